import type { OrderRow } from '@gendan/contract/rows'
import type { PathFacts } from '@gendan/orderfile/path/node-fact'
import type { Tx } from '../database.ts'
import { ORDER_COLUMNS, type OrderRowKept, type OrdersWanted, orderConditions, orderRow } from './orders.ts'
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

/**
 * Every order under way that fits, by id and stamp, in one query. Closed orders have no way, so that what is read grows with the
 * work in hand and not with the years. The stamp names the transactions that wrote the two lines.
 */
export async function waysUnderWay(tx: Tx, wanted: WaysWanted): Promise<readonly StampedWay[]> {
  const where = await sought(tx, 'order_row', orderConditions(wanted), wanted.search)
  const { rows } = await tx.query<StampedWay>(
    `select o.id, o.written || '/' || p.xmin as stamp
       from (select id, company, world, xmin as written from order_row where ${where.sql.join(' and ')}) o
       join path_row p on p.company = o.company and p.world = o.world and p.file = o.id
      order by o.id`,
    [...where.values],
  )
  return rows
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
  return rows.map(({ facts, stamp, ...row }) => ({ id: row.id, row: orderRow(row), facts, stamp }))
}
