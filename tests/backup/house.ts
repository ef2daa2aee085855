import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshId } from '@gendan/office/ids'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { keepAttachment } from '@gendan/store/attachments'
import { checkBackup } from '@gendan/store/backup/read'
import { type Restored, type RestoreOptions, restoreBackup } from '@gendan/store/backup/restore'
import { keptTables } from '@gendan/store/backup/tables'
import { type Connection, inFence, openPool, type Pool, type Tx, unfenced } from '@gendan/store/database'
import { replay } from '@gendan/store/replay'
import { everyWorld } from '@gendan/store/worlds'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../setup/database.ts'
import { does, ownPi, signedFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

/** Bytes that gzip cannot make small and that hold every kind of letter COPY writes in a special way. */
export const scan = Buffer.from(Array.from({ length: 700_000 }, (_, i) => (i * i * 31 + (i >> 3)) % 256))

/** A firm with a signed and issued proforma invoice and a scan of the order, and beside it a practice world with its own. */
export async function fullHouse(): Promise<{ stage: Stage; file: string; connection: Connection }> {
  const stage = await openStage()
  const file = await tellIn(stage)
  await tellIn(await stage.another())
  return { stage, file, connection: stage.pool.options }
}

async function tellIn(stage: Stage): Promise<string> {
  const file = await signedFile(stage)
  const merchandiser = await stage.desk('merchandiser')
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'proforma-invoice', own: ownPi })
  await keep(merchandiser.pool, merchandiser.fence, 'PO 44018\\. 订单\t扫描件.bin', scan)
  return file
}

export function keep(pool: Pool, fence: Parameters<typeof inFence>[1], name: string, bytes: Uint8Array) {
  const mime = 'application/octet-stream'
  return inFence(pool, fence, (tx) => keepAttachment(tx, { bytes, mime, name, by: freshId() }))
}

/** Reads a backup and brings it back, as the command does. */
export async function bringBack(connection: Connection, file: string, options: RestoreOptions = {}): Promise<Restored> {
  return restoreBackup(connection, await checkBackup(file, options), options)
}

/** A fresh, empty database that goes with the test. */
export async function emptyHouse(): Promise<FreshDatabase> {
  const fresh = await freshDatabase()
  onTestFinished(() => fresh.drop())
  return fresh
}

/** A folder that goes with the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'gendan-backup-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Every row that a backup keeps, as text, under the name of its table and world. */
export async function everyRow(connection: Connection): Promise<Readonly<Record<string, readonly string[]>>> {
  return withPool(connection, async (pool) => {
    const tables = await withClient(connection, keptTables)
    const worlds = await unfenced(pool, everyWorld)
    const free = tables.filter((table) => !table.fenced)
    const fenced = tables.filter((table) => table.fenced)
    const here = await unfenced(pool, (tx) => rowsIn(tx, '', free))
    const there = await Promise.all(
      worlds.map(({ company, id: world }) =>
        inFence(pool, { company, world }, (tx) => rowsIn(tx, `${company}/${world}/`, fenced)),
      ),
    )
    return Object.assign({}, here, ...there)
  })
}

/** The number of a transaction is true of one database only, and stays behind. */
async function rowsIn(tx: Tx, prefix: string, tables: readonly { readonly name: string }[]) {
  const found: Record<string, readonly string[]> = {}
  for (const { name } of tables) {
    const { rows } = await tx.query<{ line: string }>(
      `select (to_jsonb(t) - 'xact')::text as line from ${name} t order by 1`,
    )
    found[`${prefix}${name}`] = rows.map((row) => row.line)
  }
  return found
}

/** What differs when the journal of every world is told again; with the number of worlds that were told. */
export async function replayed(connection: Connection): Promise<{ worlds: number; differences: readonly string[] }> {
  return withPool(connection, async (pool) => {
    const worlds = await unfenced(pool, everyWorld)
    const differences = []
    for (const { company, id: world } of worlds) differences.push(...(await replay(pool, { company, world })))
    return { worlds: worlds.length, differences }
  })
}

export async function withPool<T>(connection: Connection, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(plain(connection), 4)
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

export async function withClient<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(plain(connection))
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Where a database is and who comes, without what a pool has added for itself. */
export function plain({ host, port, user, database, password }: Connection): Connection {
  const place = { host, port, user, database }
  return Object.fromEntries(
    Object.entries(password === undefined ? place : { ...place, password }).filter(([, value]) => value !== undefined),
  )
}
