import { expect, test } from 'vitest'
import { type Lot, nextSeverity } from './switching-of.ts'

const lot = (accepted: boolean, major = 1): Lot => ({ lot: '2000', level: 'II', aql: '0/2.5/4.0', major, accepted })

test('two refused of five tighten the next lot, five accepted in a row bring normal inspection back', () => {
  expect(nextSeverity([])).toBe('normal')
  expect(nextSeverity([lot(true), lot(false), lot(true), lot(false)])).toBe('tightened')
  const mended = Array.from({ length: 5 }, () => lot(true))
  expect(nextSeverity([lot(false), lot(false), ...mended])).toBe('normal')
})

test('ten clean lots reduce it, and five refused while it is tightened stop it', () => {
  expect(nextSeverity(Array.from({ length: 10 }, () => lot(true)))).toBe('reduced')
  expect(nextSeverity(Array.from({ length: 8 }, () => lot(false)))).toBe('stop')
})

test('a lot whose limit the standard does not know is judged by its result alone', () => {
  expect(nextSeverity([lot(false), { ...lot(false), aql: 'as agreed' }])).toBe('tightened')
})
