import { type Pool, readFirst, type Tx } from './database.ts'
import { enterWorld, type Standing, standingOfSession, type World } from './worlds.ts'

/** A person signed in at one window. `id` is the hash of the cookie's secret. */
export interface Session {
  readonly account: string
  readonly name: string
  readonly login: string
  readonly lang: 'zh' | 'en'
  readonly factorAt: string | null
  readonly hasFactor: boolean
}

export interface SessionRow {
  readonly id: string
  readonly createdAt: string
  readonly seenAt: string
  readonly from: string
  readonly agent: string
}

/** How long a session may stand idle, and how old it may become. */
export interface SessionLimits {
  readonly idleMinutes: number
  readonly oldestDays: number
}

/** The session, unless it has stood idle too long or is too old; touching it at most once a minute. */
export async function findSession(pool: Pool, id: string, limits: SessionLimits): Promise<Session | undefined> {
  return touched(pool, id, await sessionOf(pool, id, limits))
}

/** Who stands at a world's door, the world, and what he finds in it; undefined for what there is not. */
export interface Entering {
  readonly session: Session | undefined
  readonly world: World | undefined
  readonly standing: Standing | undefined
}

/** All that is asked at a world's door, by one journey to the database: session, world and standing travel together. */
export async function entering(pool: Pool, id: string, limits: SessionLimits, world: string): Promise<Entering> {
  const found = await lookingIn(pool, id, limits, world)
  return { ...found, session: await touched(pool, id, found.session) }
}

/** The same without being seen: a page that only listens does not keep its session alive. */
export async function lookingIn(
  pool: Pool,
  id: string,
  limits: SessionLimits,
  world: string,
): Promise<Entering & { readonly session: Found | undefined }> {
  return readFirst(pool, async (tx) => {
    const [session, place, standing] = await Promise.all([
      sessionOf(tx, id, limits),
      enterWorld(tx, world),
      standingOfSession(tx, id),
    ])
    return { session, world: place, standing }
  })
}

type Found = Session & { readonly stale: boolean }

async function sessionOf(
  db: Pool | Tx,
  id: string,
  { idleMinutes, oldestDays }: SessionLimits,
): Promise<Found | undefined> {
  const { rows } = await db.query<Found>({
    name: 'find-session',
    text: `select s.account, a.name, a.login, a.lang, s.factor_at as "factorAt", a.second_factor_confirmed as "hasFactor",
                  s.seen_at < now() - interval '1 minute' as stale
             from session s join account a on a.id = s.account and a.erased_at is null
            where s.id = $1 and s.seen_at > now() - make_interval(mins => $2) and s.created_at > now() - make_interval(days => $3)`,
    values: [id, idleMinutes, oldestDays],
  })
  return rows[0]
}

async function touched(pool: Pool, id: string, found: Found | undefined): Promise<Session | undefined> {
  if (found?.stale) await pool.query('update session set seen_at = now() where id = $1', [id])
  return found
}

export async function openSession(
  tx: Tx,
  row: { readonly id: string; readonly account: string; readonly from: string; readonly agent: string },
): Promise<void> {
  await tx.query(`delete from session where seen_at < now() - interval '30 days'`)
  await tx.query('insert into session (id, account, came_from, agent) values ($1, $2, $3, $4)', [
    row.id,
    row.account,
    row.from,
    row.agent.slice(0, 300),
  ])
}

export async function closeSession(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from session where id = $1', [id])
}

/** Signs the person out everywhere but here. */
export async function closeOthers(tx: Tx, account: string, but: string): Promise<number> {
  const { rowCount } = await tx.query('delete from session where account = $1 and id <> $2', [account, but])
  return rowCount ?? 0
}

export async function sessionsOf(tx: Tx, account: string): Promise<readonly SessionRow[]> {
  const { rows } = await tx.query<SessionRow>(
    `select id, created_at as "createdAt", seen_at as "seenAt", came_from as "from", agent from session where account = $1 order by seen_at desc`,
    [account],
  )
  return rows
}

export async function markFactor(tx: Tx, id: string): Promise<void> {
  await tx.query('update session set factor_at = now() where id = $1', [id])
}

/** How often sign-in failed under a key in the last quarter of an hour. */
export async function failuresOf(tx: Tx, key: string): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    `select count(*)::int as n from failed_sign_in where key = $1 and at > now() - interval '15 minutes'`,
    [key],
  )
  return rows[0]?.n ?? 0
}

export async function noteFailure(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.query(`delete from failed_sign_in where at < now() - interval '1 day'`)
  await tx.query('insert into failed_sign_in (key) select unnest($1::text[])', [keys])
}

export async function forgetFailures(tx: Tx, key: string): Promise<void> {
  await tx.query('delete from failed_sign_in where key = $1', [key])
}
