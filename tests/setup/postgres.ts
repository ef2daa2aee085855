import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { lockFolder } from '../../packages/store/src/embedded/lock.ts'
import { clearOldServer } from '../../packages/store/src/embedded/old-server.ts'
import { type Places, placesIn } from '../../packages/store/src/embedded/places.ts'
import { type Embedded, startPostgres } from '../../packages/store/src/embedded/postgres.ts'
import { look } from '../../packages/store/src/embedded/processes.ts'
import { StartProblem } from '../../packages/store/src/embedded/start-problem.ts'
import { migrate } from '../../packages/store/src/migrate.ts'
import { TEMPLATE } from './template.ts'

let embedded: Embedded | undefined
let folder: string | undefined

/** Vitest's global setup: one embedded server for the whole run, without the care for power cuts that makes it slow. */
export async function setup(project: TestProject): Promise<void> {
  await sweep()
  folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  embedded = await startPostgres({
    folder,
    createDatabases: true,
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '200',
      // Its workers belong to the superuser: a test's own database could not be dropped while one is at work in it.
      autovacuum: 'off',
    },
  })
  await makeTemplate(embedded.connection)
  project.provide('postgres', embedded.connection)
}

/** Stops the server and removes its folder. */
export async function teardown(): Promise<void> {
  await embedded?.stop()
  if (folder) rmSync(folder, { recursive: true, force: true })
}

async function makeTemplate(connection: Embedded['connection']): Promise<void> {
  const client = new Client(connection)
  await client.connect()
  await client.query(`CREATE DATABASE ${TEMPLATE}`)
  await client.end()
  await migrate({ ...connection, database: TEMPLATE })
}

const PREFIX = 'gendan-test-'

/** A run that was killed leaves its server and its folder: the next run clears them. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number.parseInt(name.slice(PREFIX.length), 10)
    const path = join(tmpdir(), name)
    if (look(pid).state !== 'alive' && statSync(path).uid === process.getuid?.()) await clear(placesIn(path))
  }
}

async function clear(places: Places): Promise<void> {
  try {
    const lock = lockFolder(places)
    if (existsSync(places.cluster)) await clearOldServer({ places, log: () => undefined })
    rmSync(places.folder, { recursive: true, force: true })
    lock.release()
  } catch (error) {
    // Held by a run that we cannot see (another container with the same temporary files): left alone.
    if (!(error instanceof StartProblem)) throw error
  }
}
