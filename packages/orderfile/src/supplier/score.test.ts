import { sampleDeal } from '@gendan/forms/sample-deal'
import { samplePurchases } from '@gendan/forms/sample-sections'
import { expect, test } from 'vitest'
import { type OrderFile, orderFile } from '../order-file.ts'
import { type SuppliedOrder, supplierScore } from './score.ts'

const [cartons] = samplePurchases
const TODAY = '2026-06-20'

/** An order whose cartons came on a day, sent first for one day and standing now for another. */
function order(
  came: string | undefined,
  first: string,
  last: string,
  charged: readonly string[] = [],
  gone = false,
): SuppliedOrder {
  const inspection = { ...sampleDeal.inspections?.[0], id: 'i9', kind: 'accessory', purchase: 'p1', again: '' }
  const file = {
    ...orderFile.born('f1'),
    deal: {
      ...sampleDeal,
      purchases: [{ ...cartons, deliver: last }],
      inspections: came ? [{ ...inspection, planned: came, done: came, verdict: 'passed' }] : [],
    },
    papers: [
      { kind: 'purchase-order', part: 'p1', version: 1, day: '2026-03-20', stamped: [], filled: { deliver: first } },
    ],
  } as unknown as OrderFile
  const charges = charged.map((whose) => ({ whose, days: 3 }) as never)
  return { file, steps: [{ id: 'purchase-delivered/p1', over: 3, charges, running: came === undefined && !gone }] }
}

const scored = (...orders: readonly SuppliedOrder[]) => supplierScore(orders, cartons?.supplier ?? '', TODAY)

test('a delivery is held against the day first sent, the day agreed last, and that day without what others held up', () => {
  const moved = order('2026-05-15', '2026-05-11', '2026-05-15')
  const held = order('2026-05-14', '2026-05-11', '2026-05-11', ['customer'])
  const late = order('2026-05-14', '2026-05-11', '2026-05-11')
  const score = scored(moved, held, late)
  expect([score.due, score.byFirstDay, score.byLastDay, score.byOwnFault]).toEqual([3, 0, 1, 2])
})

test('what should have come and did not is late; what is not due yet is not counted', () => {
  const score = scored(order(undefined, '2026-06-01', '2026-06-01'), order(undefined, '2026-07-01', '2026-07-01'))
  expect([score.orders, score.due, score.byLastDay]).toEqual([2, 1, 0])
})

test('what must have come on a day that nobody wrote down is no delay of his', () => {
  const unseen = order(undefined, '2026-06-01', '2026-06-01', [], true)
  expect(scored(unseen)).toMatchObject({ orders: 1, due: 0 })
})

test('what was bought is summed by its money, and first inspections are counted', () => {
  const score = scored(order('2026-05-11', '2026-05-11', '2026-05-11'), order('2026-05-10', '2026-05-11', '2026-05-11'))
  expect(score.bought).toEqual([{ currency: 'CNY', amount: '8526' }])
  expect([score.inspected, score.passedFirst]).toEqual([2, 2])
})

test('another supplier has no part in it', () => {
  const one = order('2026-05-11', '2026-05-11', '2026-05-11')
  expect(supplierScore([one], 'somebody', TODAY)).toMatchObject({ orders: 0, due: 0, inspected: 0, bought: [] })
})
