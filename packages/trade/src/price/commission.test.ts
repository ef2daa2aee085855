import { compare, type Decimal, decimal } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refused, resultOf } from '../calculation/ask-in-tests.ts'
import { type NetPrice, netPriceCalculation } from './net-price.ts'
import { type SlidingCommission, slidingCommissionCalculation } from './sliding-commission.ts'

const net = (input: unknown) => resultOf<NetPrice>(netPriceCalculation, input)
const sliding = (input: unknown) => resultOf<SlidingCommission>(slidingCommissionCalculation, input)

describe('commission and discount', () => {
  test('of 200 tons at 1500 CIFC2: 30 a ton, 6000 in all', () => {
    const input = { price: 1500, commission: '0.02', quantity: 200 }
    expect(net(input)).toMatchObject({ commission: '30', net: '1470', totalCommission: '6000', totalNet: '294000' })
  })

  test('the discount comes first, the commission is on what is left', () => {
    const input = { price: 100, discounts: ['0.1'], commission: '0.05' }
    expect(net(input)).toMatchObject({ discounted: '90', commission: '4.5', net: '85.5', totalDiscount: '10' })
  })

  test('the price for a net price leaves that net price, on either base', () => {
    const hundredths = (high: number) => fc.integer({ min: 0, max: high }).map((n) => decimal((n / 100).toFixed(2)))
    fc.assert(
      fc.property(
        hundredths(30),
        fc.constantFrom('invoice', 'fob'),
        hundredths(5000),
        (commission, commissionBase, freight) => {
          const terms = { commission, commissionBase, freight, premiumRates: ['0.006'], quantity: 1 }
          const { price } = net({ ...terms, net: '900' })
          const back = net({ ...terms, price })
          expect(compare(back.net as Decimal, decimal('899.99'))).toBe(1)
          expect(compare(back.net as Decimal, decimal('900.01'))).toBe(-1)
        },
      ),
    )
  })

  test('wants a price or a net price, one of them', () => {
    expect(refused(netPriceCalculation, { commission: '0.03' })).toEqual(['price missing'])
    expect(refused(netPriceCalculation, { price: 1, net: 1 })).toEqual(['price missing'])
  })
})

describe('a sliding commission', () => {
  const scale = [{ upTo: 50000, rate: '0.02' }, { upTo: 100000, rate: '0.03' }, { rate: '0.04' }]

  test('sales that just reach a limit stay in its step', () => {
    expect(sliding({ sales: 50000, scale, commissionScale: 'whole' }).commission).toBe('1000')
    expect(sliding({ sales: '50000.01', scale, commissionScale: 'whole' }).commission).toBe('1500')
    expect(sliding({ sales: '50000.01', scale }).slices).toEqual(['1000', '0', '0'])
  })

  test('by slices it never jumps: period by period it comes to the same as all at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 }), (before, sales) => {
        const all = sliding({ sales: before + sales, scale })
        const late = sliding({ sales, before, scale })
        expect(late.cumulative).toBe(all.commission)
      }),
    )
  })

  test('a scale that does not rise is refused, step by step', () => {
    const bad = [{ rate: '0.02' }, { upTo: 100, rate: '0.03' }, { upTo: 100, rate: '0.04' }]
    expect(refused(slidingCommissionCalculation, { sales: 1, scale: bad })).toEqual([
      'scale.0.upTo not-a-scale',
      'scale.2.upTo not-a-scale',
    ])
  })
})
