import type { Day } from '@gendan/kernel/day'
import { add, type Decimal, decimal, divide, multiply, one, subtract } from '@gendan/kernel/decimal'
import { readFigure } from '../message/amounts.ts'
import { writtenDaysIn } from '../message/days.ts'
import type { Credit } from '../terms/credit.ts'
import { stretchIn } from './days-in-words.ts'

/** The period of one instalment; without a beginning where only latest days are given (then a late lot ends nothing: ISBP C15). */
export interface Instalment {
  readonly from?: Day
  readonly to: Day
}

/** Everything in which a credit may speak of lots and instalments. */
function textsOf({ shipmentPeriod = '', goods, conditions }: Credit): readonly string[] {
  return [shipmentPeriod, goods?.text ?? '', ...conditions.map(({ text }) => text)]
}

const LOT = /\b(?:LOTS?|INSTAL+MENTS?|SHIPMENTS?|CONSIGNMENTS?|DELIVER(?:Y|IES)|BATCH(?:ES)?)\b/i

/** The periods of the instalments that a credit lays down; fewer than two where it lays down none. */
export function instalmentsIn(credit: Credit): readonly Instalment[] {
  for (const text of textsOf(credit)) {
    if (!(LOT.test(text) || text === credit.shipmentPeriod)) continue
    const found = text.split(/\n|;|(?<=\d{4})[,.]?\s+(?:AND|&)\s+|\+|(?<=\d{4}),\s*/i).flatMap((part) => {
      const stretch = stretchIn(part)
      return stretch?.to ? [{ ...(stretch.from ? { from: stretch.from } : {}), to: stretch.to }] : []
    })
    if (found.length > 1) return found
  }
  return []
}

/** How many lots the credit allows, and what each has where it says so. */
export interface Lots {
  readonly count: number
  readonly spans: readonly { readonly least: Decimal; readonly most: Decimal }[]
}

const WORDS = ['', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE', 'TEN']
const COUNT = new RegExp(
  String.raw`\bIN\s+(?:ONLY\s+)?(?:(\d{1,2})|(${WORDS.slice(1).join('|')}))(?:\s*\(\s*\w+\s*\))?\s+(?:EQUAL\s+|SEPARATE\s+|PARTIAL\s+)?(?:LOTS?|INSTAL+MENTS?|SHIPMENTS?|CONSIGNMENTS?)\b`,
)
const QUANTITY =
  /(?<![\d.,/-])(\d[\d,]*(?:\.\d+)?)\s*(?:M\/?TS?|TONS?|TONNES?|METRIC TONS?|PCS|PIECES?|SETS?|BAGS?|UNITS?|CARTONS?|CTNS?|KGS?|T)\b/g

/** The lots of a credit that says in how many goods must go; undefined where it does not. */
export function lotsIn(credit: Credit): Lots | undefined {
  for (const text of textsOf(credit).map((one) => one.toUpperCase())) {
    const found = COUNT.exec(text)
    if (!found) continue
    const count = found[1] ? Number(found[1]) : WORDS.indexOf(found[2] ?? '')
    const behind = text.slice(found.index + found[0].length)
    const figures = [...behind.matchAll(QUANTITY)].flatMap(({ 1: figure = '' }) => readFigure(figure) ?? [])
    const share = tolerance(text)
    const spans = figures.slice(0, count).map((value) => ({
      least: multiply(decimal(value), subtract(one, share)),
      most: multiply(decimal(value), add(one, share)),
    }))
    return count > 0 && (writtenDaysIn(text).length > 0 || spans.length > 0 || /ONLY/.test(text))
      ? { count, spans }
      : undefined
  }
  return undefined
}

/** What is written, or the twentieth that bulk has of itself (UCP 600 art. 30 b). */
function tolerance(text: string): Decimal {
  const written = /(\d+(?:\.\d+)?)\s*(?:%|PCT|PERCENT)/.exec(text)?.[1]
  return written ? divide(decimal(written), decimal('100')) : decimal('0.05')
}
