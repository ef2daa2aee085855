import { expect, test } from 'vitest'
import { factName } from './fact-name.ts'
import { factText } from './fact-text.ts'

test('a path becomes the words of a trader', () => {
  expect(factName('terms.lines.0.unitPrice.amount')).toEqual({ en: 'Line 1 · unit price', zh: '第 1 行 · 单价' })
  expect(factName('contract.terms.shipment.latest').zh).toBe('装运 · 最迟装运')
  expect(factName('payment.instalments.1.share').zh).toBe('付款 · 第 2 期 · 比例')
  expect(factName('buyer.name.en').zh).toBe('买方 · 名称 · 英文')
  expect(factName('lines.2.name.zh')).toEqual({ en: 'Line 3 · description · Chinese', zh: '第 3 行 · 品名 · 中文' })
})

test('a fact is written for eyes', () => {
  expect(factText('2026-06-10', 'zh')).toBe('2026年6月10日')
  expect(factText('23328.5', 'en')).toBe('23,328.5')
  expect(factText(false, 'zh')).toBe('不允许')
  expect(factText(undefined, 'en')).toBe('–')
})

test('what belongs together is said together: money, a quantity, a line', () => {
  expect(factText({ amount: '1240.5', currency: 'USD', per: 'PCE' }, 'en')).toBe('USD 1,240.5')
  const line = { id: '1', name: { en: 'Lamp', zh: '灯' }, quantity: { value: '3000', unit: 'PCE' } }
  expect(factText(line, 'zh')).toBe('灯 × 3,000 PCE')
})

test('a code is said in words where its place tells what it is', () => {
  expect(factText('NO', 'zh', 'facts.country')).toBe('挪威')
  expect(factText(['customer', 'supplier'], 'zh', 'roles')).toBe('客户 · 供应商')
  expect(factText('customer', 'en', 'roles.1')).toBe('Customer')
})

test('a number that names something is no figure', () => {
  expect(factText('0039010000', 'en')).toBe('0039010000')
  expect(factText('3901000012', 'en', 'banks.0.account')).toBe('3901000012')
  expect(factText({ account: '3901000012', currency: 'USD' }, 'en')).toBe('3901000012 · USD')
  expect([factText('7001', 'en', 'marks.1'), factText('2020', 'zh', 'delivery.year')]).toEqual(['7001', '2020'])
})
