import { expect, test } from 'vitest'
import { reasonsOf, resultOf } from '../calculation/exam-problems/solve.ts'

const EXPORTED = { exported: '2026-03-15' }

test.each([
  [
    'filed on the last day',
    { filed: '2027-04-30', collected: '2027-04-30' },
    { lastDay: '2027-04-30', filing: 'in-time', collection: 'in-time' },
  ],
  [
    'filed and collected a day later',
    { filed: '2027-05-01', collected: '2027-05-01' },
    { filing: 'late', collection: 'late' },
  ],
  [
    'filed in time, judged long after',
    { filed: '2027-01-10', collected: '2027-01-10', day: '2040-01-01' },
    { filing: 'in-time', collection: 'in-time' },
  ],
  ['still open', { day: '2027-04-30' }, { filing: 'open', collection: 'open', papersBy: '', papersUntil: '' }],
  ['nothing told', {}, { filing: 'open', collection: 'open' }],
  ['open and late', { day: '2027-05-01' }, { filing: 'late', collection: 'late' }],
])('time limits of an export of March 2026: %s', async (_, input, gives) => {
  expect(await resultOf('refund-deadlines', { ...EXPORTED, ...input })).toMatchObject(gives)
})

test('filed on the very end is late, a day after it lost', async () => {
  const { end } = await resultOf('refund-deadlines', EXPORTED)
  expect(await resultOf('refund-deadlines', { ...EXPORTED, filed: end })).toMatchObject({ filing: 'late' })
  expect(await resultOf('refund-deadlines', { ...EXPORTED, filed: `${String(end).slice(0, 8)}28` })).toMatchObject({
    filing: 'lost',
  })
})

test('an export of December and one of January of the next year have different last days', async () => {
  expect(await resultOf('refund-deadlines', { exported: '2025-12-31' })).toMatchObject({ lastDay: '2026-04-30' })
  expect(await resultOf('refund-deadlines', { exported: '2026-12-01' })).toMatchObject({ lastDay: '2027-04-30' })
})

const NAMED = { name: 'shirts', refundRate: '0.13' }
const invoices = (...values: readonly (readonly [string, string])[]) =>
  values.map(([value, unit]) => ({ ...NAMED, refundRate: undefined, value, unit }))

test.each([
  [
    'the second unit of the declaration',
    {
      ...NAMED,
      quantities: [
        { value: '200', unit: 'kg' },
        { value: '90', unit: 'pc' },
      ],
      invoices: invoices(['40', 'pc'], ['50', 'pc']),
    },
    { matches: true, declared: '90', invoiced: '90' },
  ],
  [
    'two quantities in one unit, the later fits',
    {
      ...NAMED,
      quantities: [
        { value: '80', unit: 'pc' },
        { value: '90', unit: 'pc' },
      ],
      invoices: invoices(['90', 'pc']),
    },
    { matches: true, declared: '90' },
  ],
  [
    'a quantity that differs',
    {
      ...NAMED,
      quantities: [
        { value: '200', unit: 'kg' },
        { value: '91', unit: 'pc' },
      ],
      invoices: invoices(['90', 'pc']),
    },
    { matches: false, declared: '91', invoiced: '90' },
  ],
  [
    'the right figure in the wrong unit',
    {
      ...NAMED,
      quantities: [
        { value: '90', unit: 'kg' },
        { value: '91', unit: 'pc' },
      ],
      invoices: invoices(['90', 'pc']),
    },
    { matches: false, declared: '91' },
  ],
  [
    'no such unit',
    { ...NAMED, quantities: [{ value: '90', unit: 'kg' }], invoices: invoices(['90', 'pc']) },
    { matches: false, declared: '90' },
  ],
  [
    'one invoice of two under another name',
    {
      ...NAMED,
      quantities: [{ value: '90', unit: 'pc' }],
      invoices: [...invoices(['40', 'pc']), { name: 'skirts', value: '50', unit: 'pc' }],
    },
    { matches: false },
  ],
  [
    'one invoice of two with another refund rate',
    {
      ...NAMED,
      quantities: [{ value: '90', unit: 'pc' }],
      invoices: [...invoices(['40', 'pc']), { name: 'shirts', value: '50', unit: 'pc', refundRate: '0.09' }],
    },
    { matches: false },
  ],
  [
    'the same refund rate told twice',
    { ...NAMED, quantities: [{ value: '90', unit: 'pc' }], invoices: [{ ...NAMED, value: '90', unit: 'pc' }] },
    { matches: true },
  ],
])('a declared line and its invoices: %s', async (_, line, gives) => {
  const { lines, matches } = await resultOf('refund-invoice-match', { lines: [line] })
  expect((lines as readonly object[])[0]).toMatchObject(gives)
  expect(matches).toBe(gives.matches)
})

test('one line that does not match spoils the whole', async () => {
  const right = { ...NAMED, quantities: [{ value: '9', unit: 'pc' }], invoices: invoices(['9', 'pc']) }
  const wrong = { ...right, invoices: invoices(['8', 'pc']) }
  expect(await resultOf('refund-invoice-match', { lines: [right, wrong] })).toMatchObject({ matches: false })
})

test.each([
  ['a producer', { exporter: 'producer' }, { treatment: 'credit-refund', refundRate: '0.13' }],
  ['a trading company', {}, { treatment: 'refund-of-purchase', refundRate: '0.13' }],
  ['after the rate was cut', { exported: '2026-04-01' }, { refundRate: '0.09' }],
  ['on the last day of the old rate', { exported: '2026-03-31' }, { refundRate: '0.13' }],
  ['small-scale', { generalTaxpayer: false }, { treatment: 'exempt', refundRate: '0' }],
])('treatment of an export: %s', async (_, input, gives) => {
  const rates = [
    { rate: '0.13', from: '2020-01-01', to: '2026-03-31' },
    { rate: '0.09', from: '2026-04-01' },
  ]
  expect(
    await resultOf('export-vat-treatment', { exported: '2026-02-01', refundRates: rates, ...input }),
  ).toMatchObject(gives)
})

test('an export before the first rate, or after the last, has none', async () => {
  const rated = (rate: object) => ({ exported: '2026-02-01', refundRates: [{ rate: '0.13', ...rate }] })
  expect(await reasonsOf('export-vat-treatment', rated({ from: '2026-03-01' }))).toEqual(['refundRates no-rate'])
  expect(await reasonsOf('export-vat-treatment', rated({ to: '2026-01-31' }))).toEqual(['refundRates no-rate'])
  expect(await resultOf('export-vat-treatment', rated({}))).toMatchObject({ refundRate: '0.13' })
})
