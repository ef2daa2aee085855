import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Given } from '../../form.ts'
import type { CreditWording } from '../parts/credit-wording.ts'
import type { PackedGoods } from '../parts/packed-goods.ts'

/** What a person types on this form and on no other. */
export const ownShape = z
  .object({
    /** Number of the proforma invoice that the goods were ordered on. */
    proforma: z.string().max(40),
    addition: z.string().max(1000),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

export interface PackingList extends PackedGoods {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  /** The credit under which it is presented. */
  readonly credit?: CreditWording
  readonly customerOrder: string
  readonly proforma: string
  readonly packed: string
  readonly from: string
  readonly to: string
  /** Where the packed goods are made; left out where it is not known of all of them. */
  readonly origin?: Words
  readonly addition: string
}
