import { isNodeKind } from '../path/node-kinds.ts'
import { sortedByWeight } from './by-weight.ts'
import type { DayItem } from './my-day.ts'

/**
 * Lines of one order that hang on the same step are one thing to do: the heaviest stands, the others are told under it, each with its own words and
 * alarm. What hangs on nothing else stays as it is, in the order in which it came.
 */
export function folded(items: readonly DayItem[]): readonly DayItem[] {
  const groups = new Map<string, DayItem[]>()
  for (const item of items) {
    const key = causeOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.length > 1 ? sortedByWeight(group) : group
    return first ? [rest.length > 0 ? { ...first, with: rest } : first] : []
  })
}

/** The order and the step it hangs on; a line about anything else is its own. */
function causeOf({ key, order, node, kind }: DayItem): string {
  return order !== '' && isNodeKind(kind) ? `${order} ${node}` : key
}
