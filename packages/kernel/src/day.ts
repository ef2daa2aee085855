import { z } from 'zod'

/** A civil day of the place it belongs to, "2026-03-18". It has no hour and no time zone. */
export type Day = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

export function isDay(text: string): boolean {
  const found = SHAPE.exec(text)
  return found !== null && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && iso(parse(text)) === text
}

export const dayShape = z.string().trim().refine(isDay, { message: 'not-a-day' })

/** The day `count` calendar days later (earlier where negative). Throws RangeError when `day` is none. */
export function addDays(day: Day, count: number): Day {
  const at = parse(day)
  at.setUTCDate(at.getUTCDate() + count)
  return iso(at)
}

/**
 * The same day so many months later (earlier where negative); the last day of that month where it has no such day: a month after
 * 31 January is 28 or 29 February. Throws RangeError when `day` is none.
 */
export function addMonths(day: Day, count: number): Day {
  const at = parse(day)
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() + count)
  const last = lastOfMonth(iso(at))
  const same = `${last.slice(0, 8)}${day.slice(8)}`
  return same < last ? same : last
}

/** The last day of a day's month. */
export function lastOfMonth(day: Day): Day {
  const at = parse(day)
  at.setUTCMonth(at.getUTCMonth() + 1, 0)
  return iso(at)
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((parse(to).getTime() - parse(from).getTime()) / 86_400_000)
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekday(day: Day): number {
  return parse(day).getUTCDay() || 7
}

export function yearOf(day: Day): string {
  return day.slice(0, 4)
}

/** The civil day at an instant in a time zone ("Asia/Shanghai"). Throws RangeError for an unknown zone. */
export function dayIn(instant: string, zone: string): Day {
  return clockOf(zone).format(new Date(instant))
}

/** To make a clock takes far longer than to read it, and a firm has one zone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const fresh = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  clocks.set(zone, fresh)
  return fresh
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "18 March 2026" on English papers, "2026年3月18日" on Chinese ones. */
export function writeDay(day: Day, lang: 'en' | 'zh'): string {
  const at = parse(day)
  const [y, m, d] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
  return lang === 'zh' ? `${y}年${m + 1}月${d}日` : `${d} ${MONTHS[m]} ${y}`
}

function parse(day: Day): Date {
  if (!SHAPE.test(day)) throw new RangeError(`not a day: ${day}`)
  return new Date(`${day}T00:00:00Z`)
}

function iso(at: Date): Day {
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10)
}
