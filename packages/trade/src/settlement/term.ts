import { addMonths, type Day, daysBetween } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, one, zero } from '@gendan/kernel/decimal'
import { fault, refuse } from '../calculation/faults.ts'
import { civilDay, convention, counted, explained } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { interestYears } from '../tables/interest-years.generated.ts'

/** For how long a rate runs: so many days or months (or both), or from one day to another. */
export const termFields = {
  days: counted('Days of the term', '天数', 'days').optional(),
  months: counted('Whole months of the term', '整月数', 'months', 600).optional(),
  from: civilDay('First day of the term', '起息日').optional(),
  to: civilDay('Last day of the term', '到期日').optional(),
  extraDays: counted(
    'Days added at the end: grace, or the way to another town',
    '另加天数（宽限期、异地划款在途等）',
    'days',
  ).default(0),
  ratePer: explained(convention(['year', 'month', 'day'], 'What time the rate is for', '利率期间'), {
    year: ['A year', '年利率'],
    month: ['A month', '月利率'],
    day: ['A day', '日利率'],
  }),
  dayCount: explained(
    convention(['by-currency', 'act/360', 'act/365', '30/360', '30E/360', 'months'], 'Day count', '计息天数与年天数'),
    {
      'by-currency': [
        'Actual days, by the year of the currency (360 where none is named)',
        '实际天数，年天数按币种惯例（未指明按 360 天）',
      ],
      'act/360': ['Actual days, 360 a year', '实际天数，一年 360 天'],
      'act/365': ['Actual days, 365 a year', '实际天数，一年 365 天'],
      '30/360': [
        'Months of 30 days, 360 a year; the 31st as a last day only after a 30th',
        '每月 30 天，一年 360 天（美式）',
      ],
      '30E/360': ['Months of 30 days, 360 a year; every 31st is a 30th', '每月 30 天，一年 360 天（欧式）'],
      months: ['Whole months, and the days left over', '整月加零头天数'],
    },
  ),
  ends: explained(convention(['first-in-last-out', 'both', 'neither'], 'First and last day', '首日与末日'), {
    'first-in-last-out': ['The first counts, the last does not', '算头不算尾'],
    both: ['Both count', '头尾都算'],
    neither: ['Neither counts', '头尾都不算'],
  }),
}

/** A term as it is given. */
export interface GivenTerm {
  readonly days?: number | undefined
  readonly months?: number | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly extraDays: number
  readonly ratePer: 'year' | 'month' | 'day'
  readonly dayCount: 'by-currency' | 'act/360' | 'act/365' | '30/360' | '30E/360' | 'months'
  readonly ends: 'first-in-last-out' | 'both' | 'neither'
  readonly currency?: string | undefined
}

/**
 * How long a rate runs, as a fraction of the rate's own time: T ÷ U is 90 ÷ 360 of a year, 10 ÷ 30 of a month. The two stay apart so
 * that a formula multiplies first and divides once: no third of a cent is lost on the way.
 */
export interface Term {
  readonly T: Decimal
  readonly U: Decimal
  /** In days; a month given as such counts 30. */
  readonly days: Decimal
}

/**
 * How long a rate runs (S-20, S-21). A yearly rate is for 360 or 365 days, a monthly one for 30; whole months stay months. Throws
 * Unusable where the term is given twice, not at all, or backwards.
 */
export function termOf(given: GivenTerm, sheet: Worksheet): Term {
  refuse(termFaults(given))
  const { months, days } = given.from && given.to ? between(given, given.from, given.to, sheet) : spans(given)
  const total = whole(months * 30 + days)
  if (months === 0) return { T: whole(days), U: whole(daysIn(given)), days: total }
  if (days === 0 && given.ratePer !== 'day')
    return { T: whole(months), U: given.ratePer === 'year' ? TWELVE : one, days: total }
  return { ...broken(given, months, days, sheet), days: total }
}

const TWELVE = decimal('12')

/** Months and days in one fraction: of a year of 360 or a month of 30 they are days, of a year of 365 twelfths of days. */
function broken(given: GivenTerm, months: number, days: number, sheet: Worksheet): Pick<Term, 'T' | 'U'> {
  const says = { en: 'Months and days together', zh: '月数与天数合计' }
  const [M, D, B] = [whole(months), whole(days), whole(daysIn(given))]
  if (daysIn(given) === 365) return { T: sheet.figure(says, 'T = M × B + D × 12', { M, B, D }), U: whole(365 * 12) }
  return { T: sheet.figure(says, 'T = M × 30 + D', { M, D }), U: B }
}

/** Days for which the rate is. */
function daysIn(given: GivenTerm): number {
  if (given.ratePer === 'day') return 1
  return given.ratePer === 'month' ? 30 : yearOf(given)
}

interface Span {
  readonly months: number
  readonly days: number
}

/** Days in the year of a rate: as the day count says, or as the money market of the currency has it. */
function yearOf({ dayCount, currency }: GivenTerm): number {
  if (dayCount === 'act/365') return 365
  return dayCount === 'by-currency' ? (interestYears[currency ?? ''] ?? 360) : 360
}

function spans({ months = 0, days = 0, extraDays }: GivenTerm): Span {
  return { months, days: days + extraDays }
}

const ENDS = { 'first-in-last-out': 'D = L + E', both: 'D = L + 1 + E', neither: 'D = L − 1 + E' } as const

function between(given: GivenTerm, from: Day, to: Day, sheet: Worksheet): Span {
  const span = given.dayCount === 'months' ? monthsBetween(from, to) : { months: 0, days: daysOf(given, from, to) }
  const L = whole(span.days)
  const E = whole(given.extraDays)
  const over = span.months > 0 ? { en: ' over the whole months', zh: '（整月以外）' } : { en: '', zh: '' }
  const says = { en: `Days from ${from} to ${to}${over.en}`, zh: `${from} 至 ${to} 的天数${over.zh}` }
  const D = sheet.figure(says, ENDS[given.ends], { L, E })
  refuse([
    isNegative(D) && fault('to', 'no-day', 'No day is left to count: correct the days.', '没有可计的天数：请更正。'),
  ])
  return { months: span.months, days: +D }
}

function daysOf({ dayCount }: GivenTerm, from: Day, to: Day): number {
  if (dayCount === '30/360' || dayCount === '30E/360') return thirties(from, to, dayCount === '30E/360')
  return daysBetween(from, to)
}

/** Months of 30 days (ISDA 2006, 4.16 f and g): the 31st counts as the 30th, at the end only where the start does or always. */
function thirties(from: Day, to: Day, always: boolean): number {
  const [y1, m1, d1] = parts(from)
  const [y2, m2, d2] = parts(to)
  const start = d1 === 31 ? 30 : d1
  const end = d2 === 31 && (always || start === 30) ? 30 : d2
  return 360 * (y2 - y1) + 30 * (m2 - m1) + end - start
}

function parts(day: Day): readonly [number, number, number] {
  return [+day.slice(0, 4), +day.slice(5, 7), +day.slice(8)]
}

function monthsBetween(from: Day, to: Day): Span {
  const [y1, m1] = parts(from)
  const [y2, m2] = parts(to)
  const most = 12 * (y2 - y1) + m2 - m1
  const months = addMonths(from, most) > to ? most - 1 : most
  return { months, days: daysBetween(addMonths(from, months), to) }
}

function termFaults({ days, months, from, to }: GivenTerm) {
  const spanned = days !== undefined || months !== undefined
  const dated = from !== undefined || to !== undefined
  return [
    spanned &&
      dated &&
      fault(
        'days',
        'given-twice',
        'Give the term in days or months, or by its first and last day, not both.',
        '期限请填天数（月数），或填起止日，不要同时填。',
      ),
    !(spanned || (from && to)) &&
      fault(
        'days',
        'no-term',
        'The term is missing: give days, months, or the first and the last day.',
        '缺少期限：请填天数、月数或起止日。',
      ),
    from !== undefined &&
      to !== undefined &&
      to < from &&
      fault(
        'to',
        'backwards',
        'The last day lies before the first: correct one of them.',
        '到期日早于起息日：请更正。',
      ),
  ]
}

function whole(number: number): Decimal {
  return decimal(`${number}`)
}

function isNegative(figure: Decimal): boolean {
  return compare(figure, zero) < 0
}
