import type { Adjustment } from '@gendan/forms/deal/adjustment'
import type { ChargeAsRead, CustomerOrder } from '@gendan/forms/incoming/customer-order/shape'
import { compare, type Decimal, isPositive, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'

/**
 * What a customer's order allows and charges beside its goods: that of the whole order, and that of single lines, called by
 * them. What stands in another money than the terms, or is nought, is left to a person.
 */
export function proposedAdjustments({ charges, lines }: CustomerOrder, currency: string): readonly Adjustment[] {
  const ofLines = lines.flatMap(({ number, charges: own }, i) =>
    own.map((read) => ({ read, line: number || `${i + 1}` })),
  )
  return [...charges.map((read) => ({ read, line: '' })), ...ofLines]
    .filter(({ read }) => fits(read, currency))
    .map(({ read, line }, i) => ({
      id: `${i + 1}`,
      kind: read.kind,
      name: nameOf((read.reason ?? '').slice(0, 200), line),
      amount: read.amount.amount,
    }))
}

function fits({ amount }: ChargeAsRead, currency: string): boolean {
  return isPositive(amount.amount) && (amount.currency === '' || amount.currency === currency)
}

/** The customer's word for it; a line's is called by the line, too. Empty where he gave none: its kind is its name then. */
function nameOf(reason: string, line: string): Words {
  if (line) {
    const [en, zh] = [`line ${line}`, `第 ${line} 行`]
    return { en: [reason, en].filter(Boolean).join(', '), zh: [reason, zh].filter(Boolean).join('，') }
  }
  return /\p{Script=Han}/u.test(reason) ? { en: '', zh: reason } : { en: reason, zh: '' }
}

/** Whether what is settled comes to what was asked: by its sum, whoever worded it how; per cent cannot be told and is taken as agreed. */
export function adjustmentsAgree(asked: readonly Adjustment[], settled: readonly Adjustment[] = []): boolean {
  if (settled.some(({ percent }) => percent !== undefined)) return asked.length > 0
  return compare(netOf(asked), netOf(settled)) === 0
}

function netOf(adjustments: readonly Adjustment[]): Decimal {
  return sumOf(adjustments.map(({ kind, amount = zero }) => (kind === 'charge' ? amount : subtract(zero, amount))))
}
