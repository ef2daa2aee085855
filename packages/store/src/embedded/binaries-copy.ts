import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linked } from './library-links.ts'
import type { Places } from './places.ts'
import { known, unwritable } from './problems.ts'
import { mayEnter, type Servant } from './servant.ts'

/**
 * A copy of the server programs that the servant may run; made once a version (60 MB, about a second), kept for later
 * starts. For root it lies outside the project, owned by root and writable by nobody else; for anyone else in the data
 * folder. Gives the copy's `native` folder. Throws StartProblem.
 */
export function placeCopy(native: string, version: string, places: Places, servant: Servant | undefined): string {
  const home = servant ? homeForServant(servant) : makeHome(places.runtime)
  if (!home) throw unwritable('/var/cache', 'no folder for programs that others may enter')
  const copy = join(home, `postgres-${version}`)
  if (!isWhole(copy)) {
    try {
      make(native, copy)
    } catch (error) {
      throw known(home, error) ?? error
    }
  }
  return join(copy, 'native')
}

/** The copy is renamed into place when it is whole, so that a start that dies in the middle leaves nothing to trust. */
function make(native: string, copy: string): void {
  const partial = `${copy}.partial-${process.pid}`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true, mode: 0o755 })
  try {
    cpSync(native, join(partial, 'native'), { recursive: true, verbatimSymlinks: true })
    linked(join(partial, 'native'))
    openToAll(partial)
    if (existsSync(copy) && !isWhole(copy)) rmSync(copy, { recursive: true })
    if (!existsSync(copy)) renameSync(partial, copy)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Readable for all, whatever the umask was; what could be run stays runnable. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 || folder.endsWith('/bin') ? 0o755 : 0o644)
  }
}

/** Cleaners of caches remove single old files: the ends of the copy are looked at, not only its name. */
function isWhole(copy: string): boolean {
  const needed = [
    'bin/postgres',
    'bin/initdb',
    'share/postgresql/postgres.bki',
    'share/postgresql/timezonesets/Default',
  ]
  return needed.every((name) => existsSync(join(copy, 'native', name))) && linked(join(copy, 'native'))
}

function homeForServant(servant: Servant): string | undefined {
  const homes = ['/var/cache/gendan', '/var/tmp/gendan', join(tmpdir(), 'gendan')]
  return homes.find((home) => makeHome(home) !== undefined && mayEnter(home, servant) && isSafe(home))
}

/** Nobody but root may put a program there that we would then run. */
function isSafe(home: string): boolean {
  const { uid, mode } = statSync(home)
  return uid === 0 && (mode & 0o022) === 0
}

function makeHome(home: string): string | undefined {
  try {
    const fresh = mkdirSync(home, { recursive: true, mode: 0o755 })
    if (fresh) chmodSync(home, 0o755)
    return home
  } catch {
    // Not here (a read-only disk, another's file of that name): the next place is tried.
    return undefined
  }
}
