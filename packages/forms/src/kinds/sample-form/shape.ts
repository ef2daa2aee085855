import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Sample } from '../../deal/sample.ts'
import type { Given } from '../../form.ts'

/** What a person types on this form and on no other. */
export const ownShape = z.object({ addition: z.string().max(1000), tongue: z.enum(['en', 'zh', 'both']) }).readonly()
export type Own = z.infer<typeof ownShape>

export interface SampleForm {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly customerOrder: string
  /** What is asked, and nothing of what became of it: the form is the order to make it. */
  readonly sample: Pick<Sample, 'id' | 'kind' | 'round' | 'name' | 'asked' | 'demands' | 'due' | 'fee' | 'charge'>
  /** The article's number, ours and the customer's, where it is of a line of the terms. */
  readonly article: { readonly code: string; readonly customerCode: string }
  /** Pieces to make: one more than asked for. */
  readonly made: number
  /** Who makes it; undefined for our own sample room. */
  readonly maker?: PartyFacts
  readonly addition: string
}
