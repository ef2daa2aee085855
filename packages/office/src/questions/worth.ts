import type { OrderRow } from '@gendan/contract/rows'
import type { Firm } from '@gendan/firm/firm'
import { add, type Decimal, decimal, multiply, one, sumOf, zero } from '@gendan/kernel/decimal'
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
  // By money first: a sum of a thousand orders is multiplied once.
  const sums = new Map<string, Decimal>()
  for (const { amount, currency } of rows)
    if (amount !== null) sums.set(currency, add(sums.get(currency) ?? zero, decimal(amount)))
  const all = [...sums].map(([currency, amount]) => ({ currency, amount, ours: worthOf({ amount, currency }, firm) }))
  return {
    currency: firm.rules.currency,
    amount: sumOf(all.flatMap(({ ours }) => ours ?? [])),
    others: all.filter(({ ours }) => ours === undefined).map(({ currency, amount }) => ({ currency, amount })),
  }
}
