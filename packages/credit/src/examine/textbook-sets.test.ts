import { describe, expect, test } from 'vitest'
import { type Change, examined, on } from './clean-set.examples.ts'
import { presentationShape } from './presentation.ts'
import { textbookByAir } from './textbook-air.examples.ts'
import { textbookBySea } from './textbook-sea.examples.ts'

const answer = (set: unknown, change: Change = () => undefined) => {
  const input = JSON.parse(JSON.stringify(set))
  change(input)
  return examined(presentationShape.parse(input))
}
const discrepancies = (set: unknown, change?: Change) => [
  ...new Set(
    answer(set, change)
      .findings.filter(({ weight, verdict }) => weight === 'block' && verdict !== 'pass')
      .map(({ rule }) => rule),
  ),
]

describe.each([
  ['by sea', textbookBySea],
  ['by air', textbookByAir],
])('a textbook presentation %s', (_, set) => {
  test('comes out clean', () => {
    const { complies, findings } = answer(set)
    expect(findings.filter(({ weight }) => weight !== 'note')).toEqual([])
    expect(complies).toBe(true)
  })
})

test.each<readonly [string, string, Change]>([
  ['one bill short', 'ORI-06', on('bill-of-lading', (d) => (d.originals = 2))],
  ['an advice that came late', 'SHA-01', on('shipping-advice', (d) => (d.dates.issued = '2026-10-24'))],
  ['an advice without the vessel', 'SHA-02', on('shipping-advice', (d) => (d.transport = {}))],
  ['covered for too little', 'INS-08', on('insurance', (d) => (d.insured.amount = '40000'))],
  ['glass for steel', 'GEN-16', on('packing-list', (d) => (d.goods[0].description = 'GLASS BOTTLES'))],
  ['another consignee', 'TRN-07', on('bill-of-lading', (d) => (d.parties.consignee = 'TO ORDER OF NORDKYST BANK'))],
  ['another contract', 'XD-12', on('packing-list', (d) => (d.numbers.invoice = 'SL-INV-33'))],
])('by sea: %s is found alone: %s', (_, rule, change) => {
  expect(discrepancies(textbookBySea, change)).toEqual([rule])
})

test.each<readonly [string, string, Change]>([
  ['consigned to the applicant', 'TRN-07', on('air-waybill', (d) => (d.parties.consignee = 'MOELLER ELEKTRONIK GMBH'))],
  ['to another airport', 'AWB-04', on('air-waybill', (d) => (d.transport.discharge = 'FRA'))],
  ['another statement', 'BEN-01', on('beneficiary-certificate', (d) => (d.statements = ['GOODS ARE NEW']))],
  ['fewer on the list', 'XD-03', on('packing-list', (d) => (d.goods[0].quantity = '2900'))],
  ['another price', 'INV-11', on('commercial-invoice', (d) => (d.goods[1].unitPrice = '12.50'))],
  ['another weight', 'XD-05', on('air-waybill', (d) => (d.weights.gross = '1400'))],
  ['no statement of origin', 'INV-18', on('commercial-invoice', (d) => (d.statements = []))],
])('by air: %s is found alone: %s', (_, rule, change) => {
  expect(discrepancies(textbookByAir, change)).toEqual([rule])
})
