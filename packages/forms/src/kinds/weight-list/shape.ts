import { z } from 'zod'
import type { PackedGoods } from '../parts/packed-goods.ts'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'

/** What a person types on this form and on no other. */
export type Own = PresentedOwn
export const ownShape: z.ZodType<Own> = z.object(presentedShape).readonly()

export interface WeightList extends Presented, PackedGoods {
  readonly packageKind: string
}
