import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, realpathSync, rmSync, statSync, writeSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { known, unwritable } from './problems.ts'

/** Where everything of the embedded database lies. All paths are absolute and real (no symlinks on the way). */
export interface Places {
  readonly folder: string
  /** The cluster: what PostgreSQL calls its data directory. */
  readonly cluster: string
  /**
   * A cluster being made by this start. It is renamed to `cluster` when it is whole. One of another name that begins like
   * this was left by a start that died; its initdb may still be running, so no two starts share a name.
   */
  readonly unborn: string
  readonly lock: string
  readonly holder: string
  readonly socket: string
  /** Windows only: the password of the loopback connection. */
  readonly password: string
  /** A copy of the server program, where the installed one cannot be used from where it lies. */
  readonly runtime: string
}

/** How the folder of an unfinished cluster begins. */
export const UNBORN = 'postgres.initializing-'

/** Makes the data folder if it is missing and proves by writing that it can be written. Throws StartProblem. */
export function placesIn(folder: string): Places {
  if (!isAbsolute(folder)) throw new RangeError(`A data folder is an absolute path, not ${folder}`)
  try {
    mkdirSync(folder, { recursive: true, mode: FOLDER_MODE })
    const real = realpathSync(folder)
    proveWritable(join(real, `.write-${process.pid}`))
    return named(real)
  } catch (error) {
    throw known(folder, error) ?? unwritable(folder, error)
  }
}

/**
 * Closed to others. Only root on macOS leaves the way through open: there the database, which is another user, has no other
 * way in (see `nameForServant`); what lies inside is closed by itself.
 */
const FOLDER_MODE = process.getuid?.() === 0 && process.platform !== 'linux' ? 0o711 : 0o700

/** A short name that stays the same for the same folder. */
export function nameOf(folder: string): string {
  return `gendan-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
}

/**
 * The mark by which processes of this very cluster are known in the list of processes (PostgreSQL's cluster_name stands
 * in every title). Path, device and inode: a copy of the folder, or the same path in another container, is another cluster.
 */
export function markOf(cluster: string): string {
  const { dev, ino } = statSync(cluster)
  return nameOf(`${cluster} ${dev} ${ino}`)
}

function named(folder: string): Places {
  return {
    folder,
    cluster: join(folder, 'postgres'),
    unborn: join(folder, `${UNBORN}${randomUUID().slice(0, 8)}`),
    lock: join(folder, 'gendan.lock'),
    holder: join(folder, 'gendan.lock.json'),
    socket: join(folder, 'run'),
    password: join(folder, 'postgres.password'),
    runtime: join(folder, 'runtime'),
  }
}

function proveWritable(file: string): void {
  const handle = openSync(file, 'w', 0o600)
  try {
    // A full disk lets an empty file be made: a page of zeros must reach it.
    writeSync(handle, new Uint8Array(8192))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
    rmSync(file, { force: true })
  }
}
