import { add, compare, type Decimal, decimal, divide, multiply, subtract, sumOf } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, figureAt, refused } from '../calculation/ask-in-tests.ts'
import { valueAt } from '../calculation/claim.ts'
import { cargoClaimCalculation } from './cargo-claim.ts'
import { cargoInsuranceCalculation } from './cargo-insurance.ts'
import { creditCoverCalculation } from './credit-cover.ts'
import { generalAverageCalculation } from './general-average.ts'
import { importInsuranceCalculation } from './import-insurance.ts'

describe('premiums as papers ask for them', () => {
  test.each([
    ['CIF 12 000, all risks 0.7 %, war 0.03 %', { value: 12000, premiumRates: ['0.007', '0.0003'] }, '13200', '96.36'],
    ['CIF 10 000, markup 20 %, 0.8 %', { value: 10000, markup: '0.2', premiumRates: ['0.008'] }, '12000', '96'],
    // 1500 + 80 = 1580; 1580 × 1.1 ÷ (1 − 1.1 × 0.005) = 1747.61
    [
      'FOB 1 500, freight 80, 0.5 %',
      { given: 'FOB', value: 1500, freight: 80, premiumRates: ['0.005'] },
      '1747.61',
      '8.74',
    ],
    ['yen have no cents', { value: 1234567, premiumRates: ['0.004'], currency: 'JPY' }, '1358024', '5432'],
    ['the half goes up', { given: 'insured', value: 10050, premiumRates: ['0.0001'] }, '10050', '1.01'],
    ['dinars have three places', { value: 1000, premiumRates: ['0.0035'], currency: 'KWD' }, '1100', '3.85'],
  ])('%s', (_, input, insuredAmount, premium) => {
    expect(figureAt(cargoInsuranceCalculation, input, 'insuredAmount')).toBe(insuredAmount)
    expect(figureAt(cargoInsuranceCalculation, input, 'premium')).toBe(premium)
  })

  test('a markup above 30 % is the insurer’s to grant', () => {
    const warnings = (markup: string) =>
      answered(cargoInsuranceCalculation, { value: 100, premiumRates: ['0.01'], markup }).warnings.length
    expect([warnings('0.3'), warnings('0.31')]).toEqual([0, 1])
  })

  test('says everything that is missing, and rates that eat the price', () => {
    expect(refused(cargoInsuranceCalculation, { given: 'FOB' })).toEqual(['value missing', 'freight missing'])
    expect(refused(cargoInsuranceCalculation, { given: 'CFR', value: 100, premiumRates: ['0.95'] })).toEqual([
      'premiumRates nothing-left',
    ])
    expect(refused(importInsuranceCalculation, { value: 100, premiumRates: ['0.6', '0.5'], freight: 1 })).toEqual([
      'premiumRates nothing-left',
    ])
  })

  test('from CFR, what is insured is 110 % of a CIF value that holds its own premium', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9_999_999 }), fc.integer({ min: 1, max: 400 }), (cents, rate) => {
        const cfr = divide(decimal(`${cents}`), decimal('100'))
        const r = divide(decimal(`${rate}`), decimal('10000'))
        const input = { given: 'CFR', value: cfr, premiumRates: [r], insuredRounding: 'exact' }
        const insured = figureAt(cargoInsuranceCalculation, input, 'insuredAmount')
        const cif = divide(insured, decimal('1.1'))
        const rest = subtract(subtract(cif, multiply(insured, r)), cfr)
        expect(compare(rest, decimal('0.000000001'))).toBe(-1)
        expect(compare(rest, decimal('-0.000000001'))).toBe(1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('cover under a credit', () => {
  test('the base is the full CIF value where it can be seen, advances added back', () => {
    const input = { cifValue: 9000, deductedAfter: 1000, drawn: 9000, insured: 11000, day: '2026-03-18' }
    expect(answered(creditCoverCalculation, input).result).toMatchObject({
      base: '10000',
      leastCover: '11000',
      complies: true,
    })
  })

  test('before UCP 600 no figure is known: it asks for the cover the credit demands', () => {
    expect(refused(creditCoverCalculation, { cifValue: 9000, day: '2005-01-01' })).toEqual(['day no-figure-for-day'])
    const input = { cifValue: 9000, demanded: '1.2', day: '2005-01-01' }
    expect(figureAt(creditCoverCalculation, input, 'leastCover')).toBe('10800')
  })
})

describe('claims as papers ask for them', () => {
  const of = (loss: object, more: object = {}) => ({ insuredAmount: 110000, losses: [loss], ...more })
  const paid = (input: object) => figureAt(cargoClaimCalculation, input, 'total')

  test.each([
    [
      '100 bales of 1 000 sold at 600 instead of 1 000',
      of({ kind: 'quality', totalQuantity: 1000, affected: 100, soundValue: 1000, damagedValue: 600 }),
      '4400',
    ],
    ['a total loss is paid as insured', of({ kind: 'total' }), '110000'],
    ['a fifth is a total loss', of({ kind: 'total', totalQuantity: 50, affected: 10 }), '22000'],
    [
      'a fifth is sold on the way',
      of({ kind: 'salvage-sale', totalQuantity: 50, affected: 10, proceeds: 9000, sellingCosts: 500 }),
      '13500',
    ],
    [
      'a franchise of 3 % that is just reached',
      of({ kind: 'amount', amount: 3300 }, { deductible: { kind: 'franchise', rate: '0.03' } }),
      '3300',
    ],
    [
      'and one cent below',
      of({ kind: 'amount', amount: '3299.99' }, { deductible: { kind: 'franchise', rate: '0.03' } }),
      '0',
    ],
    [
      'an excess of 1 % on the goods it touches',
      of(
        { kind: 'quality', totalQuantity: 100, affected: 50, depreciation: '0.1' },
        { deductible: { kind: 'excess', rate: '0.01', base: 'affected-part' } },
      ),
      '4950',
    ],
    [
      'an excess of a tenth of the claim',
      of({ kind: 'amount', amount: 3300 }, { deductible: { kind: 'excess', rate: '0.1', base: 'claim' } }),
      '2970',
    ],
    [
      'an excess in money, more than the loss',
      of({ kind: 'amount', amount: 300 }, { deductible: { kind: 'excess', amount: 500 } }),
      '0',
    ],
    ['sue and labour end with one more insured amount', of({ kind: 'total' }, { sueAndLabour: 150000 }), '220000'],
    ['what the carrier paid comes off', of({ kind: 'amount', amount: 3300 }, { recovered: 1300 }), '2000'],
  ])('%s', (_, input, total) => {
    expect(paid(input)).toBe(total)
  })

  test('under an unvalued policy nobody is paid more than his goods were worth', () => {
    const input = of({ kind: 'total' }, { policy: 'unvalued', insurableValue: 90000 })
    expect(paid(input)).toBe('90000')
    const under = of(
      { kind: 'amount', amount: 1000 },
      { policy: 'unvalued', insurableValue: 220000, sueAndLabour: 100 },
    )
    expect(paid(under)).toBe('550')
  })

  test('says what a loss lacks and what contradicts itself', () => {
    expect(
      refused(cargoClaimCalculation, of({ kind: 'quantity' }, { policy: 'unvalued', deductible: { kind: 'excess' } })),
    ).toEqual(['insurableValue missing', 'deductible.rate missing'])
    expect(refused(cargoClaimCalculation, of({ kind: 'quantity', totalQuantity: 3, affected: 4 }))).toEqual([
      'losses.0.affected more-than-all',
    ])
    expect(refused(cargoClaimCalculation, of({ kind: 'quality', soundValue: 3, damagedValue: 4 }))).toEqual([
      'losses.0.damagedValue dearer-than-sound',
    ])
  })

  test('no claim is above the insured amount, and an excess never pays more than a franchise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 0, max: 999 }), (amount, rate) => {
        const by = (kind: string) =>
          paid(of({ kind: 'amount', amount }, { deductible: { kind, rate: `0.${`${rate}`.padStart(3, '0')}` } }))
        expect(compare(by('franchise'), decimal('110000'))).not.toBe(1)
        if (compare(by('franchise'), decimal('0')) > 0) expect(compare(by('excess'), by('franchise'))).not.toBe(1)
      }),
      { numRuns: 80 },
    )
  })
})

describe('general average', () => {
  const amounts = fc.integer({ min: 1, max: 9_999_999 })
  const interest = fc.record({
    value: amounts,
    sacrifice: fc.integer({ min: 0, max: 5000 }),
    expenses: fc.integer({ min: 0, max: 5000 }),
  })

  test('contributions sum to the whole to the cent, and what some receive others pay', () => {
    fc.assert(
      fc.property(fc.array(interest, { minLength: 1, maxLength: 6 }), (interests) => {
        const input = {
          interests: interests.map(({ value, sacrifice, expenses }, i) => ({
            name: `interest ${i}`,
            kind: 'cargo',
            value,
            valueIs: 'arrived',
            sacrifices: [{ kind: 'stated', amount: sacrifice }],
            expenses,
          })),
        }
        const { result } = answered(generalAverageCalculation, input)
        const rows = valueAt(result, 'interests') as readonly { contribution: Decimal; balance: Decimal }[]
        expect(sumOf(rows.map((row) => row.contribution))).toBe(valueAt(result, 'generalAverage'))
        expect(sumOf(rows.map((row) => row.balance))).toBe('0')
      }),
      { numRuns: 60 },
    )
  })

  test('what nobody of them paid is paid by all', () => {
    const input = {
      interests: [
        { name: 'a', kind: 'ship', value: 300 },
        { name: 'b', kind: 'cargo', value: 100 },
      ],
      otherCosts: 40,
    }
    const { result } = answered(generalAverageCalculation, input)
    expect(['interests.0.balance', 'interests.1.balance'].map((path) => valueAt(result, path))).toEqual(['-30', '-10'])
  })

  test('freight at risk and luggage', () => {
    const interests = [
      { name: 'ship', kind: 'ship', value: 800000, expenses: 9500 },
      { name: 'cargo', kind: 'cargo', value: 200000, freightAtRisk: 20000 },
      {
        name: 'freight',
        kind: 'freight',
        value: 20000,
        laterCosts: 5000,
        sacrifices: [{ kind: 'freight', amount: 600, less: 100 }],
      },
      { name: 'trunks', kind: 'luggage', value: 5000 },
    ]
    const { result } = answered(generalAverageCalculation, { interests })
    expect(valueAt(result, 'generalAverage')).toBe('10000')
    expect(valueAt(result, 'totalValue')).toBe(add(decimal('980000'), decimal('15000')))
    expect(valueAt(result, 'interests.3.contribution')).toBe('0')
  })

  test('says where nothing was saved, or a deduction is more than its whole', () => {
    const lost = [{ name: 'a', kind: 'ship', value: 300, saved: false }]
    expect(refused(generalAverageCalculation, { interests: lost })).toEqual(['interests nothing-saved'])
    const odd = [{ name: 'a', kind: 'ship', value: 300, sacrifices: [{ kind: 'ship', amount: 5, less: 6 }] }]
    expect(refused(generalAverageCalculation, { interests: odd })).toEqual([
      'interests.0.sacrifices.0.less more-than-the-whole',
    ])
    const sunk = [{ name: 'a', kind: 'ship', value: 300, otherLoss: 400 }]
    expect(refused(generalAverageCalculation, { interests: sunk })).toEqual([
      'interests.0.value worth-less-than-nothing',
    ])
  })
})
