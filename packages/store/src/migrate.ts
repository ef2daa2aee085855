import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { fillSince } from './fill.ts'

/** One step of the database's growth: its number, name and SQL. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly print: string
}

const FOLDER = new URL('migrations/', import.meta.url)
const LOCK = 7_301_226

/** Brings a database to this release: every missing step, all or none, one program at a time. */
export async function migrate(connection: pg.ClientConfig): Promise<readonly string[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const steps = await migrations()
    return await inOne(client, async () => {
      const missing = await bringUp(client, steps)
      if (missing.length > 0) await fillSince(client, missing)
      return missing
    })
  } finally {
    await client.end()
  }
}

/** Every step of this release, in order. */
export async function migrations(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, FOLDER), 'utf8')
      return { name, sql, print: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Runs the steps that a database lacks in the open transaction; throws where it is newer or a past step was altered. */
export async function bringUp(client: pg.Client, steps: readonly Migration[]): Promise<readonly string[]> {
  await client.query(
    'create table if not exists release (name text primary key, print text not null, at timestamptz not null default now())',
  )
  const { rows } = await client.query<{ name: string; print: string }>('select name, print from release order by name')
  const known = new Map(steps.map((step) => [step.name, step]))
  for (const done of rows) assertSame(done, known.get(done.name))
  const missing = steps.filter((step) => !rows.some((done) => done.name === step.name))
  for (const step of missing) {
    await client.query(step.sql)
    await client.query('insert into release (name, print) values ($1, $2)', [step.name, step.print])
  }
  return missing.map((step) => step.name)
}

/** All missing steps stand or fall together, so that a stop in the middle leaves the database as it was. */
async function inOne<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query('commit')
    return result
  } catch (problem) {
    await client.query('rollback')
    throw problem
  }
}

function assertSame(done: { readonly name: string; readonly print: string }, step: Migration | undefined): void {
  if (!step) throw new NewerDatabase(done.name)
  if (step.print !== done.print) throw new Error(`migration ${done.name} was altered after it had been run`)
}

/** The database was made by a later release than this program. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase'

  constructor(step: string) {
    super(
      `The database knows ${step}, which this release does not: start the newer release. 数据库比程序新，请用新版本启动。`,
    )
  }
}
