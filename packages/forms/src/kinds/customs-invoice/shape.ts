import type { Words } from '@gendan/kernel/words'
import type { DeliveryTerm } from '@gendan/trade/terms/incoterms'
import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'
import type { ShippedGoods } from '../parts/presented-goods.ts'
import type { PricedLines } from '../parts/priced-lines.ts'

const figure = z
  .string()
  .trim()
  .regex(/^(\d{1,15}(\.\d{1,4})?)?$/)

/** What a person types on this form and on no other: what of the price is carriage and cover, in the currency of the invoice. */
export interface Own extends PresentedOwn {
  readonly freightPart: string
  readonly coverPart: string
  readonly packingPart: string
}
export const ownShape: z.ZodType<Own> = z
  .object({ ...presentedShape, freightPart: figure, coverPart: figure, packingPart: figure })
  .readonly()

export interface CustomsInvoice extends Presented, PricedLines, Omit<ShippedGoods, 'goods'> {
  readonly delivery: DeliveryTerm
  readonly inWords: Words
  readonly origin: Words
  readonly freightPart: string
  readonly coverPart: string
  readonly packingPart: string
}
