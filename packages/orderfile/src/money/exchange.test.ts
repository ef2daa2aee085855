import { firm } from '@gendan/firm/firm'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { orderFile } from '../order-file.ts'
import { exchangeResults } from './exchange.ts'

const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
const receipt = {
  id: 'r1',
  slip: 'b1',
  day: '2026-03-24',
  moved: usd('8899.40'),
  pays: usd('8899.40'),
  reference: '',
  note: '',
  purpose: 'deposit',
  charges: usd('25'),
  payer: '',
  evidence: [],
} as const
const { seller: _, buyer: _b, suppliers: _s, house: _h, ...deal } = sampleDeal
const file = { ...orderFile.born('f'), deal: { ...deal, money: { receipts: [receipt], payments: [] } } }
const rate = (day: string, at: string) => ({ from: 'USD', to: 'CNY', rate: decimal(at), source: 'Bank of China', day })
const ours = { ...firm.born('firm'), rates: [rate('2026-03-20', '7.06'), rate('2026-03-30', '7.2')] }

test('what came in is compared with the rate the order was reckoned at, by the newest rate on its day', () => {
  expect(
    exchangeResults(file, ours).map(({ reckoned, received, result }) => [reckoned.day, received.day, result]),
  ).toEqual([['2026-03-16', '2026-03-20', { amount: '-222.49', currency: 'CNY' }]])
})

test('nothing is said where a rate is not on record', () => {
  expect(exchangeResults(file, { ...ours, rates: [] })).toEqual([])
})
