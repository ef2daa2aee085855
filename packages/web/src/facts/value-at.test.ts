import { expect, test } from 'vitest'
import { valueAt, withValueAt } from './value-at.ts'

const terms = { shipment: { latest: '2027-01-02' }, lines: [{ id: '1' }], tolerancePercent: '5' }

test('one fact is taken from the other side, the rest stays', () => {
  const merged = withValueAt(terms, 'shipment.latest', '2027-02-01')
  expect(valueAt(merged, 'shipment.latest')).toBe('2027-02-01')
  expect(valueAt(merged, 'lines.0.id')).toBe('1')
})

test('a fact that the other side took away is gone', () => {
  expect(withValueAt(terms, 'tolerancePercent', undefined)).not.toHaveProperty('tolerancePercent')
})

test('a line that the other side added stands behind mine', () => {
  expect(valueAt(withValueAt(terms, 'lines.1', { id: '2' }), 'lines.1.id')).toBe('2')
})
