import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { BankAccount, PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { ShipmentTerms, Terms } from '../../deal/terms.ts'
import type { Given } from '../../form.ts'
import { type Clause, clauseShape } from '../parts/clause-library.ts'
import type { PackingTotals } from '../parts/packing-totals.ts'
import type { PricedLines } from '../parts/priced-lines.ts'

/** What a person types on this form and on no other. */
export const ownShape = z
  .object({
    signedAt: z.string().max(80),
    /** One of the firm's accounts, by id. */
    bank: z.string().max(40),
    clauses: z.array(clauseShape).max(40).readonly(),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

export interface SalesContract extends PricedLines {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly customerOrder: string
  readonly signedAt: string
  readonly delivery: Terms['delivery']
  /** What the delivery term lays on each side. */
  readonly duties: Words
  readonly payment: Terms['payment']
  readonly instalments: readonly Money[]
  readonly shipment: ShipmentTerms
  readonly tolerancePercent?: string
  readonly packing: PackingTotals
  readonly packingWords: Words
  readonly insurance: Words
  readonly marks: readonly string[]
  readonly remarks: Words
  readonly inWords: Words
  readonly bank?: BankAccount
  /** The clauses that stand, in their order. */
  readonly clauses: readonly Clause[]
}
