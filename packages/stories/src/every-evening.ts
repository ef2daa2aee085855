import { addDays, type Day, weekday } from '@gendan/kernel/day'
import type { Cast } from './cast/cast.ts'
import { reportsByPlan } from './deeds/reporting.ts'
import { chapter, on } from './deeds/telling-words.ts'
import type { Step, Telling } from './story.ts'
import { dayOf } from './telling.ts'

/** For so many days back the workshop's word of every evening is told. */
const LATELY = 9
/** Longer ago than so many days one word in a week is enough: nobody leafs through them, and each is an act more at a first visit. */
const LONG_AGO = 21

/** The same telling, with the workshop's word of every working evening lately, up to this day: nobody looks at a firm whose workshops are silent. */
export function everyEvening(telling: Telling, last: Day): Telling {
  const { story, cast } = telling
  const told = story.chapters.flatMap(({ steps }) => steps).filter((step) => isReport(step, cast))
  const [first, end] = [told[0]?.day, told.at(-1)?.day]
  if (first === undefined || end === undefined) return telling
  const start = dayOf(telling, 0)
  const known = new Set(told.map(({ day }) => dayOf(telling, day)))
  const between = Array.from({ length: end - first + 1 }, (_, i) => first - 1 + i)
  const lately = between.filter((number) => {
    const day = addDays(start, number)
    return weekday(day) < 6 && day <= last && day > addDays(last, -LATELY) && !known.has(day)
  })
  const past = addDays(last, -LONG_AGO)
  const untold = new Set(told.filter(({ day }, i) => i % 2 === 1 && day !== end && dayOf(telling, day) < past))
  const kept = story.chapters.map((one) => ({ ...one, steps: one.steps.filter((step) => !untold.has(step)) }))
  const evenings = lately.map((day) => ({ ...on(day, 'production', reportsByPlan(day)), everyday: true as const }))
  return { ...telling, story: { ...story, chapters: [...kept, chapter(EVENINGS, EVENINGS, ...evenings)] } }
}

function isReport({ deed, everyday, when }: Step, cast: Cast): boolean {
  return everyday === true && deed.act === 'report-progress' && (when?.(cast) ?? true)
}

const EVENINGS = { en: 'Every evening', zh: '每晚报数' }
