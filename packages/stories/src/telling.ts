import { addDays, type Day, weekday } from '@gendan/kernel/day'
import type { Chapter, Step, Telling } from './story.ts'

/** A step of a telling on its day and at its instant. */
export interface Move {
  readonly telling: Telling
  readonly chapter: Chapter
  readonly step: Step
  readonly day: Day
  /** ISO 8601 in UTC; nine in the morning in China is 01:00. */
  readonly at: string
}

/** The day of a telling with this number; offices rest on Saturday and Sunday, so what falls there is done on Monday. */
export function dayOf({ start }: Telling, number: number): Day {
  return workday(addDays(workday(start), number))
}

function workday(day: Day): Day {
  const on = weekday(day)
  return on < 6 ? day : addDays(day, 8 - on)
}

/** What is done in a telling, day by day; some minutes lie between two things of one day. */
export function movesOf(telling: Telling): readonly Move[] {
  const steps = telling.story.chapters
    .flatMap((chapter) => chapter.steps.map((step) => ({ chapter, step })))
    .filter(({ step }) => step.when?.(telling.cast) ?? true)
  const days = steps.map(({ step }) => dayOf(telling, step.day))
  const moves = steps.map(({ chapter, step }, i): Move => {
    const day = days[i] ?? telling.start
    const late = EVENING.has(step.deed.act)
    const before = steps.filter((one, n) => n < i && days[n] === day && EVENING.has(one.step.deed.act) === late).length
    const opens = late ? AT_HALF_PAST_FIVE : AT_NINE
    return { telling, chapter, step, day, at: `${day}T${clock(opens + before * 11 + telling.team * 3)}Z` }
  })
  return inTime(moves)
}

/** Several tellings as one firm lives them: everything in the order of time, nothing after this instant. */
export function livedTogether(tellings: readonly Telling[], until: string): readonly Move[] {
  return inTime(tellings.flatMap(movesOf).filter(({ at }) => at <= until))
}

/** Things of one instant stay in their order. */
function inTime(moves: readonly Move[]): readonly Move[] {
  return moves.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** What one does when the day is over. */
const EVENING: ReadonlySet<string> = new Set(['report-progress', 'close-day'])

/** Minutes after midnight in UTC of five past nine and of half past five in China. */
const AT_NINE = 65
const AT_HALF_PAST_FIVE = 570

/** The hours of an office, in UTC; eleven minutes lie between two things of one day. */
function clock(minutes: number): string {
  const hour = (minutes - (minutes % 60)) / 60
  return `${two(hour)}:${two(minutes % 60)}:00.000`
}

function two(count: number): string {
  return `${count}`.padStart(2, '0')
}
