import { expect, test } from 'vitest'
import { compute } from '../calculation/calculation.ts'
import { convertUnitCalculation } from './convert-unit.ts'

function answer(input: object) {
  const computed = compute(convertUnitCalculation, input)
  return 'errors' in computed ? computed.errors.map(({ path, code }) => `${path} ${code}`) : computed.result
}

test.each([
  ['1', 'long ton', 'kg', '1016.046909'],
  ['100', 'lbs', 'kg', '45.359237'],
  ['1', 'CBM', 'cft', '35.314667'],
  ['12', 'doz', 'gross', '1'],
  ['1', 'BLL', 'LTR', '158.987295'],
  ['10', '平方米', '平方英尺', '107.639104'],
])('%s %s is %s: %s', (quantity, from, to, found) => {
  expect(answer({ quantity, from, to })).toMatchObject({ quantityStated: found })
})

test('there and back again is what it was, and the amount stays the same', () => {
  const there = answer({ quantity: '500', from: 'yard', to: 'm', unitPrice: '2.8' })
  expect(there).toMatchObject({ quantity: '457.2', amount: '1400' })
  expect(answer({ quantity: '457.2', from: 'm', to: 'yard' })).toMatchObject({ quantity: '500' })
})

test.each([
  [{ from: 'kg', to: 'm' }, 'factor no-factor'],
  [{ from: 'set', to: 'pcs' }, 'factor no-factor'],
  [{ from: 'tons', to: 'kg' }, 'from unknown-unit'],
  [{ from: 'l', to: 'mt', factor: 1, givenPerWanted: 988 }, 'givenPerWanted given-twice'],
])('%o is refused: %s', (input, reason) => {
  expect(answer(input)).toEqual([reason])
})
