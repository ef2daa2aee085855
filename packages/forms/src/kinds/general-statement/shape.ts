import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'

/** What a person types on this form and on no other. */
export interface Own extends PresentedOwn {
  /** What it is called: "SHIPPING COMPANY'S STATEMENT". */
  readonly headed: string
  /** Sentences beside those of the credit, a line each. */
  readonly declares: string
}
export const ownShape: z.ZodType<Own> = z
  .object({ ...presentedShape, headed: z.string().trim().max(120), declares: z.string().max(4000) })
  .readonly()

export interface GeneralStatement extends Presented {
  /** What it is called: "SHIPPING COMPANY'S STATEMENT". */
  readonly headed: string
  readonly declares: string
}
