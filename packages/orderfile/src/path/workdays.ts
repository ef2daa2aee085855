import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import { isWorkingDay, type WorkingCalendar } from '@gendan/trade/calendar/working-calendar'
import { addWorkingDays } from '@gendan/trade/calendar/working-days'

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
}

/** The same answers for the same calendar, kept as long as the caller keeps this. */
export function workdaysOf(calendar: WorkingCalendar): Workdays {
  const add = kept((day, count) => addWorkingDays(day, count, calendar))
  const between = kept((day, span) => countAfter(day, span, calendar))
  return {
    from: (day) => (isWorkingDay(day, calendar) ? day : add(day, 1)),
    add: (day, count) => (count === 0 ? day : add(day, count)),
    slack(forecast, latest) {
      if (forecast === latest) return 0
      const span = daysBetween(forecast, latest)
      if (span > 0) return between(forecast, span)
      const late = between(latest, -span)
      return late === 0 ? -1 : -late
    },
  }
}

/** Working days after a day, in so many calendar days. */
function countAfter(day: Day, span: number, calendar: WorkingCalendar): number {
  let counted = 0
  let at = day
  for (let left = span; left > 0; left -= 1) {
    at = addDays(at, 1)
    if (isWorkingDay(at, calendar)) counted += 1
  }
  return counted
}

function kept<T>(reckon: (day: Day, count: number) => T): (day: Day, count: number) => T {
  const known = new Map<Day, Map<number, T>>()
  return (day, count) => {
    const row = known.get(day) ?? new Map<number, T>()
    known.set(day, row)
    const found = row.get(count)
    if (found !== undefined) return found
    const answer = reckon(day, count)
    row.set(count, answer)
    return answer
  }
}
