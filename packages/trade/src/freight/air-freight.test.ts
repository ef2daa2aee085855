import { compare, type Decimal } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureAt, refused, resultOf } from '../calculation/ask-in-tests.ts'
import { valueAt } from '../calculation/claim.ts'
import { airFreightCalculation } from './air-freight.ts'
import { airMixedFreightCalculation } from './air-mixed-freight.ts'

const TARIFF = {
  minimum: 230,
  normal: '37.51',
  breaks: [
    { from: 45, rate: '28.13' },
    { from: 100, rate: '22.5' },
    { from: 300, rate: '18.8' },
  ],
  currency: 'CNY',
}

describe('waybills as papers ask for them', () => {
  test.each([
    // weight, sides, chargeable, class, rated, charge
    ['25.2', [82, 48, 32], '25.5', 'N', '25.5', '956.51'],
    ['25.2', [90, 60, 50], '45', 'Q', '45', '1265.85'],
    ['4', [20, 20, 20], '4', 'M', '4', '230'],
    ['81', [40, 40, 40], '81', 'Q', '100', '2250'],
    ['79.5', [40, 40, 40], '79.5', 'Q', '79.5', '2236.34'],
    ['298.7', [40, 40, 40], '299', 'Q', '300', '5640'],
  ])('%s kg, %s cm', (grossWeight, [length, width, height], chargeable, rateClass, ratedWeight, charge) => {
    const input = { pieces: [{ length, width, height, grossWeight }], ...TARIFF }
    expect(
      ['chargeableWeight', 'rateClass', 'ratedWeight', 'weightCharge'].map((path) =>
        figureAt(airFreightCalculation, input, path),
      ),
    ).toEqual([chargeable, rateClass, ratedWeight, charge])
  })

  test('a specific commodity rate that the weight reaches counts, though a general break were cheaper', () => {
    const input = { pieces: [{ grossWeight: 120 }], ...TARIFF, commodityRates: [{ from: 100, rate: '24.7' }] }
    expect([
      figureAt(airFreightCalculation, input, 'rateClass'),
      figureAt(airFreightCalculation, input, 'weightCharge'),
    ]).toEqual(['C', '2964'])
  })

  test('a reduced class looks for the cheaper of its own and the general rate', () => {
    const input = { pieces: [{ grossWeight: 105 }], ...TARIFF, classRate: { multiple: '0.5' } }
    expect([
      figureAt(airFreightCalculation, input, 'rateClass'),
      figureAt(airFreightCalculation, input, 'weightCharge'),
    ]).toEqual(['R', '1969.8'])
    // 37.51 × 50 % = 18.755, which the rate book states as 18.76
    const exact = { ...input, classRate: { ...input.classRate, rateRounding: 'exact' } }
    expect(figureAt(airFreightCalculation, exact, 'weightCharge')).toBe('1969.28')
  })

  test('the keys of some papers round the weight half up to whole kilograms', () => {
    const input = { pieces: [{ grossWeight: '38.4' }], normal: 10, weightRounding: 'half-up-kilo' }
    expect(figureAt(airFreightCalculation, input, 'chargeableWeight')).toBe('38')
  })

  test('167 kg to the cubic metre, where the tariff says it this way', () => {
    const input = { pieces: [{ totalVolume: '0.5', grossWeight: 40 }], kilosPerCubicMetre: 167, normal: 10 }
    expect(figureAt(airFreightCalculation, input, 'volumeWeight')).toBe('83.5')
  })

  test('package by package, heavy and light ones do not make up for each other', () => {
    const pieces = [
      { length: 60, width: 50, height: 40, grossWeight: 5 },
      { length: 20, width: 20, height: 15, grossWeight: 30 },
    ]
    expect(figureAt(airFreightCalculation, { pieces, normal: 10 }, 'chargeableWeight')).toBe('35')
    expect(figureAt(airFreightCalculation, { pieces, normal: 10, comparePer: 'piece' }, 'chargeableWeight')).toBe('50')
  })
})

test('without a rate for the weight it says so', () => {
  expect(refused(airFreightCalculation, { pieces: [{ grossWeight: 5 }, { length: 3 }] })).toEqual([
    'pieces.1.grossWeight missing',
  ])
  expect(refused(airFreightCalculation, { pieces: [{ grossWeight: 5 }] })).toEqual(['normal missing'])
})

test('whatever the weight, no way is cheaper than the one that counts, save for the minimum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6000 }), (tenths) => {
      const result = resultOf(airFreightCalculation, {
        pieces: [{ grossWeight: (tenths / 10).toFixed(1) }],
        ...TARIFF,
        minimum: 0,
      })
      const ways = valueAt(result, 'ways') as readonly { readonly amount: Decimal }[]
      const charge = valueAt(result, 'weightCharge') as Decimal
      expect(ways.every(({ amount }) => compare(charge, amount) <= 0)).toBe(true)
    }),
    { numRuns: 80 },
  )
})

test('several goods on one waybill: every weight that is missing is named where it stands', () => {
  const goods = [{ pieces: [{}] }, { pieces: [{ grossWeight: 3 }, { length: 40, width: 40, height: 40 }] }]
  expect(refused(airMixedFreightCalculation, { goods, ...TARIFF })).toEqual([
    'goods.0.pieces.0.grossWeight missing',
    'goods.1.pieces.1.grossWeight missing',
  ])
})
