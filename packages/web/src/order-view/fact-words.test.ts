import { describe, expect, test } from 'vitest'
import { placeWords, valueWords } from './fact-words.ts'

describe('a path is said as people say it', () => {
  test.each([
    ['lines.0.unitPrice.amount', 'Line 1 unit price', '第 1 行单价'],
    ['contract.terms.shipment.latest', 'shipment latest day', '装运最迟日'],
    ['lines.11', 'Line 12', '第 12 行'],
    ['marks.1', 'shipping marks 2', '唛头 2 '],
    ['lines.2.name.zh', 'Line 3 description (Chinese)', '第 3 行品名（中）'],
  ])('%s', (at, en, zh) => expect(placeWords(at)).toEqual({ en, zh }))
})

describe('a value is said in the words of the trade', () => {
  test('what was not there is a dash', () => expect(valueWords(undefined).zh).toBe('–'))
  test('a permission is allowed or not', () => expect(valueWords(false)).toEqual({ en: 'not allowed', zh: '不允许' }))
  test('money names its currency', () => expect(valueWords({ amount: '12.4', currency: 'USD' }).en).toBe('USD 12.4'))
  test('a line is its goods and quantity', () =>
    expect(valueWords({ name: { en: 'Lamp', zh: '灯' }, quantity: { value: '3', unit: 'PCE' }, id: '1' }).zh).toBe(
      '灯 × 3 PCE',
    ))
})
