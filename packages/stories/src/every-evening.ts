import { addDays, type Day, weekday } from '@gendan/kernel/day'
import { reportsByPlan } from './deeds/reporting.ts'
import { chapter, on } from './deeds/telling-words.ts'
import type { Telling } from './story.ts'
import { dayOf } from './telling.ts'

/** For so many days back the workshop's word of every evening is told; before them, twice a week is enough. */
const LATELY = 9

/** The same telling, with the workshop's word of every working evening lately, up to this day: nobody looks at a firm whose workshops are silent. */
export function everyEvening(telling: Telling, last: Day): Telling {
  const { story, cast } = telling
  const told = story.chapters
    .flatMap(({ steps }) => steps)
    .filter(({ deed, everyday, when }) => everyday && deed.act === 'report-progress' && (when?.(cast) ?? true))
    .map(({ day }) => day)
  const [first, end] = [told[0], told.at(-1)]
  if (first === undefined || end === undefined) return telling
  const start = dayOf(telling, 0)
  const known = new Set(told.map((day) => dayOf(telling, day)))
  const between = Array.from({ length: end - first + 1 }, (_, i) => first - 1 + i)
  const lately = between.filter((number) => {
    const day = addDays(start, number)
    return weekday(day) < 6 && day <= last && day > addDays(last, -LATELY) && !known.has(day)
  })
  const evenings = lately.map((day) => ({ ...on(day, 'production', reportsByPlan(day)), everyday: true as const }))
  const more = chapter(EVENINGS, EVENINGS, ...evenings)
  return { ...telling, story: { ...story, chapters: [...story.chapters, more] } }
}

const EVENINGS = { en: 'Every evening', zh: '每晚报数' }
