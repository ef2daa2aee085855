import { describe, expect, test } from 'vitest'
import { asHash, figureOf, fractionOf, fromHash, percentOf, put, valueAt, wholeOf, withoutRow } from './question.ts'

describe('what is typed into a calculation', () => {
  test('is put where it belongs, and makes its row or record', () => {
    const once = put({}, 'from.price', '100')
    expect(put(once, 'lines', [{}])).toEqual({ from: { price: '100' }, lines: [{}] })
    expect(put({ lines: [{ name: 'a' }, {}] }, 'lines.1.quantity', '3')).toEqual({
      lines: [{ name: 'a' }, { quantity: '3' }],
    })
    expect(valueAt({ lines: [{ quantity: '3' }] }, 'lines.0.quantity')).toBe('3')
    expect([valueAt({}, 'lines.0.quantity'), valueAt({ a: null }, 'a.b'), valueAt({ a: 1 }, '')]).toEqual([
      undefined,
      undefined,
      { a: 1 },
    ])
  })

  test('is taken out when the box is emptied, without losing its row', () => {
    expect(put({ price: '1', freight: '2' }, 'freight', undefined)).toEqual({ price: '1' })
    expect(put({ lines: [{ quantity: '3' }] }, 'lines.0.quantity', undefined)).toEqual({ lines: [{}] })
    expect(put({ rates: ['0.1', '0.2'] }, 'rates.0', undefined)).toEqual({ rates: ['', '0.2'] })
  })

  test('a row goes, and the list with its last row', () => {
    expect(withoutRow({ lines: [{ a: 1 }, { a: 2 }] }, 'lines.0')).toEqual({ lines: [{ a: 2 }] })
    expect(withoutRow({ lines: [{ a: 1 }], b: 1 }, 'lines.0')).toEqual({ b: 1 })
  })

  test.each([
    ['0.55', '0.0055'],
    ['0.55 %', '0.0055'],
    ['130％', '1.3'],
    ['12.345678901234', '0.12345678901234'],
    ['about 3', 'about 3'],
    ['', ''],
  ])('%s per cent is carried as the fraction %s and shown as typed', (typed, fraction) => {
    expect(fractionOf(typed)).toBe(fraction)
    expect(percentOf(fraction)).toBe(typed.replace(/\s*[%％]$/, ''))
  })

  test.each([
    ['0.7777777777777777777777777777777778', '77.77777777777777777777777777777778'],
    ['-0.5', '-50'],
    ['12', '1200'],
    ['0.000001', '0.0001'],
    ['-', '-'],
  ])('the rate %s of a result, however many digits it has, is %s per cent', (fraction, percent) => {
    expect(percentOf(fraction)).toBe(percent)
  })

  test('figures may come with grouped thousands, whole numbers are carried as such', () => {
    expect(['1,234,567.50', ' 12.5 ', '1,23', 'x'].map(figureOf)).toEqual(['1234567.50', '12.5', '1,23', 'x'])
    expect(['１２．５', '1，234.5', '1 234 567', '−3', '12万'].map(figureOf)).toEqual([
      '12.5',
      '1234.5',
      '1234567',
      '-3',
      '12万',
    ])
    expect(['12', '-3', '2.5', '', 'x'].map(wholeOf)).toEqual([12, -3, '2.5', '', 'x'])
  })

  test('travels in an address, Chinese words and all', () => {
    const question = { goods: [{ name: '橡木餐椅 “Fjell”', quantity: '480' }], rate: '0.0055' }
    expect(fromHash(asHash(question))).toEqual(question)
    expect(asHash(question)).toMatch(/^[\w-]+$/)
    expect([asHash({}), fromHash(''), fromHash('%%'), fromHash(btoa('[1]')), fromHash(btoa('7'))]).toEqual([
      '',
      {},
      {},
      {},
      {},
    ])
  })
})
