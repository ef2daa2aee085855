import { atLeast, type Decimal, decimal, multiply } from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import { incotermTable } from '@gendan/trade/tables/incoterms.generated'
import { oldIncotermTable } from '@gendan/trade/tables/incoterms-old.generated'
import { unitOf } from '@gendan/trade/unit'
import { readFigure, readMoney } from '../message/amounts.ts'
import { NUMBER_WORD, numberIn } from '../message/number-words.ts'
import { plainCapitals } from '../message/signs.ts'
import { rawOf, type TextLine } from '../message/text-lines.ts'
import type { GoodsLine, TradeTerm } from './credit.ts'
import { rowOf } from './goods-rows.ts'
import { isMarked, itemsOf } from './items.ts'

/** What field 45A says of the goods: its lines, the term of delivery, and its whole text. */
export interface Goods {
  readonly lines: readonly GoodsLine[]
  readonly tradeTerm?: TradeTerm
  readonly text: string
}

const TERMS = [...Object.keys(incotermTable), ...Object.keys(oldIncotermTable), 'C AND F', 'C & F', 'C+F', 'CANDF']
const TERM = new RegExp(
  String.raw`(?<![A-Z0-9&])(${TERMS.map((term) => term.replace(/[&+]/g, '\\$&')).join('|')})(?![A-Z0-9&])\.?[\s:,-]*`,
  'g',
)
const PLACE_ENDS =
  /\s*(?:\b(?:INCOTERMS?|INCO TERMS?|AS PER|ACCORDING|IN ACCORDANCE|AT USD|AT EUR|USD|EUR|TOTAL|PACKED|PACKING|ORIGIN|UNIT PRICE|PRICE|QUANTITY|QTY|FOR\b|BASIS|TERMS?|DETAILS|CONTRACT|PROFORMA|PLUS|LESS|AND\b|OF\b)|[;:+\n(]|\.(?:\s|$)|,\s*(?=INCO)|,?\s*(?:19|20)\d\d\b|$)/

/** Reads the goods of a credit. Nothing is guessed: a line without a count or price that is sure has none. */
export function readGoods(narrative: readonly TextLine[]): Goods {
  const text = rawOf(narrative)
  const tradeTerm = readTradeTerm(text)
  const rows = narrative.map(({ text: said }) => (isPriced(said) ? undefined : rowOf(said.trim())))
  const rest = narrative.filter((_, i) => rows[i] === undefined)
  const items = pricedApart(rest)
    .flatMap(countedApart)
    .flatMap((part) => itemsOf(part).map(({ text: said }) => said))
  const told = rows.flatMap((row) => (row && !/^\W*TOTAL\b/i.test(row.description) ? [row] : []))
  // Beside a table only lines with a price of their own are goods: what else counts there repeats its total.
  const lines = [...told, ...itemsAsLines(items).filter(({ unitPrice }) => told.length === 0 || unitPrice)]
  return { lines, ...(tradeTerm ? { tradeTerm } : {}), text }
}

/** Lines that each end with a price of their own quantity are each a line of goods, though no mark parts them. */
function pricedApart(narrative: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const ends = narrative.map(({ text }) => isPriced(text) && lineOf(text)?.quantity !== undefined)
  if (isMarked(narrative) || ends.filter(Boolean).length < 2) return [narrative]
  const parts: TextLine[][] = [[]]
  for (const [i, line] of narrative.entries()) {
    parts.at(-1)?.push(line)
    if (ends[i]) parts.push([])
  }
  return parts.filter((part) => part.length > 0)
}

/** "AT USD 1.85/YD": a price in its own words. */
function isPriced(said: string): boolean {
  const upper = plainCapitals(said).replace(/\s+/g, ' ')
  return PRICE.test(upper) || BARE_PRICE.test(upper)
}

/** Lines that each begin with a quantity are each a line of goods, though no bullet parts them. */
function countedApart(narrative: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const begins = narrative.map(({ text }) => isCounted(plainCapitals(text)))
  if (begins.filter(Boolean).length < 2) return [narrative]
  const parts: TextLine[][] = []
  for (const [i, line] of narrative.entries()) {
    if (begins[i] || parts.length === 0) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/** "480 PCS OAK CHAIRS": so many of something; "20 PCS PER CARTON" tells how it is packed. */
function isCounted(upper: string): boolean {
  const [found, figure = '', unit = '', behind = ''] = BEGINS_COUNTED.exec(upper) ?? []
  const name = tidy(unit)
  return (
    found !== undefined &&
    readFigure(figure) !== undefined &&
    Boolean(unitOf(name) || COUNTS.test(name)) &&
    !PACKED_SO.test(behind)
  )
}

const PACKED_SO = /^\s*(?:PER|IN(?:TO)?|TO|EACH|X|\/|EQUAL|ONLY|TOTAL)\b|^[\s.,;]*$/

/** What a line says beside goods, quantity and price, where it says which: packing, marks, weights, the contract. */
const BESIDE =
  /^(?:(?:EXPORT |SEAWORTHY |STANDARD )?PACK(?:ING|ED)|(?:SHIPPING )?MARKS?|(?:COUNTRY OF )?ORIGIN|GROSS|NET|WEIGHTS?|SIZE|MEASUREMENTS?|SPECIFICATIONS?|QUALITY|H\.?S|CONTRACT|ORDER|DELIVERY|(?:PRICE |TRADE |DELIVERY )?TERMS?|INCOTERMS?|TOLERANCE|INSURANCE|TERMS OF [A-Z]+)\b[^:：]{0,30}[:：]/
const PACKING =
  /^PACK(?:ED|ING)\b|^\d[\d,.]*\s*[A-Z.]+\s+(?:PER|IN(?:TO)?)\s+(?:AN?\s+|ONE\s+|EACH\s+|EXPORT\s+|STANDARD\s+)*(?:CARTON|CTN|BOX|BAG|CASE|CRATE|PALLET|CONTAINER|DRUM|BALE|BUNDLE|POLYBAG)\b/
const NAMED =
  /^(?:NAME OF )?(?:COMMODITY|COMMODITIES|GOODS|PRODUCTS?|ARTICLES?|DESCRIPTION|DESCRIPTION OF GOODS|MERCHANDISE)(?: AND SPECIFICATIONS?)?\s*[:：]\s*/i

/** Goods, quantity and price each on a line of their own are one line of goods; a total repeats what the lines say. */
function itemsAsLines(items: readonly string[]): readonly GoodsLine[] {
  const lines = items
    .filter((said) => !BESIDE.test(said.toUpperCase()) && !PACKING.test(said.toUpperCase()))
    .flatMap((said) => lineOf(said) ?? [])
  const own = lines.filter(({ description }) => !/^TOTAL\b/i.test(description))
  const told = own.some(({ quantity }) => quantity) ? own : lines
  const [counted, priced] = [told.filter(({ quantity }) => quantity), told.filter(({ unitPrice }) => unitPrice)]
  if (!(told.length === 2 && counted.length === 1 && priced.length === 1 && counted[0] !== priced[0])) return told
  const named = items.find((said) => NAMED.test(said))
  return told.slice(0, 1).map(() => {
    const { quantity, description } = counted[0] as GoodsLine
    const { unitPrice } = priced[0] as GoodsLine
    return wholeLine(named ? named.replace(NAMED, '') : description, quantity, unitPrice as UnitPrice)
  })
}

/** So far behind a term its place and the year of its rules may stand. */
const NEAR = 400

/** The term of delivery in a text, with its place and the year of its rules: "CIF Hamburg, Incoterms 2020". */
export function readTradeTerm(text: string): TradeTerm | undefined {
  const upper = plainCapitals(text).replace(/[ \t]+/g, ' ')
  const found = [...upper.matchAll(TERM)].map((hit) => {
    const end = hit.index + hit[0].length
    const behind = upper.slice(end, end + NEAR)
    const place = behind
      .slice(0, behind.search(PLACE_ENDS))
      .replace(/^(?:PORT OF|NAMED PORT)\s+/, '')
      .replace(/[,"'\s]+$/, '')
      .trim()
    const year =
      /INCO\s?TERMS?\s*(?:®|\(R\))?[\s,:]*(?:ICC\s*)?((?:19|20)\d\d)|^[^\n]{0,60}?\b((?:1990|2000|2010|2020))\b/.exec(
        behind,
      )
    return {
      incoterm: termName(hit[1] ?? ''),
      place: /^[\d\s]*$/.test(place) ? '' : place,
      year: year?.[1] ?? year?.[2],
    }
  })
  const [best] = found.sort((a, b) => Number(b.place !== '') - Number(a.place !== ''))
  if (!best) return undefined
  return {
    incoterm: best.incoterm,
    ...(best.place ? { place: best.place } : {}),
    ...(best.year ? { year: best.year } : {}),
  }
}

function termName(written: string): string {
  return /^C\s?(?:AND|[&+])\s?F$/.test(written) ? 'C&F' : written
}

const UNIT = String.raw`([A-Z][A-Z.]*(?:\/TON(?:NE)?S?|\/TS?)?(?:\s(?:TONS?|TONNES?|FEET|METERS?|METRES?|YARDS?|INCHES))?)`
/** What goods are counted in beside the units of the table. */
const COUNTS =
  /^(?:BOTTLES?|UNITS?|PAIRS?|HEADS?|SHEETS?|REAMS?|BALES?|COILS?|VIALS?|TABLETS?|CANS?|TINS?|JARS?|LOTS?|COPIES|TUBES?|BUNDLES?)$/
const QUANTITY = new RegExp(
  String.raw`(?<![A-Z0-9./-])(\d[\d,.]{0,30}\d|\d)\s{0,9}(?:\+\/-\s{0,9}\d{1,9}\s{0,9}(?:%|PCT)\s{0,9})?${UNIT}`,
  'g',
)
const BEGINS_COUNTED = new RegExp(String.raw`^\s{0,9}(\d[\d,.]{0,30}\d|\d)\s{0,9}${UNIT}(.*)$`)
/** Words behind a figure that count nothing: "10 PCT", "2026 INCOTERMS", "90 DAYS". */
const NO_UNIT =
  /^(?:PCT|PERCENT|PER|DAYS?|USD|EUR|CNY|GBP|JPY|HKD|X|AND|TO|OR|IN|AT|OF|MORE|LESS|INCOTERMS?|TH|ST|ND|RD|FOR|WITH|BY|AS|ACCORDING)\b/
const PRICE = new RegExp(
  String.raw`(?:\bAT\b|@|UNIT PRICE|PRICE)?\s*:?\s*(?:OF\s*)?((?:US\$|USD|EUR|GBP|JPY|CNY|RMB|HKD|AUD|CAD|SGD|CHF|[A-Z]{3}|[$€£])\.?\s{0,9}\d[\d,.]{0,30}\d|\b(?:USD|EUR)\s{0,9}\d)\s{0,9}(?:\/|PER\b)\s{0,9}${UNIT}`,
)

const BARE_PRICE =
  /(?:\bAT|@)\s*((?:US\$|USD|EUR|GBP|JPY|CNY|RMB|HKD|AUD|CAD|SGD|CHF|[$€£])\.?\s{0,9}\d[\d,.]{0,30})(?!\s{0,9}(?:\/|PER\b|TOTAL))/

/** "ONE SET OF", "TWO (2) UNITS": a count in words at the head of a line, as a figure. */
const COUNTED_IN_WORDS = new RegExp(
  String.raw`^(\W{0,9})(${NUMBER_WORD})\s{1,9}(?:\(\s{0,9}\d{1,9}\s{0,9}\)\s{0,9})?${UNIT}`,
  'i',
)

function inFigures(upper: string): string {
  return upper.replace(COUNTED_IN_WORDS, (said: string, mark: string, count: string, unit: string) => {
    const name = tidy(unit)
    const many = /^(?:HUNDRED|THOUSAND|MILLION)S?$/.test(name)
    return !many && (unitOf(name) || COUNTS.test(name)) ? `${mark}${numberIn(count)} ${unit}` : said
  })
}

function lineOf(said: string): GoodsLine | undefined {
  const upper = inFigures(plainCapitals(said))
  const found = PRICE.exec(upper)
  const bare = found ? undefined : BARE_PRICE.exec(upper)
  const quantity = quantityAt(upper, found ?? bare)
  // "10000 pcs at USD 4.56" is a price for one of what is counted.
  const unitPrice = found
    ? priceOf(found, upper)
    : bare && quantity
      ? priceOf([...bare, quantity.unit], upper)
      : undefined
  return quantity || unitPrice ? wholeLine(said, quantity, unitPrice) : undefined
}

function wholeLine(description: string, quantity: GoodsLine['quantity'], unitPrice: UnitPrice | undefined): GoodsLine {
  const amount = unitPrice && quantity ? (statedAmount(description) ?? product(unitPrice, quantity)) : undefined
  return {
    description,
    ...(quantity ? { quantity } : {}),
    ...(unitPrice ? { unitPrice } : {}),
    ...(amount ? { amount } : {}),
  }
}

/** "… = USD 38,350.00": what the credit says the line comes to goes before what it makes. */
function statedAmount(said: string): GoodsLine['amount'] {
  const behind = said.slice(said.indexOf('=') + 1, said.indexOf('=') + 40)
  const read = said.includes('=') && /^\s*(?:US\$|[A-Z]{3})/.test(behind) ? readMoney(behind) : undefined
  return read && { amount: read.amount as Decimal, currency: read.currency }
}

type UnitPrice = { readonly amount: Decimal; readonly currency: string; readonly per: string }

/** A price keeps the digits it is written with: USD 1.874 has three. */
function priceOf([, money = '', unit = '']: readonly string[], said: string): UnitPrice | undefined {
  const currency = readMoney(money)?.currency
  const figure = /\d[\d,.]*/.exec(money)?.[0] ?? ''
  // "USD4.751/DOZ": three digits behind a point are decimals of a price, unless its line writes its decimals behind a comma.
  const exact = /^\d{1,3}\.\d{3}$/.test(figure) && !/\d,\d{1,2}(?!\d)/.test(said)
  const amount = exact ? decimal(figure) : readFigure(figure)
  return currency && amount ? { amount, currency, per: tidy(unit) } : undefined
}

function quantityAt(upper: string, price: RegExpExecArray | null | undefined): GoodsLine['quantity'] {
  if (!price) return quantityIn(upper)
  return pricedQuantity(upper.slice(0, price.index), price[2]) ?? quantityIn(upper.replace(price[0], ' '))
}

/** The figure right before a price is what is sold at it: "18W - 40,000 PIECES AT USD 2.00". */
function pricedQuantity(before: string, per: string | undefined): GoodsLine['quantity'] {
  const last = [...before.matchAll(QUANTITY)].at(-1)
  const [value, unit] = [readFigure(last?.[1] ?? ''), tidy(last?.[2] ?? '')]
  if (!(last && value && unitOf(unit)) || before.slice(last.index + last[0].length).trim() !== '') return undefined
  return per === undefined || sameUnit(per, unit) ? { value, unit } : undefined
}

/** The first figure that counts something. Goods that are counted by their own name (15,000 T-shirts) have an empty unit. */
function quantityIn(upper: string): GoodsLine['quantity'] {
  for (const { 1: figure = '', 2: unit = '' } of upper.matchAll(QUANTITY)) {
    const value = readFigure(figure)
    const name = tidy(unit)
    if (value && !NO_UNIT.test(unit)) return { value, unit: unitOf(name) || COUNTS.test(name) ? name : '' }
  }
  return undefined
}

/** Price times quantity, where both are for the same unit. */
function product(
  { amount, currency, per }: UnitPrice,
  quantity: NonNullable<GoodsLine['quantity']>,
): GoodsLine['amount'] {
  if (!sameUnit(per, quantity.unit)) return undefined
  return { amount: atLeast(multiply(amount, quantity.value), digitsOf(currency)) as Decimal, currency }
}

/** Goods that are counted one by one. */
const PIECES = /^(?:UNITS?|NOS?|EA(?:CH)?|PIECES?|PCE?S?)\.?$/i

/** "PC" and "PCS" are one unit; words that no table knows are compared as they stand, whether one or many. */
export function sameUnit(a: string, b: string): boolean {
  const [left, right] = [unitOf(a), unitOf(b)]
  if (PIECES.test(a.trim()) && PIECES.test(b.trim())) return true
  if (left && right) return left.code === right.code
  const plain = (text: string) =>
    text
      .toUpperCase()
      .replace(/[^A-Z]/g, '')
      .replace(/(?:ES|S)$/, '')
  return plain(a) === plain(b)
}

function tidy(unit: string): string {
  return unit
    .replace(/\.$/, '')
    .replace(/^M\/T(?:ON(?:NE)?S?|S)?$/, 'MT')
    .trim()
}
