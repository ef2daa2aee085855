import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Sought } from '../../deal/sourcing.ts'
import type { Given } from '../../form.ts'

export const ownShape = z
  .object({
    opening: z.string().max(2000),
    closing: z.string().max(2000),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

/** The letter in which we ask one supplier for his offer. */
export interface InquiryLetter {
  readonly given: Given
  /** We, who ask. */
  readonly buyer: Seller['letterhead']
  readonly supplier: PartyFacts
  readonly lines: readonly Sought[]
  readonly answerBy: string
  readonly place: string
  readonly wishes: Words
  readonly opening: string
  readonly closing: string
}
