import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'
import type { CountedLine, ShippedGoods } from '../parts/presented-goods.ts'

/** What a person types on this form and on no other. */
export interface Own extends PresentedOwn {
  /** "CO", "FORM A", "FORM E", "RCEP": which certificate is asked for. */
  readonly certificate: string
  readonly criterion: string
  readonly authority: string
}
export const ownShape: z.ZodType<Own> = z
  .object({
    ...presentedShape,
    certificate: z.string().trim().max(40),
    criterion: z.string().trim().max(40),
    authority: z.string().trim().max(140),
  })
  .readonly()

export interface OriginLine extends CountedLine {
  readonly hsCode: string
  /** Country of origin by its code; empty where nobody said. */
  readonly origin: string
}

export interface OriginApplication extends Presented, ShippedGoods {
  readonly lines: readonly OriginLine[]
  readonly certificate: string
  readonly criterion: string
  readonly authority: string
  readonly exporter: string
  /** The form that the credit names, and who shall issue it. */
  readonly wanted?: { readonly form?: string; readonly issuer?: string; readonly item: string }
}
