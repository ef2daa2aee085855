import { addDays, type Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'

/** A plan further back than this was not made for then, and one further ahead is not made today. */
const BACK_DAYS = 366
const AHEAD_DAYS = 3 * 366

/** Where a day stands, what is wrong with it, and what to do. */
interface Mistyped {
  readonly at: string
  readonly says: Words
  readonly remedy: Words
}

/** A planned day whose year is surely mistyped: more than a year ago, or more than three years ahead of today. Nothing for any other. */
export function mistypedYear(day: Day | undefined, today: Day, at: string): readonly Mistyped[] {
  const remedy = { en: 'Look at the year.', zh: '请核对年份。' }
  if (day !== undefined && day < addDays(today, -BACK_DAYS))
    return [{ at, says: { en: `${day} is more than a year ago.`, zh: `${day} 是一年多以前。` }, remedy }]
  if (day !== undefined && day > addDays(today, AHEAD_DAYS))
    return [{ at, says: { en: `${day} is more than three years ahead.`, zh: `${day} 在三年以后。` }, remedy }]
  return []
}
