import { type MarginMaker, marginMakers } from '@gendan/forms/cost/margin-makers'
import { percent } from '@gendan/forms/cost/reckon'
import type { CostItem } from '@gendan/forms/deal/cost'
import type { Terms } from '@gendan/forms/deal/terms'
import { compare, type Decimal, decimal, divide, isZero, multiply, round, subtract, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { sellerInsures, sellerPaysMainCarriage } from '@gendan/trade/terms/incoterms'
import type { Lesson, PaidPrice } from './lesson-shape.ts'

/** A closed order, and what it has in common with the one in hand. */
export interface LearnedOrder extends Lesson {
  readonly file: string
  /** The day it was closed. */
  readonly closed: string
  readonly buyerName: Words
  readonly same: {
    /** The goods files both sell, by id. */
    readonly goods: readonly string[]
    readonly customer: boolean
    /** The suppliers both buy from, by name. */
    readonly suppliers: readonly Words[]
  }
}

/** What an article came to in the last closed order that sold it. */
export interface LearnedPrice extends PaidPrice {
  readonly goods: string
  readonly file: string
  readonly closed: string
  readonly supplierName: Words
}

/** Everything that closed orders teach about one in hand, the nearest first. */
export interface Learned {
  readonly orders: readonly LearnedOrder[]
  readonly prices: readonly LearnedPrice[]
}

/** What a line of the terms may be costed with. */
export interface LineProposal {
  readonly line: string
  readonly price: LearnedPrice
}

/** A charge that a closed order had, as it came out there. */
export interface ChargeProposal {
  readonly item: CostItem
  /** What it came to in the firm's money. */
  readonly home: Decimal
  /** The same share of this order's invoice, where it was an amount and the two invoices differ. */
  readonly scaled?: Decimal
  readonly order: LearnedOrder
}

/**
 * What the last closed orders propose for the cost of these terms: for each line the last price paid for the same goods, in the same unit; for each
 * element of cost the charges of the nearest order that had it: one of the same goods or the same customer. Charges that the term leaves to the
 * buyer, and what was reckoned in another money than the firm's, are not proposed.
 */
export function costProposals(
  learned: Learned,
  terms: Pick<Terms, 'lines' | 'delivery'>,
  invoiceHome: Decimal | undefined,
  home: string,
): { readonly lines: readonly LineProposal[]; readonly charges: readonly ChargeProposal[] } {
  const lines = terms.lines.flatMap((line) => {
    const price = learned.prices.find(({ goods }) => line.goods !== '' && goods === line.goods)
    return price && price.currency === home && price.quantity.unit === line.quantity.unit
      ? [{ line: line.id, price }]
      : []
  })
  const near = learned.orders.filter(
    ({ currency, same }) => currency === home && (same.goods.length > 0 || same.customer),
  )
  return { lines, charges: near.flatMap((order, i) => chargesOf(order, near.slice(0, i), terms, invoiceHome)) }
}

/** The charges of an order whose elements no nearer one had. */
function chargesOf(
  order: LearnedOrder,
  nearer: readonly LearnedOrder[],
  { delivery }: Pick<Terms, 'delivery'>,
  invoiceHome: Decimal | undefined,
): readonly ChargeProposal[] {
  const had = new Set(nearer.flatMap(({ items }) => items.map(({ item }) => item.element)))
  return order.items
    .filter(({ item: { element } }) => {
      if (element === 'freight') return !had.has(element) && sellerPaysMainCarriage(delivery.incoterm)
      if (element === 'insurance') return !had.has(element) && sellerInsures(delivery.incoterm)
      return !had.has(element)
    })
    .map(({ item, home }) => ({ item, home, order, ...scaledOf(item, home, order, invoiceHome) }))
}

function scaledOf(
  { amount }: CostItem,
  home: Decimal,
  { invoiceHome: then }: LearnedOrder,
  now: Decimal | undefined,
): Pick<ChargeProposal, 'scaled'> {
  if (!amount || !now || !then || isZero(then) || compare(now, then) === 0) return {}
  return { scaled: round(divide(multiply(home, now), then), 2, 'half-up') }
}

/** An element that came out otherwise than reckoned, with by how much of it and why. */
export interface LearnedGap {
  readonly maker: MarginMaker
  /** Actual less planned, as a fraction of planned; undefined where nothing had been reckoned. */
  readonly share: Decimal | undefined
  readonly reason: string
  readonly says: Words
}

/** A fiftieth: what came out nearer than this taught nothing, unless somebody wrote why. */
const WORTH_SAYING = decimal('0.02')

/** The gaps of a closed order that are worth telling, in the order of the sheet. */
export function gapsOf({ costs }: Pick<Lesson, 'costs'>): readonly LearnedGap[] {
  return costs.flatMap(({ maker, planned, actual, reason }) => {
    if (planned === undefined || FOLLOWS.has(maker)) return []
    const share = isZero(planned) ? undefined : round(divide(subtract(actual, planned), planned), 6, 'half-up')
    return isTold(share, reason) ? [{ maker, share, reason, says: gapWords(maker, share, reason) }] : []
  })
}

/** What was sold and at which rate is no cost, and the refund goes with the purchase. */
const FOLLOWS: ReadonlySet<MarginMaker> = new Set(['price', 'rate', 'refund'])

function isTold(share: Decimal | undefined, reason: string): boolean {
  if (share === undefined) return true
  return compare(size(share), WORTH_SAYING) >= 0 || (reason !== '' && !isZero(share))
}

function size(share: Decimal): Decimal {
  return share.startsWith('-') ? subtract(zero, share) : share
}

/** "Freight ran 8.00 % over what was reckoned: fuel surcharge". */
function gapWords(maker: MarginMaker, share: Decimal | undefined, reason: string): Words {
  const { en, zh } = marginMakers[maker]
  const because = reason ? { en: `: ${reason}`, zh: `：${reason}` } : { en: '', zh: '' }
  if (share === undefined)
    return { en: `${en} was not reckoned with${because.en}`, zh: `${zh}原先没有核算${because.zh}` }
  const [over, off] = [!share.startsWith('-'), percent(size(share))]
  return {
    en: `${en} ran ${off} ${over ? 'over' : 'under'} what was reckoned${because.en}`,
    zh: `${zh}比核算${over ? '超出' : '节省'} ${off}${because.zh}`,
  }
}
