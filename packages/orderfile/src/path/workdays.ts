import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import { calendarShape, isWorkingDay, type WorkingCalendar } from '@gendan/trade/calendar/working-calendar'
import { addWorkingDays } from '@gendan/trade/calendar/working-days'
import type { PathRules } from './durations.ts'

/** Days reckoned by one calendar again and again: a board asks the same ones for every order, so each answer is kept. */
export interface Workdays {
  /** The day itself where people work on it, otherwise the next working day. */
  readonly from: (day: Day) => Day
  /** So many working days later, earlier where negative; 0 is the day as it is. */
  readonly add: (day: Day, count: number) => Day
  /**
   * Working days left from a forecast to the latest day: 0 on the last day, below zero where it is passed. Late by a single closed
   * day is late by one: a ship missed on a Saturday is missed.
   */
  readonly slack: (forecast: Day, latest: Day) => number
  /** Working days passed after a day, up to and with another that is not before it: they add up over days that follow each other. */
  readonly passed: (from: Day, until: Day) => number
  /** The same in another country's calendar; these themselves where none is named or it is our own. */
  readonly in: (country: string | undefined) => Workdays
}

/** The same answers for the same calendars, kept as long as the caller keeps this. */
export function workdaysOf({ calendar, abroad }: Pick<PathRules, 'calendar'> & Partial<PathRules>): Workdays {
  const others = new Map<string, Workdays>()
  const own: Workdays = daysOf(calendar, (country) => {
    if (country === undefined || country === calendar.country) return own
    const known = others.get(country) ?? daysOf((abroad ?? plainCalendar)(country), () => own)
    others.set(country, known)
    return known
  })
  return own
}

/** The weekend of a country and its public holidays, as far as they are known. */
export function plainCalendar(country: string): WorkingCalendar {
  return calendarShape.parse({ country, unknownHolidays: 'weekends' })
}

function daysOf(calendar: WorkingCalendar, inside: Workdays['in']): Workdays {
  const add = kept((day, count: number) => addWorkingDays(day, count, calendar))
  const from = kept((day) => (isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar)))
  const slack = kept((forecast, latest: Day) => slackBetween(forecast, latest, calendar))
  const passed = kept((begin, until: Day) => countAfter(begin, daysBetween(begin, until), calendar))
  return {
    ...{ slack, passed, in: inside },
    from: (day) => from(day, undefined),
    add: (day, count) => (count === 0 ? day : add(day, count)),
  }
}

function slackBetween(forecast: Day, latest: Day, calendar: WorkingCalendar): number {
  const span = daysBetween(forecast, latest)
  if (span >= 0) return countAfter(forecast, span, calendar)
  return -countAfter(latest, -span, calendar) || -1
}

/** Ten years are counted day by day; what lies beyond, by whole weeks as the last of them was. A year that was mistyped must not hold everybody up. */
const DAY_BY_DAY = 3660
const WEEK = 7

/** Working days after a day, in so many calendar days. */
function countAfter(day: Day, span: number, calendar: WorkingCalendar): number {
  const beyond = span > DAY_BY_DAY ? span - DAY_BY_DAY : 0
  const near = span - beyond
  const counted = countEach(day, near, calendar)
  if (beyond === 0) return counted
  const [rest, last] = [beyond % WEEK, addDays(day, near - WEEK)]
  return (
    counted + ((beyond - rest) / WEEK) * countEach(last, WEEK, calendar) + countEach(addDays(day, near), rest, calendar)
  )
}

function countEach(day: Day, span: number, calendar: WorkingCalendar): number {
  let counted = 0
  let at = day
  for (let left = span; left > 0; left -= 1) {
    at = addDays(at, 1)
    if (isWorkingDay(at, calendar)) counted += 1
  }
  return counted
}

function kept<Key, T>(reckon: (day: Day, key: Key) => T): (day: Day, key: Key) => T {
  const known = new Map<Day, Map<Key, T>>()
  return (day, key) => {
    const row = known.get(day) ?? new Map<Key, T>()
    known.set(day, row)
    const found = row.get(key)
    if (found !== undefined) return found
    const answer = reckon(day, key)
    row.set(key, answer)
    return answer
  }
}
