import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, type Decimal, decimal, divide, multiply, subtract } from './decimal.ts'
import { formula, written } from './formula.ts'

const figures = (values: Readonly<Record<string, string>>): Record<string, Decimal> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decimal(value)]))

describe('a formula', () => {
  test('is computed as it is written: CIF from CFR', () => {
    const cif = formula('CFR ÷ (1 − k × r)')
    const at = figures({ CFR: '938.50', k: '1.1', r: '0.0063' })
    expect(cif.names).toEqual(['CFR', 'k', 'r'])
    expect(cif.filled(at)).toBe('938.5 ÷ (1 − 1.1 × 0.0063)')
    expect(cif.value(at).slice(0, 8)).toBe('945.0491')
  })

  test.each([
    ['2 + 3 × 4', '14'],
    ['(2 + 3) × 4', '20'],
    ['24 ÷ 4 ÷ 3', '2'],
    ['10 − 4 − 3', '3'],
    ['2 × −3', '-6'],
    ['max(1, 5, 3) − min(2, 4)', '3'],
    ['ceil(20.7) + floor(3.9)', '24'],
    ['ceil(0 − 1.5)', '-1'],
    ['floor(0 − 1.5)', '-2'],
    ['ceil(4) + floor(4)', '8'],
    ['√(2 × 8) × 3', '12'],
    ['3 × 2 ^ 10 + 1', '3073'],
    ['(1 + 0.05) ^ 2', '1.1025'],
    ['4 ^ −0.5', '0.5'],
    ['ln(1)', '0'],
  ])('%s is %s', (text, value) => {
    expect(formula(text).value({})).toBe(value)
  })

  test('takes Chinese names, and a name within a name is left whole', () => {
    const at = figures({ 运费: '60', 运: '7' })
    expect([formula('运费 + 运').value(at), formula('运费 + 运').filled(at)]).toEqual(['67', '60 + 7'])
  })

  test.each(['', '1 +', '(1', '1)', 'sum(1)', '1 2', 'a * b', 'max()', '√4', '(1, 2)', '1..2'])(
    '“%s” is none',
    (text) => {
      expect(() => formula(text)).toThrow(SyntaxError)
    },
  )

  test('says which figure it lacks, and refuses to divide by zero', () => {
    expect(() => formula('a + b').value(figures({ a: '1' }))).toThrow('wants b')
    expect(() => formula('1 ÷ a').value(figures({ a: '0' }))).toThrow('division by zero')
    expect(() => formula('a ^ 2').value(figures({ a: '-3' }))).toThrow('not above zero')
    expect(() => formula('ln(a)').value(figures({ a: '0' }))).toThrow('not above zero')
  })

  test('agrees with the same arithmetic done by hand, whatever the figures', () => {
    const any = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => divide(decimal(String(n)), decimal('100')))
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(formula('a + b × c − a').value({ a, b, c })).toBe(subtract(add(a, multiply(b, c)), a))
      }),
    )
  })
})

test('a long figure is cut with a mark, a loss stands in brackets', () => {
  expect([written(decimal('0.123456789')), written(decimal('-4.5')), written(decimal('12'))]).toEqual([
    '0.12345678…',
    '(−4.5)',
    '12',
  ])
})
