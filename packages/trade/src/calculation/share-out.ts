import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  multiply,
  one,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'

/**
 * Splits an amount by weights (G-05): exact shares are cut to `places` digits and the units that are left go to the largest
 * remainders, the earlier line first where two are the same. The shares sum to the amount, which has no more than `places` digits.
 * Throws RangeError where all weights are zero.
 */
export function shareOut(amount: Decimal, weights: readonly Decimal[], places: number): readonly Decimal[] {
  const whole = sumOf(weights)
  const exact = weights.map((weight) => divide(multiply(amount, weight), whole))
  const cut = exact.map((share) => round(share, places, 'down'))
  const unit = places === 0 ? one : decimal(`0.${'0'.repeat(places - 1)}1`)
  const order = exact
    .map((share, i) => ({ i, rest: subtract(share, cut[i] ?? zero) }))
    .sort((a, b) => compare(b.rest, a.rest) || a.i - b.i)
    .map(({ i }) => i)
  const left = subtract(amount, sumOf(cut))
  const lucky = new Set(order.filter((_, rank) => compare(multiply(unit, decimal(String(rank))), left) < 0))
  return cut.map((share, i) => (lucky.has(i) ? add(share, unit) : share))
}
