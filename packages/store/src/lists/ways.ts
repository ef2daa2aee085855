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

export type WaysWanted = Pick<OrdersWanted, 'search' | 'owner' | 'buyer' | 'stage'>

/**
 * Every order under way that fits, in one query. Closed orders have no way, so that what is read grows with the work in
 * hand and not with the years; who reads it reckons for the day he reads on.
 */
export async function ordersUnderWay(tx: Tx, wanted: WaysWanted): Promise<readonly Way[]> {
  const where = await sought(tx, 'order_row', orderConditions(wanted), wanted.search)
  const { rows } = await tx.query<OrderRowKept & { readonly facts: PathFacts }>(
    `select ${ORDER_COLUMNS}, p.facts from (select * from order_row where ${where.sql.join(' and ')}) o
       join path_row p on p.company = o.company and p.world = o.world and p.file = o.id
      order by o.id`,
    [...where.values],
  )
  return rows.map(({ facts, ...row }) => ({ row: orderRow(row), facts }))
}
