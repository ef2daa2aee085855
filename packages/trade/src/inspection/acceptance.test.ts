import { add, compare, type Decimal, decimal, multiply, round, subtract } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refused, resultOf } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { acceptance, qualityAt } from './acceptance.ts'
import { ocCurveCalculation } from './oc-curve.ts'

describe('the operating characteristic', () => {
  test('is that of a hypothesis small enough to count by hand', () => {
    expect(acceptance(2, 0, decimal('0.1'), 'binomial')).toBe('0.81')
    expect(acceptance(2, 1, decimal('0.1'), 'binomial')).toBe('0.99')
    expect(acceptance(2, 2, decimal('0.1'), 'binomial')).toBe('1')
    expect(acceptance(3, 0, decimal('1'), 'binomial')).toBe('0')
    expect(acceptance(5, 3, decimal('0'), 'poisson')).toBe('1')
    expect(acceptance(10, 0, decimal('0.1'), 'poisson').slice(0, 18)).toBe('0.3678794411714423')
  })

  test('falls as quality gets worse and rises with the acceptance number', () => {
    const share = fc.integer({ min: 0, max: 999 }).map((n) => decimal(`0.${String(n).padStart(3, '0')}`))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 8 }), share, share, (n, ac, a, b) => {
        const [good, worse] = compare(a, b) <= 0 ? [a, b] : [b, a]
        for (const spread of ['binomial', 'poisson'] as const) {
          const [p, q] = [acceptance(n, ac, good, spread), acceptance(n, ac, worse, spread)]
          const more = acceptance(n, ac + 1, worse, spread)
          const order = [decimal('0'), q, p, decimal('1')].map((one) => round(one, 25, 'half-up'))
          expect(order.toSorted(compare)).toEqual(order)
          expect(compare(round(more, 25, 'half-up'), round(q, 25, 'half-up'))).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('is every chance from none to Ac added up', () => {
    const share = fc.integer({ min: 1, max: 999 }).map((n) => `0.${String(n).padStart(3, '0')}`)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 }), share, (n, ac, p) => {
        const sum = chances(n, p)
          .slice(0, ac + 1)
          .reduce(add, decimal('0'))
        expect(round(acceptance(n, ac, decimal(p), 'binomial'), 25, 'half-up')).toBe(round(sum, 25, 'half-up'))
      }),
    )
  })

  test('is zero, and reckoned at once, where nobody will ever see so few defects', () => {
    expect(acceptance(5000, 100, decimal('0.999999999999999999'), 'binomial')).toBe('0')
    expect(acceptance(5000, 100, decimal('1000000'), 'poisson')).toBe('0')
    // 20 of 100 where 100 are expected: (100 − 20)² ÷ 200 = 32, which is still reckoned.
    expect(compare(acceptance(100, 20, decimal('1'), 'poisson'), decimal('0'))).toBe(1)
    // All but one of 101 bad where all but 10^−18 are: 101 × 10^−18.
    expect(round(acceptance(101, 100, decimal('0.999999999999999999'), 'binomial'), 18, 'half-up')).toBe(
      '0.000000000000000101',
    )
  })

  test('a quality found for a probability has that probability, whatever the plan', () => {
    const plan = fc.record({
      n: fc.integer({ min: 2, max: 1250 }),
      ac: fc.integer({ min: 0, max: 44 }),
      wanted: fc.constantFrom('0.95', '0.5', '0.1'),
      spread: fc.constantFrom('binomial' as const, 'poisson' as const),
    })
    fc.assert(
      fc.property(plan, ({ n, ac, wanted, spread }) => {
        fc.pre(spread === 'poisson' || ac < n)
        const found = acceptance(n, ac, qualityAt(n, ac, decimal(wanted), spread), spread)
        expect(round(found, 9, 'half-up')).toBe(wanted)
      }),
      { numRuns: 60 },
    )
  })

  test('the curve is drawn by thirty points of its own, from 1 down', () => {
    type OcCurve = { points: { pa: string }[]; p95: string; p50: string; p10: string }
    const { points, p95, p50, p10 } = resultOf<OcCurve>(ocCurveCalculation, { n: 50, ac: 3, lotSize: 1000 })
    expect(points.length).toBe(31)
    expect(points[0]?.pa).toBe('1')
    expect([p95, p50, p10]).toEqual(['0.02779', '0.07295', '0.12876'])
  })

  test('shares above one, no sample, and samples above the lot are refused at once', () => {
    const input = { n: 60, ac: 1, lotSize: 50, points: ['0.1', '2.5'], aql: '2.5', limiting: '10' }
    expect(refused(ocCurveCalculation, input)).toEqual([
      'lotSize sample-larger',
      'points.1 above-one',
      'aql above-one',
      'limiting above-one',
    ])
    expect(refused(ocCurveCalculation, { n: 0, ac: 0 })).toEqual(['n no-sample'])
  })

  test('defects per unit may be more than one', () => {
    expect(compute(ocCurveCalculation, { n: 5, ac: 10, points: ['2'], spread: 'poisson' })).toMatchObject({
      result: { points: [{ pa: '0.58304' }] },
    })
  })
})

/** The chances of 0, 1, … n defective units, each unit drawn in its turn. */
function chances(n: number, p: string): readonly Decimal[] {
  const [bad, good] = [decimal(p), subtract(decimal('1'), decimal(p))]
  return Array.from({ length: n }).reduce<readonly Decimal[]>(
    (before) =>
      [...before, decimal('0')].map((chance, k) =>
        add(multiply(chance, good), multiply(before[k - 1] ?? decimal('0'), bad)),
      ),
    [decimal('1')],
  )
}
