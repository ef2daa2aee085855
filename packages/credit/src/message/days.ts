import { type Day, isDay } from '@gendan/kernel/day'

/** A day that a text shows. `other` is the second reading where day and month may have changed places: somebody must look. */
export interface ReadDay {
  readonly day: Day
  readonly other?: Day
  /** The place behind it in the text. */
  readonly end: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'

/** Each way of writing a day, and how its parts are read. */
const WAYS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly Day[]])[] = [
  [/^(\d{4})[-./年]\s?(\d{1,2})[-./月]\s?(\d{1,2})日?(?!\d)/, ([y, m, d]) => [dayFrom(y, m, d)]],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([y, m, d]) => [dayFrom(y, m, d)]],
  [/^(\d{2})(\d{2})(\d{2})(?!\d)/, ([y, m, d]) => [dayFrom(y, m, d)]],
  [/^(\d{2})\.(\d{2})\.(\d{2})(?!\d)/, ([a, b, c]) => [dayFrom(c, b, a), dayFrom(a, b, c)]],
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
  [/^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d)/, ([a, b, y]) => [dayFrom(y, b, a), dayFrom(y, a, b)]],
]

/**
 * The day at the head of a text, in any way banks and traders write one: 261130, 20261130, 30 NOV 2026, NOV. 30, 2026, 2026-11-30. Years of
 * two digits are 1970 to 2069. Undefined where no day of the calendar stands there.
 */
export function readDay(text: string): ReadDay | undefined {
  const head = /^[\s:.,]*/.exec(text)?.[0].length ?? 0
  const rest = text.slice(head)
  for (const [pattern, readings] of WAYS) {
    const found = pattern.exec(rest)
    const [day, other] = found ? readings(found.slice(1)).filter((one) => one !== '') : []
    if (!(found && day)) continue
    return { day, ...(other && other !== day ? { other } : {}), end: head + found[0].length }
  }
  return undefined
}

/** Every day that a text shows, with where it stands there. */
export function daysIn(text: string): readonly (ReadDay & { readonly from: number })[] {
  const found: (ReadDay & { from: number })[] = []
  for (const { index } of text.matchAll(new RegExp(`(?<![\\d/.-])\\d|(?<![a-z])${MONTH}`, 'gi'))) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const day = readDay(text.slice(index))
    if (day) found.push({ ...day, from: index, end: index + day.end })
  }
  return found
}

function dayFrom(year = '', month = '', day = ''): Day {
  const whole = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year
  const text = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : ''
}

function month(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}
