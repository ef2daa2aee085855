import { addDays, daysBetween } from '@gendan/kernel/day'
import { compare, decimal } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refused, valuesAt } from '../calculation/ask-in-tests.ts'
import { calendarShape, isWorkingDay } from '../calendar/working-calendar.ts'
import { dutyRateCalculation } from './duty-rate.ts'
import { exportDutyCalculation } from './export-duty.ts'
import { lateDeclarationCalculation } from './late-declaration.ts'
import { latePaymentCalculation } from './late-payment.ts'
import { monthsUsed } from './months-used.ts'
import { retailImportCalculation } from './retail-import.ts'

const duty = (amount: number | string) => [{ kind: 'duty', amount }]

describe('late payment', () => {
  test.each([
    ['paid on the last day: nothing', { completed: '2026-06-01', paid: '2026-06-16' }, '2026-06-16', '0', '0'],
    ['one day late', { completed: '2026-06-01', paid: '2026-06-17' }, '2026-06-16', '1', '500'],
    [
      'the fifteenth day is a Saturday: Monday',
      { completed: '2026-06-05', paid: '2026-06-23' },
      '2026-06-22',
      '1',
      '500',
    ],
    ['a make-up Saturday is a working day', { completed: '2026-04-24', paid: '2026-05-11' }, '2026-05-09', '2', '1000'],
    ['weekends within the late days count', { completed: '2026-06-01', paid: '2026-06-24' }, '2026-06-16', '8', '4000'],
    [
      'the day of payment left out',
      { completed: '2026-06-01', paid: '2026-06-20', paymentDay: 'not-counted' },
      '2026-06-16',
      '3',
      '1500',
    ],
    ['the last day told', { lastDay: '2026-06-16', paid: '2026-06-20' }, '2026-06-16', '4', '2000'],
    [
      'closed days that a person names',
      {
        completed: '2003-06-01',
        paid: '2003-06-20',
        calendar: { unknownHolidays: 'weekends', closed: ['2003-06-16', '2003-06-17'] },
      },
      '2003-06-18',
      '2',
      '1000',
    ],
  ])('%s', (_, input, lastDay, days, surcharge) => {
    expect(
      valuesAt(latePaymentCalculation, { taxes: duty(1000000), ...input }, 'lastDay', 'daysLate', 'surcharge'),
    ).toEqual([lastDay, days, surcharge])
  })

  test('a surcharge of exactly the starting point is levied, a fen below is not; each tax on its own', () => {
    const of = (amount: number) =>
      valuesAt(latePaymentCalculation, { taxes: duty(amount), daysLate: 1 }, 'surcharge')[0]
    expect([of(100000), of(99980)]).toEqual(['50', '0'])
    const both = { taxes: [...duty(99980), { kind: 'vat', amount: 200000 }], daysLate: 1 }
    expect(valuesAt(latePaymentCalculation, both, 'surcharge', 'total')).toEqual(['100', '300080'])
  })

  test('days that can neither be read nor counted are refused, and so is a year without its holidays', () => {
    expect(refused(latePaymentCalculation, { taxes: duty(1) })).toEqual(['paid missing', 'completed missing'])
    expect(refused(latePaymentCalculation, { taxes: duty(1), daysLate: 3, paid: '2026-01-05' })).toEqual([
      'daysLate told-twice',
    ])
    expect(refused(latePaymentCalculation, { taxes: duty(1), completed: '2003-06-01', paid: '2003-07-01' })).toEqual([
      'calendar.unknownHolidays holidays-not-known',
    ])
  })

  test('the last day is a working day, fifteen days on or after days off, and never falls as the fee rises', () => {
    const china = calendarShape.parse({})
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 0, max: 60 }), (from, late) => {
        const completed = addDays('2026-01-05', from)
        const day = (paid: string) =>
          valuesAt(latePaymentCalculation, { taxes: duty(1000000), completed, paid }, 'lastDay', 'surcharge')
        const [lastDay, surcharge] = day(addDays(completed, late))
        const [, more] = day(addDays(completed, late + 1))
        return (
          isWorkingDay(String(lastDay), china) &&
          daysBetween(completed, String(lastDay)) >= 15 &&
          compare(decimal(String(more)), decimal(String(surcharge))) >= 0
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('late declaration', () => {
  test.each([
    [
      'entry on 1 June, declared on the 16th: one day',
      { entry: '2026-06-01', declared: '2026-06-16' },
      '2026-06-16',
      '1',
      '500',
    ],
    [
      'the fifteenth day is a Saturday: from Monday',
      { entry: '2026-06-05', declared: '2026-06-23' },
      '2026-06-22',
      '2',
      '1000',
    ],
    [
      'declared on the Saturday itself: nothing',
      { entry: '2026-06-05', declared: '2026-06-20' },
      '2026-06-22',
      '0',
      '0',
    ],
  ])('%s', (_, days, feeFrom, late, fee) => {
    expect(valuesAt(lateDeclarationCalculation, { value: 1000000, ...days }, 'feeFrom', 'daysLate', 'fee')).toEqual([
      feeFrom,
      late,
      fee,
    ])
  })

  test('the fraction of a yuan is dropped before the starting point is looked at; 10 yuan before June 2005', () => {
    expect(valuesAt(lateDeclarationCalculation, { value: 101998, daysLate: 1 }, 'fee')).toEqual(['50'])
    expect(valuesAt(lateDeclarationCalculation, { value: 99999, daysLate: 1 }, 'fee')).toEqual(['0'])
    const old = { value: 20000, entry: '2005-03-01', declared: '2005-03-17', calendar: { unknownHolidays: 'weekends' } }
    expect(valuesAt(lateDeclarationCalculation, old, 'daysLate', 'fee')).toEqual(['2', '20'])
  })
})

test('a part of a month counts from its sixteenth day on', () => {
  expect([
    monthsUsed('2026-03-10', '2026-05-25'),
    monthsUsed('2026-03-10', '2026-05-26'),
    monthsUsed('2026-01-31', '2026-02-28'),
    monthsUsed('2026-01-31', '2026-01-31'),
  ]).toEqual([2, 3, 1, 0])
})

test.each([
  [
    'special preference below a provisional rate',
    { mfn: '0.1', provisional: '0.05', specialPreferential: '0' },
    'special-preferential',
    '0',
  ],
  [
    'agreement above MFN, but a provisional rate between',
    { mfn: '0.04', provisional: '0.045', agreement: '0.05' },
    'provisional',
    '0.045',
  ],
  [
    'within the quota, its provisional rate',
    { mfn: '0.65', quota: '0.05', quotaProvisional: '0.01' },
    'quota-provisional',
    '0.01',
  ],
  [
    'a country without MFN: general, not provisional',
    { mfnCountry: false, provisional: '0.01', general: '0.5' },
    'general',
    '0.5',
  ],
  [
    'doubt, but the general rate is higher',
    { mfn: '0.1', general: '0.9', measures: [{ kind: 'countervailing', rate: '0.2' }], targetRuledOut: false },
    'general',
    '0.9',
  ],
  [
    'an exclusion takes the additional duty away',
    { mfn: '0.1', targeted: true, measures: [{ kind: 'retaliatory', rate: '0.25', excluded: true }] },
    'mfn',
    '0.1',
  ],
])('which rate: %s', (_, input, kind, rate) => {
  const [found, d, together] = valuesAt(dutyRateCalculation, input, 'kind', 'rate', 'together')
  expect([found, d, together]).toEqual([kind, rate, rate])
})

test('a rate that is missing is asked for', () => {
  expect(refused(dutyRateCalculation, { originKnown: false, mfn: '0.1' })).toEqual(['general no-rate'])
})

test('export duty: commission off, inland transport on, specific and compound duty, nothing left', () => {
  const of = (input: object) => valuesAt(exportDutyCalculation, { terms: 'FOB', ...input }, 'value', 'duty')
  expect(of({ price: 12600, commission: 600, rate: '0.2' })).toEqual(['10000', '2000'])
  expect(of({ price: 9000, inland: 1000, rate: '0.25', terms: 'EXW' })).toEqual(['8000', '2000'])
  expect(of({ price: 10000, rate: '0.2', perUnit: 4, quantity: 100 })).toEqual(['8000', '2000'])
  expect(of({ price: 12000, rate: '0.2', dutyIncluded: false })).toEqual(['12000', '2400'])
  expect(of({ price: '120001', rate: '0.2', valueRounding: 'yuan' })).toEqual(['100001', '20000.2'])
  expect(refused(exportDutyCalculation, { terms: 'CFR', price: 100, freight: 100 })).toEqual(['freight nothing-left'])
})

test('retail import: limits at their edge, several pieces, goods off the list, two lines', () => {
  const of = (input: object) => valuesAt(retailImportCalculation, input, 'regime', 'total')
  expect(of({ lines: [{ price: 5000 }] })).toEqual(['retail', '455'])
  expect(of({ lines: [{ price: '5000.01' }] })).toEqual(['full-tax', '650'])
  expect(of({ lines: [{ price: 3000, quantity: 2 }] })[0]).toBe('general-trade')
  expect(of({ lines: [{ price: 100 }], listed: false })[0]).toBe('general-trade')
  expect(of({ lines: [{ price: 2500 }], day: '2018-06-01' })).toEqual(['full-tax', '325'])
  expect(
    of({
      lines: [
        { price: 100, quantity: 2 },
        { price: 300, vatRate: '0.09' },
      ],
      freight: 10,
      discount: 10,
    }),
  ).toEqual(['retail', '37.1'])
})
