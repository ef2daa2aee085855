import { add, compare, type Decimal, decimal, sumOf } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, refused, resultOf, valuesAt } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { importTaxesCalculation } from './import-taxes.ts'
import { importValueCalculation } from './import-value.ts'

type Figures = Readonly<Record<string, Decimal>>
type Taxes = Figures & { readonly lines: readonly Figures[] }

const adValorem = (rate: string) => ({ kind: 'ad-valorem', rate })

describe('the value of imports', () => {
  test.each([
    ['CFR with a premium in dollars', { price: 10000, terms: 'CFR', premium: 60, exchangeRate: '7.2' }, '72432'],
    ['C&I with freight', { price: 10000, terms: 'C&I', freight: 500, exchangeRate: '7.2' }, '75600'],
    [
      'EXW with inland transport abroad',
      {
        price: 10000,
        terms: 'EXW',
        freight: 800,
        premium: 30,
        costs: [{ kind: 'transport-before-unloading', amount: 170 }],
        exchangeRate: '7',
      },
      '77000',
    ],
    [
      'freight in another currency',
      {
        price: 10000,
        terms: 'FOB',
        exchangeRate: '7.2',
        freight: 500,
        freightExchangeRate: '7.8',
        premium: 50,
        premiumExchangeRate: '1',
      },
      '75950',
    ],
    [
      'a royalty already in the price',
      { price: 100000, terms: 'CIF', costs: [{ kind: 'royalty', amount: 9000, inPrice: true }] },
      '100000',
    ],
    [
      'a buying commission in the price, itemised',
      { price: 103000, terms: 'CIF', costs: [{ kind: 'buying-commission', amount: 3000, inPrice: true }] },
      '100000',
    ],
    ['half a fen goes up', { price: '100.005', terms: 'CIF' }, '100.01'],
    [
      'a land border: 1 % of the price for freight and insurance',
      { price: 50000, terms: 'FOB', freightRate: '0.01', premium: 0 },
      '50500',
    ],
    [
      'a policy of 110 % where the problem wants it',
      { price: 100000, terms: 'CFR', premiumRate: '0.01', insuredFactor: '1.1' },
      '101112.23',
    ],
    [
      'the rate on price and freight',
      { price: 98000, terms: 'FOB', freight: 2000, premiumRate: '0.003', premiumBase: 'price-and-freight' },
      '100300',
    ],
  ])('%s', (_, input, value) => {
    expect(valuesAt(importValueCalculation, input, 'value')).toEqual([value])
  })

  test('every reason at once: no freight, and the premium told twice', () => {
    expect(refused(importValueCalculation, { price: 1, terms: 'FOB', premium: 1, premiumRate: '0.1' })).toEqual([
      'freight no-freight',
      'premium told-twice',
    ])
    expect(
      refused(importValueCalculation, { price: 1, terms: 'FOB', freight: 1, freightRate: '0.1', freightPerTonne: 2 }),
    ).toEqual(['freight told-twice', 'tonnes missing'])
    expect(
      refused(importValueCalculation, {
        price: 5,
        terms: 'CIF',
        costs: [{ kind: 'installation', amount: 5, inPrice: true }],
      }),
    ).toEqual(['costs nothing-left'])
    expect(refused(importValueCalculation, { price: 5, terms: 'CIF', premiumRate: 3 })).toEqual([
      'premiumRate not-a-rate',
    ])
  })

  test('freight beside a CIF price is not added, and the answer says so', () => {
    const { result, warnings } = answered(importValueCalculation, { price: 100, terms: 'CIF', freight: 9, premium: 1 })
    expect(result['value']).toBe('100')
    expect(warnings.map(({ at }) => at)).toEqual(['freight', 'premium'])
  })

  test('the source of the 3 ‰ is cited only where it is used', () => {
    const cited = (input: unknown) => answered(importValueCalculation, input).sources.length
    expect(cited({ price: 1, terms: 'CFR' }) - cited({ price: 1, terms: 'CIF' })).toBe(1)
  })
})

describe('taxes on imports', () => {
  const one = (line: object) => ({ lines: [line] })

  test.each([
    [
      'a car: FOB 15 × 30 wan, freight 2 %, premium 3 ‰, duty 60 %, consumption 9 %, VAT 17 %',
      one({
        valuation: { price: 4500000, terms: 'FOB', freightRate: '0.02' },
        duty: adValorem('0.6'),
        consumption: adValorem('0.09'),
        vatRate: '0.17',
      }),
      { duty: '2762262', consumptionTax: '728508.66', vat: '1376071.91' },
    ],
    [
      'duty known, VAT asked',
      one({ value: 100000, duty: { kind: 'known', amount: 20000 }, vatRate: '0.13' }),
      { vat: '15600' },
    ],
    [
      'half of the duty is levied',
      one({ value: 100000, duty: adValorem('0.1'), dutyShare: '0.5', vatRate: '0.13' }),
      { duty: '5000', vat: '13650' },
    ],
    ['a duty of 130 %', one({ value: 1000, duty: adValorem('1.3') }), { duty: '1300' }],
    [
      'class B cigarettes',
      one({
        value: 1000000,
        duty: adValorem('0.25'),
        consumption: { kind: 'cigarettes', cartons: 50000 },
        vatRate: '0.13',
      }),
      { consumptionBase: '2000000', consumptionTax: '750000', vat: '260000' },
    ],
    [
      'beer by the litre, class B',
      one({ value: 1000, consumption: { kind: 'beer', litres: 9880 }, vatRate: '0.13' }),
      { consumptionTax: '2200', vat: '416' },
    ],
    [
      'petrol: specific consumption tax',
      one({
        value: 500000,
        duty: adValorem('0.05'),
        consumption: { kind: 'specific', quantity: 100, conversion: 1388, perUnit: '1.52' },
        vatRate: '0.13',
      }),
      { consumptionTax: '210976', vat: '95676.88' },
    ],
    [
      'cotton above the threshold: specific',
      one({ value: 15000, duty: { kind: 'sliding', quantity: 1000 } }),
      { duty: '280' },
    ],
    [
      'cotton between: the rate slides to three places',
      one({ value: 12000, duty: { kind: 'sliding', quantity: 1000 } }),
      { duty: '876' },
    ],
    [
      'every remedy on the value',
      one({
        value: 1000,
        antiDumpingRate: '0.1',
        countervailingRate: '0.2',
        safeguardRate: '0.3',
        retaliatoryRate: '0.4',
      }),
      { duties: '1000', antiDumping: '100', countervailing: '200', safeguard: '300', retaliatory: '400' },
    ],
    ['51 of duty is levied', one({ value: 1020, duty: adValorem('0.05') }), { duty: '51' }],
    [
      'a free amount of 0 levies always',
      { ...one({ value: 100, duty: adValorem('0.05') }), freeAmount: 0 },
      { duty: '5' },
    ],
    [
      'two small duties of one shipment are above the free amount together',
      {
        lines: [
          { value: 300, duty: adValorem('0.1') },
          { value: 300, duty: adValorem('0.1') },
        ],
      },
      { duty: '60' },
    ],
  ])('%s', (_, input, gives) => {
    expect(valuesAt(importTaxesCalculation, input, ...Object.keys(gives))).toEqual(Object.values(gives))
  })

  test('every line that has no value is named, and beer without a quantity', () => {
    const lines = [
      { vatRate: '0.13' },
      { value: 1, valuation: { price: 1, terms: 'CIF' } },
      { value: 1, consumption: { kind: 'beer' } },
    ]
    expect(refused(importTaxesCalculation, { lines })).toEqual([
      'lines.0.value one-value',
      'lines.1.value one-value',
      'lines.2.consumption.tonnes one-quantity',
    ])
    expect(
      refused(importTaxesCalculation, { shipment: { terms: 'CIF' }, lines: [{ price: 1 }, { value: 1 }] }),
    ).toEqual(['lines.1.price price-wanted'])
  })

  test('a kind of duty that does not exist is answered with those that do', () => {
    const computed = compute(importTaxesCalculation, one({ value: 1, duty: { kind: 'flat' } }))
    const [fault] = 'errors' in computed ? computed.errors : []
    expect(fault?.message.en).toBe(
      'lines.0.duty.kind must be one of: ad-valorem, known, specific, compound, alternative, banded, sliding.',
    )
  })

  const cents = (most: number) => fc.integer({ min: 1, max: most }).map((n) => (n / 100).toFixed(2))
  const rates = fc.integer({ min: 0, max: 90 }).map((n) => (n / 100).toFixed(2))

  test('the whole is the sum of its lines and of its taxes, and no tax falls when a rate rises', () => {
    fc.assert(
      fc.property(
        fc.array(cents(9_000_000), { minLength: 1, maxLength: 5 }),
        rates,
        rates,
        (values, duty, consumption) => {
          const input = (rate: string) => ({
            lines: values.map((value) => ({
              value,
              duty: adValorem(rate),
              consumption: adValorem(consumption),
              vatRate: '0.13',
            })),
          })
          const result = resultOf<Taxes>(importTaxesCalculation, input(duty))
          const sums = ['duties', 'consumptionTax', 'vat', 'total'].every(
            (name) => sumOf(result.lines.map((line) => line[name] as never)) === result[name],
          )
          const parts =
            add(add(result['duties'] as never, result['consumptionTax'] as never), result['vat'] as never) ===
            result['total']
          const [higher] = valuesAt(importTaxesCalculation, input(add(decimal(duty), decimal('0.05'))), 'total')
          return sums && parts && compare(decimal(String(higher)), result['total'] as never) >= 0
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the shared values sum to the value of the shipment', () => {
    fc.assert(
      fc.property(fc.array(cents(900_000), { minLength: 1, maxLength: 9 }), cents(90_000), (prices, freight) => {
        const input = {
          shipment: { terms: 'FOB', freight, exchangeRate: '7.1052' },
          lines: prices.map((price) => ({ price })),
        }
        const [value] = valuesAt(importTaxesCalculation, input, 'value')
        const [whole] = valuesAt(
          importValueCalculation,
          { ...input.shipment, price: sumOf(prices.map(decimal)) },
          'value',
        )
        return value === whole
      }),
      { numRuns: 60 },
    )
  })
})
