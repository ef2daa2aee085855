import { decimal } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { sampleTerms } from '../../sample-deal.ts'
import { paymentCell } from './cells.ts'

const parts = ['8924.40', '20823.60'].map((amount) => ({ amount: decimal(amount), currency: 'USD' }))

test('instalments stand in money in either tongue; no line ends between a currency and its figure', () => {
  expect(paymentCell(sampleTerms.payment, parts).text).toEqual({
    en: '30% deposit by T/T; balance 70% by T/T against copy of bill of lading (USD\u00A08,924.40 + USD\u00A020,823.60)',
    zh: '30% 电汇定金，70% 见提单副本电汇（USD\u00A08,924.40 + USD\u00A020,823.60）',
  })
})

test('one payment of the whole needs no figure beside the total', () => {
  const [whole = { amount: decimal('0'), currency: 'USD' }] = parts
  expect(paymentCell(sampleTerms.payment, [whole]).text).not.toHaveProperty('en', expect.stringContaining('USD'))
})
