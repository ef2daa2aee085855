import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import type { DeliveryTerm } from '@gendan/trade/terms/incoterms'
import type { PaymentTerms } from '@gendan/trade/terms/payment'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Line } from '../../deal/terms.ts'
import type { FileIndex } from '../../file-index.ts'
import type { Given } from '../../form.ts'

/** What a person types on this form and on no other. */
export const ownShape = z.object({ addition: z.string().max(1000), tongue: z.enum(['en', 'zh', 'both']) }).readonly()
export type Own = z.infer<typeof ownShape>

/** What was bought of whom: goods of the order, or accessories. */
export interface Bought {
  readonly supplier: PartyFacts | undefined
  readonly accessory: boolean
  readonly things: readonly { readonly name: Words; readonly quantity: Line['quantity'] }[]
}

export interface OrderCover {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly customerOrder: string
  readonly goods: readonly Pick<Line, 'code' | 'name' | 'quantity'>[]
  readonly amount: Money
  readonly delivery: DeliveryTerm
  readonly payment: PaymentTerms
  readonly bought: readonly Bought[]
  readonly index: FileIndex
  readonly addition: string
}
