import { expect, test } from 'vitest'
import { countsIn } from '../terms/counts.ts'
import { numberIn } from './number-words.ts'
import { readValue } from './values.ts'

test.each([
  ['WITHIN SEVEN DAYS', 7],
  ['twenty-one days', 21],
  ['Twenty one days', 21],
  ['FIFTEEN DAYS', 15],
  ['ninety', 90],
  ['SIXTEEN', 16],
  ['ZERO', 0],
  ['someone', undefined],
])('%s', (text, number) => {
  expect(numberIn(text)).toBe(number)
})

test('a period and a count are read in words alike', () => {
  expect(readValue('48', 'TWENTY ONE DAYS AFTER SHIPMENT')).toMatchObject({ days: 21 })
  expect(readValue('48', 'FIFTEEN DAYS AFTER B/L DATE')).toMatchObject({ days: 15 })
  expect(countsIn('INVOICE IN TWELVE COPIES')).toMatchObject({ originals: 1, copies: 11 })
})
