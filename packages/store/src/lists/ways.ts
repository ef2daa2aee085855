import type { OrderRow } from '@gendan/contract/rows'
import type { PathFacts } from '@gendan/orderfile/path/node-fact'
import type { Tx } from '../database.ts'
import { ORDER_COLUMNS, type OrderRowKept, type OrdersWanted, orderRow } from './orders.ts'
import { here } from './page.ts'
import { withCountries } from './placed.ts'
import { sought } from './sought.ts'

/** An order under way: its line in the lists, and what its way is reckoned from. */
export interface Way {
  readonly row: OrderRow
  readonly facts: PathFacts
}

/** Which lines an order's way stands in: written anew, they have another stamp. */
export interface StampedWay {
  readonly id: string
  readonly stamp: string
}

export type WaysWanted = Pick<OrdersWanted, 'search' | 'owner' | 'buyer' | 'stage'>

/** What was written of the orders under way since an earlier picture of the database. */
export interface WaysMoved {
  /** The picture of now: what it does not hold yet is found by asking again from here. */
  readonly picture: string
  /** Whether it holds all that the earlier one held. A question may have begun before the one that was answered last. */
  readonly later: boolean
  /** How many orders are under way now. */
  readonly under: number
  /** Orders that an act touched meanwhile, with their stamps; without one where it is under way no more. Some may stand as they stood. */
  readonly touched: readonly { readonly id: string; readonly stamp: string | null }[]
}

/**
 * What was written since: told by the journal, in which every act stands with its transaction (migration 0005). The line of an order is written
 * by its own acts and by those of its customer, whose name it carries. All in one statement, so that picture and lines are of one instant.
 */
export async function waysMovedSince(tx: Tx, picture: string): Promise<WaysMoved> {
  const { rows } = await tx.query<WaysMoved>({ name: 'ways-moved-since', text: MOVED, values: [picture] })
  return rows[0] ?? { picture, later: false, under: 0, touched: [] }
}

const HERE = `company = current_setting('gendan.company') and world = current_setting('gendan.world')`
const MOVED = `
  with moved as (
    select distinct kind, id from journal
     where ${HERE} and xact >= pg_snapshot_xmin($1::text::pg_snapshot) and not pg_visible_in_snapshot(xact, $1::text::pg_snapshot)
       and kind in ('order-file', 'party')
  ), file as (
    select id from moved where kind = 'order-file'
    union
    select o.id from moved m join (select id, buyer from order_row where ${HERE}) o on o.buyer = m.id where m.kind = 'party'
  ), touched as (
    select f.id, case when p.file is not null then o.written || '/' || p.written end as stamp
      from file f
      left join (select id, xmin as written from order_row where ${HERE}) o on o.id = f.id
      left join (select file, xmin as written from path_row where ${HERE}) p on p.file = o.id
  )
  select pg_current_snapshot()::text as picture,
         pg_snapshot_xmax($1::text::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot())
           and not exists (select from pg_snapshot_xip(pg_current_snapshot()) open where pg_visible_in_snapshot(open, $1::text::pg_snapshot)) as later,
         (select count(*)::int from path_row where ${HERE}) as under,
         (select coalesce(jsonb_agg(touched), '[]') from touched) as touched`

/** The picture of the database as it is now: see `waysMovedSince`. */
export async function pictureNow(tx: Tx): Promise<string> {
  const { rows } = await tx.query<{ picture: string }>('select pg_current_snapshot()::text as picture')
  return rows[0]?.picture ?? '1:1:'
}

/** Every order under way, by id and stamp, in one query. Closed orders have no way, so that this grows with the work in hand and not with the years. */
export async function waysUnderWay(tx: Tx): Promise<readonly StampedWay[]> {
  const { rows } = await tx.query<StampedWay>({
    name: 'ways-under-way',
    text: `select o.id, o.written || '/' || p.written as stamp
             from (select file, xmin as written from path_row where ${HERE}) p
             join (select id, xmin as written from order_row where ${HERE}) o on o.id = p.file
            order by o.id`,
  })
  return rows
}

/** The ids of orders, under way or not, in which every word of a search stands. */
export async function ordersSought(tx: Tx, search: string): Promise<ReadonlySet<string>> {
  const where = await sought(tx, 'order_row', here, search)
  const { rows } = await tx.query<{ id: string }>(
    `select id from order_row where ${where.sql.join(' and ')} and id in (select file from path_row where ${HERE})`,
    [...where.values],
  )
  return new Set(rows.map(({ id }) => id))
}

/** The ways of these orders with their stamps, in one query. */
export async function waysOf(tx: Tx, ids: readonly string[]): Promise<readonly (Way & StampedWay)[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.query<OrderRowKept & StampedWay & { readonly facts: PathFacts }>({
    name: 'ways-of',
    text: `select ${ORDER_COLUMNS}, o.written || '/' || p.xmin as stamp, p.facts
             from (select *, xmin as written from order_row
                    where company = current_setting('gendan.company') and world = current_setting('gendan.world')
                      and id = any($1::text[])) o
             join path_row p on p.company = o.company and p.world = o.world and p.file = o.id`,
    values: [ids],
  })
  const ways = rows.map(({ facts, stamp, ...row }) => ({ id: row.id, row: orderRow(row), facts, stamp }))
  return withCountries(tx, ways, ({ facts, row }) => ({ facts, buyer: row.buyer }))
}
