import type { Money } from '@gendan/kernel/money'
import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'
import type { ShippedGoods } from '../parts/presented-goods.ts'

/** What a person types on this form and on no other. */
export type Own = PresentedOwn
export const ownShape: z.ZodType<Own> = z.object(presentedShape).readonly()

export interface ShippingAdvice extends Presented, ShippedGoods {
  readonly customerOrder: string
  readonly total: Money
}
