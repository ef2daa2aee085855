import { type MoneySection, paymentShape, receiptShape } from '@gendan/forms/deal/money'
import { z } from 'zod'

const taken = { reason: z.string(), by: z.string(), at: z.string() }

/** What happens to the money of a file; each is written together with its event on the bank slip. */
export const moneyEventShapes = [
  z.object({ type: z.literal('receipt-allotted'), receipt: receiptShape }).readonly(),
  z.object({ type: z.literal('receipt-taken-back'), receipt: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('payment-made'), payment: paymentShape }).readonly(),
  z.object({ type: z.literal('payment-taken-back'), payment: z.string(), ...taken }).readonly(),
] as const
export type MoneyEvent = z.infer<(typeof moneyEventShapes)[number]>

const NONE: MoneySection = { receipts: [], payments: [] }

export function evolveMoney({ receipts, payments }: MoneySection = NONE, event: MoneyEvent): MoneySection {
  switch (event.type) {
    case 'receipt-allotted':
      return { receipts: [...receipts, event.receipt], payments }
    case 'receipt-taken-back':
      return { receipts: receipts.filter(({ id }) => id !== event.receipt), payments }
    case 'payment-made':
      return { receipts, payments: [...payments, event.payment] }
    case 'payment-taken-back':
      return { receipts, payments: payments.filter(({ id }) => id !== event.payment) }
  }
}
