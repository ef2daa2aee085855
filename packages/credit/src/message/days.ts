import { type Day, isDay } from '@gendan/kernel/day'

/** A day that a text shows. `other` is the second reading where day and month may have changed places: somebody must look. */
export interface ReadDay {
  readonly day: Day
  readonly other?: Day
  /** The place behind it in the text. */
  readonly end: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The name of a month, cut short or whole; a pattern that minds no capitals. */
export const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'

type Ways = readonly (readonly [RegExp, (parts: readonly string[]) => readonly Day[]])[]

/** Ways of writing a day that can be nothing else: with the year whole and first, or with the month by its name. */
const SURE: Ways = [
  [/^(\d{4})[-./年]\s?(\d{1,2})[-./月]\s?(\d{1,2})日?(?!\d)/, ([y, m, d]) => [dayFrom(y, m, d)]],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s.,/-]*(${MONTH})[\\s.,/-]*(\\d{4}|\\d{2})(?!\\d)`, 'i'),
    ([d, m, y]) => [dayFrom(y, month(m), d)],
  ],
  [
    new RegExp(`^(${MONTH})[\\s.,-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s.,-]+(\\d{4})(?!\\d)`, 'i'),
    ([m, d, y]) => [dayFrom(y, month(m), d)],
  ],
  [
    new RegExp(`^(\\d{4})[\\s.,/-]+(${MONTH})[\\s.,/-]+(\\d{1,2})(?!\\d)`, 'i'),
    ([y, m, d]) => [dayFrom(y, month(m), d)],
  ],
]

/** Figures alone, as banks write them; in a document they may be a number of something. */
const FIGURES: Ways = [
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([y, m, d]) => [dayFrom(y, m, d)]],
  [/^(\d{2})(\d{2})(\d{2})(?!\d)/, ([y, m, d]) => [dayFrom(y, m, d)]],
  [/^(\d{2})\.(\d{2})\.(\d{2})(?!\d)/, ([a, b, c]) => [dayFrom(c, b, a), dayFrom(a, b, c)]],
  [/^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d)/, ([a, b, y]) => [dayFrom(y, b, a), dayFrom(y, a, b)]],
]

/**
 * The day at the head of a text, in any way banks and traders write one: 261130, 20261130, 30 NOV 2026, NOV. 30, 2026, 2026-11-30. Years of
 * two digits are 1970 to 2069. Undefined where no day of the calendar stands there.
 */
export function readDay(text: string, ways: Ways = [...SURE, ...FIGURES]): ReadDay | undefined {
  const head = /^[\s:.,]*/.exec(text)?.[0].length ?? 0
  const rest = text.slice(head)
  for (const [pattern, readings] of ways) {
    const found = pattern.exec(rest)
    const [day, other] = found ? readings(found.slice(1)).filter((one) => one !== '') : []
    if (!(found && day)) continue
    return { day, ...(other && other !== day ? { other } : {}), end: head + found[0].length }
  }
  return undefined
}

/** Every day that a text shows, with where it stands there. */
export function daysIn(text: string, ways?: Ways): readonly (ReadDay & { readonly from: number })[] {
  const found: (ReadDay & { from: number })[] = []
  for (const { index } of text.matchAll(new RegExp(`(?<![\\d/.-])\\d|(?<![a-z])${MONTH}`, 'gi'))) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const day = readDay(text.slice(index), ways)
    if (day) found.push({ ...day, from: index, end: index + day.end })
  }
  return found
}

/** The days that a text writes out: 2026-05-12, 12 MAY 2026, MAY 12, 2026. Figures alone in another order are not read. */
export function writtenDaysIn(text: string): readonly Day[] {
  return daysIn(text, SURE).map(({ day }) => day)
}

function dayFrom(year = '', month = '', day = ''): Day {
  const whole = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year
  const text = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : ''
}

function month(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}
