import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import type { ClientBase } from 'pg'
import { projectSamples } from './projections/quality.ts'
import { upcastState } from './upcast.ts'

/** The step of the database since which samples stand in one list. */
export const QUALITY_WRITTEN = '0024-quality.sql'

/** Writes the samples of the order files of the world that is stepped into. */
export async function fillQuality(client: ClientBase): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await client.query<{ id: string; shape: number; state: unknown }>(
      `select id, shape, state from aggregate
        where company = current_setting('gendan.company') and world = current_setting('gendan.world')
          and kind = '${orderFile.kind}' and id > $1 order by id limit 200`,
      [after],
    )
    for (const { shape, state } of rows)
      await projectSamples(client, { state: upcastState(orderFile.kind, shape, state) as OrderFile })
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}
