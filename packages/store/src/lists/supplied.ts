import type { OrderFile } from '@gendan/orderfile/order-file'
import { loadStanding } from '../aggregates.ts'
import type { Tx } from '../database.ts'

/** The order files in which any of these suppliers has a part, the latest opened first, at most a hundred; by two queries. */
export async function ordersOfSuppliers(tx: Tx, suppliers: readonly string[]): Promise<readonly OrderFile[]> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'orders-of-suppliers',
    text: `select id from order_row
            where company = current_setting('gendan.company') and world = current_setting('gendan.world') and suppliers && $1::text[]
            order by opened desc, id desc limit 100`,
    values: [suppliers],
  })
  const found = await loadStanding(
    tx,
    rows.map(({ id }) => ({ kind: 'order-file', id })),
  )
  return found.map(({ state }) => state as OrderFile)
}
