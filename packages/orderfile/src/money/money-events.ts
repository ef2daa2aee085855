import {
  billShape,
  chaseShape,
  decisionShape,
  type MoneySection,
  paymentShape,
  receiptShape,
  returnShape,
} from '@gendan/forms/deal/money'
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
  z.object({ type: z.literal('money-decided'), decision: decisionShape }).readonly(),
  z.object({ type: z.literal('decision-taken-back'), decision: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('money-returned'), returned: returnShape }).readonly(),
  z.object({ type: z.literal('return-taken-back'), returned: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('chase-recorded'), chase: chaseShape }).readonly(),
] as const
export type MoneyEvent = z.infer<(typeof moneyEventShapes)[number]>

const MONEY: ReadonlySet<string> = new Set(moneyEventShapes.flatMap((shape) => [...shape.unwrap().shape.type.values]))

export function isMoneyEvent(event: { readonly type: string }): event is MoneyEvent {
  return MONEY.has(event.type)
}

const NONE: MoneySection = { receipts: [], payments: [] }

export function evolveMoney(money: MoneySection = NONE, event: MoneyEvent): MoneySection {
  const { receipts, payments, bills = [], decisions = [], returns = [], chases = [] } = money
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
    case 'money-decided':
      return { ...money, decisions: [...decisions, event.decision] }
    case 'decision-taken-back':
      return { ...money, decisions: decisions.filter(({ id }) => id !== event.decision) }
    case 'money-returned':
      return { ...money, returns: [...returns, event.returned] }
    case 'return-taken-back':
      return { ...money, returns: returns.filter(({ id }) => id !== event.returned) }
    case 'chase-recorded':
      return { ...money, chases: [...chases, event.chase] }
  }
}
