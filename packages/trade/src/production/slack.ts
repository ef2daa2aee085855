import { addDays, type Day } from '@gendan/kernel/day'
import { compare, type Decimal, decimal } from '@gendan/kernel/decimal'
import { fault, refuse } from '../calculation/faults.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import { countWorkingDays } from '../calendar/working-days.ts'

/** Working days left from a day until a limit: 0 on the limit itself, below zero where it has passed. */
export function workingDaysLeft(day: Day, limit: Day, calendar: WorkingCalendar): number {
  return day <= limit
    ? countWorkingDays(addDays(day, 1), limit, calendar)
    : -countWorkingDays(addDays(limit, 1), day, calendar)
}

/** Ten years: nothing that is planned day by day takes longer. */
const MOST_DAYS = decimal('3650')

/** A count of days small enough to be walked on a calendar. Throws Unusable for more than ten years. */
export function plannedDays(days: Decimal, path: string): number {
  refuse([
    compare(days, MOST_DAYS) > 0 &&
      fault(
        path,
        'too-long',
        `That takes ${days} days: check output and quantity.`,
        `需 ${days} 天：请核对产量与数量。`,
      ),
  ])
  return +days
}
