import { addDays, type Day } from '@gendan/kernel/day'
import { isWorkingDay, type WorkingCalendar } from './working-calendar.ts'

/** The day itself where people work on it, otherwise the next day on which they do (顺延). */
export function workingDayFrom(day: Day, calendar: WorkingCalendar): Day {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar)
}

/** The day itself where people work on it, otherwise the last day before it on which they do (提前). */
export function workingDayUntil(day: Day, calendar: WorkingCalendar): Day {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, -1, calendar)
}

/**
 * So many working days later; earlier where negative. The day itself is not counted and need not be a working day; 1 is the
 * next working day, −1 the last one before, 0 the day as it is.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  const step = count < 0 ? -1 : 1
  let at = day
  for (let left = count * step; left > 0; ) {
    at = addDays(at, step)
    if (isWorkingDay(at, calendar)) left -= 1
  }
  return at
}

/** Working days from the first to the last day, both counted; 0 where the last lies before the first. */
export function countWorkingDays(first: Day, last: Day, calendar: WorkingCalendar): number {
  let counted = 0
  for (let at = first; at <= last; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) counted += 1
  return counted
}
