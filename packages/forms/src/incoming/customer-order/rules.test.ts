import { decimal } from '@gendan/kernel/decimal'
import { judge } from '@gendan/kernel/rule'
import { describe, expect, test } from 'vitest'
import { customerOrderExamples, soundOrder } from './rules.examples.ts'
import { customerOrderRules } from './rules.ts'
import { customerOrderShape, type OrderLine } from './shape.ts'

const findings = (order: typeof soundOrder) => judge(customerOrderRules, { order })
const [lamps, bulbs] = soundOrder.lines as [OrderLine, OrderLine]

describe('every rule owns an order that keeps it and one that breaks it', () => {
  test('no rule is without examples', () => {
    expect(customerOrderExamples.map(({ rule }) => rule)).toEqual(customerOrderRules.map(({ id }) => id))
  })

  test.each(customerOrderExamples.map((example) => [example.rule, example] as const))('%s', (id, { holds, fails }) => {
    const rule = customerOrderRules.filter((one) => one.id === id)
    expect(judge(rule, holds)).toEqual([])
    const found = judge(rule, fails)
    expect(found.length).toBeGreaterThan(0)
    for (const finding of found) {
      expect(finding.says.en).toMatch(/\.$/)
      expect(finding.says.zh).toMatch(/。$/)
      expect(finding.remedy?.en && finding.remedy.zh).toBeTruthy()
    }
  })

  test('a rule that holds an order rests on more than house practice', () => {
    expect(customerOrderRules.filter((r) => r.weight === 'block' && r.source.title === 'House practice')).toEqual([])
  })
})

test('an order that can be worked as it stands has no finding at all', () => {
  expect(customerOrderShape.parse(soundOrder)).toEqual(soundOrder)
  expect(findings(soundOrder)).toEqual([])
})

test('an empty order gets every reason at once', () => {
  const nothing = { ...soundOrder, number: '', issued: undefined, buyer: undefined, currency: undefined, lines: [] }
  const rules = findings({ ...nothing, stated: {}, delivery: { terms: [] }, payment: { text: [] } }).map((f) => f.rule)
  expect(rules).toEqual(['CO-01', 'CO-02', 'CO-03', 'CO-04', 'CO-05', 'CO-18', 'CO-19'])
})

describe('line amounts', () => {
  const line = (quantity: string, price: string, amount: string, currency = 'USD') =>
    findings({
      ...soundOrder,
      currency,
      stated: {},
      lines: [
        {
          ...lamps,
          quantity: { value: decimal(quantity), unit: 'PCE' },
          unitPrice: { amount: decimal(price), currency, per: 'PCE' },
          amount: { amount: decimal(amount), currency },
        },
      ],
    }).filter((f) => f.rule === 'CO-11')

  test.each([
    ['3', '0.333', '1.00', 'USD', 'half a cent and less is rounding'],
    ['1', '0.125', '0.13', 'USD', 'half a cent exactly is rounding, whichever way'],
    ['1', '0.125', '0.12', 'USD', 'half a cent exactly is rounding, whichever way'],
    ['3', '33.5', '101', 'JPY', 'yen have no digits behind the point'],
    ['1', '1.0005', '1.001', 'KWD', 'dinars have three'],
  ])('%s × %s = %s %s: %s', (quantity, price, amount, currency) => {
    expect(line(quantity, price, amount, currency)).toEqual([])
  })

  test('one cent off is said, with both figures', () => {
    expect(line('100', '100', '100')[0]?.says).toEqual({
      en: 'Line 1 states 100.00 USD, but 100 × 100 = 10,000.00 USD.',
      zh: '第 1 行写明金额 100.00 USD，但 100 × 100 = 10,000.00 USD。',
    })
    expect(line('3', '0.333', '0.98')).toHaveLength(1)
  })

  test('a price for a thousand is worked with the price as it was stated, not with its rounded share', () => {
    const priceAsRead = { amount: decimal('10'), for: { value: decimal('3'), unit: 'PCE' } }
    const quantity = { value: decimal('3000000'), unit: 'PCE' }
    const unitPrice = { amount: decimal('3.3333333333'), currency: 'USD', per: 'PCE' }
    const amount = { amount: decimal('10000000'), currency: 'USD' }
    const lines = [{ ...lamps, quantity, unitPrice, priceAsRead, amount }]
    expect(findings({ ...soundOrder, stated: {}, lines })).toEqual([])
  })
})

describe('the payable total', () => {
  const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
  const payable = (amount: string, stated = {}) =>
    findings({ ...soundOrder, stated: { ...stated, payable: usd(amount) } }).filter((f) => f.at === 'stated.payable')

  test('may leave the tax out, hold it, or be less what is prepaid', () => {
    expect(payable('16080', { tax: usd('2090.40') })).toEqual([])
    expect(payable('18170.40', { tax: usd('2090.40') })).toEqual([])
    expect(payable('11256', { prepaid: usd('4824') })).toEqual([])
    expect(payable('16080.05', { rounding: usd('0.05') })).toEqual([])
  })

  test('that fits none of these is said with both figures', () => {
    expect(payable('17000', { tax: usd('2090.40') })[0]?.says.en).toBe(
      'The order states a total of 17,000.00 USD; lines, allowances and charges come to 16,080.00 (18,170.40 with tax).',
    )
  })

  test('is not worked where a line has neither amount nor price', () => {
    const open = { ...bulbs, amount: undefined, unitPrice: undefined }
    expect(findings({ ...soundOrder, lines: [lamps, open] }).filter((f) => f.rule === 'CO-12')).toEqual([])
  })
})

test('our firm is recognised whatever the form of its name', () => {
  const to = (name: string) =>
    judge(customerOrderRules, {
      order: { ...soundOrder, seller: { name, addressLines: [], ids: [] } },
      us: ['宁波海利照明有限公司', 'Ningbo Halley Lighting Co., Ltd.'],
    }).map((f) => f.rule)
  expect(to('NINGBO HALLEY LIGHTING CO LTD')).toEqual([])
  expect(to('宁波海利照明')).toEqual([])
  expect(to('Ningbo Halley Textile Co., Ltd.')).toEqual(['CO-17'])
})
