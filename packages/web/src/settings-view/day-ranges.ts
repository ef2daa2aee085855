import { addDays, type Day, daysBetween } from '@gendan/kernel/day'

/** Days that follow each other, as one stretch. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

/** Longer than a year nobody closes. */
const MOST = 366

/** Every day of a stretch, both ends counted; none where it ends before it begins, at most a year. */
export function daysIn({ from, to }: DayRange): readonly Day[] {
  const count = Math.min(daysBetween(from, to) + 1, MOST)
  return count > 0 ? Array.from({ length: count }, (_, i) => addDays(from, i)) : []
}

/** Days gathered into the stretches they make, the earliest first. */
export function rangesOf(days: readonly Day[]): readonly DayRange[] {
  const ranges: DayRange[] = []
  for (const day of [...new Set(days)].toSorted()) {
    const last = ranges.at(-1)
    if (last && addDays(last.to, 1) === day) ranges.splice(-1, 1, { from: last.from, to: day })
    else ranges.push({ from: day, to: day })
  }
  return ranges
}
