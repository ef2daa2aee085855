import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  exponential,
  isPositive,
  isZero,
  multiply,
  one,
  power,
  round,
  subtract,
  zero,
} from '@gendan/kernel/decimal'

/** How defects are spread: units good or bad (binomial), or defects counted (Poisson). */
export type Spread = 'binomial' | 'poisson'

/**
 * Probability of accepting a lot whose share of defective units, or defects per unit, is p: at most Ac among n (N-07). Binomial
 * Σ C(n, k) × p^k × (1 − p)^(n − k); Poisson Σ (n × p)^k ÷ k! ÷ e^(n × p). To 34 significant digits; zero where
 * it is beyond all chance.
 */
export function acceptance(n: number, ac: number, p: Decimal, spread: Spread): Decimal {
  if (isZero(p) || (ac >= n && spread === 'binomial')) return one
  const mean = multiply(whole(n), p)
  if (isNever(mean, ac)) return zero
  if (spread === 'poisson') return atMostOne(poisson(mean, ac))
  const q = subtract(one, p)
  return isZero(q) ? zero : atMostOne(binomial(n, ac, { p, q, mean }))
}

/** The last of 34 digits may be one too many. */
function atMostOne(sum: Decimal): Decimal {
  return compare(sum, one) > 0 ? one : sum
}

/**
 * Whether so few defects are beyond all chance: P ≤ e^(−(m − Ac)² ÷ 2m) where fewer than the mean m are allowed (Chernoff's bound, of both
 * distributions), here below e^−200. Not reckoned, for such a figure has as many digits as the mean, thousands or millions of them, and
 * nothing that is stated of it differs from zero.
 */
function isNever(mean: Decimal, ac: number): boolean {
  const short = subtract(mean, whole(ac))
  return isPositive(short) && compare(multiply(short, short), multiply(whole(400), mean)) > 0
}

interface Chances {
  readonly p: Decimal
  readonly q: Decimal
  readonly mean: Decimal
}

/** The largest term, and from it those on either side: no step has more digits than the answer needs. */
function binomial(n: number, ac: number, { p, q, mean }: Chances): Decimal {
  const usual = round(mean, 0, 'down')
  const k = compare(usual, whole(ac)) < 0 ? +usual : ac
  const largest = multiply(multiply(combinations(n, k), power(p, k)), power(q, n - k))
  const fewer = beside(largest, k, (i) => [multiply(whole(k - i + 1), q), multiply(whole(n - k + i), p)])
  const more = beside(largest, ac - k, (i) => [multiply(whole(n - k - i + 1), p), multiply(whole(k + i), q)])
  return add(largest, add(fewer, more))
}

/** C(n, k), each from the one before. */
function combinations(n: number, k: number): Decimal {
  let found = one
  for (let i = 1; i <= k; i += 1) found = divide(multiply(found, whole(n - i + 1)), whole(i))
  return found
}

/** Terms away from the largest, each by its ratio to the one before; they fall, and what is below 10^−40 of the largest no longer tells. */
function beside(largest: Decimal, steps: number, ratio: (step: number) => readonly [Decimal, Decimal]): Decimal {
  const least = multiply(largest, LEAST)
  let [term, total] = [largest, zero]
  for (let step = 1; step <= steps && compare(term, least) > 0; step += 1) {
    const [over, under] = ratio(step)
    term = divide(multiply(term, over), under)
    total = add(total, term)
  }
  return total
}

const LEAST = power(decimal('0.1'), 40)

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
