import { expect, test } from 'vitest'
import { type Lot, switched } from './switching-of.ts'

const next = (lots: readonly Lot[]) => switched(lots).next
const lot = (accepted: boolean, major = 1): Lot => ({ lot: '2000', level: 'II', aql: '0/2.5/4.0', major, accepted })

test('two refused of five tighten the next lot, five accepted in a row bring normal inspection back', () => {
  expect(next([])).toBe('normal')
  expect(next([lot(true), lot(false), lot(true), lot(false)])).toBe('tightened')
  const mended = Array.from({ length: 5 }, () => lot(true))
  expect(next([lot(false), lot(false), ...mended])).toBe('normal')
})

test('ten clean lots reduce it, and five refused while it is tightened stop it', () => {
  expect(next(Array.from({ length: 10 }, () => lot(true)))).toBe('reduced')
  expect(next(Array.from({ length: 8 }, () => lot(false)))).toBe('stop')
})

test('a lot whose limit the standard does not know is judged by its result alone', () => {
  expect(next([lot(false), { ...lot(false), aql: 'as agreed' }])).toBe('tightened')
})
