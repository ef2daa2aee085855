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

/** Several of them summed up, and how many could not be. */
export function worthTogether(
  worths: readonly (Decimal | undefined)[],
  firm: Firm,
): { readonly currency: string; readonly amount: Decimal; readonly without: number } {
  const known = worths.filter((worth) => worth !== undefined)
  return { currency: firm.rules.currency, amount: known.reduce(add, zero), without: worths.length - known.length }
}
