import type { Words } from '@gendan/kernel/words'
import type { Pool, Tx } from './database.ts'

/** A world's clock: shows `set` at the real instant `at`, and runs `speed` times as fast from there. */
export interface WorldClock {
  readonly set: string
  readonly at: string
  readonly speed: number
}

export interface World {
  readonly id: string
  readonly company: string
  readonly kind: 'real' | 'practice' | 'exam'
  readonly name: Words
  readonly clock: WorldClock | null
}

/** A world that is made. One that stories are told into is unfinished until `finishWorld`: nobody enters it before. */
export interface NewWorld extends World {
  readonly copiedFrom?: string
  readonly unfinished?: boolean
}

/** A world a person may enter, with the posts held there. */
export interface Door extends World {
  readonly posts: readonly string[]
}

export async function createCompany(tx: Tx, id: string, kind: 'firm' | 'demo'): Promise<void> {
  await tx.query('insert into company (id, kind) values ($1, $2)', [id, kind])
}

export async function createWorld(tx: Tx, world: NewWorld): Promise<void> {
  await tx.query(
    'insert into world (id, company, kind, name, clock, copied_from, unfinished) values ($1, $2, $3, $4, $5, $6, $7)',
    [
      world.id,
      world.company,
      world.kind,
      JSON.stringify(world.name),
      world.clock ? JSON.stringify(world.clock) : null,
      world.copiedFrom ?? null,
      world.unfinished ?? false,
    ],
  )
}

/** All its stories are told: from here on it is entered. */
export async function finishWorld(tx: Tx, id: string): Promise<void> {
  await tx.query('update world set unfinished = false where id = $1', [id])
}

export async function worldById(db: Pool | Tx, id: string): Promise<World | undefined> {
  const { rows } = await db.query<World>({
    name: 'world-by-id',
    text: 'select id, company, kind, name, clock from world where id = $1',
    values: [id],
  })
  return rows[0]
}

/** The worlds a person may enter. The database itself shows only the person's own memberships here. */
export async function doorsOf(tx: Tx, account: string): Promise<readonly Door[]> {
  await tx.query(`select set_config('gendan.account', $1, true)`, [account])
  const { rows } = await tx.query<Door>(
    `select w.id, w.company, w.kind, w.name, w.clock, m.posts from member_row m
       join world w on w.id = m.world and w.company = m.company
      where m.account = $1 and m.active and not w.unfinished order by w.kind <> 'real', w.created_at`,
    [account],
  )
  return rows
}

/** What a person finds at the door of the world whose fence one stands in. */
export interface Standing {
  readonly posts: readonly string[]
  /** The company's time zone. */
  readonly zone: string
}

/** The world, with the open transaction inside its fence from here on; undefined where there is none, or it is not finished. */
export async function enterWorld(tx: Tx, id: string): Promise<World | undefined> {
  const { rows } = await tx.query<World>({
    name: 'enter-world',
    text: `select w.id, w.company, w.kind, w.name, w.clock
             from (select *, set_config('gendan.company', company, true), set_config('gendan.world', id, true)
                     from world where id = $1 and not unfinished offset 0) w`,
    values: [id],
  })
  return rows[0]
}

/** The posts a person holds here, and the firm's time zone; undefined for strangers and the suspended. */
export async function standingIn(tx: Tx, account: string): Promise<Standing | undefined> {
  const { rows } = await tx.query<Standing>({
    name: 'standing-in',
    text: `${STANDING} and m.account = $1`,
    values: [account],
  })
  return rows[0]
}

/** The same for whoever's session it is, good or expired. */
export async function standingOfSession(tx: Tx, session: string): Promise<Standing | undefined> {
  const { rows } = await tx.query<Standing>({
    name: 'standing-of-session',
    text: `${STANDING} and m.account = (select account from session where id = $1)`,
    values: [session],
  })
  return rows[0]
}

/** Standings in the world whose fence one stands in; what follows says whose. */
export const STANDING = `
  select m.posts, f.state->'rules'->>'zone' as zone
    from member_row m join aggregate f on f.company = m.company and f.world = m.world and f.kind = 'firm' and f.id = m.company
   where m.company = current_setting('gendan.company') and m.world = current_setting('gendan.world') and m.active`

/** The demo firm's world, if it was told to its end. */
export async function demoWorld(tx: Tx): Promise<World | undefined> {
  const { rows } = await tx.query<World>(
    `select w.id, w.company, w.kind, w.name, w.clock from world w join company c on c.id = w.company
      where c.kind = 'demo' and not w.unfinished order by w.created_at limit 1`,
  )
  return rows[0]
}

/** Every world there is: for replays, backups and the upgrade of projections. */
export async function everyWorld(tx: Tx): Promise<readonly World[]> {
  const { rows } = await tx.query<World>('select id, company, kind, name, clock from world order by company, id')
  return rows
}

export async function countFirms(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from company where kind = 'firm'`)
  return rows[0]?.n ?? 0
}
