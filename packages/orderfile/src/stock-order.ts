import type { Goods } from '@gendan/firm/goods'
import { reservedFor, type Stock, stock } from '@gendan/firm/stock'
import type { Facts } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import { type Decimal, subtract, sumOf } from '@gendan/kernel/decimal'
import { unitOf } from '@gendan/trade/unit'
import { asideFindings, closedFindings, endedFindings } from './aside.ts'
import { type OrderFile, orderFile } from './order-file.ts'
import { reportedIn } from './progress/reported-in.ts'
import { scarcity, unmet } from './scarce/scarcity.ts'
import type { Moving, Shared } from './stock-rules.ts'

/** How much of an article an order's terms sell, in the goods' unit; lines in another unit are not counted. */
export function soldOf({ deal }: OrderFile, { id, facts }: Goods): Decimal {
  const lines = deal.contract?.terms.lines ?? []
  const alike = lines.filter((line) => line.goods === id && unitOf(line.quantity.unit)?.code === facts.unit)
  return sumOf(alike.map(({ quantity }) => quantity.value))
}

/** What an act on goods reads to move their stock: the stock itself, and the order it is for, if any. */
export function stockNeeds(id: string, file: string): readonly Need[] {
  const kept = { ...refTo(stock, id), change: true, maybe: true } as const
  return file ? [kept, refTo(orderFile, file)] : [kept]
}

/** The same, with how the goods are divided while they are short. */
export function sharedNeeds(id: string, file: string): readonly Need[] {
  return [...stockNeeds(id, file), { ...refTo(scarcity, id), change: true, maybe: true }]
}

/** What the shares of others still ask of the warehouse, and what this order may have at most; undefined where the goods are not divided. */
export function sharedIn(id: string, file: string, facts: Facts): Shared | undefined {
  const { division } = facts.of(scarcity, id)
  if (!division) return undefined
  const stock = stockIn(id, facts)
  const own = division.shares.find((share) => share.file === file)
  const others = division.shares.filter((share) => share.file !== file)
  return {
    others: sumOf(others.map((share) => unmet(share, reservedFor(stock, share.file)))),
    ...(own ? { own: subtract(own.quantity, own.left) } : {}),
  }
}

export function stockIn(id: string, facts: Facts): Stock {
  return facts.of(stock, id)
}

/** The order that a movement is for. */
export function orderIn(file: string, of: Goods, facts: Facts, does: Moving['does'] = 'receive'): Moving['order'] {
  if (!file) return undefined
  const found = facts.of(orderFile, file)
  // Goods leave for an order that goes its way; they may come in and be kept for one that only waits.
  const stops = does === 'issue' ? [...asideFindings(found), ...closedFindings(found)] : endedFindings(found)
  const reported = does === 'receive' ? reportedIn(found, of) : undefined
  return { id: file, number: found.number, sells: soldOf(found, of), stops, ...(reported ? { reported } : {}) }
}
