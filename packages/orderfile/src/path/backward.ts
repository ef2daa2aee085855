import type { Day } from '@gendan/kernel/day'
import type { PathRules } from './durations.ts'
import { spanOf } from './forward.ts'
import type { NodeFact } from './node-fact.ts'
import type { Workdays } from './workdays.ts'

/** The last day each step may end so that the limits hold: counted back through all that waits for it. */
export function backward(
  nodes: readonly NodeFact[],
  rules: PathRules,
  workdays: Workdays,
  limits: ReadonlyMap<string, Day>,
): ReadonlyMap<string, Day> {
  const latest = new Map(limits)
  for (const node of [...nodes].reverse()) {
    const limit = latest.get(node.id)
    const waited = limit ? node.after.filter(({ days }) => days === undefined) : []
    const his = workdays.in(node.country)
    for (const one of waited) {
      const day = his.add(limit ?? '', -spanOf(one, rules, his))
      latest.set(one.node, earlier(day, latest.get(one.node)))
    }
  }
  return latest
}

function earlier(day: Day, known: Day | undefined): Day {
  return known && known < day ? known : day
}
