import { addDays, daysBetween } from '@gendan/kernel/day'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answered, refused, resultOf } from '../calculation/ask-in-tests.ts'
import { compute } from '../calculation/calculation.ts'
import { billMaturityCalculation } from './bill-maturity.ts'
import { billPresentmentCalculation } from './bill-presentment.ts'
import { presentationDeadlineCalculation } from './presentation-deadline.ts'
import { shipmentPeriodCalculation } from './shipment-period.ts'

const day = fc.integer({ min: 0, max: 6500 }).map((n) => addDays('2008-01-01', n))

describe('maturity', () => {
  test.each([
    ['30 days are days, a month is a month', { start: '2026-01-31', days: 30 }, { maturity: '2026-03-02' }],
    ['a month from 31 January', { start: '2026-01-31', months: 1 }, { maturity: '2026-02-28' }],
    ['a month and a half: the month first', { start: '2026-01-31', months: 1, days: 15 }, { maturity: '2026-03-15' }],
    ['at sight it is due at once', { sight: { received: '2026-03-02' } }, { maturity: '2026-03-02' }],
    ['the first day counted', { start: '2026-01-01', days: 90, firstDay: 'included' }, { maturity: '2026-03-31' }],
    ['three days of grace', { start: '2026-01-01', days: 90, graceDays: 3 }, { maturity: '2026-04-04' }],
    ['a fixed day stands as written', { fixed: '2026-05-02', calendar: {} }, { start: '', payable: '2026-05-06' }],
    ['back where it is agreed', { fixed: '2026-05-02', calendar: {}, move: 'previous' }, { payable: '2026-04-30' }],
    [
      'not into another month',
      { fixed: '2026-01-31', calendar: {}, move: 'next-same-month' },
      { payable: '2026-01-30', extraDays: '-1' },
    ],
    [
      'taken up on a waiver',
      { sight: { received: '2026-03-02', refused: true, accepted: '2026-03-20' }, days: 30 },
      { maturity: '2026-04-19' },
    ],
    [
      'goods that changed vessels: the first on-board date',
      { onBoard: ['2026-10-07', '2026-10-04'], onBoardCase: 'transhipped', days: 60 },
      { start: '2026-10-04', maturity: '2026-12-03' },
    ],
  ])('%s', (_, input, result) => {
    expect(compute(billMaturityCalculation, input)).toMatchObject({ result })
  })

  test('a weekend day that is worked is for the banks to decide: it warns', () => {
    const { warnings } = answered(billMaturityCalculation, { start: '2026-03-10', days: 60, calendar: {} })
    expect(warnings).toMatchObject([{ rule: 'S-13', verdict: 'judgement' }])
  })

  test('every reason at once: no start, or several; refused documents that nobody took up; a year not known', () => {
    expect(refused(billMaturityCalculation, { days: 60 })).toEqual(['start no-start'])
    const several = { start: '2026-03-02', fixed: '2026-05-02', onBoard: ['2026-03-02', '2026-03-04'] }
    expect(refused(billMaturityCalculation, several)).toEqual(['start given-twice', 'onBoardCase why-several'])
    const unsettled = { sight: { received: '2026-03-02', refused: true }, days: 30 }
    expect(refused(billMaturityCalculation, unsettled)).toEqual(['sight.corrected not-taken-up'])
    expect(refused(billMaturityCalculation, { start: '2026-12-10', days: 60, calendar: {} })).toEqual([
      'calendar.unknownHolidays holidays-not-known',
    ])
  })

  test('so many days later, counted without the first, and paid never earlier', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 180 }), (start, days) => {
        const due = { start, days, calendar: {} }
        const { maturity, payable } = resultOf<{ maturity: string; payable: string }>(billMaturityCalculation, due)
        expect(daysBetween(start, maturity)).toBe(days)
        expect(payable >= maturity).toBe(true)
      }),
    )
  })
})

describe('presentation', () => {
  test.each([
    ['day 21 is in time', { shipped: ['2026-03-01'], presented: '2026-03-22' }, { presentedInTime: true }],
    ['day 22 is not', { shipped: ['2026-03-01'], presented: '2026-03-23' }, { presentedInTime: false, daysLate: '1' }],
    [
      'expiry comes first',
      { shipped: ['2026-11-10'], expiry: '2026-11-30', days: 21 },
      { periodEnds: '2026-12-01', lastDay: '2026-11-30' },
    ],
    [
      'one vessel and voyage: the latest date starts the period',
      { shipped: ['2026-08-01', '2026-08-10'], days: 15 },
      { lastDay: '2026-08-25' },
    ],
    [
      'without an original transport document only the expiry counts',
      { shipped: ['2026-03-01'], originalTransportDocument: false, expiry: '2026-06-30' },
      { periodEnds: '', lastDay: '2026-06-30' },
    ],
    [
      'the latest date of shipment never moves',
      { shipped: ['2026-05-04'], latestShipment: '2026-05-03', calendar: {} },
      { shipmentInTime: false },
    ],
    [
      'rice shipped on 19 July, expiry on a Saturday with a holiday on Monday, presented on the 15th',
      {
        shipped: ['2024-07-19'],
        expiry: '2024-08-10',
        presented: '2024-08-15',
        calendar: { country: 'TH', closed: ['2024-08-12'], unknownHolidays: 'weekends' },
      },
      { periodEnds: '2024-08-09', lastDay: '2024-08-09', presentedInTime: false, daysLate: '6' },
    ],
  ])('%s', (_, input, result) => {
    expect(compute(presentationDeadlineCalculation, input)).toMatchObject({ result })
  })
})

describe('words of time', () => {
  test.each([
    [
      { words: 'beginning', month: '2026-05' },
      { first: '2026-05-01', last: '2026-05-10' },
    ],
    [
      { words: 'middle', month: '2026-05' },
      { first: '2026-05-11', last: '2026-05-20' },
    ],
    [
      { words: 'first-half', month: '2026-02' },
      { first: '2026-02-01', last: '2026-02-15' },
    ],
    [
      { words: 'second-half', month: '2026-02' },
      { first: '2026-02-16', last: '2026-02-28' },
    ],
    [
      { words: 'month', month: '2026-04' },
      { first: '2026-04-01', last: '2026-04-30' },
    ],
    [
      { words: 'on', day: '2026-05-10' },
      { first: '2026-05-10', last: '2026-05-10' },
    ],
    [
      { words: 'not-later-than', day: '2026-05-10' },
      { first: '', last: '2026-05-10' },
    ],
    [
      { words: 'after', day: '2026-05-10' },
      { first: '2026-05-11', last: '' },
    ],
    [
      { words: 'from', day: '2026-05-10' },
      { first: '2026-05-10', last: '' },
    ],
    [
      { words: 'from', day: '2026-05-10', purpose: 'maturity' },
      { first: '2026-05-11', last: '' },
    ],
    [
      { words: 'between', day: '2026-05-10', to: '2026-05-20' },
      { first: '2026-05-10', last: '2026-05-20' },
    ],
    [
      { words: 'within-days-of', day: '2026-05-10', days: 2 },
      { first: '2026-05-08', last: '2026-05-12' },
    ],
  ])('%j is %j', (input, result) => {
    expect(compute(shipmentPeriodCalculation, input)).toMatchObject({ result })
  })

  test('words of a month want the month, others the day', () => {
    expect(refused(shipmentPeriodCalculation, { words: 'end', day: '2026-05-10' })).toEqual(['month no-month'])
    expect(refused(shipmentPeriodCalculation, { words: 'between' })).toEqual(['day no-day', 'to no-second-day'])
    expect(refused(shipmentPeriodCalculation, { words: 'end', month: '2026-13' })).toEqual(['month not-a-month'])
    expect(refused(shipmentPeriodCalculation, { words: 'from', day: '2026-05-10', to: '2026-05-01' })).toEqual([
      'to backwards',
    ])
  })
})

describe('the holder of a bill', () => {
  test.each([
    [
      { kind: 'cheque', issued: '2026-03-10' },
      { payBy: '2026-03-20', rightsUntil: '2026-09-10' },
    ],
    [
      { kind: 'promissory-note', issued: '2026-12-31' },
      { payBy: '2027-02-28', rightsUntil: '2028-12-31' },
    ],
    [
      { kind: 'after-sight', issued: '2026-03-10', maturity: '2026-06-20' },
      { acceptBy: '2026-04-10', payBy: '2026-06-30' },
    ],
  ])('of %j presents it by %j', (input, result) => {
    expect(compute(billPresentmentCalculation, input)).toMatchObject({ result })
  })

  test('a bill with a maturity must say it, and not before its issue', () => {
    expect(refused(billPresentmentCalculation, { kind: 'fixed', issued: '2026-03-10' })).toEqual([
      'maturity no-maturity',
    ])
    const backwards = { kind: 'fixed', issued: '2026-03-10', maturity: '2026-03-01' }
    expect(refused(billPresentmentCalculation, backwards)).toEqual(['maturity backwards'])
  })
})
