import { addDays, type Day } from '@gendan/kernel/day'
import type { PathRules } from '../durations.ts'
import { spanOf } from '../forward.ts'
import type { After, NodeFact } from '../node-fact.ts'
import type { Workdays } from '../workdays.ts'
import { earlier, type Known, type KnownWay, later, startOf } from './known.ts'

/**
 * The day on which a step was to be done, counted from what was really done before it: by the day agreed for it where that is still to
 * come then, else by the spans of the firm and of the order's plan. Nobody answers for the days of those before him.
 */
export function plannedEnd(step: Known, known: KnownWay, rules: PathRules, workdays: Workdays): Day {
  const until = step.on ?? known.end
  const from = startOf(step, known.of, until)
  const agreed = agreedDay(step.fact)
  if (agreed !== undefined && agreed > from) return agreed
  return step.fact.after.reduce((end, one) => {
    const before = known.of.get(one.node)
    if (!before) return end
    const base = before.on === undefined ? plannedEnd(before, known, rules, workdays) : earlier(before.on, until)
    return later(end, addSpan(base, one, rules, workdays.in(step.fact.country)))
  }, from)
}

/** A plan of spans moves with what comes before; a day that somebody agreed to does not. */
function agreedDay({ plan, byPlan, after }: NodeFact): Day | undefined {
  return byPlan || after.some((one) => one.plan) ? undefined : plan
}

function addSpan(base: Day, one: After, rules: PathRules, workdays: Workdays): Day {
  if (one.days !== undefined) return addDays(base, one.days)
  return workdays.add(base, spanOf(one, rules, workdays))
}
