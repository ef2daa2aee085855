import { compare, type Decimal, decimal, isPositive, subtract } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, refused } from '../calculation/ask-in-tests.ts'
import { incoterms } from '../terms/incoterms.ts'
import { type ConvertedPrice, convertPriceCalculation } from './convert-price.ts'

const turned = (input: unknown) => answered<ConvertedPrice>(convertPriceCalculation, input)

/** Costs of every kind, so that each of the eleven prices differs from its neighbours. */
const COSTS = {
  loading: '0.8',
  exportClearance: '0.35',
  haulage: '2.1',
  portCharges: '1.45',
  boarding: '0.6',
  freight: '12.4',
  premiumRates: ['0.0055', '0.0008'],
  onCarriage: '3.2',
  unloading: '0.9',
  importClearance: '1.1',
  dutyRate: '0.065',
  consumptionTaxRate: '0.05',
  vatRate: '0.13',
}

describe('the eleven prices of one thing', () => {
  test.each([
    ['EXW', '100'],
    ['FCA', '103.25'],
    ['FAS', '104.7'],
    ['FOB', '105.3'],
    ['CFR', '117.7'],
    ['CPT', '117.7'],
    ['CIF', '118.52'],
    ['CIP', '118.52'],
    ['DAP', '121.72'],
    ['DPU', '122.62'],
    // 118.5213 × 1.065 ÷ 0.95 × 1.13 + 3.2 + 1.1
    ['DDP', '154.44'],
  ])('%s is %s', (incoterm, price) => {
    const { result } = turned({ from: { incoterm: 'EXW', price: '100' }, to: { incoterm }, ...COSTS })
    expect(result.price).toBe(price)
  })

  const cent = decimal('0.02')
  const close = (a: Decimal, b: Decimal) => compare(subtract(a, b), cent) <= 0 && compare(subtract(b, a), cent) <= 0
  const hundredths = (low: number, high: number) =>
    fc.integer({ min: low, max: high }).map((n) => decimal((n / 100).toFixed(2)))

  test('go from any to any other and back, with commission and discount, by either method', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...incoterms),
        fc.constantFrom(...incoterms),
        hundredths(10_000, 900_000),
        hundredths(0, 12),
        hundredths(0, 12),
        fc.record({
          cifcMethod: fc.constantFrom('simultaneous', 'successive'),
          commissionBase: fc.constantFrom('invoice', 'fob'),
          ownCover: fc.constantFrom('insured', 'uninsured'),
        }),
        (a, b, price, commission, discount, conventions) => {
          const from = { incoterm: a, commission, discounts: [discount] }
          const to = { incoterm: b, commission: '0.03' }
          const common = { ...COSTS, ...conventions, quoteStep: '0.000001' }
          const there = turned({ ...common, from: { ...from, price }, to }).result
          const back = turned({ ...common, from: { ...to, price: there.price }, to: from }).result
          expect(close(back.price as Decimal, price)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('never fall when freight, premium or commission rises', () => {
    const cif = (freight: Decimal, rate: Decimal, commission: Decimal) =>
      turned({
        from: { incoterm: 'FOB', price: '842' },
        to: { incoterm: 'CIF', commission },
        freight,
        premiumRates: [rate],
      }).result.exact as Decimal
    const some = hundredths(0, 30)
    fc.assert(
      fc.property(some, some, some, some, (F, r, c, more) => {
        const base = cif(F, r, c)
        const rates: readonly Decimal[] = [
          cif(decimal((+F + +more).toFixed(2)), r, c),
          cif(F, decimal((+r + +more).toFixed(2)), c),
        ]
        expect(rates.every((higher) => compare(higher, base) >= 0)).toBe(true)
      }),
    )
  })
})

describe('as exams ask it', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, Record<string, string>])[] = [
    [
      'CFR 1000 turned into CIF, 110 %, 1 %',
      { from: { incoterm: 'CFR', price: 1000 }, to: { incoterm: 'CIF' }, premiumRates: ['0.01'] },
      { price: '1011.12' },
    ],
    [
      'CIF 950 turned into FOB: freight 50, 110 %, 0.8 %',
      { from: { incoterm: 'CIF', price: 950 }, to: { incoterm: 'FOB' }, freight: 50, premiumRates: ['0.008'] },
      { price: '891.64', fromPremium: '8.36' },
    ],
    [
      'CIF 2000 with freight 150 and premium of 10 in money turned into FOBC5',
      {
        from: { incoterm: 'CIF', price: 2000 },
        to: { incoterm: 'FOB', commission: '0.05' },
        freight: 150,
        premium: 10,
      },
      { price: '1936.84', net: '1840', commission: '96.842' },
    ],
    [
      'freight for the lot: 1350 for 900 cartons',
      { from: { incoterm: 'FOB', price: 20 }, to: { incoterm: 'CFR' }, freightPerLot: 1350, quantity: 900 },
      { price: '21.5', total: '19350' },
    ],
    [
      'freight is 8 % of FOB, of CFR, of CIF: of FOB',
      { from: { incoterm: 'FOB', price: 100 }, to: { incoterm: 'CFR' }, freightRate: '0.08', freightRateOf: 'fob' },
      { price: '108' },
    ],
    [
      'of CFR',
      { from: { incoterm: 'FOB', price: 100 }, to: { incoterm: 'CFR' }, freightRate: '0.08', freightRateOf: 'cfr' },
      { price: '108.7' },
    ],
    [
      'of CIF, to CFR',
      {
        from: { incoterm: 'FOB', price: 100 },
        to: { incoterm: 'CFR' },
        freightRate: '0.08',
        premiumRates: ['0.01'],
      },
      // CIF = 100 ÷ (1 − 0.08 − 0.011) = 110.011; F = 8.8009
      { price: '108.8' },
    ],
    [
      'CIF London turned into CIF New York: other freight, war risk besides',
      {
        from: { incoterm: 'CIF', price: 500, premiumRates: ['0.005'], freight: 40 },
        to: { incoterm: 'CIF', premiumRates: ['0.005', '0.001'], freight: 55 },
      },
      // 500 × (1 − 0.0055) − 40 = 457.25; + 55 = 512.25; ÷ (1 − 0.0066)
      { price: '515.65', net: '457.25' },
    ],
    [
      'FOB less 10 % and 5 %, net, before a discount of 5 %',
      {
        from: { incoterm: 'FOB', price: 25, discounts: ['0.1', '0.05'] },
        to: { incoterm: 'FOB', discounts: ['0.05'] },
      },
      { price: '22.5', net: '21.375' },
    ],
  ]
  test.each(cases)('%s', (_, input, gives) => {
    expect(turned(input).result).toMatchObject(gives)
  })

  test('up and down to the step of the price list', () => {
    const of = (quoteRounding: string) =>
      turned({
        from: { incoterm: 'FOB', price: '10.01' },
        to: { incoterm: 'FOB', commission: '0.03' },
        quoteStep: '0.05',
        quoteRounding,
      }).result.price
    expect([of('up'), of('down'), of('half-up')]).toEqual(['10.35', '10.3', '10.3'])
  })
})

describe('what cannot be converted is refused with every reason', () => {
  test('freight and premium are wanted only where one price bears them and the other does not', () => {
    expect(
      refused(convertPriceCalculation, { from: { incoterm: 'FOB', price: '842' }, to: { incoterm: 'CIF' } }),
    ).toEqual(['freight missing', 'premiumRates missing'])
    expect(
      refused(convertPriceCalculation, { from: { incoterm: 'CIF', price: '842' }, to: { incoterm: 'DDP' } }),
    ).toEqual(['dutyRate missing'])
  })

  test('nothing may be given twice, and a lot wants its quantity', () => {
    expect(
      refused(convertPriceCalculation, {
        from: { incoterm: 'FOB', price: '842' },
        to: { incoterm: 'CIF' },
        freight: 1,
        freightPerLot: 100,
        premium: 1,
        premiumRates: [],
      }),
    ).toEqual(['freight given-twice', 'premium given-twice', 'quantity missing'])
  })

  test('rates that take the whole price give no price below zero', () => {
    const eaten = {
      from: { incoterm: 'FOB', price: '842' },
      to: { incoterm: 'CIF', commission: '0.5' },
      freight: '96.5',
      premiumRates: ['0.46'],
    }
    expect(refused(convertPriceCalculation, eaten)).toEqual(['nothing-left'])
    const freighted = { from: { incoterm: 'CIF', price: '50' }, to: { incoterm: 'FOB' }, freight: '60', premium: '1' }
    expect(refused(convertPriceCalculation, freighted)).toEqual(['nothing-left'])
  })
})

test('the working says what a person would write', () => {
  const { working } = turned({
    from: { incoterm: 'FOB', price: '842' },
    to: { incoterm: 'CIF', commission: '0.04' },
    freight: '96.5',
    premiumRates: ['0.0055', '0.0008'],
  })
  expect(working.slice(0, 4).map(({ formula }) => formula)).toEqual([
    'r = r1 + r2 = 0.0055 + 0.0008',
    'CFR = FOB + F = 842 + 96.5',
    'CIFC = CFR ÷ (1 − c − k × r) = 938.5 ÷ (1 − 0.04 − 1.1 × 0.0063)',
    'P = CIFC = 984.71256046…',
  ])
  expect(isPositive(decimal(working.at(-1)?.value ?? '0'))).toBe(true)
})
