import type { Receipt } from '@gendan/forms/deal/money'
import type { Sample } from '@gendan/forms/deal/sample'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { sampleSample } from '@gendan/forms/sample-sections'
import { decimal, zero } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { type OrderFile, orderFile } from '../order-file.ts'
import { dueLines } from './due-lines.ts'
import { endedMoney } from './ended-money.ts'
import { feesOf } from './fees.ts'
import { receivableOf } from './receivable.ts'
import { moneyStanding } from './standing.ts'

const { seller: _, buyer: _b, suppliers: _s, house: _h, samples: _x, money: _m, ...deal } = sampleDeal
const { contract: _c, ...asked } = deal
const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })

/** A sample for which the customer pays USD 80, made on 26 March. */
const made = (change: Partial<Sample> = {}): Sample => ({
  ...sampleSample,
  ...{ charge: 'refundable', fee: usd('80'), madeOn: '2026-03-26', ...change },
})
const received = (amount: string, change: Partial<Receipt> = {}): Receipt => ({
  ...{ id: 'r1', slip: 's1', day: '2026-03-30', moved: usd(amount), pays: usd(amount), reference: '', note: '' },
  ...{ purpose: 'sample', sample: sampleSample.id, charges: usd('0'), payer: 'HALVORSEN', evidence: [], ...change },
})

function file(sample: Sample, receipts: readonly Receipt[] = [], given: Partial<OrderFile> = {}): OrderFile {
  const money = { receipts, payments: [] }
  return {
    ...orderFile.born('f1'),
    buyer: 'halvorsen',
    ...given,
    deal: { ...(given.deal ?? deal), samples: [sample], money },
  }
}
const over = (state: 'cancelled' | 'lost'): Partial<OrderFile> => ({
  aside: {
    ...{ state, by: 'wang', at: '2026-06-10T02:00:00.000Z', reason: 'his house burned', evidence: [] },
    ...(state === 'cancelled'
      ? { agreed: 'mail', winding: [] }
      : { why: { id: 'price', name: { en: 'Price', zh: '价格' } } }),
  } as unknown as NonNullable<OrderFile['aside']>,
})
/** What is open: of the price, of the deposit, of the balance. */
const opens = (one: OrderFile) =>
  [receivableOf(one)?.open, ...(receivableOf(one)?.dues ?? []).map(({ open }) => open)].map((money) => money?.amount)

describe('the fee of a sample', () => {
  test('is awaited once the sample is made, and counts by its age from then on', () => {
    const [line] = dueLines(file(made(), [], { deal: asked }))
    expect(line).toMatchObject({
      key: 'fee x1',
      way: 'in',
      what: 'sample',
      open: '80',
      due: '2026-03-26',
      sample: 'x1',
    })
    expect(moneyStanding(file(made(), [], { deal: asked }), '2026-05-05').fees[0]?.late).toBe(40)
  })

  test('is not awaited before its form is signed, nor for a sample that was dropped unmade, nor one that is free', () => {
    const { madeOn: _1, ...unmade } = made()
    expect(dueLines(file(unmade, [], { deal: asked }))).toEqual([])
    expect(feesOf(file({ ...unmade, verdict: 'dropped' }))[0]?.open.amount).toBe('0')
    expect(feesOf(file({ ...sampleSample, charge: 'free' }))).toEqual([])
  })

  test('shows what came in, with the charges that we bear, and what is still awaited', () => {
    const [fee] = feesOf(file(made(), [received('45', { charges: usd('5') })]))
    expect([fee?.paid.amount, fee?.open.amount]).toEqual(['50', '30'])
  })

  test('lessens the balance once terms are settled where it is refunded with the order, and the deposit stays as asked', () => {
    expect(opens(file(made(), [received('80')]))).toEqual(['29668', '8924.4', '20743.6'])
    expect(receivableOf(file(made(), [received('80')]))?.paid.amount).toBe('0')
    expect(feesOf(file(made(), [received('80')], { deal: asked }))[0]?.counted.amount).toBe('0')
  })

  test('is never counted to the price where it is not refunded', () => {
    const one = file(made({ charge: 'charged' }), [received('80')])
    expect([opens(one), feesOf(one)[0]?.counted.amount]).toEqual([['29748', '8924.4', '20823.6'], '0'])
  })

  test('is not counted in an order of another money: nobody said at which rate', () => {
    const eur = { amount: decimal('80'), currency: 'EUR' }
    const one = file(made({ fee: eur }), [received('80', { pays: eur, moved: eur })])
    expect([opens(one)[0], feesOf(one)[0]?.paid.amount, feesOf(one)[0]?.counted.amount]).toEqual(['29748', '80', '0'])
  })

  test('with deposit and balance in, nothing is open: the fee is taken off once', () => {
    const paid = ['8924.40', '20743.60'].map((amount, i) =>
      received(amount, { id: `p${i}`, purpose: i === 0 ? 'deposit' : 'balance', sample: undefined }),
    )
    expect(opens(file(made(), [received('80'), ...paid]))).toEqual(['0', '0', '0'])
  })

  test('stays ours when the order is cancelled after the sample was made: only the deposit is decided about', () => {
    const deposit = received('8924.40', { id: 'd', purpose: 'deposit', sample: undefined })
    const one = file(made(), [received('80'), deposit], over('cancelled'))
    expect(endedMoney(one)?.received).toBe('8924.4')
    expect(feesOf(one)[0]?.counted.amount).toBe(zero)
  })

  test('is still owed when the order was lost after the sample was made, and not when it was never made', () => {
    const { madeOn: _1, ...unmade } = made()
    expect(dueLines(file(made(), [], over('lost'))).map(({ key, open }) => [key, open])).toEqual([['fee x1', '80']])
    expect(dueLines(file(unmade, [], over('lost')))).toEqual([])
  })
})
