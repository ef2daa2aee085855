import { expect, test } from 'vitest'
import { linesOf, reasonsOf, resultOf, warningsOf } from '../calculation/exam-problems/solve.ts'

test('how a maturity was counted stands in the working', async () => {
  const counted = async (input: object) =>
    (await linesOf('bill-maturity', { start: '2026-01-31', move: 'none', ...input }))[0]
  expect(await counted({ months: 1, days: 5, graceDays: 3 })).toBe('2026-01-31 + 1 m + 5 d + 3 d = 2026-03-08')
  expect(await counted({ days: 90, firstDay: 'included' })).toBe('2026-01-31 + 90 d − 1 d = 2026-04-30')
  expect(await counted({ months: 2 })).toBe('2026-01-31 + 2 m = 2026-03-31')
  expect(await counted({ graceDays: 3, firstDay: 'included' })).toBe('2026-01-31 + 3 d = 2026-02-03')
  expect(await counted({ months: 1, days: 1, firstDay: 'included' })).toBe('2026-01-31 + 1 m + 1 d − 1 d = 2026-02-28')
})

test('a maturity on a closed day moves forward, or back where the month would end', async () => {
  // 31 May 2026 is a Sunday, 1 June a Monday; 30 May a Saturday, 29 May a Friday.
  const moved = async (fixed: string, move: string) =>
    (await resultOf('bill-maturity', { fixed, move, calendar: {} }))['payable']
  expect(await moved('2026-05-31', 'next')).toBe('2026-06-01')
  expect(await moved('2026-05-31', 'next-same-month')).toBe('2026-05-29')
  expect(await moved('2026-05-16', 'next-same-month')).toBe('2026-05-18')
  expect(await moved('2026-05-16', 'previous')).toBe('2026-05-15')
  expect(await warningsOf('bill-maturity', { fixed: '2026-05-15', calendar: {} })).toEqual([])
  expect(await reasonsOf('bill-maturity', { start: '2026-01-01', fixed: '2026-02-01' })).toHaveLength(1)
  expect(await resultOf('bill-maturity', { onBoard: ['2026-01-01'], days: 30 })).toMatchObject({
    maturity: '2026-01-31',
  })
})

test('months and days of a loan: twelfths of a year, or every day', async () => {
  const interest = async (input: object) =>
    (await resultOf('interest', { amount: '10000', rate: '0.06', ...input }))['interest']
  // 3 months 200; and 10 days of 360 more 16.67; of 365: 10000 × 0.06 × (3 ÷ 12 + 10 ÷ 365) = 166.44 above 0.
  expect(await interest({ months: 3 })).toBe('150')
  expect(await interest({ months: 3, days: 10 })).toBe('166.67')
  expect(await interest({ months: 3, days: 10, dayCount: 'act/365' })).toBe('166.44')
  expect(await interest({ months: 2, ratePer: 'month' })).toBe('1200')
  expect(await interest({ months: 1, ratePer: 'day', rate: '0.0002' })).toBe('60')
  expect(await interest({ from: '2026-01-10', to: '2026-01-20', extraDays: 2 })).toBe('20')
  expect(await interest({ from: '2026-01-10', to: '2026-01-20', extraDays: 2, ends: 'both' })).toBe('21.67')
  expect(await interest({ from: '2026-01-10', to: '2026-01-20', extraDays: 2, ends: 'neither' })).toBe('18.33')
  // 31 January to 31 March are 60 days by 30/360; over a new year 360 more; 14 months are 12 and 2.
  expect(await interest({ from: '2026-01-31', to: '2026-03-31', dayCount: '30/360' })).toBe('100')
  expect(await interest({ from: '2025-12-15', to: '2026-01-15', dayCount: '30/360' })).toBe('50')
  expect(await interest({ from: '2025-11-15', to: '2027-01-15', dayCount: 'months' })).toBe('700')
  expect(await interest({ from: '2026-01-15', to: '2026-03-14', dayCount: 'months' })).toBe('95')
  expect(await interest({ from: '2026-01-15', to: '2026-01-15' })).toBe('0')
})

test('a loan wants days, months or both dates', async () => {
  const loan = { amount: '1', rate: '0.1' }
  for (const input of [
    {},
    { from: '2026-01-01' },
    { to: '2026-01-01' },
    { from: '2026-01-02', to: '2026-01-01' },
    { days: 3, from: '2026-01-01', to: '2026-01-02' },
  ])
    expect(await reasonsOf('interest', { ...loan, ...input })).toHaveLength(1)
})

test('what a credit lets through: quantity, unit price and amount', async () => {
  const credit = { amount: '10000', quantity: '300', unitPrice: '33.3', quantityIn: 'pieces' }
  expect(await resultOf('credit-tolerance', { ...credit, aboutUnitPrice: true })).toMatchObject({
    quantityLeast: '300',
    quantityMost: '300',
    unitPriceLeast: '29.97',
    unitPriceMost: '36.63',
    payableQuantity: '300',
    complies: null,
  })
  // 9000 ÷ 33.3 = 270.27; 10000 × 300 ÷ 10000 = 300, less one where 3 % less may be shipped.
  expect(await resultOf('credit-tolerance', { ...credit, amount: '9000' })).toMatchObject({ payableQuantity: '270' })
  expect(await resultOf('credit-tolerance', { ...credit, amount: '9000', quantityIn: 'measure' })).toMatchObject({
    payableQuantity: '270.27027',
  })
  // One side alone: 300 + 7 %; money for it 10000 × 1.03 × 300 ÷ 10000 = 309.
  expect(
    await resultOf('credit-tolerance', { amount: '10000', quantity: '300', quantityPlus: '0.07', amountPlus: '0.03' }),
  ).toMatchObject({
    quantityLeast: '300',
    quantityMost: '321',
    amountLeast: '10000',
    amountMost: '10300',
    payableQuantity: '309',
  })
  expect(
    await resultOf('credit-tolerance', {
      amount: '100.01',
      quantity: '300',
      quantityMinus: '0.07',
      amountMinus: '0.03',
    }),
  ).toMatchObject({
    quantityLeast: '279',
    quantityMost: '300',
    // 97.0097, up; 100.01.
    amountLeast: '97.01',
    amountMost: '100.01',
  })
  expect(await resultOf('credit-tolerance', { amount: '100.01', aboutAmount: true })).toMatchObject({
    amountLeast: '90.01',
    amountMost: '110.01',
    payableQuantity: '',
  })
})

test('unit prices up to the edges of “about” comply, beyond them not', async () => {
  const at = (invoicedUnitPrice: string) =>
    warningsOf('credit-tolerance', { amount: '1000', unitPrice: '10', aboutUnitPrice: true, invoicedUnitPrice })
  expect(await at('11')).toEqual([])
  expect(await at('11.01')).toEqual(['S-40 invoicedUnitPrice'])
  expect(await at('9')).toEqual([])
  expect(await at('8.99')).toEqual(['S-40 invoicedUnitPrice'])
})

test('days of presentation: the latest of one voyage, the first of several; in time on the last day', async () => {
  const shipped = ['2026-03-20', '2026-03-10']
  expect(await resultOf('presentation-deadline', { shipped })).toMatchObject({
    lastDay: '2026-04-10',
    shipmentInTime: null,
    presentedInTime: null,
    daysLate: '0',
  })
  expect(await resultOf('presentation-deadline', { shipped, severalShipments: 'separate' })).toMatchObject({
    lastDay: '2026-03-31',
  })
  const asked = { shipped, latestShipment: '2026-03-15', presented: '2026-04-10' }
  expect(await resultOf('presentation-deadline', asked)).toMatchObject({
    shipmentInTime: false,
    presentedInTime: true,
    daysLate: '0',
  })
  expect(await resultOf('presentation-deadline', { ...asked, presented: '2026-04-11' })).toMatchObject({
    presentedInTime: false,
    daysLate: '1',
  })
  expect(
    await resultOf('presentation-deadline', { shipped, originalTransportDocument: false, presented: '2026-04-11' }),
  ).toMatchObject({ lastDay: '', presentedInTime: null })
  expect(await linesOf('presentation-deadline', { shipped, expiry: '2026-04-05' })).toContain(
    '2026-04-10, 2026-04-05 = 2026-04-05',
  )
})

test.each([
  ['beginning', '2026-02-01', '2026-02-10'],
  ['middle', '2026-02-11', '2026-02-20'],
  ['end', '2026-02-21', '2026-02-28'],
  ['first-half', '2026-02-01', '2026-02-15'],
  ['second-half', '2026-02-16', '2026-02-28'],
  ['month', '2026-02-01', '2026-02-28'],
])('“%s” of February', async (words, first, last) => {
  expect(await resultOf('shipment-period', { words, month: '2026-02' })).toEqual({ first, last })
  expect(await linesOf('shipment-period', { words, month: '2026-02' })).toEqual([
    `2026-02 = ${first}`,
    `2026-02 = ${last}`,
  ])
})

test('“between” two days counts both, and one day alone will do', async () => {
  const same = { words: 'between', day: '2026-02-03', to: '2026-02-03' }
  expect(await resultOf('shipment-period', same)).toEqual({ first: '2026-02-03', last: '2026-02-03' })
  expect(await linesOf('shipment-period', { ...same, to: '2026-02-09' })).toEqual([
    '2026-02-03 = 2026-02-03',
    '2026-02-09 = 2026-02-09',
  ])
})

test('where partial shipments are prohibited, less may be drawn for less that was rightly shipped', async () => {
  const credit = {
    amount: '9990',
    quantity: '300',
    unitPrice: '33.3',
    quantityMinus: '0.1',
    partialShipments: 'prohibited',
  }
  const found = (input: object) => warningsOf('credit-tolerance', { ...credit, ...input })
  // 270 × 33.3 = 8991, below the 9490.5 of five per cent less.
  expect(await found({ shipped: '270', drawn: '8991' })).toEqual([])
  expect(await found({ shipped: '270', drawn: '8990.99' })).toEqual(['S-42 drawn'])
  expect(await found({ shipped: '269', drawn: '8957.7' })).toEqual(['S-41 shipped', 'S-42 drawn'])
  // Without a unit price 271 × 10000 ÷ 300 = 9033.333, down.
  const whole = { amount: '10000', unitPrice: undefined, shipped: '271' }
  expect(await found({ ...whole, drawn: '9033.33' })).toEqual([])
  expect(await found({ ...whole, drawn: '9033.32' })).toEqual(['S-42 drawn'])
})

test.each([
  [
    'a charge by rate above its least: 50000 × 0.1 % × 7 ÷ 7',
    'bank-charges',
    { drawn: '50000', charges: [{ name: 'negotiation', rate: '0.001', least: '50', exchange: '7' }] },
    { ours: '50' },
  ],
  [
    'yen for one dollar asked in dollars: 4.85 ÷ (7.1 × 100)',
    'requote-price',
    {
      price: '10000',
      way: 'foreign-to-foreign',
      rates: { buying: '4.8', selling: '4.85', per: '100' },
      otherRates: { buying: '7.1', selling: '7.15' },
    },
    { rate: '0.00683098591549295774647887323943662', price: '68.31' },
  ],
])('%s', async (_, name, input, gives) => {
  expect(await resultOf(name, input)).toMatchObject(gives)
})
