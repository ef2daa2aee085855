import type { Day } from '@gendan/kernel/day'
import type { PathRules } from '../path/durations.ts'
import type { PathNode } from '../path/path.ts'
import type { Workdays } from '../path/workdays.ts'
import type { NeedDays } from './of-order.ts'

/**
 * By when accessories must be there, by the order's path: those for production before bulk begins, those for packing before the goods
 * are complete, each as many working days earlier as the order's rules keep free for it. Of the planned and the latest day the earlier
 * counts.
 */
export function needDays(nodes: readonly PathNode[], rules: PathRules, workdays: Workdays): NeedDays {
  const before = (id: string, span: 'start' | 'pack') => {
    const node = nodes.find((one) => one.id === id)
    const [day] = [node?.plan, node?.latest].flatMap((one) => one ?? []).toSorted()
    const last = day ?? node?.forecast
    return last && workdays.add(last, -rules.days(span))
  }
  const [production, packing] = [before('bulk-start', 'start'), before('complete', 'pack')]
  return { ...(production ? { production } : {}), ...(packing ? { packing } : {}) }
}

/** The last day to order it: so many working days of its supplier before it is needed. None where either is unknown. */
export function orderBy(needed: Day | undefined, leadDays: number | undefined, workdays: Workdays): Day | undefined {
  return needed !== undefined && leadDays !== undefined ? workdays.add(needed, -leadDays) : undefined
}
