import { add, type Decimal, decimal, zero } from '@gendan/kernel/decimal'
import { extend } from '@gendan/kernel/money'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Worksheet } from '../calculation/worksheet.ts'
import { lineTotals } from './line-totals.ts'

const figure = fc.integer({ min: 0, max: 99_999_999 }).map((n): Decimal => decimal(`0.${String(n).padStart(8, '0')}`))

test('a total is the sum of its rounded lines, and a line is what the table of goods shows while one types', () => {
  const line = fc.record({
    quantity: fc.integer({ min: 0, max: 9999 }).map((n) => decimal(String(n))),
    unitPrice: figure,
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('USD', 'JPY', 'KWD'), (lines, currency) => {
      const { amounts, total } = lineTotals(currency, lines, new Worksheet())
      expect(amounts.reduce(add, zero)).toBe(total)
      expect(amounts).toEqual(
        lines.map(
          ({ quantity, unitPrice }) =>
            extend({ amount: unitPrice, currency, per: 'PCE' }, { value: quantity, unit: 'PCE' }).amount,
        ),
      )
    }),
  )
})
