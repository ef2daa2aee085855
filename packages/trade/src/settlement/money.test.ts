import { compare, type Decimal, decimal, subtract, sumOf } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refused, resultOf } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { bankChargesCalculation } from './bank-charges.ts'
import { billDiscountCalculation } from './bill-discount.ts'
import { cashDiscountCalculation } from './cash-discount.ts'
import { deferredPaymentCalculation } from './deferred-payment.ts'
import { depositBalanceCalculation } from './deposit-balance.ts'
import { exportBillAdvanceCalculation } from './export-bill-advance.ts'
import { forfaitingCalculation } from './forfaiting.ts'
import { interestCalculation } from './interest.ts'
import { packingLoanCalculation } from './packing-loan.ts'
import { paymentScheduleCalculation } from './payment-schedule.ts'
import { usancePriceCalculation } from './usance-price.ts'

describe('interest', () => {
  const from = { amount: '100000', rate: '0.06', from: '2026-01-31', to: '2026-05-31' }
  test.each([
    ['actual days on 360', from, '2000'],
    ['actual days on 365', { ...from, dayCount: 'act/365' }, '1972.6'],
    ['months of thirty days', { ...from, dayCount: '30/360' }, '2000'],
    ['whole months', { ...from, dayCount: 'months' }, '2000'],
    ['both ends counted', { ...from, ends: 'both' }, '2016.67'],
    ['neither end counted', { ...from, ends: 'neither' }, '1983.33'],
    ['Hong Kong dollars on 365', { ...from, currency: 'HKD' }, '1972.6'],
    ['renminbi loans on 360', { ...from, currency: 'CNY' }, '2000'],
    ['a daily rate of two per ten thousand', { amount: '100000', rate: '0.0002', ratePer: 'day', days: 45 }, '900'],
    ['a daily rate over two months', { amount: '100000', rate: '0.0002', ratePer: 'day', months: 2, days: 5 }, '1300'],
    ['a yearly rate over nine months', { amount: '100000', rate: '0.06', months: 9 }, '4500'],
    ['a yearly rate over a month and ten days', { amount: '90000', rate: '0.06', months: 1, days: 10 }, '600'],
    [
      'a third of a year loses nothing on the way: 12.345 goes up',
      { amount: '1234.5', rate: '0.03', days: 120 },
      '12.35',
    ],
    ['nor do months and days at 365', { amount: '7300', rate: '0.06', months: 1, days: 73, currency: 'GBP' }, '124.1'],
    ['half a cent goes up', { amount: '0.5', rate: '0.01', days: 360 }, '0.01'],
    ['dinars have three places', { amount: '1000', rate: '0.05', days: 7, currency: 'KWD' }, '0.972'],
  ])('%s', (_, input, due) => {
    expect(resultOf(interestCalculation, input)['interest']).toBe(due)
  })

  test('31 to 31 January: the thirties of both schools', () => {
    const term = { amount: '360', rate: '0.1', from: '2026-01-15', to: '2026-03-31' }
    expect(resultOf(interestCalculation, { ...term, dayCount: '30/360' })['days']).toBe('76')
    expect(resultOf(interestCalculation, { ...term, dayCount: '30E/360' })['days']).toBe('75')
  })

  test('whole months and the days left over, from the end of a month', () => {
    const term = { amount: '600000', rate: '0.006', ratePer: 'month', dayCount: 'months' }
    expect(resultOf(interestCalculation, { ...term, from: '2026-01-31', to: '2026-02-28' })['interest']).toBe('3600')
    expect(resultOf(interestCalculation, { ...term, from: '2026-03-10', to: '2026-06-05' })['days']).toBe('86')
  })

  test('a term given twice, not at all, or backwards is refused', () => {
    const loan = { amount: '100', rate: '0.05' }
    expect(refused(interestCalculation, loan)).toEqual(['days no-term'])
    expect(refused(interestCalculation, { ...loan, days: 3, to: '2026-05-01' })).toEqual(['days given-twice'])
    expect(refused(interestCalculation, { ...loan, from: '2026-05-02', to: '2026-05-01' })).toEqual(['to backwards'])
    const none = { ...loan, from: '2026-05-01', to: '2026-05-01', ends: 'neither' }
    expect(refused(interestCalculation, none)).toEqual(['to no-day'])
  })

  const cents = fc.integer({ min: 1, max: 999_999_999 }).map((n) => decimal(`${n}`))
  const rates = fc.integer({ min: 0, max: 3000 }).map((n) => decimal(`0.${String(n).padStart(4, '0')}`))
  test('more money, a higher rate or more days never bear less', () => {
    fc.assert(
      fc.property(cents, rates, rates, fc.integer({ min: 0, max: 700 }), (amount, a, b, days) => {
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a]
        const of = (rate: Decimal, time: number) =>
          resultOf(interestCalculation, { amount, rate, days: time })['interest'] ?? decimal('-1')
        expect(compare(of(low, days), of(high, days + 1))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('to yield, what is paid out bears the discount again as interest', () => {
    fc.assert(
      fc.property(cents, rates, fc.integer({ min: 1, max: 360 }), (face, rate, days) => {
        const bill = resultOf(billDiscountCalculation, { face, rate, days, method: 'yield', places: 6 })
        const back = resultOf(interestCalculation, { amount: bill['proceeds'], rate, days, places: 4 })
        const gap = subtract(back['total'] ?? decimal('0'), face)
        expect(compare(decimal(gap.replace('-', '')), decimal('0.001'))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('discount', () => {
  test.each([
    [
      'a bill of 90 days after acceptance, discounted on the way',
      { face: '100000', rate: '0.08', tenorFrom: '2026-03-05', tenorDays: 90, from: '2026-04-01' },
      { maturity: '2026-06-03', days: '63', discount: '1400', proceeds: '98600' },
    ],
    [
      'in whole months at a monthly rate',
      { face: '58500', rate: '0.0054', ratePer: 'month', months: 2 },
      { discount: '631.8', proceeds: '57868.2' },
    ],
    [
      'with a handling fee',
      { face: '100000', rate: '0.1', days: 90, feeRate: '0.0015', fee: '20' },
      { discount: '2500', fees: '170', proceeds: '97330' },
    ],
    ['of no days', { face: '100', rate: '0.1', days: 0 }, { discount: '0', proceeds: '100', effectiveRate: '0' }],
  ])('%s', (_, input, result) => {
    expect(compute(billDiscountCalculation, input)).toMatchObject({ result })
  })

  test('a discount that eats the bill is refused, never paid out below zero', () => {
    expect(refused(billDiscountCalculation, { face: '100', rate: '0.9', days: 720 })).toEqual(['rate nothing-left'])
    expect(refused(usancePriceCalculation, { price: '9', rate: '0.9', days: 720, method: 'in-usance-price' })).toEqual([
      'rate nothing-left',
    ])
    const bills = [{ face: '100' }, { face: '100', maturity: '2026-01-01' }, { face: '1', days: 3 }]
    expect(refused(forfaitingCalculation, { bills, rate: '0.1', valueDay: '2026-02-01' })).toEqual([
      'bills.0.days no-term',
      'bills.1.maturity backwards',
    ])
  })

  test('an advance keeps the least commission, and pays out in home money at the buying rate', () => {
    const advance = { bill: '8000', rate: '0.06', days: 18, feeRate: '0.00125', feeLeast: '25', buying: '7.0852' }
    expect(resultOf(exportBillAdvanceCalculation, advance)).toMatchObject({
      interest: '24',
      fees: '25',
      net: '7951',
      netHome: '56334.43',
    })
  })

  test('a packing loan without proceeds says nothing of what is left', () => {
    expect(resultOf(packingLoanCalculation, { credit: '100', rate: '0.05', days: 36 })).toMatchObject({
      loan: '80',
      interest: '0.4',
      left: '',
    })
  })
})

describe('payment', () => {
  test('instalments make up the whole, whatever the shares', () => {
    const share = fc.integer({ min: 1, max: 300_000 }).map((n) => `0.${String(n).padStart(6, '0')}`)
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 10 ** 9 }),
        fc.array(share, { minLength: 1, maxLength: 3 }),
        (total, shares) => {
          const rows = [...shares.map((one) => ({ share: one })), {}]
          expect(resultOf(paymentScheduleCalculation, { total, rows })['sum']).toBe(`${total}`)
        },
      ),
    )
  })

  test('every row that does not fit is named', () => {
    const rows = [{ share: '0.3', amount: '10' }, {}, { share: '0.6' }]
    expect(refused(paymentScheduleCalculation, { total: '100', rows })).toEqual([
      'rows.0.amount given-twice',
      'rows.1.share no-share',
    ])
    const short = [{ share: '0.3' }, { share: '0.6' }]
    expect(refused(paymentScheduleCalculation, { total: '100', rows: short })).toEqual(['rows not-whole'])
    const over = [{ amount: '100' }, {}]
    expect(refused(paymentScheduleCalculation, { total: '100', rows: over })).toEqual(['rows.1 nothing-left'])
  })

  test('days before an event count back', () => {
    const rows = [{ trigger: 'on-board', event: '2026-06-10', days: -10 }]
    expect(compute(paymentScheduleCalculation, { total: '5', rows })).toMatchObject({
      result: { rows: [{ due: '2026-05-31', amount: '5', share: '1' }] },
    })
  })

  test('a deposit is a share or an amount, and not more than is owed', () => {
    expect(refused(depositBalanceCalculation, { contract: '100' })).toEqual(['deposit one-deposit'])
    expect(refused(depositBalanceCalculation, { contract: '100', deposit: '101' })).toEqual(['deposit overpaid'])
    expect(resultOf(depositBalanceCalculation, { contract: '100', deposit: '99', extras: ['1', '2'] })['balance']).toBe(
      '4',
    )
  })

  test('charges keep their least and most, in home money too', () => {
    const charges = [
      { name: 'negotiation', rate: '0.00125', least: '200', most: '1000', exchange: '7.1' },
      { name: 'discrepancy', fixed: '80', times: 2 },
      { name: 'courier', fixed: '200', exchange: '7.1', bornBy: 'them' },
    ]
    expect(compute(bankChargesCalculation, { drawn: '8000', charges })).toMatchObject({
      result: {
        charges: [{ amount: '28.17' }, { amount: '160' }, { amount: '28.17' }],
        ours: '188.17',
        received: '7811.83',
      },
    })
    expect(refused(bankChargesCalculation, { drawn: '8', charges: [{ name: 'x', least: '5', most: '1' }] })).toEqual([
      'charges.0.most limits-crossed',
    ])
  })
})

describe('paying later, or earlier', () => {
  test('instalments pay off exactly what was financed, by both methods', () => {
    const months = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 10 ** 8 }),
        fc.integer({ min: 1, max: 24 }),
        months,
        (price, periods, monthsEach) => {
          for (const method of ['equal-principal', 'equal-payment']) {
            const sale = { price, periods, monthsEach, rate: '0.06', method }
            const { rows } = resultOf<{ readonly rows: readonly Readonly<Record<string, Decimal>>[] }>(
              deferredPaymentCalculation,
              sale,
            )
            expect(sumOf(rows.map((one) => one['principal'] as Decimal))).toBe(`${price}`)
            expect(rows.at(-1)?.['owed']).toBe('0')
          }
        },
      ),
    )
  })

  test('without interest equal payments are equal parts', () => {
    const input = { price: '90', periods: 3, rate: '0', method: 'equal-payment' }
    expect(compute(deferredPaymentCalculation, input)).toMatchObject({
      result: { rows: [{ payment: '30' }, {}, {}], interest: '0' },
    })
  })

  test('something must be left to pay later, in one instalment at least', () => {
    expect(refused(deferredPaymentCalculation, { price: '90', down: '90', periods: 0, rate: '0.1' })).toEqual([
      'down nothing-left',
      'periods no-periods',
    ])
  })

  test('a discount not taken is dear, and gone after its days', () => {
    const terms = {
      amount: '1000',
      discount: '0.02',
      discountDays: 10,
      netDays: 60,
      paidAfter: 11,
      yearDays: '365',
      loanRate: '0.2',
    }
    expect(resultOf(cashDiscountCalculation, terms)).toMatchObject({
      due: '1000',
      yearlyCost: '0.14898',
      worthBorrowing: false,
    })
    expect(refused(cashDiscountCalculation, { ...terms, netDays: 10 })).toEqual(['netDays no-credit'])
  })
})
