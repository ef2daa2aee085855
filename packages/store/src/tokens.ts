import type { Fence, Pool, Tx } from './database.ts'
import { inFence, readFirst } from './database.ts'
import { failuresOf } from './sessions.ts'
import { enterWorld, STANDING, type Standing, type World } from './worlds.ts'

/** A token as it is shown at the door, with the person it acts for. */
export interface ShownToken {
  readonly id: string
  readonly name: string
  readonly account: string
  readonly lang: 'zh' | 'en'
  readonly rights: readonly string[]
  readonly until: string
  readonly revoked: boolean
  /** Its last use was noted more than a minute ago. */
  readonly stale: boolean
}

/** All that is asked where a program shows a token at a world's door; undefined for what there is not. */
export interface EnteringByToken {
  readonly token: ShownToken | undefined
  readonly world: World | undefined
  readonly standing: Standing | undefined
  /** How often this address failed in the last quarter of an hour. */
  readonly failures: number
}

/** By one journey to the database. `hash` is of the secret, `failing` the key under which failures are counted. */
export async function enteringByToken(
  pool: Pool,
  hash: string,
  world: string,
  failing: string,
): Promise<EnteringByToken> {
  return readFirst(pool, async (tx) => {
    const [failures, place, token, standing] = await Promise.all([
      failuresOf(tx, failing),
      enterWorld(tx, world),
      tokenOf(tx, hash),
      standingOfToken(tx, hash),
    ])
    return { failures, world: place, token, standing }
  })
}

const HERE = `s.company = current_setting('gendan.company') and s.world = current_setting('gendan.world')`
const OF_HASH = `from token_secret s
       join aggregate t on t.company = s.company and t.world = s.world and t.kind = 'token' and t.id = s.token
      where ${HERE} and s.hash = $1`

async function tokenOf(tx: Tx, hash: string): Promise<ShownToken | undefined> {
  const { rows } = await tx.query<ShownToken>({
    name: 'find-token',
    text: `select f.*, a.id as account, a.lang from (
             select s.token as id, t.state->>'name' as name, t.state->>'maker' as maker, t.state->'rights' as rights,
                    t.state->>'until' as until, (t.state->>'revoked')::boolean as revoked,
                    s.used_at is null or s.used_at < now() - interval '1 minute' as stale ${OF_HASH}
           ) f join account a on a.id = f.maker and a.erased_at is null`,
    values: [hash],
  })
  return rows[0]
}

async function standingOfToken(tx: Tx, hash: string): Promise<Standing | undefined> {
  const { rows } = await tx.query<Standing>({
    name: 'standing-of-token',
    text: `${STANDING} and m.account = (select t.state->>'maker' ${OF_HASH})`,
    values: [hash],
  })
  return rows[0]
}

/** Keeps the hash of a token's secret, beside the act that makes it. */
export async function keepTokenSecret(tx: Tx, token: string, hash: string): Promise<void> {
  await tx.query(
    `insert into token_secret (company, world, token, hash)
     values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2)`,
    [token, hash],
  )
}

/** Notes that a token was used, and from where. */
export async function touchToken(pool: Pool, fence: Fence, token: string, from: string): Promise<void> {
  await inFence(pool, fence, (tx) =>
    tx.query(`update token_secret s set used_at = now(), used_from = $2 where ${HERE} and s.token = $1`, [token, from]),
  )
}

/** A token as lists show it. */
export interface TokenRow extends Omit<ShownToken, 'stale' | 'lang'> {
  readonly made: string
  readonly usedAt: string | null
  readonly usedFrom: string
}

/** Every token of the world, the youngest first. */
export async function everyToken(tx: Tx): Promise<readonly TokenRow[]> {
  const { rows } = await tx.query<TokenRow>(
    `select s.token as id, t.state->>'name' as name, t.state->>'maker' as account, t.state->'rights' as rights,
            t.state->>'until' as until, (t.state->>'revoked')::boolean as revoked, j.at as made,
            s.used_at as "usedAt", s.used_from as "usedFrom"
       from token_secret s
       join aggregate t on t.company = s.company and t.world = s.world and t.kind = 'token' and t.id = s.token
       join journal j on j.company = s.company and j.world = s.world and j.kind = 'token' and j.id = s.token and j.version = 1
      where ${HERE} order by j.at desc limit 500`,
  )
  return rows
}
