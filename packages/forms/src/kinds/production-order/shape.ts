import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Given } from '../../form.ts'
import type { ToMake } from '../parts/to-make.ts'

/** What a person types on this form and on no other. */
export const ownShape = z
  .object({
    /** Who gets a copy. */
    copies: z.string().max(300),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

/** Who makes the goods: a supplier, or our own workshop. */
export interface Maker {
  readonly own: boolean
  readonly name: Words
  readonly person: string
}

/**
 * The customer's demands in the workshop's language. No price stands on it, and not the customer's name: a maker outside
 * knows him by order number and marks.
 */
export interface ProductionOrder extends ToMake {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly maker: Maker
  readonly copies: string
}
