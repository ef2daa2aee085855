import { paperById } from '@gendan/contract/journal/paper-id'
import { expect, test } from 'vitest'
import { numbersIn, stampedIn } from './stamped.ts'

const row = (type: string, paper: unknown) => ({
  ...{ kind: 'order-file', id: 'f1', version: 7, act: 'stamp-paper', by: 'zhou', post: 'supervisor' },
  ...{ at: '2026-11-22T01:00:00Z', day: '2026-11-22', from: '10.0.0.7', token: '', type, event: { type, paper } },
})

test('a printing with the chop says which paper in which version, and what its number is', () => {
  const rows = [
    row('paper-stamped', 'proforma-invoice-2'),
    row('paper-issued', { id: 'proforma-invoice-2', number: 'LW-PI26-0001' }),
  ]
  const [print, ...others] = stampedIn(rows)
  expect(others).toEqual([])
  expect(print).toMatchObject({ file: 'f1', paper: 'proforma-invoice-2', by: 'zhou', from: '10.0.0.7' })
  expect(paperById(print?.paper ?? '')).toMatchObject({
    version: '2',
    name: { en: 'Proforma invoice', zh: '形式发票' },
  })
  expect(numbersIn(rows).get('f1 proforma-invoice-2')).toBe('LW-PI26-0001')
})
