import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOUSE } from './household.ts'
import { lockFolder } from './lock.ts'
import { placesIn } from './places.ts'
import type { Embedded } from './postgres.ts'
import { StartProblem } from './start-problem.ts'

/** Has a cluster ever been made in this data folder? Makes nothing. */
export function hasCluster(folder: string): boolean {
  return existsSync(join(folder, 'postgres', 'PG_VERSION'))
}

/**
 * The way into the database of a program that runs on this data folder now; undefined where none does. The server itself
 * writes its door into postmaster.pid; that the file is no leftover is known by the lock. Throws StartProblem where the folder
 * is held but its server does not say yet where it listens.
 */
export function runningConnection(folder: string): Embedded['connection'] | undefined {
  const places = placesIn(folder)
  const held = holdProblem(places)
  if (!held) return undefined
  const pidFile = join(places.cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) throw held
  // Lines of postmaster.pid: process, data directory, start, port, socket folder, listening address, shared memory, state.
  const [, , , port = '', socket = '', address = '', , state = ''] = readFileSync(pidFile, 'utf8').split('\n')
  if (state.trim() !== 'ready') throw held
  const user = { user: HOUSE, database: HOUSE, port: Number(port) }
  if (socket !== '') return { ...user, host: socket }
  return { ...user, host: address, password: readFileSync(places.password, 'utf8') }
}

/** Why the folder cannot be held; undefined where it can, and then it is let go at once. */
function holdProblem(places: ReturnType<typeof placesIn>): StartProblem | undefined {
  try {
    lockFolder(places).release()
    return undefined
  } catch (problem) {
    if (problem instanceof StartProblem) return problem
    throw problem
  }
}
