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

test('what a file holds several of is counted, and its facts are called as on their own page', () => {
  expect(factName('inspections.0.found.major')).toEqual({
    en: 'Inspection 1 · found · major defects',
    zh: '验货 1 · 发现 · 严重缺陷',
  })
  expect(factName('samples.1.shelf').zh).toBe('样品 2 · 留样样品架')
  expect([factName('inspections.0.by').zh, factName('inspections.0.purchase').zh]).toEqual([
    '验货 1 · 验货人',
    '验货 1 · 采购',
  ])
  expect([factName('sheet.lines.0.purchase').zh, factName('purchase.deliver').zh]).toEqual([
    '第 1 行 · 含税进价',
    '采购 · 交货日',
  ])
})

test('what a firm sets for its path is called as on its own page', () => {
  expect(factName('rules.path.days.bulk').zh).toBe('工作规则 · 路径与提醒 · 天数 · 大货开工到货齐（无排产）')
  expect(factName('alarms.AL-07+')).toEqual({
    en: 'A proforma invoice is signed back: climbs after',
    zh: '形式发票按时签回：上报',
  })
  expect(factName('calendar.closed.0').zh).toBe('放假 · 1')
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
  expect(factText('conditional', 'zh', 'inspections.0.verdict')).toBe('有条件接受')
  expect(factText('remade', 'en', 'samples.0.verdict')).toBe('To be made again')
  expect(factText('pre-production', 'zh', 'samples.0.kind')).toBe('产前样')
  expect([factText(true, 'zh', 'points.0.right'), factText(false, 'en', 'measured')]).toEqual(['是', 'no'])
  expect(factText(['customer', 'supplier'], 'zh', 'roles')).toBe('客户 · 供应商')
  expect(factText('customer', 'en', 'roles.1')).toBe('Customer')
})

test('a number that names something is no figure', () => {
  expect(factText('0039010000', 'en')).toBe('0039010000')
  expect(factText('3901000012', 'en', 'banks.0.account')).toBe('3901000012')
  expect(factText({ account: '3901000012', currency: 'USD' }, 'en')).toBe('3901000012 · USD')
  expect([factText('7001', 'en', 'marks.1'), factText('2020', 'zh', 'delivery.year')]).toEqual(['7001', '2020'])
})
