import type { Decimal } from '@gendan/kernel/decimal'
import type { Quantity } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import type { Seller } from '../../deal/deal.ts'
import type { QualityPoint } from '../../deal/production.ts'
import type { Given } from '../../form.ts'
import type { PackingTotals } from '../parts/packing-totals.ts'

/** What a person types on this form and on no other. */
export const ownShape = z
  .object({
    /** Who gets a copy. */
    copies: z.string().max(300),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

/** A line of the terms as the workshop reads it: what it is and how much, never what it costs. */
export interface MadeLine {
  readonly code: string
  readonly customerCode: string
  readonly name: Words
  readonly specification: Words
  readonly ordered: Quantity
  /** What is made; absent where the plan does not speak of the line. */
  readonly quantity?: Quantity
  /** What is made above the order, for loss and samples, in the ordered unit; absent where there is none. */
  readonly more?: Quantity
  readonly demands: Words
  /** Pieces in one carton and the cartons they come to, where the goods have their packing. */
  readonly cartons?: { readonly each: Decimal; readonly count: Decimal }
}

/** Who makes the goods: a supplier, or our own workshop. */
export interface Maker {
  readonly own: boolean
  readonly name: Words
  readonly person: string
}

/** The kept sample that bulk is made by. */
export interface MadeBy {
  readonly name: Words
  readonly kind: Words
  readonly round: number
  readonly shelf: string
  readonly approved: boolean
}

/**
 * The customer's demands in the workshop's language. No price stands on it, and not the customer's name: a maker outside
 * knows him by order number and marks.
 */
export interface ProductionOrder {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly maker: Maker
  readonly customerOrder: string
  readonly lines: readonly MadeLine[]
  /** Lines that are planned, but stand no longer in the terms. */
  readonly unordered: readonly string[]
  readonly quantities: readonly Quantity[]
  readonly start: string
  readonly finish: string
  /** Latest shipment of the terms; empty where none is agreed. */
  readonly latest: string
  /** Calendar days from goods complete to latest shipment. */
  readonly spareDays?: number
  readonly demands: Words
  readonly packing: Words
  readonly cartons: PackingTotals
  readonly marks: readonly string[]
  readonly quality: readonly QualityPoint[]
  /** The plan names a kept sample. */
  readonly named: boolean
  readonly sample?: MadeBy
  /** What was agreed with the customer, in his words, for the rules: nothing of it may be lost. */
  readonly agreed: { readonly packing: Words; readonly remarks: Words }
  readonly copies: string
}
