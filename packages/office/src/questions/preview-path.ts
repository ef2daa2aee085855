import type { Answer } from '@gendan/contract/questions'
import type { PathSettings } from '@gendan/firm/firm'
import { whatIf } from '@gendan/orderfile/path/what-if'
import type { Tx } from '@gendan/store/database'
import type { Desk } from '../desk.ts'
import { underWay } from '../under-way.ts'

/** More orders than this are counted, not sent. */
const MOST = 20

/** What other spans, alarms or working days would do to the orders under way: reckoned on what stands, nothing is written. */
export async function previewPath(
  tx: Tx,
  desk: Desk,
  { path }: { readonly path: PathSettings },
): Promise<Answer<'preview-path'>> {
  const { ways, by } = await underWay(tx, desk, {})
  const { orders, moved, states, alarms } = whatIf(ways, by.firm, path, desk.day)
  const rows = moved.slice(0, MOST).map(({ order: { row }, before, after }) => {
    const { id, number, buyerName } = row
    return { id, number, buyerName, before, after }
  })
  return { today: desk.day, orders, moved: moved.length, rows, states, alarms } as unknown as Answer<'preview-path'>
}
