import { type Finding, judge, type Rule } from '@gendan/kernel/rule'
import { closedFiles } from '../money/closed-file.ts'
import { invoiceOrderRules } from './against-order.ts'
import type { Billing } from './billing.ts'
import { invoiceFaceRules, invoiceSumRules } from './invoice-rules.ts'

/** Everything that speaks of a supplier's invoice: a chapter of the rule book. */
export const invoiceRules: readonly Rule<Billing>[] = [...invoiceFaceRules, ...invoiceSumRules, ...invoiceOrderRules]

/** Every reason at once why it is not entered; none where it is. */
export function judgeInvoice(billing: Billing): readonly Finding[] {
  return [...closedFiles(Object.values(billing.files)), ...judge(invoiceRules, billing)]
}
