import type { Whose } from '@gendan/forms/deal/whose'
import { addDays } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { NodeFact } from '../node-fact.ts'
import { type StopKind, stopKinds } from '../stop.ts'
import type { Workdays } from '../workdays.ts'
import type { Window } from './as-built.ts'
import type { Stopped } from './known.ts'

/** Days of a step that something else took, or that its owner put down to somebody else. Working days. */
export interface Charge {
  readonly by: StopKind | 'reason'
  readonly whose: Whose
  readonly party?: string
  readonly days: number
  readonly says: Words
}

/**
 * Of the days that a step took beyond its plan, those in which something else stood in its way: a hold before a rework, this before a change,
 * this before a question, each day once and together no more than `over`. What is left goes to whom its owner named when he
 * promised another day.
 */
export function chargesOf(
  { from, until }: Window,
  over: number,
  stops: readonly Stopped[],
  { promises = [] }: NodeFact,
  workdays: Workdays,
): readonly Charge[] {
  const ranked = stops.toSorted((a, b) => RANK.indexOf(a.by) - RANK.indexOf(b.by))
  const days = new Map<Stopped, number>()
  for (let day = from, left = over; day < until && left > 0; ) {
    day = addDays(day, 1)
    const stop = workdays.from(day) === day ? ranked.find((one) => day > one.from && day <= one.until) : undefined
    if (!stop) continue
    days.set(stop, (days.get(stop) ?? 0) + 1)
    left -= 1
  }
  const charged = [...days].map(([stop, count]) => chargeOf(stop, count))
  const left = over - charged.reduce((sum, one) => sum + one.days, 0)
  const said = promises.findLast(({ whose }) => whose)
  if (left <= 0 || !said?.whose) return charged
  const says = { en: said.reason, zh: said.reason }
  return [...charged, { by: 'reason', whose: said.whose, days: left, says }]
}

const RANK = Object.keys(stopKinds) as readonly StopKind[]

function chargeOf({ by, whose, party, says }: Stopped, days: number): Charge {
  return { by, whose, ...(party ? { party } : {}), days, says }
}
