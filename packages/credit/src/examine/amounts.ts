import { add, compare, type Decimal, decimal, divide, multiply, one, subtract, sumOf } from '@gendan/kernel/decimal'
import { unitOf } from '@gendan/trade/unit'
import type { Credit, GoodsLine } from '../terms/credit.ts'
import { sameUnit } from '../terms/goods.ts'
import { type Examined, type SeenDocument, those } from './seen.ts'

/** A span of figures, both ends counted in. */
export interface Span {
  readonly least: Decimal
  readonly most: Decimal
}

const FIVE = decimal('0.05')
const TEN = decimal('0.1')
const ABOUT = /\b(?:ABOUT|APPROX(?:IMATELY)?|CIRCA)\b/i
const SHARE = String.raw`(\d+(?:[.,]\d+)?)\s*(?:%|PCT|PERCENT|PER CENT)`
const WRITTEN = new RegExp(
  String.raw`(?:\+\s*\/?\s*-|PLUS\s*(?:OR|\/|AND)\s*MINUS|TOLERANCE(?: OF)?:?)\s*(?:\+\/-\s*)?${SHARE}|${SHARE}\s*(?:MORE\s+OR\s+LESS|PLUS\s*(?:OR|\/|AND)\s*MINUS|TOLERANCE|\+\s*\/\s*-)`,
  'i',
)

/** How much may be drawn: the amount with its tolerance; a maximum that the credit states lets nothing above it (UCP 600 art. 18 b, 30 a). */
export function drawable(credit: Credit): Span | undefined {
  const { amount, maximum } = credit
  if (!amount) return undefined
  const tolerance = credit.tolerance ?? toleranceSaid(credit)
  const none = decimal('0')
  const plus = maximum && /NOT EXCEEDING|MAXIMUM|UP TO/i.test(maximum) ? none : (tolerance?.plus ?? none)
  return spanOf(amount.amount, tolerance?.minus ?? none, plus)
}

/** "5 PCT more or less in quantity and amount acceptable": where field 39A is silent, what a condition says of the amount is taken. */
function toleranceSaid({ conditions }: Credit): Credit['tolerance'] {
  const written = conditions
    .filter(({ text }) => /\b(?:AMOUNT|VALUE|DRAWINGS?)\b/i.test(text) && !/\bNOT\b|\bINSUR|\bFEE\b/i.test(text))
    .map(({ text }) => WRITTEN.exec(text)?.slice(1).find(Boolean))
    .find(Boolean)
  const share = written && divide(decimal(written.replace(',', '.')), decimal('100'))
  return share ? { plus: share, minus: share } : undefined
}

/**
 * How much of a line may be shipped: "about" is a tenth either way (art. 30 a), a tolerance that the credit writes is taken, and goods
 * in bulk have a twentieth (art. 30 b) unless they are counted in pieces or packages or the credit says exactly how many.
 */
export function shippable(line: GoodsLine, credit: Credit, excluded: ReadonlySet<string>): Span | undefined {
  if (!line.quantity) return undefined
  const { value, unit } = line.quantity
  const texts = [line.description, credit.goods?.text ?? '', ...credit.conditions.map(({ text }) => text)]
  const written = texts.map((text) => WRITTEN.exec(text)?.slice(1).find(Boolean)).find(Boolean)
  if (written) {
    const share = divide(decimal(written.replace(',', '.')), decimal('100'))
    return spanOf(value, share, share)
  }
  if (ABOUT.test(line.description)) return spanOf(value, TEN, TEN)
  const exact = texts.some((text) => /\bEXACTLY\b|NOT TO BE EXCEEDED|NOT EXCEEDING/i.test(text)) || excluded.has('30b')
  return isBulk(unit) && !exact ? spanOf(value, FIVE, FIVE) : { least: value, most: value }
}

/** Measured and not counted: mass, volume, length, area. */
function isBulk(unit: string): boolean {
  return ['mass', 'volume', 'length', 'area'].includes(unitOf(unit)?.measures ?? '')
}

function spanOf(value: Decimal, minus: Decimal, plus: Decimal): Span {
  return { least: multiply(value, subtract(one, minus)), most: multiply(value, add(one, plus)) }
}

export function isIn(value: Decimal, { least, most }: Span): boolean {
  return compare(value, least) >= 0 && compare(value, most) <= 0
}

/** What is drawn: by the drafts, or where there are none by the invoices. Undefined where no amount is shown. */
export function drawn(
  seen: Examined,
): { readonly amount: Decimal; readonly by: string; readonly currency?: string } | undefined {
  const papers = drawnBy(seen)
  const amounts = papers.flatMap(({ total }) => total?.amount ?? [])
  const [first] = papers
  if (!first || amounts.length === 0) return undefined
  const currency = first.total?.currency
  return { amount: sumOf(amounts), by: first.name, ...(currency ? { currency } : {}) }
}

/** The papers by which is drawn: the drafts, or where there are none the invoices. */
export function drawnBy(seen: Examined): readonly SeenDocument[] {
  const drafts = those(seen, 'draft')
  return drafts.length > 0 ? drafts : those(seen, 'commercial-invoice')
}

/** How many of a line's unit the invoices show, all lines of that unit together; undefined where none does. */
export function invoiced(seen: Examined, unit: string): Decimal | undefined {
  const lines = those(seen, 'commercial-invoice').flatMap(({ goods }) => goods)
  const own = lines.filter(
    (line) => line.quantity && (line.unit === undefined || unit === '' || sameUnit(line.unit, unit)),
  )
  return own.length === 0 ? undefined : sumOf(own.flatMap(({ quantity }) => quantity ?? []))
}
