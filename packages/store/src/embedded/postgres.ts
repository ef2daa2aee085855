import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { readyBinaries } from './binaries.ts'
import { readyCluster } from './cluster.ts'
import { furnish, HOUSE } from './household.ts'
import { lockFolder } from './lock.ts'
import { clearOldServer } from './old-server.ts'
import { type Places, placesIn } from './places.ts'
import { known } from './problems.ts'
import { servantOf } from './servant.ts'
import type { Door, Site } from './site.ts'
import { leaveSocketFolder, readySocketFolder, SOCKET_PORT } from './socket-folder.ts'
import { supervise } from './supervisor.ts'

/** What an embedded server is started with. */
export interface EmbeddedOptions {
  /** An absolute path; the cluster lies in `<folder>/postgres`. Made if it is missing. */
  readonly folder: string
  /** Hears each line of the server's log and of ours. */
  readonly log?: (line: string) => void
  /** Settings of PostgreSQL, for tests: `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>
  /** Lets the role make databases: for tests. */
  readonly createDatabases?: boolean
}

/** A PostgreSQL of our own, running for as long as this process does. */
export interface Embedded {
  /** For a Pool of `pg`. */
  readonly connection: Readonly<{ host: string; port: number; user: string; database: string; password?: string }>
  /** Stops it in good order and lets the folder go. A second call changes nothing. */
  stop(): Promise<void>
  /** Called after the server died alone and a new one answers: connections of before are dead. Gives the way to stop listening. */
  onRestart(listener: () => void): () => void
  /** The server's process; undefined while it is being started again, and after `stop`. */
  pid(): number | undefined
}

/**
 * Starts PostgreSQL on a folder that it makes if need be, with a role and a database ready to use, reachable over a socket
 * that only this user can open (on Windows: over the loopback address with a password; that branch has not been run).
 * It survives whatever kills it or us. Throws StartProblem for what a person can put right.
 */
export async function startPostgres(options: EmbeddedOptions): Promise<Embedded> {
  const places = placesIn(options.folder)
  const lock = lockFolder(places)
  try {
    const site = await prepare(places, options)
    const server = await supervise(site)
    const stop = once(async () => {
      await server.stop().finally(() => {
        leaveSocketFolder(places, site.door.host)
        lock.release()
      })
    })
    await furnish(site.door, options.createDatabases ?? false).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    return {
      connection: { ...site.door, user: HOUSE, database: HOUSE },
      stop,
      onRestart: server.onRestart,
      pid: server.pid,
    }
  } catch (error) {
    lock.release()
    throw known(places.folder, error) ?? error
  }
}

async function prepare(places: Places, options: EmbeddedOptions): Promise<Site> {
  const servant = servantOf(places.cluster)
  const log = options.log ?? (() => undefined)
  const before = { places, servant, log, settings: options.settings ?? {}, binaries: readyBinaries(places, servant) }
  await readyCluster(before)
  // Before the socket's folder is swept: a server that still lives would lose its door.
  await clearOldServer(before)
  return { ...before, door: await doorOf(places, servant) }
}

async function doorOf(places: Places, servant: Site['servant']): Promise<Door> {
  if (process.platform !== 'win32') return { host: readySocketFolder(places, servant), port: SOCKET_PORT }
  return { host: '127.0.0.1', port: await freePort(), password: readFileSync(places.password, 'utf8') }
}

/** Windows only; written, not run. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}
