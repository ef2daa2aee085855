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

/** What is done in a telling, in its order; some minutes lie between two things of one day. */
export function movesOf(telling: Telling): readonly Move[] {
  const steps = telling.story.chapters
    .flatMap((chapter) => chapter.steps.map((step) => ({ chapter, step })))
    .filter(({ step }) => step.when?.(telling.cast) ?? true)
  const days = steps.map(({ step }) => dayOf(telling, step.day))
  return steps.map(({ chapter, step }, i) => {
    const day = days[i] ?? telling.start
    const before = days.slice(0, i).filter((one) => one === day).length
    return { telling, chapter, step, day, at: `${day}T${clock(before, telling.team)}Z` }
  })
}

/** Several tellings as one firm lives them: everything in the order of time, nothing after this instant. */
export function livedTogether(tellings: readonly Telling[], until: string): readonly Move[] {
  return tellings
    .flatMap(movesOf)
    .filter(({ at }) => at <= until)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The hours of an office in China, in UTC: from nine on, eleven minutes for each thing. */
function clock(before: number, team: number): string {
  const minutes = 5 + team * 3 + before * 11
  const hour = 1 + (minutes - (minutes % 60)) / 60
  return `${two(hour)}:${two(minutes % 60)}:00.000`
}

function two(count: number): string {
  return `${count}`.padStart(2, '0')
}
