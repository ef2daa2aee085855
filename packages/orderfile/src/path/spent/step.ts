import type { Whose } from '@gendan/forms/deal/whose'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { PathRules } from '../durations.ts'
import type { NodeKindName } from '../node-kinds.ts'
import { sideOf } from '../placed.ts'
import type { Workdays } from '../workdays.ts'
import type { Window } from './as-built.ts'
import { type Charge, chargesOf } from './charged.ts'
import type { Known, KnownWay } from './known.ts'
import { plannedEnd } from './planned.ts'

/** What one step of an order took. Days are working days of the firm's calendar. */
export interface SpentStep {
  readonly id: string
  readonly kind: NodeKindName
  /** The purchase, sample or inspection it is of. */
  readonly part: string
  readonly name?: Words
  /** The supplier or maker, where his it is, by id. */
  readonly party?: string
  readonly whose: Whose
  /** The day from which it could go on; the days after it, up to and with `until`, are its own. */
  readonly from: Day
  /** The day on which it was first done; today, or the day on which the order was given up, while it runs. */
  readonly until: Day
  readonly running: boolean
  /** By the day agreed for it, else by the spans of the firm and of the order's plan. */
  readonly planned: number
  readonly took: number
  /** Took less planned: below zero it was quicker; 0 while it runs within its plan. */
  readonly over: number
  /** Whether the order waited for it: the days of these steps are those of the order. */
  readonly onWay: boolean
  /** Of what it took beyond its plan, what something or somebody else took. */
  readonly charges: readonly Charge[]
}

/** What the days of a step are reckoned by. */
export interface By {
  readonly known: KnownWay
  readonly rules: PathRules
  readonly workdays: Workdays
}

/** The days of one step in its window. */
export function stepOf(one: Known, window: Window, onWay: boolean, { known, rules, workdays }: By): SpentStep {
  const { fact } = one
  const { from, until } = window
  // A step behind the day on which a later one was done counts up to that day only.
  const end = plannedEnd(one.on === undefined ? one : { ...one, on: until }, known, rules, workdays)
  const planned = end > from ? workdays.passed(from, end) : 0
  const took = workdays.passed(from, until)
  const running = one.on === undefined
  const over = running && took < planned ? 0 : took - planned
  const { id, kind, part, name, party } = fact
  const whose = sideOf(fact)
  return {
    ...{ id, kind, part, whose, from, until, running, planned, took, over, onWay },
    ...(name ? { name } : {}),
    ...(party && whose === 'supplier' ? { party } : {}),
    charges: chargesOf(window, over, known.stops, fact, workdays),
  }
}
