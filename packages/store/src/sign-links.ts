import { type Fence, inFence, type Pool, type Tx } from './database.ts'
import type { WorldClock } from './worlds.ts'

/** What a link shows, as it was frozen when it was sent. */
export interface KeptShown {
  readonly head: unknown
  readonly sheet: unknown
  readonly pdf: string
}

/** A link as it is found by its secret, outside every fence. */
export interface FoundLink {
  readonly company: string
  readonly world: string
  readonly link: string
  readonly file: string
  readonly until: string
  readonly state: string
  readonly shown: KeptShown
  readonly clock: WorldClock | null
  readonly real: boolean
}

/**
 * The link of a secret, by its hash; undefined where there is none. The transaction declares the hash and stands in no company's fence: the
 * database shows it this one row of business and no other.
 */
export async function linkOfSecret(pool: Pool, hash: string): Promise<FoundLink | undefined> {
  return declaring(pool, hash, async (tx) => {
    const { rows } = await tx.query<FoundLink>({
      name: 'link-of-secret',
      text: `select l.company, l.world, l.link, l.file, l.until, l.state, l.shown, w.clock, w.kind = 'real' as real
               from sign_link l join world w on w.id = l.world and w.company = l.company where l.hash = $1`,
      values: [hash],
    })
    return rows[0]
  })
}

/** Work in a transaction that has declared the hash of a link's secret, and nothing else. */
export async function declaring<T>(pool: Pool, hash: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('not a hash')
  const tx = await pool.connect()
  let broken: Error | undefined
  try {
    await tx.query(
      `begin read only; select set_config('gendan.company', '', true), set_config('gendan.world', '', true), set_config('gendan.link', '${hash}', true)`,
    )
    const found = await work(tx)
    await tx.query('commit')
    return found
  } catch (problem) {
    broken = await tx.query('rollback').then(
      () => undefined,
      (failed: Error) => failed,
    )
    throw problem
  } finally {
    tx.release(broken)
  }
}

/** Keeps what a link shows and the hash of its secret, beside the act that sends it. */
export async function keepSignLink(
  tx: Tx,
  row: Pick<FoundLink, 'link' | 'file' | 'until'> & { readonly hash: string; readonly shown: KeptShown },
): Promise<void> {
  await tx.query(
    `insert into sign_link (company, world, link, file, hash, until, shown)
     values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5)`,
    [row.link, row.file, row.hash, row.until, JSON.stringify(row.shown)],
  )
}

/** One opening of a link. */
export interface Opening {
  readonly at: string
  readonly agent: string
  readonly from: string
}

/** Writes an opening down at the instant of its world; false where the link was opened too often of late, by the clock on the wall. */
export async function noteOpening(pool: Pool, fence: Fence, link: string, opening: Opening): Promise<boolean> {
  return inFence(pool, fence, async (tx) => {
    const { rowCount } = await tx.query(
      `insert into sign_opening (company, world, link, at, agent, came_from)
       select current_setting('gendan.company'), current_setting('gendan.world'), $1, $4, $2, $3
        where (select count(*) from (select 1 from sign_opening where ${HERE} and link = $1
                 and noted > now() - interval '15 minutes' limit ${OFTEN}) few) < ${OFTEN}`,
      [link, opening.agent, opening.from, opening.at],
    )
    return rowCount === 1
  })
}

const HERE = `company = current_setting('gendan.company') and world = current_setting('gendan.world')`
const OFTEN = 60

/** The openings of these links, the last ones first, at most forty of each; in one query. */
export async function openingsOf(
  tx: Tx,
  links: readonly string[],
): Promise<readonly (Opening & { readonly link: string })[]> {
  if (links.length === 0) return []
  const { rows } = await tx.query<Opening & { readonly link: string }>({
    name: 'openings-of-links',
    text: `select o.* from unnest($1::text[]) as wanted (link) cross join lateral (
             select link, at, agent, came_from as "from" from sign_opening
              where ${HERE} and link = wanted.link order by at desc limit 40) o`,
    values: [links],
  })
  return rows
}
