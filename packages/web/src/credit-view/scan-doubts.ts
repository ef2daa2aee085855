import type { Place } from '@gendan/credit/message/text-lines'
import { type FactCorrection, standingAt } from './correction.ts'
import type { CreditFact } from './credit-facts.ts'

/** Of a text that was read off a scan: where the reading was not sure, and which facts a person found right. */
export interface ScanDoubts {
  readonly places: readonly Place[]
  /** Their paths in the terms as they were read. */
  readonly confirmed: ReadonlySet<string>
}

/** The paths of facts that lie on doubtful words, and that nobody has confirmed or corrected. */
export function doubtedFacts(
  facts: readonly CreditFact[],
  { places, confirmed }: ScanDoubts,
  corrections: readonly FactCorrection[],
): ReadonlySet<string> {
  const doubted = facts.filter(({ value, at, path, item }) => {
    if (value === undefined || !at || confirmed.has(path)) return false
    if (standingAt(corrections, path) || (item !== undefined && standingAt(corrections, item))) return false
    return places.some(({ from, to }) => from < at.to && to > at.from)
  })
  return new Set(doubted.map(({ path }) => path))
}
