import { type Goods, goods } from '@gendan/firm/goods'
import { freeOf, type Reported, reservedFor, type Stock, stock } from '@gendan/firm/stock'
import type { ReportFigures } from '@gendan/forms/deal/progress'
import { type Change, change, type Facts } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import { compare, type Decimal, isPositive, isZero, subtract, zero } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import type { OrderFile } from '../order-file.ts'
import { stop } from '../refuse.ts'
import { scarcity } from '../scarce/scarcity.ts'
import { arrival } from '../stock-arrival.ts'
import { soldOf, stockNeeds } from '../stock-order.ts'
import { quantityOf } from './reported-in.ts'

type Stocked = ReportFigures['stocked']

/** What an act reads that moves the warehouse's book by what a workshop reports: each article with its stock, and how it is divided. */
export function stockInNeeds(file: OrderFile, stocked: Stocked): readonly Need[] {
  return articlesIn(file, stocked).flatMap((id) => [
    { ...refTo(goods, id), maybe: true as const },
    ...stockNeeds(id, ''),
    { ...refTo(scarcity, id), maybe: true as const },
  ])
}

/** The stock-in of one report as it stood, and as it stands from now on. */
interface StockIn {
  readonly file: OrderFile
  readonly was: Stocked
  readonly is: Stocked
  /** The report's id and day. */
  readonly report: Pick<Reported, 'id' | 'day'>
  readonly facts: Facts
}

interface Booked {
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
}

/**
 * How the warehouse's book moves by it, article by article: by the difference, so that a correction moves what it corrects. What comes in is
 * kept for the order. A line without an article's file, or counted in another unit than the file, moves nothing: no book holds it.
 */
export function bookStockIn({ file, was, is, report, facts }: StockIn): Booked {
  const { number, deal } = file
  const from = deal.production?.workshop ?? ''
  const told = { report: { ...report, number }, from, note: warehousesOf(is) }
  const moves = articlesIn(file, [...was, ...is]).map((id): Booked => {
    const article = facts.of(goods, id)
    const came = subtract(quantityOf(file, article, is), quantityOf(file, article, was))
    const before = facts.of(stock, id)
    if (isZero(came)) return { changes: [], findings: [] }
    if (!isPositive(came)) return takenBack(article, before, file, { ...told, came })
    const { division } = facts.of(scarcity, id)
    const order = { id: file.id, number, sells: soldOf(file, article) }
    return { changes: arrival({ article, before, division, order, came, ...told }), findings: [] }
  })
  return { changes: moves.flatMap(({ changes }) => changes), findings: moves.flatMap(({ findings }) => findings) }
}

interface Told {
  readonly came: Decimal
  readonly report: Reported
  readonly from: string
  readonly note: string
}

/** Too many were reported: they are taken off the book, from what is free first, then from what is kept for the order. */
function takenBack({ id, facts }: Goods, before: Stock, file: OrderFile, { came, ...told }: Told): Booked {
  const back = subtract(zero, came)
  if (compare(back, before.onHand) > 0) return { changes: [], findings: [gone(facts.code, back, before.onHand)] }
  const received = { type: 'stock-received', quantity: came, file: file.id, ...told } as const
  const free = freeOf(before)
  const needed = subtract(back, isPositive(free) ? free : zero)
  const kept = reservedFor(before, file.id)
  if (!isPositive(needed) || isZero(kept)) return { changes: [change(stock, id, received)], findings: [] }
  const quantity = compare(needed, kept) >= 0 ? zero : subtract(kept, needed)
  const less = { type: 'stock-reserved', file: file.id, number: file.number, quantity } as const
  return { changes: [change(stock, id, received), change(stock, id, less)], findings: [] }
}

function gone(code: string, back: Decimal, onHand: Decimal): Finding {
  return stop(
    'PG-12',
    'stocked',
    {
      en: `${code}: the correction takes ${back} out of stock, and only ${onHand} lie there.`,
      zh: `${code}：更正要冲减库存 ${back}，现存只有 ${onHand}。`,
    },
    {
      en: 'They have left by now: have the warehouse count the article first, then correct the report.',
      zh: '货已出库：请仓库先盘点该商品，再更正报数。',
    },
  )
}

function articlesIn({ deal }: OrderFile, stocked: Stocked): readonly string[] {
  const lines = new Set(stocked.map(({ line }) => line))
  const named = (deal.contract?.terms.lines ?? []).filter(({ id }) => lines.has(id)).map((line) => line.goods)
  return [...new Set(named)].filter((id) => id !== '')
}

function warehousesOf(stocked: Stocked): string {
  return [...new Set(stocked.map(({ warehouse }) => warehouse))].filter(Boolean).join(', ')
}
