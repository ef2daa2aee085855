import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Change } from '../../deal/change.ts'
import type { Seller } from '../../deal/deal.ts'
import type { Given } from '../../form.ts'

export const ownShape = z.object({ addition: z.string().max(2000), tongue: z.enum(['en', 'zh', 'both']) }).readonly()
export type Own = z.infer<typeof ownShape>

/** What was agreed before and what is agreed now, why, and who must sign again. */
export interface ChangeOrder {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly customerOrder: string
  readonly change: Change
  readonly addition: string
}
