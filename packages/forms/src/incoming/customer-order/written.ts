import { addDays, type Day, isDay } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, isDecimal } from '@gendan/kernel/decimal'
import { minorUnits } from '@gendan/kernel/tables/currencies.generated'
import { unitOf } from '@gendan/trade/unit'

/** A figure as people write it, with what stood around it. */
export interface WrittenFigure {
  readonly value: Decimal
  readonly currency?: string | undefined
  readonly unit?: string | undefined
}

/** Either what was read, or why it could not be: it may mean two things, or nothing. */
export type Written<T> =
  | { readonly read: T }
  | { readonly means: readonly [string, string] }
  | { readonly unreadable: true }

export type DecimalSign = '.' | ','
export type DayOrder = 'dmy' | 'mdy'

/**
 * Reads "1,234.50", "1.234,50", "1 234,5", "US$ 4.20", "(12.00)", "1,200 pcs". "1,234" and "1.234" mean two things unless
 * the sheet's decimal sign is known; they are never guessed.
 */
export function readFigure(written: string, sign?: DecimalSign): Written<WrittenFigure> {
  const found = FIGURE.exec(
    written
      .normalize('NFKC')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim(),
  )
  if (!found) return { unreadable: true }
  const [, open = '', before = '', minus = '', digits = '', behind = ''] = found
  const around = wordsOf(before, behind)
  const plain = plainOf(digits.replace(/[ '’]/gu, ''), sign)
  if (!around || 'unreadable' in plain) return { unreadable: true }
  const signed = (text: string) => (open || minus ? `-${text}` : text)
  if ('means' in plain) return { means: [signed(plain.means[0]), signed(plain.means[1])] }
  return isDecimal(plain.read) ? { read: { value: decimal(signed(plain.read)), ...around } } : { unreadable: true }
}

/** Which decimal sign a text proves: "1,234.50" and "0.5" the point, "1.234,50" and "12,5" the comma; else undefined. */
export function decimalSignIn(written: string): DecimalSign | undefined {
  const digits = written
    .normalize('NFKC')
    .replace(/[^\d.,]/gu, '')
    .replace(/[.,]+$/u, '')
  const last = digits.match(/[.,](?=\d+$)/u)?.[0]
  if (last === undefined) return undefined
  const other = last === '.' ? ',' : '.'
  const tail = digits.length - digits.lastIndexOf(last) - 1
  if (digits.includes(other)) return digits.indexOf(last) === digits.lastIndexOf(last) ? sign(last) : undefined
  if (digits.split(last).length > 2) return sign(other)
  return tail !== 3 || /^0?[.,]/u.test(digits) ? sign(last) : undefined
}

const FIGURE = /^(\()?\s*([^\d().,+-]*?)\s*([-−])?\+?\s*((?:\d[\d., '’]*)?\d|[.,]\d+)\s*([^\d]*?)\)?$/u

function sign(text: string): DecimalSign {
  return text === ',' ? ',' : '.'
}

/** A currency before or behind the figure, or a unit behind it; undefined where the words are neither. */
function wordsOf(before: string, behind: string): Omit<WrittenFigure, 'value'> | undefined {
  const tail = behind.replace(/^[.,/\s-]+|[.\s-]+$/gu, '')
  const currency = currencyIn(before) ?? currencyIn(tail)
  if (before !== '' && currencyIn(before) === undefined) return undefined
  if (tail === '' || (before === '' && currencyIn(tail) !== undefined)) return { currency: currency || undefined }
  const unit = tail.replace(/^per\s+/iu, '')
  return unitOf(unit) === undefined ? undefined : { currency: currency || undefined, unit }
}

const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  'U.S.$': 'USD',
  USD$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  HK$: 'HKD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  NT$: 'TWD',
  RMB: 'CNY',
  'RMB¥': 'CNY',
  CNH: 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  港币: 'HKD',
  '₩': 'KRW',
  '₹': 'INR',
  '฿': 'THB',
  EURO: 'EUR',
  EUROS: 'EUR',
}

/** Signs that several currencies share; they prove an amount, not its currency. */
const SHARED = ['$', '¥']

/** The ISO 4217 code of a currency's name or sign; empty for "$" and "¥", which several share; undefined for none. */
export function currencyIn(written: string): string | undefined {
  const word = written.normalize('NFKC').replace(/[\s:]/gu, '').toUpperCase()
  if (word === '') return undefined
  if (SHARED.includes(word)) return ''
  const code = SIGNS[word] ?? word.replace(/\$$/u, '')
  return Object.hasOwn(minorUnits, code) ? code : undefined
}

function plainOf(digits: string, known: DecimalSign | undefined): Written<string> {
  const point = known ?? decimalSignIn(digits)
  if (!/[.,]/u.test(digits)) return { read: digits }
  if (point === undefined) return { means: [digits.replace(/[.,]/gu, ''), digits.replace(',', '.')] }
  const group = point === '.' ? ',' : '.'
  const [whole = '', behind, ...more] = digits.split(point)
  const grouped = whole === '' || new RegExp(`^\\d+$|^\\d{1,3}([${group}]\\d{2,3})*[${group}]\\d{3}$`, 'u').test(whole)
  if (!grouped || more.length > 0 || behind?.includes(group)) return { unreadable: true }
  return {
    read: behind === undefined ? whole.replaceAll(group, '') : `${whole.replaceAll(group, '') || '0'}.${behind}`,
  }
}

/**
 * Reads "2026-03-18", "18 Mar 2026", "March 18, 2026", "18.03.2026", "2026年3月18日", "20260318". "03/04/2026" means two
 * days unless the sheet's order of day and month is known.
 */
export function readDay(written: string, order?: DayOrder): Written<Day> {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}.*$/u, '')
  const certain = yearFirst(text) ?? named(text) ?? dotted(text)
  if (certain !== undefined) return isDay(certain) ? { read: certain } : { unreadable: true }
  const found = SLASHED.exec(text)
  return found ? slashed(found[1] ?? '', found[2] ?? '', found[3] ?? '', order) : { unreadable: true }
}

/** The day of an Excel serial number (45000 is 2023-03-15); only days from 1954 to 2118 are taken for days at all. */
export function dayOfSerial(serial: string): Day | undefined {
  const whole = serial.split('.')[0] ?? ''
  if (!/^\d{5}$/u.test(whole) || compare(decimal(whole), FIRST_SERIAL) < 0 || compare(decimal(whole), LAST_SERIAL) > 0)
    return undefined
  return addDays('1899-12-30', parseInt(whole, 10))
}

/** The order that a text proves: 25/03/2026 begins with the day. */
export function dayOrderIn(written: string): DayOrder | undefined {
  const found = SLASHED.exec(written.normalize('NFKC').trim())
  if (!found) return undefined
  const [first, second] = [parseInt(found[1] ?? '', 10), parseInt(found[2] ?? '', 10)]
  if (first > 12 && second <= 12) return 'dmy'
  return second > 12 && first <= 12 ? 'mdy' : undefined
}

const FIRST_SERIAL = decimal('20000')
const LAST_SERIAL = decimal('80000')
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function yearFirst(text: string): Day | undefined {
  const found =
    /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*[日号]?$/u.exec(text) ??
    /^(20\d\d)(\d\d)(\d\d)$/u.exec(text)
  return found ? iso(found[1], found[2], found[3]) : undefined
}

/** With the month's name no order can be mistaken. Two digits of a year are of this century. */
function named(text: string): Day | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]*(?:of\s+)?(\p{L}{3,9})[\s.,/-]*(\d{4}|\d{2})$/iu.exec(text)
  if (dayFirst) return iso(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^(\p{L}{3,9})[\s./-]*(\d{1,2})(?:st|nd|rd|th)?[\s.,/-]+(\d{4})$/iu.exec(text)
  return monthFirst ? iso(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined
}

/** 18.03.2026: with points the day comes first wherever this is written. */
function dotted(text: string): Day | undefined {
  const found = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text)
  return found ? iso(found[3], found[2], found[1]) : undefined
}

function slashed(a: string, b: string, year: string, order: DayOrder | undefined): Written<Day> {
  const [dmy, mdy] = [iso(year, b, a), iso(year, a, b)]
  const possible = [...new Set([dmy, mdy].filter(isDay))]
  const [first, second] = possible
  if (first === undefined) return { unreadable: true }
  if (second === undefined) return { read: first }
  if (order) return { read: order === 'dmy' ? dmy : mdy }
  return { means: [first, second] }
}

function monthOf(name = ''): string {
  return `${MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1}`
}

function iso(year = '', month = '', day = ''): Day {
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
