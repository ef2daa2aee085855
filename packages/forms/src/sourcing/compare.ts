import { addDays, type Day } from '@gendan/kernel/day'
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  fixed,
  isZero,
  multiply,
  one,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { House } from '../deal/deal.ts'
import type { Needed } from '../deal/needed-by.ts'
import type { AskedSupplier, Quoted, Sought, Sourcing, SupplierOffer } from '../deal/sourcing.ts'

/** By what offers are compared: the firm's money with its newest rates, today, and the day on which the goods are needed. */
export interface Measure {
  readonly house: Pick<House, 'currency' | 'rates'>
  readonly today: Day
  readonly needed: Needed | undefined
}

/** One supplier's offer for one thing, in like money: the firm's, for one unit, exact. */
export interface Compared {
  readonly asked: AskedSupplier
  readonly offer: SupplierOffer
  readonly quoted: Quoted
  /** With VAT. */
  readonly gross: Decimal
  /** What is refunded of it when the goods leave: price without VAT times the rate. */
  readonly refund: Decimal
  /** Mould, packing that is not in the price and carriage to our port, each spread over the units. */
  readonly mould: Decimal
  readonly packing: Decimal
  readonly carriage: Decimal
  /** Gross less refund plus what comes on top. */
  readonly net: Decimal
  /** The units that must be bought: those needed, or the fewest he delivers. */
  readonly bought: Decimal
  readonly arrives: Day | undefined
  readonly lapsed: boolean
  readonly late: boolean
}

/** The offers for one thing, the cheapest first; the best is the cheapest that still holds, comes in time and is not too many. */
export interface Comparison {
  readonly line: Sought
  readonly offers: readonly Compared[]
  readonly best: Compared | undefined
  /** Why it is the best, in figures. */
  readonly reason: Words
  /** Offers in a money without a rate. */
  readonly rateless: readonly AskedSupplier[]
}

/** Every thing that was asked for with what was offered for it, side by side. */
export function comparisons(sourcing: Sourcing, measure: Measure): readonly Comparison[] {
  return sourcing.lines.map((line) => comparisonOf(line, sourcing.asked, measure))
}

function comparisonOf(line: Sought, asked: readonly AskedSupplier[], measure: Measure): Comparison {
  const offering = asked.filter(({ offer }) => offer?.lines.some((quoted) => quoted.line === line.id))
  const rated = offering.map((one) => ({ one, rate: rateOf(one.offer, measure) }))
  const offers = rated
    .flatMap(({ one, rate }) => (rate === undefined ? [] : compared(line, one, rate, measure)))
    .toSorted((a, b) => compare(a.net, b.net))
  const best = offers.find((one) => sound(one, line))
  return {
    ...{ line, offers, best },
    reason: reasonOf(best, offers, line, measure.house.currency),
    rateless: rated.flatMap(({ one, rate }) => (rate === undefined ? [one] : [])),
  }
}

/** Whether an offer can be taken as it stands. */
function sound({ lapsed, late, bought }: Compared, { quantity }: Sought): boolean {
  return !lapsed && !late && compare(bought, quantity.value) === 0
}

function rateOf(offer: SupplierOffer | undefined, { house }: Measure): Decimal | undefined {
  if (!offer) return undefined
  if (offer.currency === house.currency) return one
  return house.rates.find(({ from }) => from === offer.currency)?.rate
}

function compared(line: Sought, asked: AskedSupplier, rate: Decimal, measure: Measure): readonly Compared[] {
  const { offer } = asked
  const quoted = offer?.lines.find((one) => one.line === line.id)
  if (!offer || !quoted || isZero(line.quantity.value)) return []
  const needed = line.quantity.value
  const bought = quoted.least && compare(quoted.least, needed) > 0 ? quoted.least : needed
  const withVat = grossOf(offer, quoted)
  const gross = multiply(withVat, rate)
  const refund = divide(multiply(gross, quoted.refundRate), add(one, offer.vatRate))
  const share = shareOf(offer, quoted, asked)
  const each = (whole: Decimal) => divide(multiply(multiply(whole, share), rate), needed)
  const mould = divide(multiply(quoted.mould ?? zero, rate), needed)
  const [packing, carriage] = [each(offer.packingCost), each(offer.carriage)]
  const arrives = quoted.leadDays === undefined ? undefined : addDays(measure.today, quoted.leadDays)
  return [
    {
      ...{ asked, offer, quoted, gross, refund, mould, packing, carriage, bought, arrives },
      net: sumOf([subtract(gross, refund), mould, packing, carriage]),
      lapsed: offer.holdsUntil !== undefined && offer.holdsUntil < measure.today,
      late: arrives !== undefined && measure.needed !== undefined && arrives > measure.needed.day,
    },
  ]
}

/** One unit with VAT, in the offer's money. */
function grossOf({ vatIn, vatRate }: SupplierOffer, { price }: Quoted): Decimal {
  return vatIn ? price : multiply(price, add(one, vatRate))
}

/** A thing bears of what is offered for the whole as much as its price is of all prices of the offer. */
function shareOf({ lines }: SupplierOffer, quoted: Quoted, asked: AskedSupplier): Decimal {
  const all = sumOf(lines.filter(({ line }) => asked.lines.includes(line)).map(({ price }) => price))
  return isZero(all) ? zero : divide(quoted.price, all)
}

/** "CNY 202.48 a unit, 3.1% below the next": the figure and what it is held against. */
function reasonOf(best: Compared | undefined, offers: readonly Compared[], line: Sought, currency: string): Words {
  if (offers.length === 0) return { en: 'Nobody has offered yet', zh: '还没有报价' }
  if (!best)
    return {
      en: 'No offer holds, comes in time and delivers so few',
      zh: '没有一份报价同时在有效期内、赶得上交期且起订量合适',
    }
  const figure = writeEach(best.net)
  const next = offers.find((other) => other !== best && sound(other, line))
  const cheaper = offers.filter((other) => other !== best && compare(other.net, best.net) < 0)
  const passed =
    cheaper.length > 0
      ? { en: `; ${cheaper.length} cheaper cannot be taken`, zh: `；更便宜的 ${cheaper.length} 份不可取` }
      : NOTHING
  if (!next) return { en: `${currency} ${figure} a unit${passed.en}`, zh: `单件 ${currency} ${figure}${passed.zh}` }
  const below = round(multiply(divide(subtract(next.net, best.net), next.net), HUNDRED), 1, 'half-up')
  return {
    en: `${currency} ${figure} a unit, ${below}% below the next${passed.en}`,
    zh: `单件 ${currency} ${figure}，比次低价低 ${below}%${passed.zh}`,
  }
}

const NOTHING: Words = { en: '', zh: '' }
const HUNDRED = decimal('100')

/** A figure for one unit as it is shown: four places, half up. */
export function writeEach(figure: Decimal): string {
  return fixed(figure, 4, 'half-up')
}
