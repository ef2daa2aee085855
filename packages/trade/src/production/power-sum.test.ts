import { add, compare, type Decimal, decimal, multiply, one, raise, subtract, zero } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { powerSum } from './power-sum.ts'

function addedUp(n: number, b: Decimal): Decimal {
  return Array.from({ length: n }, (_, k) => raise(decimal(`${k + 1}`), b)).reduce(add, zero)
}

test.each([
  ['-0.321928094887362348', 1000],
  ['-0.152003093445049972', 350],
  ['-1', 777],
])('powers of %s up to %s come to what adding them up comes to, to twenty places', (exponent, n) => {
  const b = decimal(exponent)
  const off = subtract(powerSum(decimal(`${n}`), b), addedUp(n, b)).replace('-', '') as Decimal
  expect(compare(multiply(off, decimal(`1${'0'.repeat(20)}`)), one)).toBe(-1)
})

test('a few are added up as they are', () => {
  expect(powerSum(decimal('3'), decimal('-1'))).toBe('1.833333333333333333333333333333333')
})
