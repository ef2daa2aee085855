import type { Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Given } from '../../form.ts'
import { type Clause, clauseShape } from '../parts/clause-library.ts'
import type { PricedLines } from '../parts/priced-lines.ts'

/** What a person types on this form and on no other. */
export const ownShape = z
  .object({
    addition: z.string().max(1000),
    clauses: z.array(clauseShape).max(40).readonly().default([]),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

/** The purchase order as it stands on the page. */
export interface PurchaseOrder extends PricedLines {
  readonly given: Given
  /** We, who buy. */
  readonly buyer: Seller['letterhead']
  readonly supplier: PartyFacts
  /** VAT in the prices, "0.13". */
  readonly vatRate: Decimal
  readonly inWords: Words
  readonly deliver: Day
  readonly place: string
  readonly quality: Words
  readonly packing: Words
  readonly payment: Words
  /**
   * Calendar days by which the delivery comes too late for production or shipment; 0 where it is in time. Not printed. It stands
   * here so that whoever signs reads it, and so that an order sent is called out of date once its day no longer serves.
   */
  readonly late: number
  readonly addition: string
  /** The clauses of the library that stand, in their order; left out where none does. */
  readonly clauses?: readonly Clause[]
}
