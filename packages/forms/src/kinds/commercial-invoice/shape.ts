import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import type { BankAccount, PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { Shipment } from '../../deal/shipment.ts'
import type { Terms } from '../../deal/terms.ts'
import type { Given } from '../../form.ts'
import type { CreditWording } from '../parts/credit-wording.ts'
import type { PackingTotals } from '../parts/packing-totals.ts'
import type { PricedLines } from '../parts/priced-lines.ts'

/** What a person types on this form and on no other. */
export const ownShape = z
  .object({
    /** Number of the proforma invoice that the goods were ordered on. */
    proforma: z.string().max(40),
    /** Country of goods whose line names none. */
    otherOrigin: z.string().trim().max(80).default(''),
    /** One of the firm's accounts, by id. */
    bank: z.string().max(40),
    addition: z.string().max(1000),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

export interface CommercialInvoice extends PricedLines {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  /** The credit under which it is presented, and what of its field 45A stands beside the lines of goods. */
  readonly credit?: CreditWording
  readonly beside?: readonly string[]
  /** Goods of which the credit has no line that can be told apart. */
  readonly undescribed?: readonly string[]
  readonly customerOrder: string
  readonly proforma: string
  /** The lines that are invoiced, as they were agreed, and what the whole contract amounts to. */
  readonly agreed: PricedLines
  readonly contractTotal: Money
  readonly tolerancePercent?: string
  readonly delivery: Terms['delivery']
  readonly payment: Terms['payment']
  readonly instalments: readonly Money[]
  readonly from: string
  readonly to: string
  /** How the goods left, as far as it is known. */
  readonly shipment?: Shipment
  readonly packing: PackingTotals
  readonly marks: readonly string[]
  readonly origin: Words
  /** Items whose country nobody knows. */
  readonly unknownOrigin: readonly string[]
  readonly inWords: Words
  readonly bank?: BankAccount
  readonly addition: string
}
