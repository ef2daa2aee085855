import type { Whose } from '@gendan/forms/deal/whose'
import type { Day } from '@gendan/kernel/day'
import type { PathRules } from '../durations.ts'
import { forward } from '../forward.ts'
import type { NodeFact, PathFacts } from '../node-fact.ts'
import { outlookOf } from '../path.ts'
import type { Workdays } from '../workdays.ts'
import { sidesOf } from './sides.ts'
import type { SpentStep } from './step.ts'

/** Where the working days to spare against ship-by went: `start`, less what each side spent beyond the plan, less `moved`, is `left`. */
export interface SlackSpent {
  /** To spare on the first day, by the firm's spans and those of the order's plan, against the ship-by of today. */
  readonly start: number
  /** Spent beyond the plan up to the day on board; below zero: saved. */
  readonly spent: readonly { readonly whose: Whose; readonly days: number }[]
  /** What plans, promises and closed days moved, and steps that the order did not wait for. */
  readonly moved: number
  /** To spare today, or on the day on board. */
  readonly left: number
}

interface Gone {
  readonly from: Day
  readonly until: Day
  readonly steps: readonly SpentStep[]
  readonly way: readonly string[]
}

const ON_BOARD = 'on-board'

/** Nothing where no latest shipment is agreed. */
export function slackSpent(
  facts: PathFacts,
  { from, until, steps, way }: Gone,
  rules: PathRules,
  workdays: Workdays,
): SlackSpent | undefined {
  const { shipBy, etd } = outlookOf(facts, rules, workdays, until)
  const first = forward(facts.nodes.map(blank), rules, workdays, from).get(ON_BOARD)?.day
  if (!shipBy || !etd || !first) return undefined
  const at = way.indexOf(ON_BOARD)
  const ashore = new Set(at < 0 ? way : way.slice(0, at + 1))
  const spent = sidesOf(steps.filter(({ id }) => ashore.has(id)))
    .filter(({ over }) => over !== 0)
    .map(({ whose, over }) => ({ whose, days: over }))
  const [start, left] = [workdays.slack(first, shipBy), workdays.slack(etd, shipBy)]
  const moved = start - left - spent.reduce((sum, { days }) => sum + days, 0)
  return { start, spent, moved, left }
}

/** A step of which nothing has happened yet and no day is set: only how long it takes is known. */
function blank({ id, kind, part, after, country }: NodeFact): NodeFact {
  return { id, kind, part, after, ...(country ? { country } : {}) }
}
