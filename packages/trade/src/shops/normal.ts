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

/** The share of a normal distribution that lies below z standard deviations, to twelve places: 0.95 below 1.645. */
export function shareBelow(z: Decimal): Decimal {
  if (compare(z, FARTHEST) > 0) return decimal('1')
  if (compare(z, multiply(FARTHEST, decimal('-1'))) < 0) return zero
  const density = divide(exponential(divide(multiply(z, z), decimal('-2'))), squareRoot(multiply(TWO, PI)))
  return round(add(HALF, multiply(density, series(z))), 12, 'half-up')
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

/** How many standard deviations the share lies above the mean, half up to three places; the share is between 0 and 1. */
export function deviationsOf(share: Decimal): Decimal {
  let [low, high] = [multiply(FARTHEST, decimal('-1')), FARTHEST]
  while (compare(subtract(high, low), decimal('0.0000000001')) > 0) {
    const middle = divide(add(low, high), TWO)
    if (compare(shareBelow(middle), share) < 0) low = middle
    else high = middle
  }
  return round(high, 3, 'half-up')
}
