import pg from 'pg'
import { ring, rings } from './bell.ts'

// Days stay text: a civil day has no hour, and JavaScript's dates would give it one.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())

/** How a PostgreSQL is reached. */
export type Connection = pg.PoolConfig
export type Pool = pg.Pool
export type Tx = pg.PoolClient

/** In whose house and world a transaction stands, and for whom. */
export interface Fence {
  readonly company: string
  readonly world: string
  readonly account?: string
}

/** Ids of companies, worlds and accounts: what may stand in a fence. */
const ID = /^[A-Za-z0-9_-]{1,64}$/

export function openPool(connection: Connection, size = 10): Pool {
  // Pipelined: what does not wait for an answer travels together, and a transaction has half the journeys.
  const pool = new pg.Pool({ max: size, pipeline: true, ...connection })
  // A connection that breaks while it is idle is replaced at the next use; without a listener it would end the program.
  pool.on('error', () => undefined)
  // One that breaks while it is in use fails its query, and tells itself besides: that, too, would end the program.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Refuses a role that would walk through the fences: a superuser, or one that bypasses row-level security. */
export async function assertFenced(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ bad: boolean; name: string; version: number }>(
    `select rolsuper or rolbypassrls as bad, rolname as name, current_setting('server_version_num')::int as version
       from pg_roles where rolname = current_user`,
  )
  const [role] = rows
  if (!role || role.bad)
    throw new UnfitDatabase(
      `The database role ${role?.name ?? ''} is a superuser or bypasses row-level security; use an ordinary role that owns the database.`,
      `数据库角色 ${role?.name ?? ''} 是超级用户或可绕过行级安全；请改用拥有该数据库的普通角色。`,
    )
  if (role.version < 150_000)
    throw new UnfitDatabase('PostgreSQL 15 or later is needed.', '需要 PostgreSQL 15 或更高版本。')
}

export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase'

  constructor(en: string, zh: string) {
    super(`${en} ${zh}`)
  }
}

/** Work inside one company's world: the database itself shows and takes no row of any other. */
export async function inFence<T>(pool: Pool, fence: Fence, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(pool, `begin; ${fenceSql(fence)}`, work, fence.world)
}

/** The same for reading only: one steady picture of the database. */
export async function readFence<T>(pool: Pool, fence: Fence, work: (tx: Tx) => Promise<T>): Promise<T> {
  return reading(pool, `begin isolation level repeatable read read only; ${fenceSql(fence)}`, work)
}

/** Reading that begins outside every fence and may step into one when it has found which. */
export async function readFirst<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  return reading(pool, `begin read only; ${settings('', '', '')}`, work)
}

/** Work outside every fence: accounts, sessions, companies. No business row can be seen from here. */
export async function unfenced<T>(pool: Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(pool, 'begin', work)
}

/** Steps into a fence within an open transaction; used where a company is founded and entered at once. */
export async function stepInto(tx: Tx, fence: Fence): Promise<void> {
  await tx.query(fenceSql(fence))
}

/**
 * Work that is done by one at a time, over all servers of a database: whoever else asks waits until it is done, or its server is gone. What the
 * work writes by the connection it is handed can be written by nobody who has lost the lock: the two end together.
 */
export async function oneAtATime<T>(pool: Pool, lock: number, work: (holder: Tx) => Promise<T>): Promise<T> {
  const holder = await pool.connect()
  try {
    await holder.query('select pg_advisory_lock($1)', [lock])
    return await work(holder)
  } finally {
    // Thrown away: the lock falls with its connection, however the work ended.
    holder.release(true)
  }
}

function fenceSql({ company, world, account = '' }: Fence): string {
  for (const id of [company, world]) if (!ID.test(id)) throw new RangeError(`not an id: ${id}`)
  if (account !== '' && !ID.test(account)) throw new RangeError(`not an id: ${account}`)
  return settings(company, world, account)
}

function settings(company: string, world: string, account: string): string {
  return `select set_config('gendan.company', '${company}', true), set_config('gendan.world', '${world}', true), set_config('gendan.account', '${account}', true)`
}

/** With a world, whoever watches it is told when the journal was written to and all went well. */
function transaction<T>(pool: Pool, begin: string, work: (tx: Tx) => Promise<T>, world?: string): Promise<T> {
  return inOne(pool, begin, work, async (tx) => {
    const told = rings(tx)
    await tx.query('commit')
    if (told && world) ring(pool, world)
  })
}

/** The end of a reading changes nothing, so nobody waits for it: it travels before whatever the connection is used for next. */
function reading<T>(pool: Pool, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inOne(pool, begin, work, (tx) => {
    tx.query('commit').catch(() => undefined)
  })
}

async function inOne<T>(
  pool: Pool,
  begin: string,
  work: (tx: Tx) => Promise<T>,
  end: (tx: Tx) => void | Promise<void>,
): Promise<T> {
  const tx = await pool.connect()
  let broken: Error | undefined
  try {
    const [, result] = await Promise.all([tx.query(begin), work(tx)])
    await end(tx)
    return result
  } catch (problem) {
    rings(tx)
    broken = await tx.query('rollback').then(
      () => undefined,
      (failed: Error) => failed,
    )
    throw problem
  } finally {
    tx.release(broken)
  }
}
