import type { JsonSchema } from '@gendan/trade/calculation/described'
import { describe, expect, test } from 'vitest'
import { reasonOf } from './fault-words.ts'

const rate: JsonSchema = { type: 'string', unit: 'fraction' }
const money: JsonSchema = { type: 'string', unit: 'CNY' }
const fault = (code: string) => ({ path: 'price', code, message: { en: 'price is not usable', zh: 'price 不能用' } })

describe('what is said under a box that cannot be used', () => {
  test.each([
    ['a price with its currency', 'not-a-decimal', money, 'USD 12', '只填数字，如 1234.5，不带币种和单位。'],
    ['a rate in words', 'not-a-decimal', rate, '十三', '只填数字，如 13 或 13%。'],
    [
      'more digits than a figure may have',
      'not-a-decimal',
      money,
      '1'.repeat(30),
      '位数太多：小数点前至多 28 位，后至多 18 位。',
    ],
    ['a rate above all', 'not-a-rate', rate, '1.3', '须在 0 至 100% 之间。'],
    ['anything else, in the words of the calculation', 'odd', money, '12', '不能用'],
  ])('%s', (_, code, schema, value, says) => {
    expect(reasonOf(fault(code), schema, value).zh).toBe(says)
  })
})
