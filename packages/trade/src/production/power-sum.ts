import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  naturalLog,
  one,
  raise,
  subtract,
  zero,
} from '@gendan/kernel/decimal'

/** Up to here every power is added up; beyond, the tail follows from its integral. */
const ADDED = 200

/**
 * The sum of k to the power b for k from 1 to n: every term up to 200, the rest by Euler and Maclaurin with three corrections, which for
 * b between −1 and 0 leaves an error below 10⁻²⁰. `n` is whole and one or more.
 */
export function powerSum(n: Decimal, b: Decimal): Decimal {
  const last = compare(n, decimal(`${ADDED}`)) <= 0 ? +n : ADDED
  let sum = zero
  for (let k = 1; k <= last; k += 1) sum = add(sum, raise(decimal(`${k}`), b))
  return last < ADDED || compare(n, decimal(`${ADDED}`)) === 0 ? sum : add(sum, tail(decimal(`${ADDED}`), n, b))
}

/** The terms after m up to n: integral, half of the ends' difference, and B₂, B₄, B₆ of the derivatives. */
function tail(m: Decimal, n: Decimal, b: Decimal): Decimal {
  const down = (by: number) => subtract(b, decimal(`${by}`))
  const gap = (exponent: Decimal) => subtract(raise(n, exponent), raise(m, exponent))
  const third = multiply(multiply(b, down(1)), down(2))
  const fifth = multiply(multiply(third, down(3)), down(4))
  return [
    divide(gap(b), decimal('2')),
    divide(multiply(b, gap(down(1))), decimal('12')),
    subtract(zero, divide(multiply(third, gap(down(3))), decimal('720'))),
    divide(multiply(fifth, gap(down(5))), decimal('30240')),
  ].reduce(add, integral(m, n, b))
}

function integral(m: Decimal, n: Decimal, b: Decimal): Decimal {
  const up = add(b, one)
  if (isZero(up)) return naturalLog(divide(n, m))
  return divide(subtract(raise(n, up), raise(m, up)), up)
}
