import { dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { ShipmentTerms, Terms } from '../../deal/terms.ts'
import type { Given } from '../../form.ts'
import type { PackingTotals } from '../parts/packing-totals.ts'
import type { PricedLines } from '../parts/priced-lines.ts'

export const ownShape = z
  .object({
    validUntil: dayShape.or(z.literal('')),
    /** Opening sentence to this customer; printed above the goods. */
    opening: z.string().max(1000),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

export interface Quotation extends PricedLines {
  readonly given: Given
  readonly round: number
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly delivery: Terms['delivery']
  readonly payment: Terms['payment']
  readonly shipment: ShipmentTerms
  readonly packing: PackingTotals
  readonly packingWords: Words
  readonly insurance: Words
  readonly remarks: Words
  readonly validUntil: string
  readonly opening: string
}
