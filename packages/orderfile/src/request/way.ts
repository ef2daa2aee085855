import type { Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { Standing } from './made.ts'
import type { OfferTold } from './offer-told.ts'
import type { MakerRisk } from './risk.ts'

/** One maker's honest answer. */
export interface Way {
  readonly key: string
  readonly name: Words
  /** What he makes in a week; undefined where nobody has said it, and the firm's usual span stands in. */
  readonly perWeek?: Decimal | undefined
  readonly start: Day
  readonly finish: Day
  /** Working days it takes, and those it waits behind other orders. */
  readonly days: number
  readonly waits: number
  readonly before: readonly Standing[]
  readonly board: Day
  /** The day that is held against the wish: on board, or arrived. */
  readonly day: Day
  /** Working days to spare; below zero where it is late. */
  readonly spare: number
  readonly risk?: MakerRisk | undefined
  readonly offer?: OfferTold | undefined
}
