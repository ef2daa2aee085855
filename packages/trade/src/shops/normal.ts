import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  exponential,
  multiply,
  round,
  squareRoot,
  subtract,
  zero,
} from '@gendan/kernel/decimal'

const HALF = decimal('0.5')
const TWO = decimal('2')
const PI = decimal('3.141592653589793238')
/** Beyond so many deviations nothing is left that a reader could see. */
const FARTHEST = decimal('8')
const SMALLEST = decimal('0.000000000000000001')
/** The square of a step after which the next would be far below what is stated. */
const NEAR = decimal('0.00000000000001')

/** The share of a normal distribution that lies below z standard deviations, to twelve places: 0.95 below 1.645. */
export function shareBelow(z: Decimal): Decimal {
  if (compare(z, FARTHEST) > 0) return decimal('1')
  if (compare(z, negative(FARTHEST)) < 0) return zero
  return round(areaBelow(z, density(z)), 12, 'half-up')
}

function density(z: Decimal): Decimal {
  return divide(exponential(divide(multiply(z, z), decimal('-2'))), squareRoot(multiply(TWO, PI)))
}

function areaBelow(z: Decimal, density: Decimal): Decimal {
  return add(HALF, multiply(density, series(z)))
}

/** z + z³ ÷ 3 + z⁵ ÷ 15 + …: the area from the middle to z, over the density at z. */
function series(z: Decimal): Decimal {
  let term = z
  let sum = z
  for (let odd = 3; compare(multiply(term, term), multiply(SMALLEST, SMALLEST)) > 0; odd += 2) {
    term = divide(multiply(term, multiply(z, z)), decimal(`${odd}`))
    sum = add(sum, term)
  }
  return sum
}

/**
 * How many standard deviations the share lies above the mean, half up to three places; the share is between 0 and 1. Newton's steps from
 * the middle: the area bends one way on either side of it, so no step goes beyond what is looked for.
 */
export function deviationsOf(share: Decimal): Decimal {
  let z = zero
  for (;;) {
    const steep = density(z)
    const step = divide(subtract(share, areaBelow(z, steep)), steep)
    z = add(z, step)
    if (compare(z, FARTHEST) > 0) return FARTHEST
    if (compare(z, negative(FARTHEST)) < 0) return negative(FARTHEST)
    if (compare(multiply(step, step), NEAR) < 0) return round(z, 3, 'half-up')
  }
}

function negative(a: Decimal): Decimal {
  return multiply(a, decimal('-1'))
}
