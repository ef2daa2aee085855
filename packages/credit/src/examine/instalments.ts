import type { Day } from '@gendan/kernel/day'
import { add, type Decimal, decimal, divide, multiply, one, subtract } from '@gendan/kernel/decimal'
import { readFigure } from '../message/amounts.ts'
import { writtenDaysIn } from '../message/days.ts'
import type { Credit } from '../terms/credit.ts'
import { stretchIn } from './days-in-words.ts'
import { monthsIn } from './months.ts'

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

/** Words by which months in a row are each an instalment, and not one long period. */
const EACH = /\bEACH\b|\bEVERY\b|\bEQUAL|\bMONTHLY\b|\bINSTAL|\bLOTS\b/i

/** The periods of the instalments that a credit lays down; fewer than two where it lays down none. */
export function instalmentsIn(credit: Credit): readonly Instalment[] {
  for (const text of textsOf(credit)) {
    if (!(LOT.test(text) || text === credit.shipmentPeriod)) continue
    const months = EACH.test(text) ? monthsIn(text) : []
    if (months.length > 1) return months
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

/** The lots of a credit that says in how many goods must go, or what each of its months has; undefined where it does neither. */
export function lotsIn(credit: Credit): Lots | undefined {
  for (const text of textsOf(credit).map((one) => one.toUpperCase())) {
    const lots = countedLots(text) ?? equalLots(text)
    if (lots) return lots
  }
  return undefined
}

function countedLots(text: string): Lots | undefined {
  const found = COUNT.exec(text)
  if (!found) return undefined
  const count = found[1] ? Number(found[1]) : WORDS.indexOf(found[2] ?? '')
  const behind = text.slice(found.index + found[0].length)
  const figures = [...behind.matchAll(QUANTITY)].flatMap(({ 1: figure = '' }) => readFigure(figure) ?? [])
  const spans = figures.slice(0, count).map((value) => spanOf(value, tolerance(text)))
  return count > 0 && (writtenDaysIn(text).length > 0 || spans.length > 0 || /ONLY/.test(text))
    ? { count, spans }
    : undefined
}

/** "In March, April and May 2026, each shipment to be about 500 tonnes". */
function equalLots(text: string): Lots | undefined {
  const count = EACH.test(text) ? monthsIn(text).length : 0
  const said = /\b(?:EACH|EVERY)\b[^.;]{0,40}?(?=\d)/.exec(text)
  const figure = said && [...text.slice(said.index).matchAll(QUANTITY)][0]?.[1]
  const value = figure && readFigure(figure)
  if (count < 2 || !said || !value) return undefined
  const span = spanOf(value, /\b(?:ABOUT|APPROX\w*)\b/.test(said[0]) ? decimal('0.1') : tolerance(text))
  return { count, spans: Array.from({ length: count }, () => span) }
}

function spanOf(value: string, share: Decimal) {
  return {
    least: multiply(decimal(value), subtract(one, share)),
    most: multiply(decimal(value), add(one, share)),
  }
}

/** What is written, or the twentieth that bulk has of itself (UCP 600 art. 30 b). */
function tolerance(text: string): Decimal {
  const written = /(\d+(?:\.\d+)?)\s*(?:%|PCT|PERCENT)/.exec(text)?.[1]
  return written ? divide(decimal(written), decimal('100')) : decimal('0.05')
}
