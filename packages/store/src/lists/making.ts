import type { OrderRow } from '@gendan/contract/rows'
import type { WorkshopFacts } from '@gendan/orderfile/progress/workshop-facts'
import type { Tx } from '../database.ts'
import { ORDER_COLUMNS, type OrderRowKept, orderRow } from './orders.ts'

/** An order that is made or will be: its line in the lists, and what the workshop must know of it. */
export interface InMaking {
  readonly row: OrderRow
  readonly facts: WorkshopFacts
}

/** Every order that is to be made, or one of them, in one query: it grows with the work in hand and not with the years. */
export async function ordersInMaking(tx: Tx, file?: string): Promise<readonly InMaking[]> {
  const { rows } = await tx.query<OrderRowKept & { readonly facts: WorkshopFacts }>(
    `select ${ORDER_COLUMNS}, m.facts from order_row o
       join making_row m on m.company = o.company and m.world = o.world and m.file = o.id
      where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world')
        and ($1::text is null or m.file = $1)
      order by m.facts->>'finish', o.id`,
    [file ?? null],
  )
  return rows.map(({ facts, ...row }) => ({ row: orderRow(row), facts }))
}
