import type { OrderRow } from '@gendan/contract/rows'
import type { Firm } from '@gendan/firm/firm'
import { add, type Decimal, decimal, multiply, one, zero } from '@gendan/kernel/decimal'
import { houseOf } from '@gendan/orderfile/deal-of'

/** What an order is worth in the firm's own money at its newest rate; undefined where no rate or no amount is known. */
export function worthOf({ amount, currency }: Pick<OrderRow, 'amount' | 'currency'>, firm: Firm): Decimal | undefined {
  const { currency: ours, rates } = houseOf(firm, {})
  if (amount === null) return undefined
  const rate = currency === ours ? one : rates.find(({ from }) => from === currency)?.rate
  return rate && multiply(decimal(amount), rate)
}

/** Several of them together: in the firm's own money where a rate is known, the others in their own. */
export function worthTogether(
  rows: readonly Pick<OrderRow, 'amount' | 'currency'>[],
  firm: Firm,
): { currency: string; amount: Decimal; others: { currency: string; amount: Decimal }[] } {
  const known = rows.flatMap((row) => worthOf(row, firm) ?? [])
  const others = new Map<string, Decimal>()
  for (const { amount, currency } of rows.filter((row) => worthOf(row, firm) === undefined))
    if (amount !== null) others.set(currency, add(others.get(currency) ?? zero, decimal(amount)))
  return {
    currency: firm.rules.currency,
    amount: known.reduce(add, zero),
    others: [...others].map(([currency, amount]) => ({ currency, amount })),
  }
}
