import type { Day } from '@gendan/kernel/day'
import { type Decimal, isPositive } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { PathRules } from '../path/durations.ts'
import type { PathNode } from '../path/path.ts'
import type { Workdays } from '../path/workdays.ts'
import { needDays, orderBy } from './need-days.ts'
import { type AccessoryFact, accessoriesOf, neededOn, type Ordering } from './of-order.ts'

/** An accessory of an order that neither stock nor purchases cover, and until when it can still be ordered in time. */
export interface ToOrder {
  readonly key: string
  readonly code: string
  readonly name: Words
  readonly unit: string
  /** In whole packs, no less than the minimum. */
  readonly toBuy: Decimal
  /** The last day to order it; where nobody said how long its supplier takes, the day on which it must be there. */
  readonly by: Day
  /** Whether its lead time is known. */
  readonly timed: boolean
  /** The step it is wanted for. */
  readonly at: 'bulk-start' | 'complete'
}

/** By what days are counted, and where suppliers are at home. */
export interface OrderedBy {
  readonly rules: PathRules
  readonly workdays: Workdays
  readonly countryOf: (party: string) => string | undefined
}

/**
 * What an order must still buy, the soonest first, with the last day for each by the working days of its supplier. Nothing once its goods
 * are complete, and nothing whose day nobody can tell.
 */
export function toOrder(
  file: Ordering,
  facts: readonly AccessoryFact[],
  nodes: readonly PathNode[],
  { rules, workdays, countryOf }: OrderedBy,
): readonly ToOrder[] {
  if (nodes.some(({ id, state }) => id === 'complete' && state !== 'open')) return []
  const days = needDays(nodes, rules, workdays)
  return accessoriesOf(file, facts)
    .standings.filter(({ toBuy }) => isPositive(toBuy))
    .flatMap((standing): readonly ToOrder[] => {
      const needed = neededOn(standing, days)
      if (!needed) return []
      const { key, code, name, unit, toBuy, working, terms } = standing
      const last = orderBy(needed, terms.leadDays, workdays.in(countryOf(terms.supplier)))
      const at = working.some((one) => one.needed === 'production') ? 'bulk-start' : 'complete'
      return [{ key, code, name, unit, toBuy, by: last ?? needed, timed: last !== undefined, at }]
    })
    .toSorted((a, b) => (a.by < b.by ? -1 : 1))
}
