import { decimal } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { sampleTerms } from '../../sample-deal.ts'
import { paymentCell } from './cells.ts'

test('no line of a payment clause ends between a currency and its figure', () => {
  const parts = ['8924.40', '20823.60'].map((amount) => ({ amount: decimal(amount), currency: 'USD' }))
  expect(paymentCell(sampleTerms.payment, parts).text).toHaveProperty(
    'en',
    expect.stringContaining('(USD\u00A08,924.40 + USD\u00A020,823.60)'),
  )
})
