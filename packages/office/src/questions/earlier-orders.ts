import type { Answer } from '@gendan/contract/questions'
import { byGoods } from '@gendan/forms/kinds/parts/compare-terms'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { termsToCopy } from '@gendan/orderfile/repeat/copied'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { listOrders } from '@gendan/store/lists/orders'
import type { Desk } from '../desk.ts'
import { one } from '../standing.ts'

/** So many of a customer's latest orders are looked through. */
const LOOKED_AT = 60
const SHOWN = 12

/** What an order may repeat: other orders of its customer, most goods in common first, then the latest. */
export async function earlierOrders(
  tx: Tx,
  _: Desk,
  { file: id }: { readonly file: string },
): Promise<Answer<'earlier-orders'>> {
  const file = (await one(tx, orderFile.kind, id)).state as unknown as OrderFile
  const wanted = { buyer: file.buyer, sort: 'changedAt', descending: true, offset: 0, limit: LOOKED_AT } as const
  const rows = (await listOrders(tx, wanted)).rows.filter((row) => row.id !== id)
  const found = await loadStanding(
    tx,
    rows.map((row) => ({ kind: orderFile.kind, id: row.id })),
  )
  const lines = linesOf(file)
  const shared = rows.flatMap((row, i) => {
    const others = linesOf(found[i]?.state as OrderFile)
    const common = lines.filter((line) => others.some((other) => byGoods(other, line))).length
    return common > 0 || file.earlier?.file === row.id ? [{ ...row, common }] : []
  })
  return { rows: shared.toSorted((a, b) => b.common - a.common || (a.opened < b.opened ? 1 : -1)).slice(0, SHOWN) }
}

function linesOf(file: OrderFile) {
  return (termsToCopy(file) ?? file.begun?.terms)?.lines ?? []
}
