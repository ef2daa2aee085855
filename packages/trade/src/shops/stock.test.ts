import { describe, expect, test } from 'vitest'
import { resultOf } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { orderQuantityCalculation } from './order-quantity.ts'
import { safetyStockCalculation } from './safety-stock.ts'
import { stockTurnoverCalculation } from './stock-turnover.ts'

describe('safety stock', () => {
  test.each([
    // 1.65 × 50 × √16 = 330; 200 × 16 + 330
    [{ z: '1.65', demand: 200, demandSd: 50, leadTime: 16 }, '330', '3530'],
    // only the lead time is uncertain: 2 × 80 × 1.5
    [{ z: '2', demand: 80, leadTimeSd: '1.5', leadTime: 10 }, '240', '1040'],
    // deviation over the lead time is known: 1.96 × 25
    [{ z: '1.96', demand: 20, leadDemandSd: 25, leadTime: 6 }, '49', '169'],
    // largest demand: (70 − 50) × 8
    [{ demand: 50, maxDemand: 70, leadTime: 8 }, '160', '560'],
    // longest lead time: 50 × (12 − 8)
    [{ demand: 50, maxLeadTime: 12, leadTime: 8 }, '200', '600'],
    // reviewed every 7 days: 1.645 × 10 × √(9 + 7)
    [{ serviceLevel: '0.95', demand: 30, demandSd: 10, leadTime: 9, reviewPeriod: 7 }, '65.8', '335.8'],
    [{ demand: 30, leadTime: 9 }, '0', '270'],
  ])('%o: %s, reorder at %s', (input, stock, point) => {
    const found = resultOf(safetyStockCalculation, input)
    expect([found['safetyStock'], found['reorderPoint']]).toEqual([stock, point])
  })

  test('mean and deviation come from the days: 8, 10, 12 is 10 ± 2 as a sample', () => {
    const found = resultOf(safetyStockCalculation, { demands: [8, 10, 12], z: '1.5', leadTime: 4 })
    expect([found['meanDemand'], found['demandSd'], found['safetyStock']]).toEqual(['10', '2', '6'])
  })

  test.each([
    [{ leadTime: 4 }, 'no-demand'],
    [{ demand: 5, demandSd: 2, leadTime: 4 }, 'no-z'],
    [{ demand: 5, z: '1.65', leadTime: 4 }, 'no-deviation'],
    [{ demand: 5, demandSd: 2, serviceLevel: '1', leadTime: 4 }, 'no-z'],
  ])('%o is refused: %s', (input, code) => {
    expect(compute(safetyStockCalculation, input)).toMatchObject({ errors: [{ code }] })
  })
})

describe('economic order quantity', () => {
  test('at the best lot ordering costs as much as holding', () => {
    const found = resultOf(orderQuantityCalculation, { annualDemand: 1000, orderCost: 10, holdingCost: '0.5' })
    expect([found['quantity'], found['orders'], found['orderingCost'], found['holdingCost'], found['total']]).toEqual([
      ...['200', '5', '50', '50', '100'],
    ])
  })

  test('a lower price that begins above the best lot is taken where all in all it is cheaper', () => {
    const tiers = (price: string) => ({
      ...{ annualDemand: 1000, orderCost: 10, holdingCost: '0.5' },
      priceBreaks: [
        { from: 1, price: '10' },
        { from: 400, price },
      ],
    })
    expect(resultOf(orderQuantityCalculation, tiers('9.9'))['quantity']).toBe('400')
    expect(resultOf(orderQuantityCalculation, tiers('9.99'))['quantity']).toBe('200')
  })

  test('every reason at once: no holding cost, and output below demand', () => {
    expect(compute(orderQuantityCalculation, { annualDemand: 1000, orderCost: 10, productionRate: 900 })).toMatchObject(
      { errors: [{ code: 'no-holding-cost' }, { code: 'output-below-demand' }] },
    )
  })
})

test.each([
  [
    { sales: '500000', grossProfit: '140000', opening: '80000', closing: '100000' },
    { turnover: '4', cogs: '360000' },
  ],
  [{ turnover: '6', period: 360 }, { turnoverDays: '60' }],
  [{ received: 800, unitsSold: 620 }, { sellThrough: '0.775' }],
])('stock of %o: %o', (input, found) => {
  expect(resultOf(stockTurnoverCalculation, input)).toMatchObject(found)
})
