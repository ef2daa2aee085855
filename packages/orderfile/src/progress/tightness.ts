import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { Conflict, Swap } from './load.ts'

/** A week in which the maker of an order has more to make than he can, while the order has next to nothing to spare. */
export interface Tightness {
  readonly maker: Words
  /** Its Monday. */
  readonly week: Day
  readonly percent: number
  readonly swap?: Swap | undefined
}

/** Of each order that a conflict touches tightly, its first week of that kind. */
export function tightOrders(
  conflicts: readonly Conflict[],
  nameOf: (key: string) => Words,
): ReadonlyMap<string, Tightness> {
  const found = new Map<string, Tightness>()
  for (const { key, week, percent, tight, swap } of conflicts) {
    const before = found.get(tight.file)
    if (!before || week < before.week) found.set(tight.file, { maker: nameOf(key), week, percent, swap })
  }
  return found
}
