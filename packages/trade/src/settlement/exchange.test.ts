import { compare, decimal } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refused, resultOf } from '../calculation/ask-in-tests.ts'
import { crossRateCalculation } from './cross-rate.ts'
import { forwardRateCalculation } from './forward-rate.ts'
import { fxConversionCalculation } from './fx-conversion.ts'
import { fxResultCalculation } from './fx-result.ts'
import { requotePriceCalculation } from './requote-price.ts'

const BOARD = { buying: '708.52', cashBuying: '702.75', selling: '711.36', per: 100 }

describe('at the bank', () => {
  test.each([
    ['an exporter gets the buying rate', { customer: 'sells-foreign', foreign: '10000' }, { home: '70852' }],
    ['banknotes fetch less', { customer: 'sells-foreign', foreign: '10000', means: 'cash' }, { home: '70275' }],
    ['an importer pays the selling rate', { customer: 'buys-foreign', foreign: '10000' }, { home: '71136' }],
    ['banknotes sell at it too', { customer: 'buys-foreign', home: '71136', means: 'cash' }, { foreign: '10000' }],
    ['yen come whole', { customer: 'buys-foreign', home: '1000', foreignCurrency: 'JPY' }, { foreign: '141' }],
  ])('%s', (_, input, result) => {
    expect(resultOf(fxConversionCalculation, { ...BOARD, ...input })).toMatchObject(result)
  })

  test('in London a dollar is quoted per pound: the bank buys at the larger figure', () => {
    const london = { buying: '1.5610', selling: '1.5600', quotation: 'indirect' }
    expect(resultOf(fxConversionCalculation, { customer: 'sells-foreign', foreign: '15610', ...london })['home']).toBe(
      '10000',
    )
    expect(
      refused(fxConversionCalculation, {
        customer: 'sells-foreign',
        foreign: '1',
        buying: '1.56',
        selling: '1.561',
        quotation: 'indirect',
      }),
    ).toEqual(['buying rates-crossed'])
  })

  test('one amount, and the side that is wanted', () => {
    expect(refused(fxConversionCalculation, { customer: 'sells-foreign', selling: '7.1' })).toEqual([
      'foreign one-amount',
      'buying no-rate',
    ])
    expect(
      refused(fxConversionCalculation, { customer: 'buys-foreign', foreign: '1', home: '7', buying: '7' }),
    ).toEqual(['foreign one-amount', 'selling no-rate'])
  })

  test('changing there and back never gains', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10 ** 9 }), (foreign) => {
        const sold = resultOf(fxConversionCalculation, { ...BOARD, customer: 'sells-foreign', foreign })
        const back = resultOf(fxConversionCalculation, { ...BOARD, customer: 'buys-foreign', home: sold['home'] })
        expect(compare(decimal(back['foreign'] ?? ''), decimal(`${foreign}`))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('a price in another currency', () => {
  const hk = { rates: { buying: '7.7890', selling: '7.7910' } }
  test.each([
    ['HKD 5000 into dollars', { price: '5000', way: 'home-to-foreign', ...hk }, '641.94'],
    ['the same as an exam key', { price: '5000', way: 'home-to-foreign', ...hk, rounding: 'half-up' }, '641.93'],
    ['a buyer’s ceiling', { price: '5000', way: 'home-to-foreign', ...hk, rounding: 'down' }, '641.93'],
    [
      'GBP 100 into dollars where London quotes 1.5600/1.5610',
      { price: '100', way: 'home-to-foreign', quotation: 'indirect', rates: { buying: '1.5610', selling: '1.5600' } },
      '156.1',
    ],
    [
      'USD 100 into pounds there',
      {
        price: '100',
        way: 'foreign-to-home',
        quotation: 'indirect',
        rates: { buying: '1.5610', selling: '1.5600' },
        rounding: 'half-up',
      },
      '64.1',
    ],
    [
      'the same in three months, the dollar at a premium of 51/48',
      {
        price: '100',
        way: 'home-to-foreign',
        quotation: 'indirect',
        rates: { buying: '1.5610', selling: '1.5600' },
        points: { selling: '51', buying: '48' },
      },
      '155.62',
    ],
  ])('%s', (_, input, price) => {
    expect(resultOf(requotePriceCalculation, input)['price']).toBe(price)
  })

  test('the seller is left with his price: what comes in, sold at the buying rate, is no less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 6 }), (price) => {
        const { price: quoted } = resultOf(requotePriceCalculation, {
          price,
          way: 'home-to-foreign',
          rates: BOARD_RATES,
        })
        const back = resultOf(fxConversionCalculation, { ...BOARD, customer: 'sells-foreign', foreign: quoted })
        expect(compare(decimal(back['home'] ?? ''), decimal(`${price}`))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('two currencies want two boards; crossed rates are refused', () => {
    expect(refused(requotePriceCalculation, { price: '1', way: 'foreign-to-foreign', ...hk })).toEqual([
      'otherRates no-rates',
    ])
    const crossed = { rates: { buying: '7.8', selling: '7.7' } }
    expect(refused(requotePriceCalculation, { price: '1', way: 'home-to-foreign', ...crossed })).toEqual([
      'rates rates-crossed',
    ])
    const eaten = { ...hk, points: { buying: '90', selling: '80', size: '0.1' } }
    expect(refused(requotePriceCalculation, { price: '1', way: 'home-to-foreign', ...eaten })).toEqual([
      'points nothing-left',
    ])
  })
})

const BOARD_RATES = { buying: BOARD.buying, selling: BOARD.selling, per: BOARD.per }

describe('forward and cross', () => {
  test('interest parity: exact, and as the textbook has it', () => {
    const spot = { spotBuying: '7.1000', baseInterest: '0.05', quoteInterest: '0.02', months: 12 }
    expect(resultOf(forwardRateCalculation, spot)['buying']).toBe('6.8971')
    expect(resultOf(forwardRateCalculation, { ...spot, parity: 'approximate' })['buying']).toBe('6.887')
  })

  test('yen points are hundredths', () => {
    const spot = {
      spotBuying: '149.50',
      spotSelling: '149.60',
      points: { buying: 85, selling: 80, size: '0.01' },
      places: 2,
    }
    expect(resultOf(forwardRateCalculation, spot)).toMatchObject({ buying: '148.65', selling: '148.8', is: 'discount' })
  })

  test('equal rates of interest leave the spot rate', () => {
    const flat = { spotBuying: '7.1', baseInterest: '0.03', quoteInterest: '0.03', days: 90 }
    expect(resultOf(forwardRateCalculation, flat)).toMatchObject({ buying: '7.1', is: 'flat', yearly: '0' })
  })

  test('one way only, and all that it needs', () => {
    expect(refused(forwardRateCalculation, { spotBuying: '7' })).toEqual(['points one-way'])
    expect(refused(forwardRateCalculation, { spotBuying: '7', baseInterest: '0.1' })).toEqual([
      'baseInterest both-rates',
      'days no-term',
    ])
    const eaten = { spotBuying: '7', difference: { amount: '7', is: 'discount' } }
    expect(refused(forwardRateCalculation, eaten)).toEqual(['difference.amount too-large'])
  })

  test('a cross rate turned round is the other one', () => {
    const first = { base: 'USD', quote: 'CNY', buying: '7.0852', selling: '7.1136' }
    const second = { base: 'EUR', quote: 'CNY', buying: '765.12', selling: '770.76', per: 100 }
    const one = resultOf(crossRateCalculation, { first, second, base: 'EUR', quote: 'USD', places: 8 })
    const other = resultOf(crossRateCalculation, { first, second, base: 'USD', quote: 'EUR', places: 8 })
    expect([one['buying'], one['selling']]).toEqual(['1.07557355', '1.08784509'])
    expect([other['buying'], other['selling']]).toEqual(['0.91924853', '0.92973651'])
  })

  test('rates that do not meet lead nowhere', () => {
    const first = { base: 'USD', quote: 'CNY', buying: '7.1' }
    const second = { base: 'EUR', quote: 'GBP', buying: '0.85' }
    expect(refused(crossRateCalculation, { first, second, base: 'USD', quote: 'GBP' })).toEqual(['second no-way'])
    expect(refused(crossRateCalculation, { first, second: first, base: 'USD', quote: 'CNY' })).toEqual([
      'second no-way',
    ])
  })

  test('an open receivable gains at a month’s end and has no settlement yet', () => {
    const open = { amount: '1000', booked: '710', revalued: ['712'], per: 100 }
    expect(resultOf(fxResultCalculation, open)).toMatchObject({ steps: ['20'], settled: '', result: '20' })
  })
})
