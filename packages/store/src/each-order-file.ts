import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import type { ClientBase } from 'pg'
import { upcastState } from './upcast.ts'

/** Every order file of the world that is stepped into, as it stands today, two hundred at a time: lists that came later are written from them. */
export async function eachOrderFile(client: ClientBase, write: (file: OrderFile) => Promise<void>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await client.query<{ id: string; shape: number; state: unknown }>(
      `select id, shape, state from aggregate
        where company = current_setting('gendan.company') and world = current_setting('gendan.world')
          and kind = '${orderFile.kind}' and id > $1 order by id limit 200`,
      [after],
    )
    for (const { shape, state } of rows) await write(upcastState(orderFile.kind, shape, state) as OrderFile)
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}
