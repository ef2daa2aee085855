import { decimal } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { amountText, clauseList, referenceText } from './as-read.ts'

const usd = (amount: string) => amountText({ amount: decimal(amount), currency: 'USD' })

test('a price as read stands as the paper writes it, and loses no digit the customer wrote', () => {
  expect([usd('12.4'), usd('14880'), usd('0.0125')]).toEqual(['USD 12.40', 'USD 14,880.00', 'USD 0.0125'])
  expect(amountText({ amount: decimal('1200'), currency: 'JPY' })).toBe('JPY 1,200')
  expect(amountText({ amount: decimal('7'), currency: '' })).toBe('7.00')
})

test('clauses are parted by the sign of their tongue', () => {
  expect(clauseList(['FOB CNNGB', undefined, 'On deck not allowed'], 'en')).toBe('FOB CNNGB; On deck not allowed')
  expect(clauseList(['FOB CNNGB', '', '不得装甲板'], 'zh')).toBe('FOB CNNGB；不得装甲板')
})

test('references say what they are the numbers of, in one order however the record holds them', () => {
  const one = { quotation: 'QT-2026-031', contract: 'FRAME-12' }
  const other = { contract: 'FRAME-12', quotation: 'QT-2026-031' }
  expect(referenceText(one, 'en')).toBe('our quotation QT-2026-031 · contract FRAME-12')
  expect(referenceText(other, 'en')).toBe(referenceText(one, 'en'))
})
