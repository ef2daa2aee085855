import type { Decimal } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import type { DeliveryTerm } from '@gendan/trade/terms/incoterms'
import { z } from 'zod'
import { type Presented, type PresentedOwn, presentedShape } from '../parts/presented.ts'
import type { ShippedGoods } from '../parts/presented-goods.ts'

/** What a person types on this form and on no other. */
export interface Own extends PresentedOwn {
  /** Per cent of the invoice value that is insured: "110". */
  readonly markup: string
  /** Risks beside those of credit and contract. */
  readonly moreCover: string
}
export const ownShape: z.ZodType<Own> = z
  .object({
    ...presentedShape,
    markup: z
      .string()
      .trim()
      .regex(/^\d{1,3}(\.\d{1,2})?$/),
    moreCover: z.string().trim().max(500),
  })
  .readonly()

export interface InsuranceProposal extends Presented, ShippedGoods {
  readonly insurer: string
  readonly insuredParty: string
  readonly total: Money
  /** Per cent of the invoice value. */
  readonly markup: Decimal
  /** What is to be insured: up to the next whole unit of the currency. */
  readonly insured: Money
  readonly cover: string
  readonly claimsAt: string
  readonly delivery: DeliveryTerm
  /** What the credit wants: the factor of the value, the risks, where claims are payable. */
  readonly wanted?: { readonly factor?: Decimal; readonly risks: readonly string[]; readonly claimsAt?: string }
}
