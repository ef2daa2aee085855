import { expect, test } from 'vitest'
import { factName } from './fact-name.ts'
import { factText } from './fact-text.ts'

test('a path becomes the words of a trader', () => {
  expect(factName('terms.lines.0.unitPrice.amount')).toEqual({ en: 'Line 1 · unit price', zh: '第 1 行 · 单价' })
  expect(factName('contract.terms.shipment.latest').zh).toBe('装运 · 最迟装运')
  expect(factName('payment.instalments.1.share').zh).toBe('付款 · 第 2 期 · 比例')
  expect(factName('buyer.name.en').zh).toBe('买方 · 名称 · 英文')
})

test('a fact is written for eyes', () => {
  expect(factText('2026-06-10', 'zh')).toBe('2026年6月10日')
  expect(factText('23328.5', 'en')).toBe('23,328.5')
  expect(factText(false, 'zh')).toBe('不允许')
  expect(factText(undefined, 'en')).toBe('–')
})

test('an account number is no figure', () => {
  expect(factText('0039010000', 'en')).toBe('0039010000')
})
