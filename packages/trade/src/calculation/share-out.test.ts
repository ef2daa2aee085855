import { compare, type Decimal, decimal, subtract, sumOf } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOut } from './share-out.ts'

const d = decimal

test('a cent that is left goes to the largest remainder', () => {
  expect(shareOut(d('100'), [d('1'), d('1'), d('1')], 2)).toEqual(['33.34', '33.33', '33.33'])
  expect(shareOut(d('10'), [d('1'), d('2'), d('4')], 0)).toEqual(['1', '3', '6'])
})

test('the shares sum to the whole, and each is within a unit of its exact share', () => {
  const amounts = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => d((cents / 100).toFixed(2)))
  const weights = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(amounts, weights, (amount, numbers) => {
      const parts = numbers.map((weight) => d(String(weight)))
      const shares = shareOut(amount, parts, 2)
      const total = numbers.reduce((a, b) => a + b, 0)
      const near = (share: Decimal, i: number) =>
        Math.abs(Number(share) - (Number(amount) * (numbers[i] ?? 0)) / total) < 0.0101
      return compare(subtract(sumOf(shares), amount), d('0')) === 0 && shares.every(near)
    }),
  )
})
