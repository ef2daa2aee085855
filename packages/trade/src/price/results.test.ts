import { expect, test } from 'vitest'
import { linesOf, reasonsOf, resultOf } from '../calculation/exam-problems/solve.ts'

const CLAUSE = {
  price: '1234.56',
  elements: [
    { name: 'materials', share: '0.5', base: '100', now: '107' },
    { name: 'wages', share: '0.3', base: '120', now: '125' },
  ],
}
const FALLEN = {
  ...CLAUSE,
  elements: [
    { share: '0.5', base: '100', now: '90' },
    { share: '0.3', base: '120', now: '125' },
  ],
}

/** Revised price: 0.2 + 0.5 × 1.07 + 0.3 × 125 ÷ 120 = 1.0475; fallen: 0.2 + 0.45 + 0.3125 = 0.9625. */
test.each([
  [
    'a rise of 4.75 % moves the price',
    CLAUSE,
    { factor: '1.0475', price: '1293.2', change: '58.64', changeRate: '0.047499', revised: true },
  ],
  [
    'a rise that only reaches the limit leaves it',
    { ...CLAUSE, leastChange: '0.0475' },
    { price: '1234.56', change: '0', revised: false },
  ],
  [
    'a fall of 3.75 % moves it too',
    { ...FALLEN, leastChange: '0.03' },
    { price: '1188.26', change: '-46.3', changeRate: '-0.037503' },
  ],
  [
    'a fall within the limit leaves it',
    { ...FALLEN, leastChange: '0.05' },
    { price: '1234.56', changeRate: '0', revised: false },
  ],
  ['a fixed share that is given', { ...CLAUSE, fixedShare: '0.2' }, { factor: '1.0475' }],
])('price revision: %s', async (_, input, gives) => {
  expect(await resultOf('price-revision', input)).toMatchObject(gives)
})

test('shares of a revision that do not come to 1, or leave less than nothing fixed, are refused', async () => {
  const over = [
    { share: '0.7', base: '1', now: '2' },
    { share: '0.6', base: '1', now: '2' },
  ]
  expect(await reasonsOf('price-revision', { ...CLAUSE, fixedShare: '0.3' })).toEqual(['elements shares'])
  expect(await reasonsOf('price-revision', { ...CLAUSE, elements: over })).toEqual(['elements shares'])
})

const SOLD = {
  purchase: '113000',
  refund: '9000',
  domesticCosts: '5000',
  overheadRate: '0.05',
  invoice: '20000',
  freight: '1500',
  premium: '120',
  commissionAmount: '400',
  otherCharges: '80',
  exchangeRate: '7',
}

test.each([
  [
    // Cost 113000 − 9000 + 5000 + 5650 = 114650; income 20000 − 1500 − 120 − 400 − 80 = 17900, at 7 125300.
    'every amount given as an amount',
    SOLD,
    {
      refund: '9000',
      totalCost: '114650',
      premium: '120',
      commission: '400',
      netIncome: '17900',
      exchangeCost: '6.405',
      profit: '10650',
      profitRate: '0.092891',
      profitOnNetSales: '0.084996',
      profitOnInvoice: '0.076071',
      verdict: 'profit',
    },
  ],
  ['the same at 700 for a hundred', { ...SOLD, exchangeRate: '700', exchangeRateUnits: '100' }, { profit: '10650' }],
  [
    // 1.1 × 0.0063 of 12345.67 = 85.5555 premium; 3 % = 370.3701; 12345.67 less both = 11889.7444.
    'premium and commission by their rates, to four places',
    { totalCost: '80000', refund: '700', invoice: '12345.67', premiumRates: ['0.0063'], commission: '0.03' },
    { refund: '700', premium: '85.5555', commission: '370.3701', netIncome: '11889.7444', exchangeCost: '6.7285' },
  ],
  [
    'income as large as the cost',
    { totalCost: '70', netIncome: '10', exchangeRate: '7' },
    { profit: '0', verdict: 'even' },
  ],
  ['income below the cost', { totalCost: '71', netIncome: '10', exchangeRate: '7' }, { profit: '-1', verdict: 'loss' }],
  [
    // 226.01 ÷ 1.13 = 200.00885; × 0.09 = 18.0008; 226.01 − 18.000796… = 208.0092.
    'a refund kept exact, the cost to four places',
    { purchase: '226.01', vatRate: '0.13', refundRate: '0.09', refundRounding: 'exact', netIncome: '30' },
    { totalCost: '208.0092' },
  ],
])('what an export brought: %s', async (_, input, gives) => {
  expect(await resultOf('export-result', input)).toMatchObject(gives)
})

test.each([
  [
    'goods short with freight and premium on them: 12 × (50 + 4 + 1) + 30 fee',
    'short-delivery-claim',
    {
      short: '12',
      contracted: '500',
      delivered: '400',
      unitPrice: '50',
      freight: '4',
      premium: '1',
      inspectionFee: '30',
    },
    { short: '12', goods: '660', claim: '690' },
  ],
  [
    'a loss within the allowance is not claimed',
    'short-delivery-claim',
    { contracted: '1000', delivered: '996', unitPrice: '50', allowanceRate: '0.005' },
    { short: '4', counts: '0', claim: '0' },
  ],
  [
    'a loss of just the allowance, as a threshold',
    'short-delivery-claim',
    { contracted: '1000', delivered: '995', unitPrice: '50', allowanceRate: '0.005', allowance: 'threshold' },
    { counts: '0', goods: '0' },
  ],
  [
    'one hundred over seven and five lines, no cent is lost',
    'split-amount',
    { amount: '100', shares: ['7', '5', '0'] },
    { parts: ['58.33', '41.67', '0'] },
  ],
  ['whole yuan', 'split-amount', { amount: '100', shares: ['1', '1', '1'], places: 0 }, { parts: ['34', '33', '33'] }],
  [
    // 2 × 0.125 = 0.25 each; 3 lines make 0.75; claimed 1 is 0.25 more.
    'a total that agrees with neither way',
    'line-totals',
    {
      currency: 'USD',
      lines: [
        { quantity: '2', unitPrice: '0.125' },
        { quantity: '2', unitPrice: '0.25' },
      ],
      claimed: '1',
    },
    { total: '0.75', unrounded: '0.75', difference: '0.25', agreesWith: 'neither' },
  ],
  [
    'net price in units of 40, freight and premium on FOB: (950 + 0.04 × …)',
    'net-price',
    { net: '945.2966', commission: '0.04', commissionBase: 'fob', freight: '96.5', premium: '6.79', quantity: '40' },
    { price: '980.38', total: '39215.2' },
  ],
])('%s', async (_, name, input, gives) => {
  expect(await resultOf(name, input)).toMatchObject(gives)
})

test('an amount finer than its places, and lines that weigh nothing, are refused together', async () => {
  expect(await reasonsOf('split-amount', { amount: '1.005', shares: ['0'] })).toEqual([
    'shares all-zero',
    'amount too-fine',
  ])
  expect(await resultOf('split-amount', { amount: '1.05', shares: ['1'] })).toEqual({ parts: ['1.05'] })
})

const IMPORT = {
  incoterm: 'CIF',
  price: '100',
  quantity: '37',
  exchangeRate: '7.123',
  dutyRate: '0.07',
  vatRate: '0.13',
}

test.each([
  [
    // 3700 × 7.123 = 26355.1; duty 1844.857 → 1844.86; VAT (26355.1 + 1844.86) × 0.13 = 3665.9948 → 3665.99.
    'dutiable value and taxes to the cent',
    IMPORT,
    {
      cif: '3700',
      customsValue: '26355.1',
      duty: '1844.86',
      vat: '3665.99',
      landedCost: '28199.96',
      landedUnitCost: '762.1611',
    },
  ],
  ['a rate for a hundred', { ...IMPORT, exchangeRate: '712.3', exchangeRateUnits: '100' }, { landedCost: '28199.96' }],
  [
    // FCA 90 + 6 to the ship + 4 freight = 100 CFR, nothing insured.
    'FCA with costs before the main carriage',
    { ...IMPORT, incoterm: 'FCA', price: '90', beforeFreight: '6', freight: '4', premiumRates: [] },
    { cif: '3700', landedCost: '28199.96' },
  ],
  ['CFR with a premium in money', { ...IMPORT, incoterm: 'CFR', price: '98.5', premium: '1.5' }, { cif: '3700' }],
  [
    // 900 × 37 = 33300, 5 % costs of selling 1665: 33300 − 1665 − 28199.96 = 3435.04.
    'sold at 900 without VAT, 5 % costs of selling',
    { ...IMPORT, sellingPrice: '900', sellingVat: 'excluded', saleRates: ['0.05'] },
    { profit: '3435.04', profitRate: '0.12181', profitOnPrice: '0.103154', profitPerForeign: '0.9284' },
  ],
  [
    // 1017 ÷ 1.13 = 900.
    'sold at 1017 with VAT',
    { ...IMPORT, sellingPrice: '1017', saleRates: ['0.05'] },
    { profit: '3435.04' },
  ],
  [
    // 3 yuan a unit, 0.5 % of 26355.1 = 131.7755: 111 + 131.7755 = 242.78.
    'domestic costs to the cent',
    { ...IMPORT, costs: [{ amount: '3' }], bankRate: '0.005' },
    { domesticCosts: '242.78', landedCost: '28442.74' },
  ],
])('landed cost: %s', async (_, input, gives) => {
  expect(await resultOf('landed-cost', input)).toMatchObject(gives)
})

test('claim limits stand in the order in which they end, each from its own event', async () => {
  const bySea = await resultOf('claim-limits', {
    arrived: '2025-03-10',
    way: 'sea',
    event: '2025-02-20',
    claimDays: 30,
  })
  const days = (bySea['limits'] as readonly { readonly code: string; readonly lastDay: string }[]).map(
    ({ code, lastDay }) => `${lastDay} ${code}`,
  )
  expect(days).toEqual(days.toSorted())
  expect(days).toContain('2025-04-09 contract')
  expect(days).toContain('2027-02-20 maritime-insurance-suit')
  expect(bySea['first']).toBe(days[0]?.slice(0, 10))
})

test('goods that came before any of these laws have no limit but their own', async () => {
  expect(await resultOf('claim-limits', { arrived: '1970-01-02', way: 'other' })).toMatchObject({
    limits: [],
    first: '1970-01-02',
    count: '0',
  })
})

test('what only the working shows is right there too', async () => {
  const lines = [{ quantity: '3', unitPrice: '0.25' }]
  expect(await linesOf('line-totals', { currency: 'USD', lines, claimed: '1' })).toContain(
    'D = claimed − T = 1 − 0.75 = 0.25',
  )
  expect(await linesOf('split-amount', { amount: '100', shares: ['1', '3'] })).toContain(
    'x = T × w ÷ S = 100 × 3 ÷ 4 = 75',
  )
})

test('a profit of 7 yuan on goods of 70, at 7: 10 dollars and one', async () => {
  const goods = { incoterms: ['FOB'], purchase: '70', exchangeRate: '7', profitAmount: '7' }
  expect((await resultOf('export-quotation', goods))['prices']).toMatchObject([{ price: '11', profitHome: '7' }])
})
