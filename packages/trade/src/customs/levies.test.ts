import { describe, expect, test } from 'vitest'
import { linesOf, reasonsOf, resultOf } from '../calculation/exam-problems/solve.ts'

describe('bonded goods sold at home', () => {
  const goods = {
    price: '10000.5',
    exchangeRate: '7.1234',
    dutyRate: '0.055',
    consumptionRate: '0.1',
    vatRate: '0.13',
    interestRate: '0.0435',
    from: '2025-01-10',
    to: '2025-04-10',
  }

  // 71237.5617; duty 3918.0658; (71237.56 + 3918.07) ÷ 0.9 × 0.1 = 8350.6256; 83506.26 × 0.13 = 10855.8138.
  test('each tax to the fen on what stands before it, interest for ninety days', async () => {
    expect(await resultOf('processing-home-sale', goods)).toEqual({
      value: '71237.56',
      duty: '3918.07',
      consumptionTax: '8350.63',
      vat: '10855.81',
      tax: '23124.51',
      days: '90',
      interest: '251.48',
      total: '23375.99',
    })
  })

  test('both days count where that is the custom: 23124.51 × 91 × 0.0435 ÷ 360', async () => {
    expect(await resultOf('processing-home-sale', { ...goods, ends: 'both' })).toMatchObject({
      days: '91',
      interest: '254.27',
    })
  })

  test('a tax that is known is not taken apart; without days there is no interest', async () => {
    const { from: _from, to: _to, ...undated } = goods
    expect(await resultOf('processing-home-sale', { ...undated, interestRate: '0', tax: '5000' })).toMatchObject({
      duty: '0',
      consumptionTax: '0',
      vat: '0',
      tax: '5000',
      days: '0',
      total: '5000',
    })
    expect(await resultOf('processing-home-sale', { ...undated, days: 30 })).toMatchObject({
      days: '30',
      interest: '83.83',
    })
    expect(await resultOf('processing-home-sale', { ...undated, interestRate: '0', from: '2025-01-10' })).toMatchObject(
      { days: '0' },
    )
  })

  test('interest without days, or that ends before it starts, is refused', async () => {
    expect(await reasonsOf('processing-home-sale', { ...goods, to: undefined })).toHaveLength(1)
    expect(await reasonsOf('processing-home-sale', { ...goods, to: '2025-01-09' })).toEqual(['to before-start'])
    expect(await resultOf('processing-home-sale', { ...goods, to: '2025-01-10' })).toMatchObject({
      days: '0',
      interest: '0',
    })
  })
})

describe('export duty', () => {
  const sold = {
    price: '10000',
    terms: 'CIF',
    freight: '500',
    premium: '60',
    commission: '200',
    inland: '30',
    exchangeRate: '7',
    rate: '0.1',
  }

  test.each([
    // 10000 − 500 − 60 − 200 + 30 = 9270; × 7 = 64890; ÷ 1.05 = 61800.
    [
      'the provisional rate comes first',
      { ...sold, provisionalRate: '0.05' },
      { fob: '9270', value: '61800', duty: '3090' },
    ],
    // (64890 − 101 × 2.005) ÷ 1.1 = 58806.8136; 5880.681 + 202.505.
    [
      'a rate and an amount for a unit',
      { ...sold, perUnit: '2.005', quantity: '101' },
      { value: '58806.81', duty: '6083.19' },
    ],
    ['the duty not in the price', { ...sold, dutyIncluded: false }, { value: '64890', duty: '6489' }],
  ])('%s', async (_, input, gives) => {
    expect(await resultOf('export-duty', input)).toMatchObject(gives)
  })
})

describe('consumption tax of imports', () => {
  const taxed = async (value: string, consumption: object, more: object = {}) =>
    (await resultOf('import-taxes', { lines: [{ value, consumption, ...more }] }))['consumptionTax']

  test('cigarettes: at a trial price of 70 a carton class A, a fen below class B', async () => {
    // (4420 + 60) ÷ 0.64 ÷ 100 = 70: (4480 ÷ 0.44) × 0.56 + 60. (4419.36 + 60) ÷ 0.64 ÷ 100 = 69.99: 6999 × 0.36 + 60.
    expect(await taxed('4420', { kind: 'cigarettes', cartons: '100' })).toBe('5761.82')
    expect(await taxed('4419.36', { kind: 'cigarettes', cartons: '100' })).toBe('2579.64')
  })

  test('beer: 250 a tonne from 3000 a tonne, 220 below; another limit may be given', async () => {
    expect(await taxed('30000', { kind: 'beer', tonnes: '10' })).toBe('2500')
    expect(await taxed('29999', { kind: 'beer', tonnes: '10' })).toBe('2200')
    expect(await taxed('29999', { kind: 'beer', tonnes: '10', limit: '2500' })).toBe('2500')
    expect(await taxed('29999', { kind: 'beer', litres: '9880' })).toBe('2200')
  })

  test('to the fen: 10001 ÷ 0.9 × 0.1, and with 2.5 for each of 3 besides', async () => {
    expect(await taxed('10001', { kind: 'ad-valorem', rate: '0.1' })).toBe('1111.22')
    expect(await taxed('10001', { kind: 'compound', rate: '0.1', perUnit: '2.51', quantity: '3' })).toBe('1119.59')
    expect(await taxed('10001', { kind: 'specific', perUnit: '2.515', quantity: '3' })).toBe('0')
    expect(await taxed('10001', { kind: 'specific', perUnit: '25.115', quantity: '3' })).toBe('75.35')
  })
})

describe('retail imports', () => {
  test('an order with freight, insurance and a discount: VAT and consumption tax in part', async () => {
    // 3 × 33.335 = 100.01; + 12 + 3 − 10 = 105.01; (105.01 + 4.5) ÷ 0.85 × 0.15 + 4.5 = 23.8253; both taxes × 0.7.
    const order = await resultOf('retail-import-tax', {
      lines: [{ price: '33.335', quantity: '3', consumptionRate: '0.15', consumptionPerPiece: '1.5', dutyRate: '0.1' }],
      freight: '12',
      premium: '3',
      discount: '10',
    })
    expect(order).toMatchObject({
      regime: 'retail',
      value: '105.01',
      duty: '0',
      consumptionFull: '23.83',
      consumptionTax: '16.68',
      vat: '11.72',
      total: '28.4',
    })
  })

  test('one dear piece: full duty, consumption tax by rate and by piece, VAT on all of it', async () => {
    // 6000; duty 600; 6620 ÷ 0.9 × 0.1 + 20 = 755.5556; 7355.5556 × 0.13.
    const piece = await resultOf('retail-import-tax', {
      lines: [{ price: '6000', dutyRate: '0.1', consumptionRate: '0.1', consumptionPerPiece: '20' }],
    })
    expect(piece).toMatchObject({
      regime: 'full-tax',
      duty: '600',
      consumptionTax: '755.56',
      vat: '956.22',
      total: '2311.78',
    })
  })

  test('insurance counts, up to the limits is within them, and a discount takes no more than there is', async () => {
    const insured = { lines: [{ price: '100' }], premium: '5' }
    expect(await resultOf('retail-import-tax', insured)).toMatchObject({ value: '105' })
    expect(await resultOf('retail-import-tax', { lines: [{ price: '5000' }], usedThisYear: '21000' })).toMatchObject({
      regime: 'retail',
    })
    expect(await resultOf('retail-import-tax', { lines: [{ price: '5000' }], usedThisYear: '21000.01' })).toMatchObject(
      { regime: 'general-trade' },
    )
    expect(await resultOf('retail-import-tax', { lines: [{ price: '10' }], discount: '15' })).toMatchObject({
      value: '0',
      total: '0',
    })
  })
})

describe('refund and recovery of duty', () => {
  const paid = '2025-03-10'

  test.each([
    ['overpaid: three years', { case: 'overpaid', claimed: '2028-03-10' }, '2028-03-10', true],
    ['overpaid: a day later', { case: 'overpaid', claimed: '2028-03-11' }, '2028-03-10', false],
    [
      'overpaid before the tariff law: one year',
      { case: 'overpaid', paid: '2024-03-10', claimed: '2025-03-11' },
      '2025-03-10',
      false,
    ],
    ['not shipped: one year', { case: 'not-shipped', claimed: '2026-03-10' }, '2026-03-10', true],
    ['back after just a year', { case: 'returned', returned: '2026-03-10', claimed: '2026-03-10' }, '2026-03-10', true],
    ['back a day too late', { case: 'returned', returned: '2026-03-11', claimed: '2026-03-10' }, '2026-03-10', false],
    [
      'overpaid, whenever the goods went back',
      { case: 'overpaid', returned: '2027-01-01', claimed: '2028-01-01' },
      '2028-03-10',
      true,
    ],
    ['infringement: three years', { case: 'infringement', claimed: '2028-03-10' }, '2028-03-10', true],
    ['smuggling: no limit', { case: 'smuggling', claimed: '2045-01-01' }, '', true],
    ['nothing claimed yet', { case: 'overpaid' }, '2028-03-10', null],
  ])('%s', async (_, input, lastDay, inTime) => {
    expect(await resultOf('duty-refund-and-recovery', { amount: '100', paid, ...input })).toMatchObject({
      lastDay,
      inTime,
    })
  })

  test('a refund bears interest and no surcharge, a recovery a surcharge and no interest', async () => {
    const times = { paid, refunded: '2025-05-22', found: '2025-04-09', interestRate: '0.0035', yearDays: '365' }
    // 10000 × 73 × 0.0035 ÷ 365 = 7; 1000.5 × 30 × 0.0005 = 15.0075, at 0.001 30.015.
    expect(await resultOf('duty-refund-and-recovery', { ...times, case: 'overpaid', amount: '10000' })).toMatchObject({
      interest: '7',
      surcharge: '0',
      total: '10007',
    })
    const recovered = { ...times, case: 'smuggling', amount: '1000.5' }
    expect(await resultOf('duty-refund-and-recovery', recovered)).toMatchObject({
      interest: '0',
      surcharge: '15.01',
      total: '1015.51',
    })
    expect(await resultOf('duty-refund-and-recovery', { ...recovered, dailyRate: '0.001' })).toMatchObject({
      surcharge: '30.02',
    })
    expect(await resultOf('duty-refund-and-recovery', { case: 'infringement', paid, amount: '1' })).toMatchObject({
      surcharge: '0',
      total: '1',
    })
    expect(
      await resultOf('duty-refund-and-recovery', { case: 'overpaid', paid, amount: '1', interestRate: '0.01' }),
    ).toMatchObject({ interest: '0' })
  })

  test('a refund before the payment is refused, one on its day is not', async () => {
    const early = { case: 'overpaid', amount: '1', paid }
    expect(await reasonsOf('duty-refund-and-recovery', { ...early, refunded: '2025-03-09' })).toEqual([
      'refunded before-payment',
    ])
    expect(await resultOf('duty-refund-and-recovery', { ...early, refunded: paid })).toMatchObject({
      interest: '0',
      total: '1',
    })
  })
})

test('all taxes of an import are summed in its working', async () => {
  // 1000: duty 100; 1100 ÷ 0.8 × 0.2; 1375 × 0.13.
  const line = {
    value: '1000',
    duty: { kind: 'ad-valorem', rate: '0.1' },
    consumption: { kind: 'ad-valorem', rate: '0.2' },
    vatRate: '0.13',
  }
  expect(await linesOf('import-taxes', { lines: [line] })).toContain('T = D + CT + VAT = 100 + 275 + 178.75 = 553.75')
})

test('a premium within the value: 9945 ÷ 0.9945 × 0.0055', async () => {
  const bought = { price: '9945', terms: 'CFR', premiumRate: '0.005', insuredFactor: '1.1' }
  expect(await resultOf('import-value', bought)).toMatchObject({ value: '10000', premium: '55' })
})
