import { decimalShape } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** What an order's price has beside its goods (UBL: AllowanceCharge). */
export const adjustmentKinds = {
  allowance: { en: 'Allowance', zh: '折让' },
  charge: { en: 'Charge', zh: '附加费' },
} as const satisfies Record<string, Words>
export type AdjustmentKind = keyof typeof adjustmentKinds

/**
 * A named allowance or charge on the whole order: a discount, a mould, a small-quantity surcharge. Either an amount in the
 * terms' currency or per cent of what the goods come to ("2.5"); above zero, the kind says which way.
 */
export const adjustmentShape = z
  .object({
    id: z.string().trim().min(1).max(20),
    kind: z.enum(Object.keys(adjustmentKinds) as [AdjustmentKind, ...AdjustmentKind[]]),
    name: wordsShape,
    amount: decimalShape.optional(),
    percent: decimalShape.optional(),
  })
  .readonly()
export type Adjustment = z.infer<typeof adjustmentShape>
