import { billShape, chaseShape, type MoneySection, paymentShape, receiptShape } from '@gendan/forms/deal/money'
import { z } from 'zod'

const taken = { reason: z.string(), by: z.string(), at: z.string() }

/** What happens to the money of a file; each but a chase is written together with its event on the bank slip or supplier's invoice. */
export const moneyEventShapes = [
  z.object({ type: z.literal('receipt-allotted'), receipt: receiptShape }).readonly(),
  z.object({ type: z.literal('receipt-taken-back'), receipt: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('payment-made'), payment: paymentShape }).readonly(),
  z.object({ type: z.literal('payment-taken-back'), payment: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('bill-entered'), bill: billShape }).readonly(),
  z.object({ type: z.literal('bill-taken-out'), bill: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('chase-recorded'), chase: chaseShape }).readonly(),
] as const
export type MoneyEvent = z.infer<(typeof moneyEventShapes)[number]>

const NONE: MoneySection = { receipts: [], payments: [] }

export function evolveMoney(money: MoneySection = NONE, event: MoneyEvent): MoneySection {
  const { receipts, payments, bills = [], chases = [] } = money
  switch (event.type) {
    case 'receipt-allotted':
      return { ...money, receipts: [...receipts, event.receipt] }
    case 'receipt-taken-back':
      return { ...money, receipts: receipts.filter(({ id }) => id !== event.receipt) }
    case 'payment-made':
      return { ...money, payments: [...payments, event.payment] }
    case 'payment-taken-back':
      return { ...money, payments: payments.filter(({ id }) => id !== event.payment) }
    case 'bill-entered':
      return { ...money, bills: [...bills, event.bill] }
    case 'bill-taken-out':
      return { ...money, bills: bills.filter(({ id }) => id !== event.bill) }
    case 'chase-recorded':
      return { ...money, chases: [...chases, event.chase] }
  }
}
