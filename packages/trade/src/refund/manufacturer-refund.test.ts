import { add, compare, decimal, subtract, zero } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused, valuesAt } from '../calculation/ask-in-tests.ts'
import { manufacturerRefundCalculation } from './manufacturer-refund.ts'
import { tradingRefundCalculation } from './trading-refund.ts'

const FABRIC = { vatRate: '0.17', refundRate: '0.13' }

test.each([
  [
    'home sales of 1 million, exports of 2 million, input 340 000, 17 % and 13 %: the excess is below the ceiling',
    {
      exports: [{ price: 2000000, ...FABRIC }],
      homeSales: [{ amount: 1000000, vatRate: '0.17' }],
      inputVat: 340000,
      broughtForward: 30000,
    },
    {
      notCredited: '80000',
      taxPayable: '-120000',
      refundable: '260000',
      refund: '120000',
      credited: '140000',
      carriedForward: '0',
    },
  ],
  [
    'materials imported free of duty for a million: both reductions',
    {
      exports: [{ price: 2000000, ...FABRIC, materials: [{ amount: 1000000 }] }],
      homeSales: [{ amount: 1000000, vatRate: '0.17' }],
      inputVat: 340000,
      broughtForward: 60000,
    },
    {
      notCreditedReduction: '40000',
      notCredited: '40000',
      taxPayable: '-190000',
      refundableReduction: '130000',
      refundable: '130000',
      refund: '130000',
      credited: '0',
      carriedForward: '60000',
    },
  ],
  [
    'materials in dollars with duty and consumption tax on them',
    {
      exports: [
        {
          price: 500000,
          exchangeRate: '7',
          vatRate: '0.13',
          refundRate: '0.1',
          materials: [{ amount: 20000, exchangeRate: '7', duty: 14000, consumptionTax: 6000 }],
        },
      ],
      inputVat: 300000,
    },
    { materials: '160000', notCredited: '100200', refundable: '334000', taxPayable: '-199800', refund: '199800' },
  ],
  [
    'input VAT that goes out for other reasons raises the tax',
    { exports: [{ price: 100000, vatRate: '0.13', refundRate: '0.13' }], inputVat: 20000, inputTransferredOut: 5000 },
    { taxPayable: '-15000', refundable: '13000', refund: '13000', carriedForward: '2000' },
  ],
  [
    'reductions brought forward are used up first',
    {
      exports: [{ price: 1000000, vatRate: '0.13', refundRate: '0.1' }],
      inputVat: 100000,
      notCreditedReductionForward: 10000,
      refundableReductionForward: 30000,
    },
    { notCredited: '20000', refundable: '70000', taxPayable: '-80000', refund: '70000', carriedForward: '10000' },
  ],
  [
    'home sales alone: an ordinary month',
    { homeSales: [{ amount: 113000, vatRate: '0.13', taxIncluded: true }], inputVat: 5000, place: 'town' },
    { taxPayable: '8000', refund: '0', cityTax: '400', surcharges: '800' },
  ],
  [
    'tax payable of nought: nothing is refunded, all is credited',
    { exports: [{ price: 100000, vatRate: '0.13', refundRate: '0.13' }], outputVat: 7000, inputVat: 7000 },
    { taxPayable: '0', refund: '0', credited: '13000' },
  ],
])('%s', (_, input, gives) => {
  expect(valuesAt(manufacturerRefundCalculation, input, ...Object.keys(gives))).toEqual(Object.values(gives))
})

test('a refund rate above the tax rate and charges above the price are refused together', () => {
  const exports = [{ price: 100, freight: 80, premium: 20, vatRate: '0.09', refundRate: '0.13' }]
  expect(refused(manufacturerRefundCalculation, { exports })).toEqual([
    'exports.0.refundRate above-tax',
    'exports.0.freight nothing-left',
  ])
})

test('what is refunded, credited and carried on is what there was, and nothing is below zero', () => {
  const money = fc.integer({ min: 0, max: 90_000_000 }).map((cents) => (cents / 100).toFixed(2))
  const price = fc.integer({ min: 1, max: 90_000_000 }).map((cents) => (cents / 100).toFixed(2))
  fc.assert(
    fc.property(price, money, money, money, money, (fob, materials, outputVat, inputVat, broughtForward) => {
      const input = {
        exports: [{ price: fob, vatRate: '0.13', refundRate: '0.09', materials: [{ amount: materials }] }],
        outputVat,
        inputVat,
        broughtForward,
      }
      const paths = ['taxPayable', 'refundable', 'refund', 'credited', 'carriedForward', 'payable', 'notCredited']
      const figures = valuesAt(manufacturerRefundCalculation, input, ...paths).map((one) => decimal(String(one)))
      const [T = zero, G = zero, R = zero, C = zero, K = zero, P = zero] = figures
      const whole = add(R, C) === G && subtract(P, add(R, K)) === T
      return whole && figures.slice(1).every((figure) => compare(figure, zero) >= 0)
    }),
    { numRuns: 100 },
  )
})

test('a trading company: every amount that is missing, told twice or exceeded is named', () => {
  const rates = { vatRate: '0.13', refundRate: '0.13' }
  const lines = [
    { ...rates },
    { ...rates, amount: 1, amountWithVat: 2 },
    { ...rates, amount: 1, quantity: 5, exported: 6 },
    { ...rates, amount: 1, consumptionPerUnit: 2 },
    { ...rates, amount: 1, consumptionRate: '0.1', consumptionTaxPaid: 4 },
  ]
  expect(refused(tradingRefundCalculation, { lines })).toEqual([
    'lines.0.amount one-amount',
    'lines.1.amount one-amount',
    'lines.2.exported above-bought',
    'lines.3.quantity missing',
    'lines.4.consumptionTaxPaid told-twice',
  ])
})

test('refund and cost make up the VAT of the purchase; a specific consumption tax follows the quantity exported', () => {
  const line = {
    amount: '12345.67',
    quantity: 300,
    exported: 100,
    vatRate: '0.13',
    refundRate: '0.09',
    consumptionRate: '0.2',
    consumptionPerUnit: '0.5',
  }
  expect(
    valuesAt(tradingRefundCalculation, { lines: [line] }, 'amount', 'vat', 'refund', 'toCost', 'consumptionRefund'),
  ).toEqual(['4115.22', '534.98', '370.37', '164.61', '873.04'])
})
