import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'

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

/** Days off are entered for now: this far back for what has run, this far ahead for what is announced. */
const BACK = 400
const AHEAD = 3 * 366

/** Why a stretch cannot be meant, with what to look at; nothing where it can, or where it is not typed yet. */
export function wrongStretch({ from, to }: DayRange, today: Day): Words | undefined {
  const far = [from, to].find((day) => day < addDays(today, -BACK) || day > addDays(today, AHEAD))
  if (far) return { en: `${far}: look at the year.`, zh: `${far}：请核对年份。` }
  const days = daysBetween(from, to) + 1
  if (days <= 0) return { en: 'It ends before it begins.', zh: '结束日期早于开始日期。' }
  return days > MOST ? { en: 'Longer than a year: look at the days.', zh: '超过一年，请核对日期。' } : undefined
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
