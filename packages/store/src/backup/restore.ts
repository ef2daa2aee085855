import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Connection } from '../database.ts'
import { fillSince } from '../fill.ts'
import { bringUp, type Migration, migrations } from '../migrate.ts'
import { standIn, withClient } from './client.ts'
import { BackupRefused, type Counted, type Head, type Section, type Watch } from './format.ts'
import { type Backup, type Checked, eachSection } from './read.ts'
import { stepsOfFile, stepsRun } from './steps.ts'
import { clearAway, keptTables, ourTables, standingTables, type Table } from './tables.ts'

export interface Restored {
  readonly head: Head
  readonly sections: readonly Counted[]
  /** Logins whose second factor was sealed with the key that the head names. */
  readonly sealed: readonly string[]
}

export interface RestoreOptions extends Watch {
  /** Gives up what the database holds now. Without it only an empty one is filled. */
  readonly replace?: boolean
  /** The migrations to bring it up by: this release's own, unless a test looks ahead to a later one. */
  readonly steps?: readonly Migration[]
}

/**
 * Brings a backup back that was read to its end and compared (checkBackup). Everything happens in one transaction: the schema
 * as the file's release had it, the rows, each world's within its own fence and compared once more, and the migrations since.
 * Whatever goes wrong, the database is left as it was. Throws BackupRefused, NewerDatabase, UnfitDatabase.
 */
export async function restoreBackup(
  connection: Connection,
  backup: Checked,
  options: RestoreOptions = {},
): Promise<Restored> {
  const known = options.steps ?? (await migrations())
  const past = stepsOfFile(backup.head, known)
  return withClient(connection, async (client) => {
    await alone(client)
    await client.query('begin')
    try {
      await makeRoom(client, known, options.replace ?? false)
      await bringUp(client, past)
      const sections = await fill(client, backup, options)
      await fillSince(client, await bringUp(client, known))
      const sealed = await sealedLogins(client)
      await client.query('commit')
      await survey(client)
      return { head: backup.head, sections, sealed }
    } catch (problem) {
      // Where the connection itself is gone, the server has undone everything by itself.
      await client.query('rollback').catch(() => undefined)
      throw problem
    }
  })
}

/** The lock that migrations take: neither a start of the program nor a second restore may come between. */
const LOCK = 7_301_226
const ALONE_WITHIN_MS = 2000

/** Nobody else may work in the database: what they did meanwhile would be lost without a word. */
async function alone(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LOCK])
  if (!rows[0]?.got) throw inUse()
  const until = Date.now() + ALONE_WITHIN_MS
  while ((await others(client)) > 0) {
    if (Date.now() > until) throw inUse()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function others(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity
      where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
  )
  return rows[0]?.n ?? 0
}

/** Clears our own tables away, if they hold nothing or the caller gives them up. */
async function makeRoom(client: pg.Client, known: readonly Migration[], replace: boolean): Promise<void> {
  const steps = await stepsRun(client, known)
  const ours = new Set(ourTables(known))
  const strange = (await standingTables(client)).filter((name) => !ours.has(name))
  if (strange.length > 0) throw notOurs(strange)
  const held = steps?.length ? await whatStands(client) : undefined
  if (held && held.companies + held.accounts > 0 && !replace) throw notEmpty(held)
  await clearAway(client, known)
}

interface Held {
  readonly companies: number
  readonly accounts: number
}

async function whatStands(client: pg.Client): Promise<Held | undefined> {
  const { rows } = await client.query<Held>(
    'select (select count(*)::int from company) as companies, (select count(*)::int from account) as accounts',
  )
  return rows[0]
}

async function fill(client: pg.Client, backup: Backup, watch: Watch): Promise<readonly Counted[]> {
  const tables = new Map((await keptTables(client)).map((table) => [table.name, table]))
  const staged = new Set<string>()
  let bytes = 0
  return eachSection(
    backup,
    async (section, rows) => {
      const table = tableFor(tables, section)
      await stage(client, table, staged)
      const copied = await copyIn(client, section, heard(rows), watch.signal)
      await moveIn(client, section, copied)
    },
    watch,
  )

  async function* heard(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of rows) {
      bytes += chunk.length
      watch.onProgress?.({ bytes, of: 0, table: '' })
      yield chunk
    }
  }
}

function tableFor(tables: ReadonlyMap<string, Table>, section: Section): Table {
  const table = tables.get(section.table)
  const unknown = section.columns.filter((column) => !table?.columns.includes(column))
  if (!table || unknown.length > 0 || table.fenced !== (section.world !== undefined))
    throw new RangeError(`the schema has no place for ${section.table} ${unknown.join(', ')}`)
  return table
}

/** COPY does not pass through a fence, so rows come into a table beside it first and walk in from there. */
async function stage(client: pg.Client, { name, columns }: Table, staged: Set<string>): Promise<void> {
  const aside = asideOf(client, name)
  if (staged.has(name)) {
    await client.query(`truncate ${aside}`)
    return
  }
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  await client.query(
    `create temporary table ${aside} on commit drop as select ${list} from ${client.escapeIdentifier(name)} with no data`,
  )
  staged.add(name)
}

async function copyIn(
  client: pg.Client,
  { table, columns }: Section,
  rows: AsyncIterable<Buffer>,
  signal: AbortSignal | undefined,
): Promise<number> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const into = client.query(copyFrom(`copy ${asideOf(client, table)} (${list}) from stdin`))
  await pipeline(rows, into, signal ? { signal } : {})
  return into.rowCount
}

/** The fence takes a row only into the world one stands in; so no section can bring rows of another. */
async function moveIn(client: pg.Client, section: Section, copied: number): Promise<void> {
  const { table, columns, company = '', world = '' } = section
  await standIn(client, company, world)
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const { rowCount } = await client.query(
    `insert into ${client.escapeIdentifier(table)} (${list}) overriding system value select ${list} from ${asideOf(client, table)}`,
  )
  if (rowCount !== copied) throw new RangeError(`${table}: ${copied} rows came, ${rowCount} went in`)
}

function asideOf(client: pg.Client, table: string): string {
  return client.escapeIdentifier(`incoming_${table}`)
}

async function sealedLogins(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ login: string }>(
    `select login from account where second_factor <> '' and erased_at is null order by login`,
  )
  return rows.map((row) => row.login)
}

/** The planner knows nothing of a table that was filled a moment ago; its first lists would be slow. */
async function survey(client: pg.Client): Promise<void> {
  for (const { name } of await keptTables(client)) await client.query(`analyze ${client.escapeIdentifier(name)}`)
}

function inUse(): BackupRefused {
  return new BackupRefused({
    en: 'Somebody works in this database (the program is running, or another restore): stop it, then restore. Nothing was touched.',
    zh: '数据库正在使用中（程序正在运行，或另有恢复在进行）：请先停止，再恢复。现有数据未作任何改动。',
  })
}

function notOurs(names: readonly string[]): BackupRefused {
  const list = names.slice(0, 5).join(', ')
  return new BackupRefused({
    en: `The database holds tables that are not Gendan's (${list}): give Gendan a database of its own. Nothing was touched.`,
    zh: `该数据库中有不属于跟单程序的表（${list}）：请为跟单程序准备专用数据库。现有数据未作任何改动。`,
  })
}

function notEmpty({ companies, accounts }: Held): BackupRefused {
  return new BackupRefused({
    en: `The database is not empty (companies: ${companies}, accounts: ${accounts}): restore into an empty one, or give up everything it holds with --replace. Nothing was touched.`,
    zh: `数据库不是空的（公司 ${companies} 家，账号 ${accounts} 个）：请恢复到空数据库；如确要放弃现有全部数据，请加 --replace。现有数据未作任何改动。`,
  })
}
