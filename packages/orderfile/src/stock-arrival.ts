import type { Goods } from '@gendan/firm/goods'
import { type Reported, reservedFor, type Stock, stock } from '@gendan/firm/stock'
import { type Change, change } from '@gendan/kernel/act'
import { add, compare, type Decimal, isZero, subtract } from '@gendan/kernel/decimal'
import type { Division } from './scarce/scarcity.ts'
import { sharedOut } from './scarce/shared-out.ts'

/** Goods that come into the warehouse: how many, whence, for which order. */
export interface Arriving {
  readonly article: Goods
  readonly before: Stock
  /** How the article is divided while it is scarce. */
  readonly division: Division | undefined
  /** The order they came for, with how many of them it sells. */
  readonly order: { readonly id: string; readonly number: string; readonly sells: Decimal } | undefined
  readonly came: Decimal
  readonly from: string
  readonly note: string
  readonly report?: Reported
}

/** What becomes of it: they lie there; what their order still lacks is kept for it at once, or, while they are divided, for the shares. */
export function arrival(arriving: Arriving): readonly Change[] {
  const { article, before, division, order, came, from, note, report } = arriving
  const received = change(stock, article.id, {
    ...{ type: 'stock-received', quantity: came, from, note },
    ...(order ? { file: order.id } : {}),
    ...(report ? { report } : {}),
  })
  if (division) return [received, ...shareOut(article.id, before, division, came)]
  if (!order) return [received]
  const has = reservedFor(before, order.id)
  const lacks = subtract(order.sells, has)
  const more = compare(lacks, came) > 0 ? came : lacks
  if (isZero(more) || compare(order.sells, has) < 0) return [received]
  const kept = { file: order.id, number: order.number, quantity: add(has, more) }
  return [received, change(stock, article.id, { type: 'stock-reserved', ...kept })]
}

/** While goods are divided, what comes in goes to the shares, whatever order it was bought or made for. */
function shareOut(id: string, before: Stock, { shares }: Division, came: Decimal): readonly Change[] {
  return sharedOut(shares, came, (file) => reservedFor(before, file)).map((kept) =>
    change(stock, id, { type: 'stock-reserved', ...kept }),
  )
}
