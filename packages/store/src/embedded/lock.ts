import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import type { Places } from './places.ts'
import { type Holder, inUse, unwritable } from './problems.ts'

/** A data folder held by this process, until `release`. */
export interface Lock {
  release(): void
}

/**
 * Holds the data folder for this process alone, or throws StartProblem naming who holds it.
 *
 * Node has no file locks of its own, but its SQLite has: an exclusive transaction is a lock in the kernel. It ends with
 * the process however that dies, it is seen across containers on one machine, and no process id has to be believed. So
 * a lock file left by a dead process needs no judgement: it is simply free.
 */
export function lockFolder(places: Places): Lock {
  const database = hold(places)
  // While it is held it must not be collected as garbage: that would close the file and let the lock go.
  held.add(database)
  writeHolder(places)
  return {
    release() {
      if (!held.delete(database)) return
      rmSync(places.holder, { force: true })
      database.close()
    },
  }
}

const held = new Set<DatabaseSync>()

function hold(places: Places): DatabaseSync {
  const database = open(places)
  try {
    // Closed to others: whoever may open the file could hold it.
    if (process.platform !== 'win32') chmodSync(places.lock, 0o600)
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database.close()
    throw isBusy(error) ? inUse(places.folder, readHolder(places)) : unwritable(places.folder, error)
  }
}

function open(places: Places): DatabaseSync {
  try {
    return new DatabaseSync(places.lock, { timeout: 0 })
  } catch (error) {
    throw unwritable(places.folder, error)
  }
}

/** For the sentence that a second start says. On a disk too full for it, the start fails later with a sentence of its own. */
function writeHolder(places: Places): void {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  try {
    writeFileSync(places.holder, JSON.stringify(holder), { mode: 0o600 })
  } catch {
    rmSync(places.holder, { force: true })
  }
}

/** SQLITE_BUSY: another process holds the lock. Anything else is a disk that knows no locks. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === 5
}

function readHolder(places: Places): Holder | undefined {
  try {
    return JSON.parse(readFileSync(places.holder, 'utf8')) as Holder
  } catch {
    // The other one has the lock but has not written its name yet: it is named without it.
    return undefined
  }
}
