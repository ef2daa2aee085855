import type { Answer } from '@gendan/contract/questions'
import type { PathSettings } from '@gendan/firm/firm'
import { whatIf } from '@gendan/orderfile/path/what-if'
import type { Tx } from '@gendan/store/database'
import { ordersUnderWay } from '@gendan/store/lists/ways'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'

/** More orders than this are counted, not sent. */
const MOST = 20

/** What other spans, alarms or working days would do to the orders under way: reckoned on what stands, nothing is written. */
export async function previewPath(
  tx: Tx,
  desk: Desk,
  { path }: { readonly path: PathSettings },
): Promise<Answer<'preview-path'>> {
  const { state: firm } = await firmHere(tx, desk)
  const { orders, moved, states, alarms } = whatIf(await ordersUnderWay(tx, {}), firm, path, desk.day)
  const rows = moved.slice(0, MOST).map(({ order: { row }, before, after }) => {
    const { id, number, buyerName } = row
    return { id, number, buyerName, before, after }
  })
  return { today: desk.day, orders, moved: moved.length, rows, states, alarms } as unknown as Answer<'preview-path'>
}
