import { addDays, type Day } from '@gendan/kernel/day'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import { countWorkingDays } from '../calendar/working-days.ts'

/** Working days left from a day until a limit: 0 on the limit itself, below zero where it has passed. */
export function workingDaysLeft(day: Day, limit: Day, calendar: WorkingCalendar): number {
  return day <= limit
    ? countWorkingDays(addDays(day, 1), limit, calendar)
    : -countWorkingDays(addDays(limit, 1), day, calendar)
}
