import { compare, type Decimal, decimal, multiply } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, figureAt, refused } from '../calculation/ask-in-tests.ts'
import { valueAt } from '../calculation/claim.ts'
import { seaFreightCalculation } from './sea-freight.ts'

const LOT = { totalGrossWeight: 3620, totalVolume: '5.184', rate: 58 }

describe('problems as papers ask them', () => {
  test('one carton 45 × 35 × 25 cm of 19 kg at 120, CAF 10 % and 港口拥挤费 20 %: 6.14 a carton', () => {
    const input = {
      goods: [{ length: 45, width: 35, height: 25, grossWeight: 19, rate: 120 }],
      surcharges: [
        { code: 'CAF', kind: 'percent', value: '0.1' },
        { code: '港口拥挤费', kind: 'percent', value: '0.2' },
      ],
      rounding: 'total-only',
    }
    // 0.039375 m³ against 0.019 t: by measure; 0.039375 × 120 × 1.3 = 6.1425
    expect(figureAt(seaFreightCalculation, input, 'goods.0.basic')).toBe('4.725')
    expect(figureAt(seaFreightCalculation, input, 'total')).toBe('6.14')
  })

  test('100 cases of 30 × 60 × 50 cm weighing 40 kg each, M at 60 and W at 90: the weight pays 360, the measure 540', () => {
    const goods = [
      { packages: 100, length: 30, width: 60, height: 50, grossWeight: 40, weightRate: 90, measureRate: 60 },
    ]
    expect(figureAt(seaFreightCalculation, { goods }, 'total')).toBe('540')
    expect(answered(seaFreightCalculation, { goods }).working.map((step) => step.formula)).toContain(
      'Bw = W × w = 4 × 90',
    )
  })

  test('a surcharge in another currency is turned at its rate', () => {
    const surcharges = [{ code: 'ORC', kind: 'per-bill', value: 140, exchangeRate: '0.14' }]
    expect(figureAt(seaFreightCalculation, { goods: [LOT], surcharges }, 'surchargeTotal')).toBe('19.6')
  })

  test('percentages on everything before them grow with what stands before', () => {
    const surcharges = [
      { code: 'BAF', kind: 'percent', value: '0.2' },
      { code: 'PSS', kind: 'per-tonne', value: 10 },
      { code: 'CAF', kind: 'percent', value: '0.1', base: 'basic-and-previous' },
    ]
    const goods = [{ totalGrossWeight: 1000, totalVolume: 10, rate: 100 }]
    // 1000 + 200 + 100, a tenth of that
    expect(figureAt(seaFreightCalculation, { goods, surcharges }, 'surcharges.2.amount')).toBe('130')
    expect(figureAt(seaFreightCalculation, { goods, surcharges }, 'total')).toBe('1430')
  })

  test('two kinds each by their own basis, and the freight of one piece', () => {
    const input = {
      goods: [
        { name: 'machine', basis: 'W', totalGrossWeight: 2.5, weightUnit: 't', rate: 80 },
        { name: 'horses', basis: 'unit', packages: 3, unitRate: 400 },
      ],
      units: 10,
    }
    expect(figureAt(seaFreightCalculation, input, 'total')).toBe('1400')
    expect(figureAt(seaFreightCalculation, input, 'perUnit')).toBe('140')
  })

  test('inches, pounds and a tonne of forty cubic feet', () => {
    const goods = [
      {
        packages: 10,
        length: 40,
        width: 30,
        height: 24,
        lengthUnit: 'in',
        grossWeight: 100,
        weightUnit: 'lb',
        rate: 10,
      },
    ]
    // 40 × 30 × 24 in³ = 0.471947443 m³; ten of them 4.719 m³, 4.167 tonnes of forty cubic feet
    expect(figureAt(seaFreightCalculation, { goods }, 'measureTonnes')).toBe('4.719')
    expect(figureAt(seaFreightCalculation, { goods, measureTonne: 'forty-cubic-feet' }, 'total')).toBe('41.67')
  })

  test('the least charge of a bill of lading stands in for a small one', () => {
    expect(
      figureAt(
        seaFreightCalculation,
        { goods: [{ totalGrossWeight: 310, totalVolume: '0.42', rate: 58 }], minimumCharge: 75 },
        'total',
      ),
    ).toBe('75')
  })
})

test('freight by value out of a CFR value: 2 % with 20 % on it, CFR 102 400, FOB 100 000', () => {
  const goods = [{ basis: 'AV', adValorem: '0.02', cfrValue: 102400 }]
  const surcharges = [{ code: 'BAF', kind: 'percent', value: '0.2' }]
  expect(figureAt(seaFreightCalculation, { goods, surcharges }, 'total')).toBe('2400')
})

describe('what cannot be reckoned', () => {
  test('a CFR value says nothing of the FOB value where a surcharge goes by the tonne', () => {
    const goods = [{ basis: 'AV', adValorem: '0.02', cfrValue: 102400, totalVolume: 3 }]
    expect(
      refused(seaFreightCalculation, { goods, surcharges: [{ code: 'BAF', kind: 'per-tonne', value: 12 }] })[0],
    ).toBe('goods.0.fobValue no-fob-value')
  })

  test('says everything that is missing at once', () => {
    expect(
      refused(seaFreightCalculation, {
        goods: [{ basis: 'W/M-plus-AV', length: 40 }],
        surcharges: [],
      }),
    ).toEqual([
      'goods.0.grossWeight missing',
      'goods.0.rate missing',
      'goods.0.volume missing',
      'goods.0.adValorem missing',
      'goods.0.fobValue missing',
    ])
  })

  test('a surcharge by the box has no place here', () => {
    expect(
      refused(seaFreightCalculation, { goods: [LOT], surcharges: [{ code: 'THC', kind: 'per-box', value: 100 }] }),
    ).toEqual(['surcharges.0.kind missing'])
  })
})

describe('for any goods', () => {
  const cents = (most: number) => fc.integer({ min: 1, max: most }).map((n) => decimal((n / 100).toFixed(2)))

  test('a dearer rate never makes freight cheaper, nor does a larger volume', () => {
    fc.assert(
      fc.property(cents(2_000_00), cents(90_00), cents(300_00), cents(50_00), (weight, volume, rate, more) => {
        const total = (r: Decimal, v: Decimal) =>
          figureAt(
            seaFreightCalculation,
            { goods: [{ totalGrossWeight: weight, totalVolume: v, rate: r }], minimumTonnes: 1 },
            'total',
          )
        const plus = (a: Decimal) => decimal((+a + +more).toFixed(2))
        expect(compare(total(plus(rate), volume), total(rate, volume))).not.toBe(-1)
        expect(compare(total(rate, plus(volume)), total(rate, volume))).not.toBe(-1)
      }),
      { numRuns: 60 },
    )
  })

  test('the total is basic freight and surcharges to the cent', () => {
    fc.assert(
      fc.property(cents(90_00), cents(300_00), cents(99), (volume, rate, share) => {
        const { result } = answered(seaFreightCalculation, {
          goods: [{ totalGrossWeight: 10, totalVolume: volume, rate }],
          surcharges: [{ code: 'BAF', kind: 'percent', value: share }],
        })
        const at = (path: string) => valueAt(result, path) as Decimal
        expect(multiply(at('total'), decimal('100'))).not.toContain('.')
        expect(+at('basic') + +at('surchargeTotal')).toBeCloseTo(+at('total'), 6)
      }),
      { numRuns: 60 },
    )
  })
})
