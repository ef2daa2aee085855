import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  exponential,
  isZero,
  multiply,
  one,
  power,
  subtract,
  zero,
} from '@gendan/kernel/decimal'

/** How defects are spread: units good or bad (binomial), or defects counted (Poisson). */
export type Spread = 'binomial' | 'poisson'

/**
 * Probability of accepting a lot whose share of defective units, or defects per unit, is p: at most Ac among n (N-07). Binomial
 * Σ C(n, k) × p^k × (1 − p)^(n − k); Poisson Σ (n × p)^k ÷ k! ÷ e^(n × p). To 34 significant digits.
 */
export function acceptance(n: number, ac: number, p: Decimal, spread: Spread): Decimal {
  if (isZero(p) || (ac >= n && spread === 'binomial')) return one
  if (spread === 'poisson') return poisson(multiply(whole(n), p), ac)
  const q = subtract(one, p)
  return isZero(q) ? zero : binomial(n, ac, divide(p, q), power(q, n))
}

/** Each term from the one before: × (n − k) ÷ (k + 1) × odds. */
function binomial(n: number, ac: number, odds: Decimal, none: Decimal): Decimal {
  let [term, total] = [none, none]
  for (let k = 0; k < ac; k += 1) {
    term = divide(multiply(multiply(term, whole(n - k)), odds), whole(k + 1))
    total = add(total, term)
  }
  return total
}

function poisson(mean: Decimal, ac: number): Decimal {
  let [term, total] = [one, one]
  for (let k = 1; k <= ac; k += 1) {
    term = divide(multiply(term, mean), whole(k))
    total = add(total, term)
  }
  return divide(total, exponential(mean))
}

/**
 * The quality at which a lot is accepted with a given probability, to five places: found by halving, since acceptance falls
 * as quality gets worse.
 */
export function qualityAt(n: number, ac: number, wanted: Decimal, spread: Spread): Decimal {
  let [good, bad] = [zero, spread === 'binomial' ? one : divide(whole(4 * ac + 10), whole(n))]
  while (compare(subtract(bad, good), decimal('0.000001')) > 0) {
    const middle = divide(add(good, bad), decimal('2'))
    if (compare(acceptance(n, ac, middle, spread), wanted) >= 0) good = middle
    else bad = middle
  }
  return good
}

function whole(number: number): Decimal {
  return decimal(`${number}`)
}
