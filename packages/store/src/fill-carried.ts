import { orderLine } from '@gendan/orderfile/order-line'
import type { ClientBase } from 'pg'
import { eachOrderFile } from './each-order-file.ts'

/** The step of the database since which the list of orders goes on behind what was taken over. */
export const CARRIED_LISTED = '0050-taken-over-orders.sql'

/** Writes the gate ahead of the order files of the world that is stepped into, where they were taken over. */
export async function fillCarried(client: ClientBase): Promise<void> {
  await eachOrderFile(client, async (state) => {
    if (!state.carried) return
    const { gate, lamp } = orderLine(state)
    await client.query(
      `update order_row set gate = $2, lamp = $3
        where company = current_setting('gendan.company') and world = current_setting('gendan.world') and id = $1`,
      [state.id, gate, lamp],
    )
  })
}
