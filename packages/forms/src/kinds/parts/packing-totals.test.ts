import { decimal } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { sampleTerms } from '../../sample-deal.ts'
import { packingTotals, writePacking } from './packing-totals.ts'

test('weights and cartons are written with their thousands apart, as amounts are', () => {
  const lines = sampleTerms.lines.map((line) => ({ ...line, quantity: { ...line.quantity, value: decimal('48000') } }))
  const said = writePacking(packingTotals({ ...sampleTerms, lines }))
  expect(said.en).toBe('36,000 cartons, 7,881.120 m³, G.W. 588,000.00 kg, N.W. 513,600.00 kg')
  expect(said.zh).toBe('36,000 箱，7,881.120 立方米，毛重 588,000.00 千克，净重 513,600.00 千克')
})

test('while one line has no packing nothing is counted', () => {
  const [first, second] = sampleTerms.lines
  if (!first || !second) throw new Error('the example has two lines')
  const { packing: _, ...bare } = second
  expect(writePacking(packingTotals({ ...sampleTerms, lines: [first, bare] }))).toEqual({ en: '', zh: '' })
})
