import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  atLeast,
  compare,
  type Decimal,
  decimal,
  decimalShape,
  divide,
  exponential,
  fixed,
  grouped,
  multiply,
  naturalLog,
  power,
  raise,
  round,
  squareRoot,
  subtract,
} from './decimal.ts'

/** Any figure with up to four digits behind the point. */
const figure = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((n) => {
  const digits = (n < 0n ? -n : n).toString().padStart(5, '0')
  return decimal(`${n < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`)
})

describe('a figure', () => {
  test('is one fact however it is written', () => {
    expect(['12.40', '12.4', '+12.400', '012.4'].map(decimal)).toEqual(['12.4', '12.4', '12.4', '12.4'])
    expect([decimalShape.parse(12.4), decimalShape.parse(' 12.40 ')]).toEqual(['12.4', '12.4'])
    expect([decimal('-0'), decimal('0.00'), decimal('.5')]).toEqual(['0', '0', '0.5'])
  })

  test.each(['', 'abc', '1e5', '1,000', 'NaN', '1.2.3', '--1', '１２'])('%j is none', (text) => {
    expect(() => decimal(text)).toThrow(RangeError)
    expect(decimalShape.safeParse(text).success).toBe(false)
  })

  test('keeps what floating point loses', () => {
    expect(add(decimal('0.1'), decimal('0.2'))).toBe('0.3')
    expect(multiply(decimal('1.005'), decimal('100'))).toBe('100.5')
  })
})

describe('rounding is named by the caller', () => {
  test.each([
    ['2.345', 'half-up', '2.35'],
    ['2.345', 'half-even', '2.34'],
    ['2.355', 'half-even', '2.36'],
    ['-2.345', 'half-up', '-2.35'],
    ['2.341', 'up', '2.35'],
    ['2.349', 'down', '2.34'],
  ] as const)('%s %s is %s', (text, how, expected) => {
    expect(round(decimal(text), 2, how)).toBe(expected)
  })

  test('and only a printed figure shows all its places', () => {
    expect([fixed(decimal('5'), 2, 'half-up'), atLeast(decimal('0.125'), 2), atLeast(decimal('48.6'), 2)]).toEqual([
      '5.00',
      '0.125',
      '48.60',
    ])
    expect([grouped('1234567.5'), grouped('-1000'), grouped('999')]).toEqual(['1,234,567.5', '-1,000', '999'])
  })
})

describe('arithmetic holds for every figure', () => {
  test('what is added can be taken away again, and order does not matter', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a)
        expect(add(a, b)).toBe(add(b, a))
      }),
    )
  })

  test('a product divided by its factor is the figure again', () => {
    const other = figure.filter((b) => compare(b, '0' as Decimal) !== 0)
    fc.assert(
      fc.property(figure, other, (a, b) => {
        expect(round(divide(multiply(a, b), b), 4, 'half-even')).toBe(a)
      }),
    )
  })

  test('a root times itself is the figure again, to the last of its 34 digits', () => {
    expect(squareRoot(decimal('2'))).toBe('1.414213562373095048801688724209698')
    expect(['0', '4896.04', '0.0001'].map((text) => squareRoot(decimal(text)))).toEqual([
      '0',
      '69.97170856853504045354951015688242',
      '0.01',
    ])
    fc.assert(
      fc.property(figure, (a) => {
        expect(squareRoot(multiply(a, a))).toBe(a.replace('-', ''))
      }),
    )
    expect(() => squareRoot(decimal('-1'))).toThrow('root of a figure below zero')
  })

  test('nothing is divided by zero', () => {
    expect(() => divide(decimal('1'), decimal('0'))).toThrow('division by zero')
  })
})

describe('powers', () => {
  test.each([
    ['1.1', 0, '1'],
    ['0.5', 10, '0.0009765625'],
    ['-2', 3, '-8'],
    ['0', 5, '0'],
  ])('%s to the power of %i is %s', (figure, exponent, value) => {
    expect(power(decimal(figure), exponent)).toBe(value)
  })

  test('only whole ones of zero or more', () => {
    expect(() => power(decimal('2'), -1)).toThrow('not a whole power')
    expect(() => power(decimal('2'), 0.5)).toThrow('not a whole power')
  })

  test('a figure is raised to any power, and the logarithm undoes it', () => {
    expect(raise(decimal('0.9'), decimal('10'))).toBe('0.3486784401')
    // 2 ^ 0.5, as tables of roots print it
    expect(raise(decimal('2'), decimal('0.5')).slice(0, 32)).toBe('1.414213562373095048801688724209')
    expect(naturalLog(decimal('2')).slice(0, 32)).toBe('0.693147180559945309417232121458')
    expect(round(exponential(naturalLog(decimal('7.35'))), 30, 'half-even')).toBe('7.35')
    expect(() => raise(decimal('9'.repeat(28)), decimal('9'.repeat(28)))).toThrow('beyond all counting')
    expect(() => raise(decimal('0'), decimal('2'))).toThrow('not above zero')
  })

  test('e to a figure, to 34 digits', () => {
    expect(exponential(decimal('0'))).toBe('1')
    expect(exponential(decimal('1'))).toBe('2.718281828459045235360287471352662')
  })
})
