import { compare, type Decimal, decimal, divide, subtract } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, resultOf } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { shopPriceCalculation } from './shop-price.ts'
import { shopProfitCalculation } from './shop-profit.ts'

const price = (input: unknown) => resultOf(shopPriceCalculation, input)
const profit = (input: unknown) => resultOf(shopProfitCalculation, input)

describe('prices as exam papers ask for them', () => {
  test.each([
    // 80 × 1.25 ÷ 0.92 ÷ 6.4 = 16.983…
    [
      { goods: '60', lastMile: '20', targetMargin: '0.25', marginOn: 'costs', commission: '0.08', exchangeRate: '6.4' },
      '16.98',
    ],
    // (60 × 1.3 + 20) ÷ 0.95 ÷ 6.5 = 15.870…
    [
      { goods: '60', lastMile: '20', targetMargin: '0.3', marginOn: 'goods', commission: '0.05', exchangeRate: '6.5' },
      '15.87',
    ],
    // (45 + 27) ÷ (1 − 0.15 − 0.25) = 120
    [{ goods: '45', lastMile: '27', targetMargin: '0.25', commission: '0.15' }, '120'],
    // (90 + 18) ÷ (1 − 0.1) = 120: a profit in money
    [{ goods: '90', targetProfit: '18', commission: '0.1' }, '120'],
    // 100 − 100 ÷ 1.13 × 0.13 = 88.4955…; ÷ 7 = 12.642…
    [{ goods: '100', refundRate: '0.13', purchaseVat: '0.13', exchangeRate: '7' }, '12.64'],
    // the buyer pays 8 for freight; commission on the goods only: (30 + 12 − 8) ÷ … = (42 − 0.1 × 8) ÷ 0.9 − 8
    [{ goods: '30', lastMile: '12', shippingCharged: '8', commission: '0.1', sharesOn: 'goods-price' }, '37.78'],
    // and on all that he pays: 42 ÷ 0.9 − 8
    [{ goods: '30', lastMile: '12', shippingCharged: '8', commission: '0.1' }, '38.67'],
    // fixed fee of 0.30 in the currency of sale: (70 ÷ 7 + 0.3) ÷ 0.871
    [{ goods: '70', exchangeRate: '7', saleFee: '0.3', commission: '0.1', paymentFee: '0.029' }, '11.83'],
  ])('%o: %s', (input, expected) => {
    expect(price({ rounding: 'half-up', ...input })['price']).toBe(expected)
  })

  test('two discounts and a coupon stand on the list price: (50 + 5) ÷ 0.9 ÷ 0.8 = 76.388…', () => {
    const asked = price({ goods: '50', discounts: ['0.1', '0.2'], coupon: '5' })
    expect([asked['price'], asked['listPrice']]).toEqual(['50', '76.39'])
  })

  test('rounded up, half up and down to steps of five cents', () => {
    const stepped = (rounding: string) => price({ goods: '10.02', step: '0.05', rounding })['price']
    expect([stepped('up'), stepped('half-up'), stepped('down')]).toEqual(['10.05', '10', '10'])
    expect(price({ goods: '10.025', rounding: 'half-up' })['price']).toBe('10.03')
  })

  test('divided step by step the margin is missed, and it is said', () => {
    const asked = answered(shopPriceCalculation, {
      goods: '60',
      commission: '0.15',
      targetMargin: '0.2',
      method: 'stepwise',
      rounding: 'half-up',
    })
    expect(asked.result).toMatchObject({ price: '88.24' })
    expect(asked.warnings.map(({ rule }) => rule)).toEqual(['E-01'])
  })

  test('rates that take the whole price, and freight that pays for all, are refused', () => {
    expect(compute(shopPriceCalculation, { goods: '5', commission: '0.5', targetMargin: '0.5' })).toMatchObject({
      errors: [{ code: 'nothing-left' }],
    })
    expect(compute(shopPriceCalculation, { goods: '5', shippingCharged: '9' })).toMatchObject({
      errors: [{ code: 'no-price' }],
    })
  })
})

const cents = fc.integer({ min: 1, max: 1_000_000 }).map((n) => divide(decimal(String(n)), decimal('100')))
const percent = (max: number) => fc.integer({ min: 0, max }).map((n) => divide(decimal(String(n)), decimal('100')))

describe('price and profit say the same', () => {
  const deal = fc.record({
    ...{ goods: cents, lastMile: cents, exchangeRate: cents, commission: percent(20), adShare: percent(15) },
    ...{ returnLoss: percent(10), vatRate: percent(25), targetMargin: percent(20) },
    sharesOn: fc.constantFrom('paid', 'net-of-tax'),
  })

  test('rounded up, the price always leaves the margin aimed at, and half a cent less misses it', () => {
    fc.assert(
      fc.property(deal, (given) => {
        const asked = price(given)
        const slack = decimal('-0.0000000000000001')
        expect(compare(subtract(asked['margin'] as Decimal, given.targetMargin), slack)).toBe(1)
        expect(compare(subtract(asked['price'] as Decimal, asked['exactPrice'] as Decimal), decimal('0.01'))).toBe(-1)
      }),
      { numRuns: 60 },
    )
  })

  test('at the break-even price nothing is left', () => {
    fc.assert(
      fc.property(deal, ({ targetMargin: _, ...given }) => {
        const even = price(given)['breakEvenPrice'] ?? ''
        const left = profit({ ...given, price: even.slice(0, 18) })['profit'] as Decimal
        expect(compare(left, decimal('0.0001'))).toBe(-1)
        expect(compare(left, decimal('-0.0001'))).toBe(1)
      }),
      { numRuns: 60 },
    )
  })

  test('dearer goods never make a cheaper price', () => {
    fc.assert(
      fc.property(deal, cents, (given, more) => {
        const dearer = { ...given, goods: subtract(given.goods, `-${more}` as Decimal) }
        expect(compare(price(dearer)['price'] as Decimal, price(given)['price'] as Decimal)).not.toBe(-1)
      }),
      { numRuns: 60 },
    )
  })
})
