import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'
import type { CountedLine } from '../parts/presented-goods.ts'

/** What a person types on this form and on no other. */
export interface Own extends PresentedOwn {
  /** Who made the goods, by his English name; empty where we did. */
  readonly madeBy: string
  readonly declares: string
}
export const ownShape: z.ZodType<Own> = z
  .object({ ...presentedShape, madeBy: z.string().trim().max(140), declares: z.string().max(4000) })
  .readonly()

export interface ManufacturerCertificate extends Presented {
  readonly goods: readonly CountedLine[]
  /** Whose certificate it is: his name and address head it, and he signs. */
  readonly issuer: { readonly name: Words; readonly addressLines: readonly string[] }
  readonly declares: string
}
