import type { Goods } from '@gendan/firm/goods'
import type { ReportFigures } from '@gendan/forms/deal/progress'
import type { Day } from '@gendan/kernel/day'
import { type Decimal, isPositive, sumOf } from '@gendan/kernel/decimal'
import { unitOf } from '@gendan/trade/unit'
import type { OrderFile } from '../order-file.ts'

/** What the reports of an order's workshop have brought into the book of an article, and on which day the last of them did. */
export interface ReportedIn {
  readonly quantity: Decimal
  readonly last: Day
}

/** In the goods' unit, corrections among it; undefined where no report brought any. */
export function reportedIn(file: OrderFile, article: Goods): ReportedIn | undefined {
  const brought = (file.deal.progress?.reports ?? [])
    .map(({ day, stocked }) => ({ day, quantity: quantityOf(file, article, stocked) }))
    .filter(({ quantity }) => isPositive(quantity))
  const last = brought
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  return last === undefined ? undefined : { quantity: sumOf(brought.map(({ quantity }) => quantity)), last }
}

/** How many of an article came in, by the lines that sell it in the unit of its file. */
export function quantityOf({ deal }: OrderFile, { id, facts }: Goods, stocked: ReportFigures['stocked']): Decimal {
  const lines = (deal.contract?.terms.lines ?? []).filter(
    (line) => line.goods === id && unitOf(line.quantity.unit)?.code === facts.unit,
  )
  const mine = new Set(lines.map((line) => line.id))
  return sumOf(stocked.filter(({ line }) => mine.has(line)).map(({ quantity }) => quantity))
}
