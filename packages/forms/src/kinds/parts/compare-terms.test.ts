import { decimal } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { sampleTerms } from '../../sample-deal.ts'
import { byGoods, compareTerms } from './compare-terms.ts'

const [chair, shelf] = sampleTerms.lines
if (!chair || !shelf) throw new RangeError('the standing example has two lines')

test('terms do not differ from themselves', () => {
  expect(compareTerms(sampleTerms, sampleTerms)).toEqual([])
})

test('a price, a quantity and a day are told as papers write them, each under its topic', () => {
  const after = {
    ...sampleTerms,
    lines: [
      { ...chair, unitPrice: { ...chair.unitPrice, amount: decimal('47.10') } },
      { ...shelf, quantity: { ...shelf.quantity, value: decimal('400') } },
    ],
    shipment: { ...sampleTerms.shipment, latest: '2026-06-30' },
  }
  const found = compareTerms(sampleTerms, after)
  expect(found.map(({ topic, before, after: now }) => [topic, before.en, now.en])).toEqual([
    ['prices', 'USD 48.60', 'USD 47.10'],
    ['quantities', '300 SETS', '400 SETS'],
    ['dates', '10 June 2026', '30 June 2026'],
  ])
  expect(found[0]?.what.zh).toContain('单价')
})

test('a line that came and one that went stand on one side only', () => {
  const { id: _, ...rest } = shelf
  const after = { ...sampleTerms, lines: [chair, { ...rest, id: '9', goods: '', code: 'NEW' }] }
  const found = compareTerms(sampleTerms, after)
  expect(found.map(({ topic, before, after: now }) => [topic, before.en === '', now.en === ''])).toEqual([
    ['goods', true, false],
    ['goods', false, true],
  ])
})

test('between two orders the goods decide which lines belong together, not their numbers', () => {
  const numbered = { ...sampleTerms, lines: sampleTerms.lines.map((line, i) => ({ ...line, id: `${i + 10}` })) }
  expect(compareTerms(sampleTerms, numbered, byGoods)).toEqual([])
  expect(compareTerms(sampleTerms, numbered)).toHaveLength(4)
})
