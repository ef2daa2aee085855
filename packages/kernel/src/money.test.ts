import { describe, expect, test } from 'vitest'
import { decimal } from './decimal.ts'
import { currencyShape, digitsOf, extend, partOf, sum, writeAmount, writeMoney, writePrice } from './money.ts'

const usd = (amount: string, per = 'PCE') => ({ amount: decimal(amount), currency: 'USD', per })

describe('money', () => {
  test('is written with the digits of its currency: two for dollars, none for yen, three for dinars', () => {
    expect(['USD', 'JPY', 'KWD', 'IDR'].map(digitsOf)).toEqual([2, 0, 3, 2])
    expect(writeMoney({ amount: decimal('23328'), currency: 'USD' })).toBe('USD 23,328.00')
    expect(writeAmount({ amount: decimal('1499.5'), currency: 'JPY' })).toBe('1,500')
  })

  test('a unit price keeps the digits it was agreed with', () => {
    expect([writePrice(usd('48.6')), writePrice(usd('0.1255'))]).toEqual(['48.60', '0.1255'])
  })

  test('a line is price times quantity, rounded half up once', () => {
    expect(extend(usd('0.125'), { value: decimal('101'), unit: 'PCE' })).toEqual({ amount: '12.63', currency: 'USD' })
  })

  test('a price per piece does not fit a quantity in sets', () => {
    expect(() => extend(usd('1'), { value: decimal('1'), unit: 'SET' })).toThrow('priced per PCE, counted in SET')
  })

  test('amounts in two currencies are not added', () => {
    const mixed = [
      { amount: decimal('1'), currency: 'USD' },
      { amount: decimal('1'), currency: 'EUR' },
    ]
    expect(() => sum(mixed, 'USD')).toThrow('EUR among USD')
  })

  test('a deposit is a part of the total to the cent', () => {
    expect(partOf({ amount: decimal('44892'), currency: 'USD' }, decimal('0.3'))).toEqual({
      amount: '13467.6',
      currency: 'USD',
    })
  })

  test('a currency that ISO 4217 does not know is refused', () => {
    expect([currencyShape.safeParse('usd').data, currencyShape.safeParse('XYZ').success]).toEqual(['USD', false])
  })

  test('RMB is what many papers write for the yuan, CNY', () => {
    expect(['RMB', 'rmb', '人民币', 'CNY'].map((code) => currencyShape.parse(code))).toEqual(Array(4).fill('CNY'))
  })
})
