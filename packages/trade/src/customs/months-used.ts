import { addMonths, type Day, daysBetween } from '@gendan/kernel/day'

/** A part of a month that counts as a month has more days than this (Order 272 art. 36). */
const HALF_MONTH = 15

/** Months from one day to another as customs counts them: whole months, and one more for a rest of more than fifteen days. */
export function monthsUsed(from: Day, to: Day): number {
  let months = 0
  while (addMonths(from, months + 1) <= to) months += 1
  return daysBetween(addMonths(from, months), to) > HALF_MONTH ? months + 1 : months
}
