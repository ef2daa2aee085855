import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'

/** What a person types on this form and on no other. */
export interface Own extends PresentedOwn {
  /** Sentences beside those of the credit, a line each. */
  readonly declares: string
}
export const ownShape: z.ZodType<Own> = z.object({ ...presentedShape, declares: z.string().max(4000) }).readonly()

export interface BeneficiaryCertificate extends Presented {
  readonly declares: string
}
