import { dayShape } from '@gendan/kernel/day'
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
    validUntil: dayShape.or(z.literal('')),
    /** One of the firm's accounts, by id. */
    bank: z.string().max(40),
    addition: z.string().max(1000),
    clauses: z.array(clauseShape).max(40).readonly().default([]),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

export interface ProformaInvoice extends PricedLines {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly customerOrder: string
  /** What the customer's own order adds up to, where it says so. */
  readonly ordered?: Money
  readonly delivery: Terms['delivery']
  readonly payment: Terms['payment']
  /** The payment's instalments in money; they add up to the total. */
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
  readonly validUntil: string
  readonly addition: string
  /** The clauses of the library that stand, in their order; left out where none does. */
  readonly clauses?: readonly Clause[]
}
