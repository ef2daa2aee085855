import type { NextSeverity } from '@gendan/forms/deal/inspection-severity'
import { decimal } from '@gendan/kernel/decimal'
import { compute } from '@gendan/trade/calculation/calculation'
import { switchingRulesCalculation } from '@gendan/trade/inspection/switching-rules'
import { AQLS } from '@gendan/trade/inspection/tables'

/** A lot on its first look: its size, what was found of major defects, and whether it was accepted. */
export interface Lot {
  readonly lot: string
  readonly level: string
  /** Limits of critical, major and minor defects: "0/2.5/4.0". */
  readonly aql: string
  readonly major: number
  readonly accepted: boolean
}

/** How a lot counts in its series: under which severity, and what follows. */
export interface SwitchedLot {
  readonly severity: 'normal' | 'tightened' | 'reduced'
  readonly accepted: boolean
  readonly next: NextSeverity
}

/** What a series of lots leads to, and how: its lots one by one, at most the latest 200. */
export interface Switched {
  readonly next: NextSeverity
  readonly lots: readonly SwitchedLot[]
}

/**
 * By the record of major defects (ISO 2859-1 clause 9.3): two of five refused tighten, five accepted bring normal back, a score of 30 reduces. A
 * lot that was refused for another reason counts as refused. The latest lot says level and limit; normal where the record cannot be judged.
 */
export function switched(lots: readonly Lot[]): Switched {
  const last = lots.at(-1)
  if (!last) return { next: 'normal', lots: [] }
  const aql = last.aql.split('/')[1] ?? ''
  const known = AQLS.includes(aql)
  const computed = compute(switchingRulesCalculation, {
    ...(known ? { aql } : {}),
    level: last.level,
    begins: 'normal',
    lots: lots
      .slice(-200)
      .map(({ lot, major, accepted }) => (accepted && known ? { lotSize: decimal(lot), found: major } : { accepted })),
  })
  return 'errors' in computed ? { next: 'normal', lots: [] } : (computed.result as unknown as Switched)
}
