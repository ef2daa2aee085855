import { expect, test } from 'vitest'
import { linesOf, reasonsOf, resultOf } from '../calculation/exam-problems/solve.ts'

test.each([
  [
    // 1000.5 × 7.1 = 7103.55; tax-free 20 × 7 + 3 + 2 = 145, 10 × 7 = 70 without duty.
    'materials in dollars, with and without duty',
    'manufacturer-refund',
    {
      exports: [
        {
          price: '1000.5',
          exchangeRate: '7.1',
          vatRate: '0.13',
          refundRate: '0.1',
          materials: [
            { amount: '20', exchangeRate: '7', duty: '3', consumptionTax: '2' },
            { amount: '10', exchangeRate: '7' },
            { amount: '0', consumptionTax: '5' },
          ],
        },
      ],
    },
    // N = 213.1065 → 213.11 less 220 × 0.03 = 6.6; G = 710.355 → 710.36 less 22.
    {
      fob: '7103.55',
      materials: '220',
      notCreditedReduction: '6.6',
      notCredited: '206.51',
      refundableReduction: '22',
      refundable: '688.36',
    },
  ],
  [
    'freight, insurance or commission alone comes off',
    'manufacturer-refund',
    {
      exports: [
        { price: '100', commission: '10', vatRate: '0.13', refundRate: '0.13' },
        { price: '100', freight: '7', vatRate: '0.13', refundRate: '0.13' },
        { price: '100', premium: '3', vatRate: '0.13', refundRate: '0.13' },
      ],
    },
    { fob: '280' },
  ],
  [
    // (7000.01 − 0) ÷ 1.13 × 0.13 = 805.3109.
    'taxed as a sale at home, to the fen',
    'deemed-home-sale',
    { fob: '1000.0014', exchangeRate: '7', vatRate: '0.13' },
    { outputVat: '805.31', sales: '6194.7' },
  ],
  [
    // 10000.016 × 1 = 10000.02; (10000.02 − 400) × 0.13 = 1248.0026; 500 + 1248 − 300 − 100; 9600.02 × 0.09 = 864.0018.
    'levied first, refunded after: output, input and what was brought forward',
    'levy-then-refund',
    {
      fob: '10000.016',
      materials: '400',
      vatRate: '0.13',
      refundRate: '0.09',
      outputVat: '500',
      inputVat: '300',
      broughtForward: '100',
    },
    {
      fob: '10000.02',
      exportVat: '1248',
      taxPayable: '1348',
      payable: '1348',
      carriedForward: '0',
      refund: '864',
      burden: '484',
    },
  ],
  [
    'materials above the exports give no refund',
    'levy-then-refund',
    { fob: '100', materials: '150', vatRate: '0.13', refundRate: '0.09' },
    { refund: '0' },
  ],
  [
    // 700 − 50 = 650 used of 1234.56: 0.526503…; planned 1234.56 × 0.4 = 493.824 → 493.82; 156.18 × 0.04 and × 0.09.
    'true-up: used more than was planned',
    'processing-write-off',
    { exportFob: '1234.56', planRate: '0.4', imported: '700', notUsed: '50', vatRate: '0.13', refundRate: '0.09' },
    {
      actualMaterials: '650',
      actualRate: '0.526503',
      plannedMaterials: '493.82',
      adjustment: '156.18',
      notCreditedReduction: '6.25',
      refundableReduction: '14.06',
    },
  ],
  [
    'everything imported is left over',
    'processing-write-off',
    { exportFob: '100', planRate: '0', imported: '70', notUsed: '70', vatRate: '0.13', refundRate: '0.13' },
    { actualMaterials: '0' },
  ],
  [
    // 113.005 ÷ 1.13 = 100.0044; VAT 13.0005; refund 9.0004.
    'a purchase told with its VAT',
    'trading-refund',
    { lines: [{ amountWithVat: '113.005', vatRate: '0.13', refundRate: '0.09' }] },
    { amount: '100', vat: '13', refund: '9', toCost: '4', total: '9' },
  ],
  [
    'a specific consumption tax on what was bought, by the invoice or by several',
    'trading-refund',
    {
      lines: [
        { amount: '100', quantity: '7', consumptionPerUnit: '2', vatRate: '0.13', refundRate: '0.13' },
        { purchases: [{ quantity: '4', amount: '50' }], consumptionPerUnit: '2', vatRate: '0.13', refundRate: '0.13' },
      ],
    },
    { consumptionRefund: '22', total: '41.5' },
  ],
  [
    'all that was bought is exported',
    'trading-refund',
    { lines: [{ purchases: [{ quantity: '4', amount: '50' }], exported: '4', vatRate: '0.13', refundRate: '0.13' }] },
    { refund: '6.5' },
  ],
])('%s', async (_, name, input, gives) => {
  expect(await resultOf(name, input)).toMatchObject(gives)
})

test('the working of a refund names each line, and sums both taxes', async () => {
  const line = { amount: '100', vatRate: '0.13', refundRate: '0.13', consumptionRate: '0.1' }
  expect((await linesOf('trading-refund', { lines: [line] })).filter(Boolean)).toEqual([
    'A = a = 100',
    'VAT = A × t = 100 × 0.13 = 13',
    'R = A × min(t, r) = 100 × min(0.13, 0.13) = 13',
    'C = VAT − R = 13 − 13 = 0',
    'X = A × c = 100 × 0.1 = 10',
    'T = R + X = 13 + 10 = 23',
  ])
  // A remark each for the two lines, and one for the rate that caps the second.
  const two = await linesOf('trading-refund', { lines: [line, { ...line, vatRate: '0.03' }] })
  expect(two.filter((text) => text === '')).toHaveLength(3)
})

test('the working of a producer’s month leaves out what is not there', async () => {
  const line = { price: '100', vatRate: '0.13', refundRate: '0.1' }
  const lines = await linesOf('manufacturer-refund', { exports: [line] })
  expect(lines.slice(0, 4)).toEqual([
    'FOB = p × e = 100 × 1 = 100',
    'N = FOB × (t − r) = 100 × (0.13 − 0.1) = 3',
    'G = FOB × r = 100 × 0.1 = 10',
    'X = G = 3',
  ])
  expect(await linesOf('manufacturer-refund', { exports: [{ ...line, freight: '4' }] })).toContain(
    'FOB = (p − f − i − c) × e = (100 − 4 − 0 − 0) × 1 = 96',
  )
})

test.each([
  ['used and imported both told', { actualMaterials: '5', imported: '5' }, ['actualMaterials one-way']],
  ['neither told', {}, ['actualMaterials one-way']],
  ['more left over than was imported', { imported: '5', notUsed: '6' }, ['notUsed above-imported']],
  ['a refund above the tax', { imported: '5', refundRate: '0.14' }, ['refundRate above-tax']],
])('a true-up is refused: %s', async (_, input, reasons) => {
  const year = { exportFob: '100', planRate: '0.1', vatRate: '0.13', refundRate: '0.13' }
  expect(await reasonsOf('processing-write-off', { ...year, ...input })).toEqual(reasons)
})
