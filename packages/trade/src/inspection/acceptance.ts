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
  const largest = exactly(n, k, p, q)
  const fewer = beside(largest, k, (i) => [multiply(whole(k - i + 1), q), multiply(whole(n - k + i), p)])
  const more = beside(largest, ac - k, (i) => [multiply(whole(n - k - i + 1), p), multiply(whole(k + i), q)])
  return add(largest, add(fewer, more))
}

/** The chance of exactly k among n. */
function exactly(n: number, k: number, p: Decimal, q: Decimal): Decimal {
  return multiply(multiply(combinations(n, k), power(p, k)), power(q, n - k))
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
  return divide(timesPower(mean, ac).total, exponential(mean))
}

/** e^m times the chance of exactly k, and of k at most, where m are to be expected: m^k ÷ k!, and the sum of such terms. */
function timesPower(mean: Decimal, most: number): { readonly last: Decimal; readonly total: Decimal } {
  let [last, total] = [one, one]
  for (let k = 1; k <= most; k += 1) {
    last = divide(multiply(last, mean), whole(k))
    total = add(total, last)
  }
  return { last, total }
}

/**
 * The quality at which a lot is accepted with a given probability, to seven places or better. Newton's steps from where the
 * curve is steepest: it bends one way on either side of that point, so no step goes beyond what is looked for.
 */
export function qualityAt(n: number, ac: number, wanted: Decimal, spread: Spread): Decimal {
  if (spread === 'binomial' && ac >= n) return one
  let p = ac === 0 ? zero : divide(whole(ac), whole(spread === 'binomial' ? n - 1 : n))
  for (;;) {
    const step = divide(spread === 'binomial' ? stepOf(n, ac, p, wanted) : poissonStep(n, ac, p, wanted), whole(n))
    p = add(p, step)
    if (compare(multiply(step, step), NEAR) < 0) return p
  }
}

/** What is accepted too often, over the chance of exactly Ac among the others: n times it is lost with each unit of p. */
function stepOf(n: number, ac: number, p: Decimal, wanted: Decimal): Decimal {
  const tooOften = subtract(acceptance(n, ac, p, 'binomial'), wanted)
  return divide(tooOften, exactly(n - 1, ac, p, subtract(one, p)))
}

function poissonStep(n: number, ac: number, p: Decimal, wanted: Decimal): Decimal {
  const mean = multiply(whole(n), p)
  const { last, total } = timesPower(mean, ac)
  return divide(subtract(total, multiply(wanted, exponential(mean))), last)
}

/** The square of a step after which the next would be far below what is stated. */
const NEAR = power(decimal('0.1'), 14)

function whole(number: number): Decimal {
  return decimal(`${number}`)
}
