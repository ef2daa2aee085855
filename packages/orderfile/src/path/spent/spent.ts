import type { Day } from '@gendan/kernel/day'
import { type PathRules, rulesFor } from '../durations.ts'
import type { PathFacts } from '../node-fact.ts'
import { located } from '../placed.ts'
import type { Workdays } from '../workdays.ts'
import { reckonedOf, runningBeside, type Window, windowsOf } from './as-built.ts'
import { type Known, type KnownWay, knownOf, startOf } from './known.ts'
import { type SideSpent, sidesOf } from './sides.ts'
import { type SlackSpent, slackSpent } from './slack-spent.ts'
import { type SpentStep, stepOf } from './step.ts'

/** The account of an order's days. */
export interface Spent {
  readonly from: Day
  readonly until: Day
  /** Working days after the first day up to and with the last. Those of the sides add up to them, and those of the steps of the way. */
  readonly days: number
  /** Every step that was done or can go on, in the order of the file. */
  readonly steps: readonly SpentStep[]
  /** The way it really went, by the ids of its steps, the first first. */
  readonly way: readonly string[]
  readonly sides: readonly SideSpent[]
  readonly slack?: SlackSpent
}

/**
 * Who spent which days of an order. On every day an order waits for one step: going back from its last day, that is each time the step
 * which was done last of those before (the as-built critical path; AACE International, Recommended Practice 29R-03, observational
 * methods). A step counts up to the day on which it was first done. What it took beyond its plan is its owner's, but for
 * the days in which a hold, a rework, a change of the terms or a question to the customer ran: these go to theirs. That a delay has an owner,
 * and is told with and without the customer's, is practice of merchandisers. Undefined where no day is known.
 */
export function spentOf(facts: PathFacts, firmRules: PathRules, workdays: Workdays, today: Day): Spent | undefined {
  const rules = rulesFor(facts, firmRules)
  const spent = stepsSpent(facts, firmRules, workdays, today)
  const slack = spent && slackSpent(located(facts, rules), spent, rules, workdays)
  return spent && { ...spent, sides: sidesOf(spent.steps), ...(slack ? { slack } : {}) }
}

/** The steps alone, as lists ask them of many orders at once. */
export function stepsSpent(
  facts: PathFacts,
  firmRules: PathRules,
  workdays: Workdays,
  today: Day,
): Omit<Spent, 'sides' | 'slack'> | undefined {
  const rules = rulesFor(facts, firmRules)
  const known = knownOf(located(facts, rules), rules.zone, today)
  const reckoned = reckonedOf(known, rules, workdays)
  const windows = windowsOf(known, reckoned)
  const [first, last] = [windows[0], windows.at(-1)]
  if (!first || !last) return undefined
  const beside = runningBeside(known, reckoned)
  const steps = known.steps.flatMap((one) => {
    const window = windows.find(({ id }) => id === one.fact.id)
    const own = window ?? ownWindow(one, known, beside)
    return own ? [stepOf(one, own, window !== undefined, { known, rules, workdays })] : []
  })
  return {
    from: first.from,
    until: last.until,
    days: workdays.passed(first.from, last.until),
    steps,
    way: windows.map(({ id }) => id),
  }
}

/** Beside the way a step has days of its own: from what came before it to when it was done, or to today while it can go on. */
function ownWindow(one: Known, { of, end }: KnownWay, beside: ReadonlySet<string>): Window | undefined {
  const until = one.on ?? (beside.has(one.fact.id) ? end : undefined)
  return until === undefined ? undefined : { id: one.fact.id, from: startOf(one, of, until), until }
}
