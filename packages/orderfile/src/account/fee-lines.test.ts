import type { Receipt } from '@gendan/forms/deal/money'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { sampleSample } from '@gendan/forms/sample-sections'
import { decimal, subtract, sumOf } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { type Issued, type OrderFile, orderFile } from '../order-file.ts'
import { feeLines } from './fee-lines.ts'

const { seller: _, buyer: _b, suppliers: _s, house: _h, ...deal } = sampleDeal
const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
const receipt: Receipt = {
  ...{ id: 'r1', slip: 's1', day: '2026-03-30', moved: usd('75'), pays: usd('75'), reference: 'samples', note: '' },
  ...{ purpose: 'sample', sample: 'x1', charges: usd('5'), payer: 'HALVORSEN', evidence: [] },
}
const invoice = {
  ...{ id: 'ci1', kind: 'commercial-invoice', part: '', number: 'LW-CI26-0001', version: 1, day: '2026-05-20' },
  filled: { total: usd('29748') },
} as unknown as Issued

function lines(
  charge: 'charged' | 'refundable',
  given: Partial<OrderFile> = {},
  madeOn: string | undefined = '2026-03-26',
) {
  const { madeOn: _1, ...bare } = sampleSample
  const sample = { ...bare, charge, fee: usd('80'), ...(madeOn ? { madeOn } : {}) }
  const file = { ...orderFile.born('f1'), number: 'LW26-0001', buyer: 'halvorsen', ...given }
  return feeLines({ ...file, deal: { ...deal, samples: [sample], money: { receipts: [receipt], payments: [] } } })
}
const told = (all: ReturnType<typeof lines>) =>
  all.map(({ day, what, charged, settled }) => [day, what, charged, settled])
const balance = (all: ReturnType<typeof lines>) =>
  subtract(sumOf(all.map(({ charged }) => charged)), sumOf(all.map(({ settled }) => settled)))
const cancelled = {
  aside: {
    state: 'cancelled',
    by: 'w',
    at: '2026-06-10T02:00:00.000Z',
    reason: 'x',
    agreed: '',
    evidence: [],
    winding: [],
  },
} as const

describe('the fee of a sample on the customer’s account', () => {
  test('is charged on the day the sample was made and settled by what came in, beside the price', () => {
    const all = lines('charged', { papers: [invoice] })
    expect(told(all)).toEqual([
      ['2026-03-26', 'sample-fee', '80', '0'],
      ['2026-03-30', 'fee-received', '0', '75'],
      ['2026-03-30', 'charges', '0', '5'],
    ])
    expect(new Set(all.map(({ item }) => item))).toEqual(new Set(['f1/fee/x1']))
  })

  test('refunded with the order it is taken off the price once, on the day of the first invoice', () => {
    expect(balance(lines('refundable'))).toBe('0')
    const all = lines('refundable', { papers: [invoice, { ...invoice, id: 'ci2', version: 2, day: '2026-05-28' }] })
    expect(told(all).slice(3)).toEqual([['2026-05-20', 'fee-counted', '0', '80']])
    expect([all[3]?.item, balance(all)]).toEqual(['f1', '-80'])
  })

  test('is charged again on the day the order was cancelled', () => {
    const all = lines('refundable', { papers: [invoice], ...cancelled })
    expect(told(all).slice(3)).toEqual([
      ['2026-05-20', 'fee-counted', '0', '80'],
      ['2026-06-10', 'fee-stays', '0', '-80'],
    ])
    expect(balance(all)).toBe('0')
  })

  test('paid for a sample that was never made it stays the customer’s money, taken off the price or not', () => {
    expect(balance(lines('refundable', {}, ''))).toBe('-80')
    expect(balance(lines('refundable', { papers: [invoice] }, ''))).toBe('-80')
    expect(balance(lines('refundable', { papers: [invoice], ...cancelled }, ''))).toBe('-80')
  })
})
