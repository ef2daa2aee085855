import { orderFile } from '@gendan/orderfile/order-file'
import type { Tx } from '../database.ts'
import { upcastEvent } from '../upcast.ts'

/** An event of an order file as the journal keeps it, with who did it and when. */
export interface FileEventKept {
  readonly event: unknown
  readonly by: string
  readonly at: string
}

/** Every time the terms of a file were settled or amended, in order. */
export async function settledTerms(tx: Tx, file: string): Promise<readonly FileEventKept[]> {
  const { rows } = await tx.query<{ shape: number; event: unknown; by_account: string; at: string }>(
    `select shape, event, by_account, at from journal
      where company = current_setting('gendan.company') and world = current_setting('gendan.world')
        and kind = $1 and id = $2 and type = 'terms-settled'
      order by version`,
    [orderFile.kind, file],
  )
  return rows.map(({ shape, event, by_account: by, at }) => ({
    event: upcastEvent(orderFile.kind, shape, event),
    by,
    at,
  }))
}
