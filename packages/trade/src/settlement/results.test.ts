import { expect, test } from 'vitest'
import { linesOf, reasonsOf, resultOf } from '../calculation/exam-problems/solve.ts'

test.each([
  [
    'a hundred of the currency quoted: 12345.67 × 712.34 ÷ 100',
    'fx-conversion',
    { customer: 'sells-foreign', foreign: '12345.67', buying: '712.34', per: '100' },
    { home: '87943.15' },
  ],
  [
    'indirect, foreign into home: 10000 × 1 ÷ 1.2512',
    'fx-conversion',
    { customer: 'sells-foreign', foreign: '10000', buying: '1.2512', quotation: 'indirect' },
    { home: '7992.33' },
  ],
  [
    'indirect, for a hundred: 100 ÷ 0.14',
    'fx-conversion',
    { customer: 'sells-foreign', foreign: '1', buying: '14', per: '100', quotation: 'indirect' },
    { home: '7.14' },
  ],
  [
    'indirect, home into foreign: 200 × 14 ÷ 100',
    'fx-conversion',
    { customer: 'buys-foreign', home: '200', selling: '14', per: '100', quotation: 'indirect' },
    { foreign: '28' },
  ],
  [
    'banknotes without a rate of their own are sold at the selling rate',
    'fx-conversion',
    { customer: 'buys-foreign', foreign: '100', means: 'cash', selling: '7.2' },
    { home: '720' },
  ],
  [
    // 80000 × 712 ÷ 100 = 569600; 80000 × (710 − 712) ÷ 100, then (715 − 710).
    'a receivable in hundreds, revalued once',
    'fx-result',
    { amount: '80000', booked: '712', revalued: ['710'], settled: '715', per: '100' },
    { booked: '569600', steps: ['-1600', '4000'], settled: '572000', result: '2400' },
  ],
  [
    'a payable that is still open',
    'fx-result',
    { amount: '100', side: 'payable', booked: '700', revalued: ['710'], per: '100' },
    { booked: '700', steps: ['-10'], settled: '', result: '-10' },
  ],
  [
    // 100000 × 0.8 × 710 ÷ 100 = 568000; × 0.045 × 90 ÷ 360 = 6390; + 150.
    'a packing loan in yuan, rate for a hundred, with fees',
    'packing-loan',
    {
      credit: '100000',
      share: '0.8',
      exchangeRate: '710',
      per: '100',
      rate: '0.045',
      days: 90,
      fees: '150',
      proceeds: '700000',
    },
    { loan: '568000', interest: '6390', repayment: '574540', left: '125460' },
  ],
  [
    'dollars asked for in yen: 10 × 7.15 × 100 ÷ (4.8 × 1)',
    'requote-price',
    {
      price: '10',
      way: 'foreign-to-foreign',
      rates: { buying: '7.1', selling: '7.15' },
      otherRates: { buying: '4.8', selling: '4.85', per: '100' },
    },
    { price: '1489.59', rate: '148.9583333333333333333333333333333' },
  ],
  [
    'yen asked for in dollars: the same the other way',
    'requote-price',
    {
      price: '1489.59',
      way: 'foreign-to-foreign',
      rates: { buying: '4.8', selling: '4.85', per: '100' },
      otherRates: { buying: '7.1', selling: '7.15' },
      rounding: 'half-up',
    },
    { price: '10.18' },
  ],
  [
    'yen into yuan at the selling rate for a hundred',
    'requote-price',
    { price: '12000', way: 'foreign-to-home', rates: { buying: '4.8', selling: '4.85', per: '100' } },
    { price: '582' },
  ],
  [
    'what is open less what is covered: 800 + 500 + 300 − 390 − 200',
    'credit-exposure',
    { shippedUnpaid: '800', produced: '500', newOrder: '300', deposits: '390', insured: '200', limit: '1010' },
    { exposure: '1010', headroom: '0', withinLimit: true },
  ],
  [
    'more covered than open is no exposure',
    'credit-exposure',
    { shippedUnpaid: '100', insured: '200' },
    { exposure: '0', headroom: '', withinLimit: null },
  ],
  [
    'additional amounts drawn beyond their limit leave nothing, not one',
    'credit-available',
    { issued: '1000', drawn: ['1000'], additional: [{ purpose: 'freight', amount: '50', drawn: '50' }] },
    { available: '0', availableInAll: '0' },
  ],
  [
    // 1 % of 90000 = 900 − least 1000; commission 1000 + 35.5 courier.
    'an advance with interest first, its least commission and fees',
    'export-bill-advance',
    {
      bill: '100000',
      share: '0.9',
      rate: '0.054',
      days: 30,
      feeRate: '0.001',
      feeLeast: '1000',
      fees: '35.5',
      buying: '712',
      per: '100',
    },
    { advanced: '90000', interest: '405', fees: '1035.5', net: '88559.5', later: '10000', netHome: '630543.64' },
  ],
  [
    'the same with interest at the end',
    'export-bill-advance',
    { bill: '100000', share: '0.9', rate: '0.054', days: 30, interestPaid: 'at-end', fees: '35.5' },
    { net: '89964.5', later: '9595' },
  ],
  [
    // 100000 × 0.06 × 90 ÷ 360 = 1500; 100000 × 0.01 × 36 ÷ 360 = 100; 0.5 % + 40 = 540.
    'forfaited with commitment, fees by rate and fixed ones',
    'forfaiting',
    {
      bills: [{ face: '100000', days: 90 }],
      rate: '0.06',
      commitmentRate: '0.01',
      commitmentDays: 36,
      feeRate: '0.005',
      fees: '40',
    },
    {
      discount: '1500',
      commitmentFee: '100',
      fees: '540',
      proceeds: '97860',
      bills: [{ days: '90', discount: '1500', proceeds: '98500' }],
    },
  ],
  [
    // (7.10 + 7.16) ÷ 2.
    'the middle of a cross rate',
    'cross-rate',
    {
      first: { base: 'USD', quote: 'CNY', buying: '7.10', selling: '7.16' },
      second: { base: 'EUR', quote: 'USD', buying: '1', selling: '1' },
      base: 'EUR',
      quote: 'CNY',
    },
    { buying: '7.1', selling: '7.16', middle: '7.13' },
  ],
  [
    // 5000 dollars × 0.1 % × 7 = 35 yuan, least 50; + 20 cable = 70 yuan = 10 dollars, twice.
    'a charge in yuan with a least and a cable, twice, in dollars',
    'bank-charges',
    {
      drawn: '5000',
      charges: [{ name: 'advising', rate: '0.001', fixed: '20', least: '50', times: '2', exchange: '7' }],
    },
    { ours: '20', theirs: '0', received: '4980' },
  ],
  [
    // 50000 × 0.1 % × 7 = 350, most 300.
    'a charge in yuan with a most',
    'bank-charges',
    { drawn: '50000', charges: [{ name: 'negotiation', rate: '0.001', least: '50', most: '301', exchange: '7' }] },
    { ours: '43', received: '49957' },
  ],
  [
    'charges of just the whole amount leave nothing',
    'bank-charges',
    { drawn: '40', charges: [{ name: 'cable', fixed: '40', bornBy: 'them' }], option: 'BEN' },
    { ours: '40', received: '0' },
  ],
  [
    'charges for the payer’s account',
    'bank-charges',
    { drawn: '40', charges: [{ name: 'cable', fixed: '4' }], option: 'OUR' },
    { ours: '0', theirs: '4' },
  ],
])('%s', async (_, name, input, gives) => {
  expect(await resultOf(name, input)).toMatchObject(gives)
})

test('what fees and charges take whole is refused, the last cent left over is not', async () => {
  const advance = { bill: '100', share: '1', rate: '0', days: 1 }
  expect(await reasonsOf('export-bill-advance', { ...advance, fees: '100' })).toEqual(['bill nothing-left'])
  expect(await resultOf('export-bill-advance', { ...advance, fees: '99.5' })).toMatchObject({ net: '0.5' })
  const bill = { bills: [{ face: '100', days: 0 }], rate: '0.1' }
  expect(await reasonsOf('forfaiting', { ...bill, fees: '100' })).toEqual(['rate nothing-left'])
  expect(await resultOf('forfaiting', { ...bill, fees: '99.5' })).toMatchObject({ proceeds: '0.5' })
  const charged = (fixed: string) => ({ drawn: '40', charges: [{ name: 'cable', fixed }] })
  expect(await reasonsOf('bank-charges', charged('40.01'))).toEqual(['charges nothing-left'])
  expect(
    await resultOf('bank-charges', { drawn: '40', charges: [{ name: 'a', least: '5', most: '5' }] }),
  ).toMatchObject({ received: '35' })
})

const SCHEDULE = {
  total: '10000.01',
  rows: [
    { name: 'deposit', share: '0.3', event: '2026-01-31', months: 1, days: 5 },
    { name: 'shipment', amount: '4000', event: '2026-05-10', days: -10 },
    { name: 'rest', event: '2026-08-01' },
  ],
}

test('instalments by share, by amount and by what is left, each with its share and its day', async () => {
  const { rows, sum } = await resultOf('payment-schedule', SCHEDULE)
  expect(rows).toEqual([
    { name: 'deposit', amount: '3000', share: '0.3', due: '2026-03-05' },
    { name: 'shipment', amount: '4000', share: '0.4', due: '2026-04-30' },
    { name: 'rest', amount: '3000.01', share: '0.300001', due: '2026-08-01' },
  ])
  expect(sum).toBe('10000.01')
  const lines = await linesOf('payment-schedule', SCHEDULE)
  expect(lines).toContain('2026-01-31 + 1 m + 5 d = 2026-03-05')
  expect(lines).toContain('2026-05-10 − 10 d = 2026-04-30')
  expect(lines).toContain('2026-08-01 = 2026-08-01')
})

test('instalments that do not make the whole are refused', async () => {
  const rows = (...all: readonly object[]) => reasonsOf('payment-schedule', { total: '100', rows: all })
  expect(await rows({ share: '0.5' }, { share: '0.4' })).toEqual(['rows not-whole'])
  expect(await rows({ amount: '50' }, { amount: '60' })).toHaveLength(1)
  expect(await rows({ share: '1' }, {})).toEqual(['rows.1 nothing-left'])
  expect(await rows({}, {})).toHaveLength(1)
  const amounts = async (...all: readonly object[]) =>
    ((await resultOf('payment-schedule', { total: '100', rows: all }))['rows'] as readonly { amount: string }[]).map(
      ({ amount }) => amount,
    )
  expect(await amounts({ amount: '50' }, { amount: '50' })).toEqual(['50', '50'])
  expect(await amounts({ amount: '99.5' }, {})).toEqual(['99.5', '0.5'])
})
