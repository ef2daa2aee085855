import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { RoundKind } from '../../deal/round.ts'
import type { Terms } from '../../deal/terms.ts'
import type { Given } from '../../form.ts'
import type { PackingTotals } from '../parts/packing-totals.ts'
import type { PricedLines } from '../parts/priced-lines.ts'

export const ownShape = z
  .object({
    /** Our own sentences before and after what the letter says of itself. */
    opening: z.string().max(2000),
    closing: z.string().max(2000),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

/** What the letter answers: the customer's inquiry or what he said in a round, and its day. */
export interface Answered {
  readonly what: Words
  readonly day: Day
}

/** Terms as a letter lists them. */
export interface Offered extends Pick<Terms, 'delivery' | 'payment' | 'shipment' | 'insurance' | 'remarks' | 'marks'> {
  readonly goods: PricedLines
  readonly packing: PackingTotals
  readonly packingWords: Words
  readonly tolerancePercent?: string
}

export interface OfferLetter {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly round: number
  readonly says: RoundKind
  readonly answers?: Answered
  /** The terms that stood before it, and those it names itself: it says point by point what it changes. */
  readonly before?: Terms
  readonly now?: Terms
  /** Of an offer, a counter-offer and an acceptance. */
  readonly terms?: Offered
  readonly firm: boolean
  readonly answerBy: string
  readonly answerHour: string
  readonly opening: string
  readonly closing: string
}
