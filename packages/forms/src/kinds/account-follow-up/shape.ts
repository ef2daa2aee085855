import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import type { DeliveryTerm } from '@gendan/trade/terms/incoterms'
import type { PaymentTerms } from '@gendan/trade/terms/payment'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Chase, Payment, Receipt } from '../../deal/money.ts'
import type { Given } from '../../form.ts'
import type { MoneyStanding, PayableStanding } from '../../money-standing.ts'

/** What a person types on this form and on no other. */
export const ownShape = z.object({ addition: z.string().max(1000), tongue: z.enum(['en', 'zh', 'both']) }).readonly()
export type Own = z.infer<typeof ownShape>

export interface AccountFollowUp {
  readonly given: Omit<Given, 'money'>
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly customerOrder: string
  readonly amount: Money
  readonly delivery: DeliveryTerm
  readonly payment: PaymentTerms
  readonly money: Omit<MoneyStanding, 'payables'>
  /** What is owed, under the supplier's name as it stands in his file. */
  readonly payables: readonly (PayableStanding & { readonly name: Words })[]
  readonly receipts: readonly Receipt[]
  readonly payments: readonly (Payment & { readonly name: Words })[]
  readonly chases: readonly Chase[]
  readonly addition: string
}
