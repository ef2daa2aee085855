import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Connection } from '../database.ts'
import { migrations } from '../migrate.ts'
import { standIn, withClient } from './client.ts'
import {
  BackupRefused,
  type Counted,
  END_OF_ROWS,
  FORMAT,
  type Head,
  MAGIC,
  type Section,
  sealOf,
  type Watch,
} from './format.ts'
import { stepsRun } from './steps.ts'
import { keptTables } from './tables.ts'
import { tally } from './tally.ts'

/** What the program says about itself in the head of a file. */
export type Notes = Pick<Head, 'program' | 'key'>

/**
 * Writes the whole database into a new file, as one steady picture however much is being changed meanwhile, and gives what
 * it holds. The fences are not lifted: each world is read from inside its own. The file appears under its name when it
 * is whole and on the disk. Throws BackupRefused where a file stands there or the database is not ours, NewerDatabase, UnfitDatabase.
 */
export async function writeBackup(
  connection: Connection,
  file: string,
  notes: Notes,
  watch: Watch = {},
): Promise<readonly Counted[]> {
  const partial = `${file}.partial`
  for (const path of [file, partial]) if (existsSync(path)) throw standsThere(path)
  return withClient(connection, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    const head = await headOf(client, notes)
    const counted: Counted[] = []
    // Made before the stream, so that a file of somebody else is never taken for ours and removed below.
    const target = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true })
    await opened(target)
    try {
      await pipeline(
        sections(client, counted, watch),
        // The first level packs as well as the ninth where most bytes are packed pages, and several times as fast.
        createGzip({ level: 1, chunkSize: 256 * 1024 }),
        (packed: AsyncIterable<Buffer>) => sealed(head, packed),
        target,
        watch.signal ? { signal: watch.signal } : {},
      )
      if (existsSync(file)) throw standsThere(file)
      await rename(partial, file)
    } catch (problem) {
      await rm(partial, { force: true })
      throw problem
    }
    await client.query('commit')
    return counted
  })
}

async function headOf(client: pg.Client, { program, key }: Notes): Promise<Head> {
  const steps = await stepsRun(client, await migrations())
  if (!steps?.length) throw nothingHere()
  const { rows } = await client.query<{ version: string; at: string }>(
    `select current_setting('server_version') as version, now() as at`,
  )
  return { program, at: rows[0]?.at ?? '', postgres: rows[0]?.version ?? '', steps, key }
}

/** The packed part: what stands outside the fences first, then world by world, and the manifest. */
async function* sections(client: pg.Client, counted: Counted[], watch: Watch): AsyncGenerator<Buffer | string> {
  const tables = await keptTables(client)
  let bytes = 0
  const heard = (table: string) => (more: number) => {
    bytes += more
    watch.onProgress?.({ bytes, of: 0, table })
  }
  for (const { name: table, columns } of tables.filter((one) => !one.fenced))
    yield* section(client, { table, columns }, counted, heard(table))
  const { rows: worlds } = await client.query<{ company: string; id: string }>(
    'select company, id from world order by company, id',
  )
  for (const { company, id: world } of worlds) {
    await standIn(client, company, world)
    for (const { name: table, columns } of tables.filter((one) => one.fenced))
      yield* section(client, { table, company, world, columns }, counted, heard(table))
  }
  yield `${JSON.stringify({ sections: counted })}\n`
}

async function* section(
  client: pg.Client,
  about: Section,
  counted: Counted[],
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer | string> {
  const { columns, ...name } = about
  yield `${JSON.stringify(about)}\n`
  const count = tally(onBytes)
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const rows = client.query(copyTo(`copy (select ${list} from ${client.escapeIdentifier(about.table)}) to stdout`))
  yield* count.pass(rows)
  yield END_OF_ROWS
  counted.push({ ...name, ...count.total() })
}

/** The whole file: magic line and head, the packed part, and the seal over all of it. */
async function* sealed(head: Head, packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer | string> {
  const hash = createHash('sha256')
  const top = `${MAGIC}${FORMAT}\n${JSON.stringify(head)}\n`
  hash.update(top)
  yield top
  for await (const chunk of packed) {
    hash.update(chunk)
    yield chunk
  }
  yield sealOf(hash.digest('hex'))
}

function opened(target: ReturnType<typeof createWriteStream>): Promise<void> {
  return new Promise((resolve, reject) => {
    target.once('open', () => resolve())
    target.once('error', reject)
  })
}

function standsThere(path: string): BackupRefused {
  return path.endsWith('.partial')
    ? new BackupRefused({
        en: `${path} stands there: another backup is being written, or one was cut short. If none is under way, remove it.`,
        zh: `${path} 已存在：另一次备份正在进行，或上次备份中断。如无备份在进行，请删除该文件。`,
      })
    : new BackupRefused({
        en: `${path} stands there already, and a backup overwrites nothing: choose another name.`,
        zh: `${path} 已存在，备份不会覆盖任何文件：请换一个文件名。`,
      })
}

function nothingHere(): BackupRefused {
  return new BackupRefused({
    en: 'There is no database of Gendan here yet: nothing to back up.',
    zh: '这里还没有跟单程序的数据库，没有可备份的内容。',
  })
}
