import { describe, expect, test } from 'vitest'
import { reasonsOf, resultOf, warningsOf } from '../calculation/exam-problems/solve.ts'

test.each([
  ['rents of the whole term: 12000.05 × 7.123', { case: 'rent', rent: '12000.05', exchangeRate: '7.123' }, '85476.36'],
  ['the medium alone', { case: 'carrier-media', media: '20', wholeValue: '1000', exchangeRate: '7' }, '140'],
  [
    'a medium that is not itemised',
    { case: 'carrier-media', media: '20', wholeValue: '1000', mediaStated: false, exchangeRate: '7' },
    '7000',
  ],
  ['a free replacement', { case: 'free-replacement', wholeValue: '1000', exchangeRate: '7' }, '0'],
  [
    'the old goods were kept',
    { case: 'free-replacement', wholeValue: '1000', oldReturned: false, exchangeRate: '7' },
    '7000',
  ],
  [
    'repaired, but back too late',
    { case: 'repair-abroad', repair: '50', wholeValue: '1000', inTime: false, exchangeRate: '7' },
    '7000',
  ],
  [
    'processed, but back too late',
    { case: 'processing-abroad', processing: '50', wholeValue: '900', inTime: false, exchangeRate: '7' },
    '6300',
  ],
])('special import value: %s', async (_, input, value) => {
  expect(await resultOf('special-import-value', input)).toEqual({ value })
})

describe('freight and insurance on a declaration', () => {
  const both = { price: '10234.56', freight: { mark: '1', amount: '5' }, premium: { mark: '1', amount: '0.3' } }

  test.each([
    ['import', '1', ['CIF', 'CIP', 'DAP', 'DPU', 'DDP'], [false, false]],
    ['import', '2', ['CFR', 'CPT'], [false, true]],
    ['import', '3', ['FOB', 'FCA', 'FAS'], [true, true]],
    ['import', '4', ['C&I'], [true, false]],
    ['import', '7', ['EXW'], [true, true]],
    ['export', '1', ['CIF', 'CIP', 'DAP', 'DPU', 'DDP'], [true, true]],
    ['export', '2', ['CFR', 'CPT'], [true, false]],
    ['export', '3', ['FOB', 'FCA', 'FAS'], [false, false]],
    ['export', '4', ['C&I'], [false, true]],
    ['export', '7', ['EXW'], [false, false]],
  ])('%s, mode %s: what must be filled in', async (direction, mode, allTerms, [freight, premium]) => {
    for (const terms of allTerms)
      expect(await resultOf('declaration-charges', { ...both, direction, terms })).toMatchObject({
        mode,
        freightWanted: freight,
        premiumWanted: premium,
        freight: freight ? '5/1' : '',
        premium: premium ? '0.3/1' : '',
        // 5 % of 10234.56 = 511.728.
        freightAmount: freight ? '511.73' : '0',
      })
  })

  test('the insurance of an import is on price and freight, that of an export on the price', async () => {
    // 0.3 % of 10746.29 = 32.2389; of 10234.56 = 30.7037; of the price of a CFR import the same.
    const premium = async (input: object) =>
      (await resultOf('declaration-charges', { ...both, ...input }))['premiumAmount']
    expect(await premium({ terms: 'FOB' })).toBe('32.24')
    expect(await premium({ terms: 'CIF', direction: 'export' })).toBe('30.7')
    expect(await premium({ terms: 'CFR' })).toBe('30.7')
    expect(await premium({ terms: 'CIF' })).toBe('0')
  })

  test('freight for a tonne and in all, charges added or taken off, as they are written in their boxes', async () => {
    const tonne = await resultOf('declaration-charges', {
      terms: 'C&I',
      price: '100',
      grossTonnes: '12.345',
      freight: { mark: '2', amount: '50.5', currency: 'USD' },
      deduction: { mark: '3', amount: '50', currency: 'USD' },
    })
    expect(tonne).toMatchObject({ modeName: 'C&I', freight: 'USD/50.5/2', freightAmount: '623.42', other: 'USD/-50/3' })
    const whole = await resultOf('declaration-charges', {
      terms: 'C&I',
      price: '100',
      freight: { mark: '3', amount: '123.456', currency: 'EUR' },
      other: { mark: '1', amount: '2' },
      deduction: { mark: '1', amount: '3' },
    })
    expect(whole).toMatchObject({ freight: 'EUR/123.456/3', freightAmount: '123.46', other: '2/1' })
    expect(
      await resultOf('declaration-charges', { terms: 'CIF', price: '1', deduction: { mark: '1', amount: '3' } }),
    ).toMatchObject({ other: '-3/1' })
  })

  test('what is missing in the boxes is named at once', async () => {
    expect(await reasonsOf('declaration-charges', { terms: 'EXW', price: '1' })).toEqual([
      'freight missing',
      'premium missing',
    ])
    expect(
      await reasonsOf('declaration-charges', { terms: 'C&I', price: '1', freight: { mark: '2', amount: '3' } }),
    ).toEqual(['grossTonnes missing', 'freight.currency missing'])
  })
})

describe('methods of valuation', () => {
  const deductive = {
    salePrice: '1000',
    profit: '50',
    profitRate: '0.1',
    transport: '20',
    processing: '30',
    dutyRate: '0.08',
    consumptionRate: '0.05',
  }
  const computed = { materials: '400.004', processing: '100', profit: '50', transport: '5.001' }

  test.each([
    // (1000 − 50 − 100 − 20 − 30) × 0.95 ÷ 1.08.
    ['what is taken off a sale price', { deductive, computed }, { method: 'deductive', value: '703.7' }],
    [
      'computed first, where that is asked for',
      { deductive, computed, computedFirst: true },
      { method: 'computed', value: '555.01' },
    ],
    [
      'an accepted price to the fen',
      { transaction: '900.005', identical: ['1'] },
      { method: 'transaction', value: '900.01' },
    ],
    [
      'a price that is not accepted',
      { transaction: '900', transactionAccepted: false, similar: ['7', '5'] },
      { method: 'similar', value: '5' },
    ],
    [
      'deductions of just the whole price',
      { deductive: { salePrice: '100', profit: '100' } },
      { method: 'deductive', value: '0' },
    ],
  ])('%s', async (_, input, gives) => {
    expect(await resultOf('valuation-method', input)).toEqual(gives)
  })

  test('no figures at all, and deductions above the price, are refused', async () => {
    expect(await reasonsOf('valuation-method', {})).toEqual(['transaction no-method'])
    expect(await reasonsOf('valuation-method', { deductive: { salePrice: '100', profit: '101' } })).toEqual([
      'deductive.profit nothing-left',
    ])
  })
})

describe('the value of imports', () => {
  const bought = {
    price: '10000',
    terms: 'FOB',
    freight: '500',
    exchangeRate: '7',
    costs: [
      { kind: 'packing', amount: '300' },
      { kind: 'installation', amount: '120', inPrice: true },
    ],
  }

  test.each([
    // (70000 + 2100 − 840 + 3500) × 3 ‰ = 224.28.
    [
      'insurance unknown: three in a thousand added',
      bought,
      { additions: '2100', deductions: '840', premium: '224.28', value: '74984.28' },
    ],
    // 74760 × 1.1 × 0.005 = 411.18.
    [
      'a premium on price and freight',
      { ...bought, premiumRate: '0.005', insuredFactor: '1.1', premiumBase: 'price-and-freight' },
      { premium: '411.18', value: '75171.18' },
    ],
    // 74760 ÷ (1 − 0.0055) = 75173.4540; × 0.0055 = 413.4540.
    [
      'a premium on the value itself',
      { ...bought, premiumRate: '0.005', insuredFactor: '1.1' },
      { value: '75173.45', valueInCurrency: '10739.06' },
    ],
    ['a premium in money', { ...bought, premium: '40' }, { premium: '280', value: '75040' }],
  ])('%s', async (_, input, gives) => {
    expect(await resultOf('import-value', input)).toMatchObject(gives)
  })

  test('freight and insurance that the price holds already are not added, and it says so', async () => {
    const cif = { ...bought, terms: 'CIF' }
    expect(await warningsOf('import-value', { ...cif, premium: '40' })).toEqual(['D-09 freight', 'D-09 premium'])
    expect(
      await warningsOf('import-value', { ...cif, freight: undefined, freightRate: '0.1', premiumRate: '0.01' }),
    ).toEqual(['D-09 freight', 'D-09 premium'])
    expect(await warningsOf('import-value', { ...cif, freight: undefined })).toEqual([])
    expect(await warningsOf('import-value', { ...bought, premium: '40' })).toEqual([])
    expect(await resultOf('import-value', { ...cif, premium: '40' })).toMatchObject({
      freight: '0',
      premium: '0',
      value: '71260',
    })
  })
})
