import { compare, type Decimal } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, figureAt, refused } from '../calculation/ask-in-tests.ts'
import { valueAt } from '../calculation/claim.ts'
import { conditionedWeightCalculation } from './conditioned-weight.ts'
import { containerChoiceCalculation } from './container-choice.ts'
import { containerDetentionCalculation } from './container-detention.ts'
import { expressFreightCalculation } from './express-freight.ts'
import { fclFreightCalculation } from './fcl-freight.ts'
import { laytimeCalculation } from './laytime.ts'
import { mixedLoadingCalculation } from './mixed-loading.ts'
import { netWeightCalculation } from './net-weight.ts'
import { palletLoadingCalculation } from './pallet-loading.ts'
import { shipmentDatesCalculation } from './shipment-dates.ts'
import { verifiedGrossMassCalculation } from './verified-gross-mass.ts'

describe('boxes that are kept too long', () => {
  const TIERS = {
    freeDays: 5,
    tiers: [
      { fromDay: 6, rate: 10 },
      { fromDay: 11, rate: 20 },
    ],
  }

  test.each([
    [5, '0'],
    [6, '10'],
    [10, '50'],
    [11, '70'],
    [20, '250'],
  ])('%i days: %s', (days, total) => {
    expect(figureAt(containerDetentionCalculation, { days, ...TIERS }, 'total')).toBe(total)
  })

  test('the first day counts or not, and holidays come off', () => {
    const dates = { from: '2026-03-01', to: '2026-03-08', ...TIERS }
    const days = (more: object) => figureAt(containerDetentionCalculation, { ...dates, ...more }, 'days')
    expect([days({}), days({ firstDay: 'not-counted' }), days({ excludedDays: 2 })]).toEqual(['8', '7', '6'])
  })

  test('a box that comes back before it was taken is a slip', () => {
    expect(refused(containerDetentionCalculation, { from: '2026-03-08', to: '2026-03-01', ...TIERS })).toEqual([
      'to ends-before-it-begins',
    ])
  })
})

describe('couriers and the post', () => {
  const parcel = (kilos: string, more: object = {}) =>
    figureAt(
      expressFreightCalculation,
      { pieces: [{ grossWeight: kilos }], firstPrice: 100, stepPrice: 30, ...more },
      'total',
    )

  test.each([
    ['0.3', '100'],
    ['0.5', '100'],
    ['0.51', '130'],
    ['1', '130'],
    ['2.3', '220'],
  ])('%s kg: %s', (kilos, total) => {
    expect(parcel(kilos)).toBe(total)
  })

  test('a discount is off the base charge, fuel on what is left', () => {
    expect(parcel('1', { discount: '0.4', fuelRate: '0.1' })).toBe('85.8')
  })

  test('without a price it says so', () => {
    expect(refused(expressFreightCalculation, { pieces: [{ grossWeight: 1 }] })).toEqual(['firstPrice missing'])
  })

  test('a heavier parcel never costs less, short of the heavy rates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
        const [light, heavy] = a < b ? [a, b] : [b, a]
        expect(
          compare(parcel((heavy / 20).toFixed(2)) as Decimal, parcel((light / 20).toFixed(2)) as Decimal),
        ).not.toBe(-1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('full boxes', () => {
  test('every box without a rate is named', () => {
    expect(
      refused(fclFreightCalculation, { boxes: [{ container: '20GP' }, { container: '40HQ', rate: 1 }, {}] }),
    ).toEqual(['boxes.0.rate missing', 'boxes.2.rate missing'])
  })

  test('surcharges by the box, by TEU and in percent', () => {
    const input = {
      boxes: [
        { container: '20GP', count: 2, rate: 1000 },
        { container: '40GP', count: 1, rate: 1800 },
      ],
      surcharges: [
        { code: 'PSS', kind: 'per-teu', value: 150 },
        { code: 'THC', kind: 'per-box', value: 100 },
        { code: 'CAF', kind: 'percent', value: '0.05' },
      ],
      exchangeRate: '7.1',
    }
    // 3800; 4 TEU 600, 3 boxes 300, 5 % 190
    expect(figureAt(fclFreightCalculation, input, 'total')).toBe('4890')
    expect(figureAt(fclFreightCalculation, input, 'totalLocal')).toBe('34719')
  })

  test('no mix on offer is cheaper than the one that is chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 100, max: 90_000 }), (volume, weight) => {
        const boxes = [
          { container: '20GP', cost: 1500 },
          { container: '40GP', cost: 2600 },
          { container: '40HQ', cost: 2750 },
        ]
        const { result } = answered(containerChoiceCalculation, { volume, weight, boxes, lclRate: 95 })
        const best = valueAt(result, 'cost') as Decimal
        const types = valueAt(result, 'types') as readonly { readonly cost: Decimal }[]
        expect(
          [...types.map(({ cost }) => cost), valueAt(result, 'lclCost') as Decimal].every(
            (cost) => compare(best, cost) <= 0,
          ),
        ).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('a box above its plate is answered with a warning', () => {
    const { warnings, result } = answered(verifiedGrossMassCalculation, { container: '20GP', weighed: 31000 })
    expect([warnings[0]?.rule, valueAt(result, 'left')]).toEqual(['F-24', '-520'])
  })
})

describe('several kinds in one box', () => {
  const small = { cartons: 10, length: 50, width: 40, height: 30, grossWeight: 10 }

  test('what does not fit at all is named', () => {
    const long = { ...small, length: 650 }
    expect(refused(mixedLoadingCalculation, { container: '20GP', goods: [small, long] })).toEqual([
      'goods.1.length does-not-fit',
    ])
  })

  test('weight fills the first box, the rest goes into a second', () => {
    const heavy = { ...small, cartons: 100, grossWeight: 400 }
    const { result } = answered(mixedLoadingCalculation, { container: '20GP', goods: [heavy] })
    expect(['containers', 'plans.0.loaded.0', 'plans.1.loaded.0'].map((path) => valueAt(result, path))).toEqual([
      '2',
      '70',
      '30',
    ])
  })
})

describe('pallets', () => {
  const CARTON = { length: 40, width: 30, height: 25, grossWeight: 9, mostHeight: 165, container: '40HQ' }
  const of = (more: object, path: string) => figureAt(palletLoadingCalculation, { ...CARTON, ...more }, path)

  test('a layer is fuller with cartons turned against one another; weight and layers hold it down', () => {
    expect([of({}, 'perLayer'), of({ pattern: 'alike' }, 'perLayer')]).toEqual(['10', '9'])
    expect([of({ mostWeight: 400 }, 'layers'), of({ maxLayers: 3 }, 'layers')]).toEqual(['4', '3'])
  })

  test('a finger between pallets costs a place or two; low ones stand on each other', () => {
    expect([of({}, 'palletsPerContainer'), of({ gap: 1 }, 'palletsPerContainer')]).toEqual(['22', '20'])
    expect(of({ mostHeight: 120, tiers: 2 }, 'palletsPerContainer')).toBe('44')
  })

  test('a carton larger than the pallet, or no room for one layer, is refused', () => {
    expect(refused(palletLoadingCalculation, { ...CARTON, length: 130 })).toEqual(['length does-not-fit'])
    expect(refused(palletLoadingCalculation, { ...CARTON, mostHeight: 30 })).toEqual(['height does-not-fit'])
  })
})

describe('charters', () => {
  const CHARTER = { allowedDays: 1, demurrageRate: 2400 }
  const sunday = { hours: 12, excepted: true }

  test('an excepted span counts under SHINC, or once the ship is on demurrage', () => {
    const used = (timeSheet: readonly object[], more: object = {}) =>
      figureAt(laytimeCalculation, { ...CHARTER, timeSheet, ...more }, 'usedDays')
    expect(used([sunday, { hours: 12 }])).toBe('0.5')
    expect(used([sunday, { hours: 12 }], { exceptedPeriods: 'SHINC' })).toBe('1')
    expect(used([{ hours: 24 }, sunday])).toBe('1.5')
    expect(used([{ hours: 24 }, sunday], { onDemurrage: 'by-the-sheet' })).toBe('1')
    // half the hatches: 36 hours run as 18 up to here, 6 more hours are left and take 12; the other 12 all count
    expect(
      used([
        { hours: 36, counts: '0.5' },
        { hours: 24, counts: '0.5' },
      ]),
    ).toBe('1.5')
  })

  test('spans by the clock, over midnight; a span that ends before it begins is refused', () => {
    const timeSheet = [{ from: '2026-03-18 22:30', to: '2026-03-19 04:30' }]
    expect(figureAt(laytimeCalculation, { ...CHARTER, timeSheet }, 'despatch')).toBe('900')
    const wrong = [{ from: '2026-03-18 22:30', to: '2026-03-18 04:30' }, { label: 'rain' }]
    expect(refused(laytimeCalculation, { ...CHARTER, timeSheet: wrong })).toEqual([
      'timeSheet.0.hours no-length',
      'timeSheet.1.hours no-length',
    ])
  })
})

describe('weights and days', () => {
  test('water by regain or by content comes to the same', () => {
    const by = (water: object) =>
      figureAt(
        conditionedWeightCalculation,
        { actualWeight: 100, standardRegain: '0.11', ...water },
        'conditionedWeight',
      )
    // 25 of 125 is a fifth of the whole and a quarter of the dry
    expect(by({ actualRegain: '0.25' })).toBe('88.8')
    expect(by({ actualMoisture: '0.2' })).toBe('88.8')
  })

  test('gross for net pays for the packing', () => {
    const input = { grossWeight: 1000, packages: 20, tare: 'customary', tarePerPackage: '1.1', unitPrice: 2 }
    expect(figureAt(netWeightCalculation, input, 'amount')).toBe('1956')
    expect(figureAt(netWeightCalculation, { ...input, priceOn: 'gross-for-net' }, 'amount')).toBe('2000')
    expect(refused(netWeightCalculation, { ...input, tarePerPackage: 60 })).toEqual(['tare tare-above-gross'])
  })

  test('goods that miss the yard and a ship that misses the credit are both named', () => {
    const input = {
      cargoReady: '2026-03-15',
      cyClosing: '2026-03-14',
      etd: '2026-03-21',
      latestShipment: '2026-03-20',
      presentationDays: 10,
    }
    const { result, warnings } = answered(shipmentDatesCalculation, input)
    expect(valueAt(result, 'broken')).toEqual(['cargoReady', 'etd'])
    expect(warnings.map(({ at }) => at)).toEqual(['cargoReady', 'etd'])
    expect(valueAt(result, 'lastPresentation')).toBe('2026-03-31')
  })
})
