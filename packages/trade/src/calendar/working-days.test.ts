import { addDays } from '@gendan/kernel/day'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Unusable } from '../calculation/calculation.ts'
import { weekends } from '../tables/weekends.generated.ts'
import { calendarShape, closedBecause, isWorkingDay, knowsHolidays } from './working-calendar.ts'
import { addWorkingDays, countWorkingDays, workingDayFrom, workingDayUntil } from './working-days.ts'

const china = calendarShape.parse({})

describe('working days in China', () => {
  test.each([
    ['2026-04-30', true, 'the Thursday before Labour Day'],
    ['2026-05-01', false, 'Labour Day'],
    ['2026-05-05', false, 'a Tuesday taken off'],
    ['2026-05-09', true, 'a Saturday worked in its place'],
    ['2026-05-16', false, 'a plain Saturday'],
    ['2026-09-20', true, 'a Sunday worked for National Day'],
    ['2018-12-31', false, 'a Monday taken off by the notice for the year after'],
  ])('%s: %s, %s', (day, works) => {
    expect(isWorkingDay(day, china)).toBe(works)
  })

  test('the reason is named', () => {
    expect([closedBecause('2026-05-05', china)?.zh, closedBecause('2026-05-16', china)?.en]).toEqual([
      '劳动节',
      'Saturday',
    ])
    expect(closedBecause('2026-05-09', china)).toBeUndefined()
  })

  test('the last day to pay duty, 15 days from 17 April, falls on 2 May and moves to the 6th', () => {
    expect(workingDayFrom(addDays('2026-04-17', 15), china)).toBe('2026-05-06')
  })

  test('the days of 2007 to 2026 are known, and no others', () => {
    expect(['2006', '2007', '2026', '2027'].map((year) => knowsHolidays('CN', year))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('a factory that works on Saturdays still keeps the holidays', () => {
    const factory = calendarShape.parse({ weekend: [7] })
    expect(['2026-09-19', '2026-09-20', '2026-09-26', '2026-09-27'].map((day) => isWorkingDay(day, factory))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(countWorkingDays('2026-09-17', '2026-10-20', factory)).toBe(22)
  })
})

describe('what is not known is not guessed', () => {
  test('a year whose holidays are not published is refused, with what to do', () => {
    expect(() => isWorkingDay('2027-02-08', china)).toThrow(Unusable)
    expect(() => addWorkingDays('2026-12-30', 3, china)).toThrow('The public holidays of China in 2027 are not known')
  })

  test('days that a person gives are taken at once; the rest by weekends if he says so', () => {
    const told = calendarShape.parse({ closed: ['2027-02-08'], open: ['2027-02-07'], unknownHolidays: 'weekends' })
    expect(['2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'].map((day) => isWorkingDay(day, told))).toEqual([
      false,
      true,
      false,
      true,
    ])
    expect(isWorkingDay('2027-02-07', calendarShape.parse({ open: ['2027-02-07'] }))).toBe(true)
  })

  test('another country has its own weekend, and holidays only as they are given', () => {
    const emirates = calendarShape.parse({ country: 'ae', unknownHolidays: 'weekends' })
    const saudi = calendarShape.parse({ country: 'SA', closed: ['2026-09-23'], unknownHolidays: 'weekends' })
    expect([isWorkingDay('2026-09-25', emirates), isWorkingDay('2026-09-25', saudi)]).toEqual([true, false])
    expect(isWorkingDay('2026-09-23', saudi)).toBe(false)
    expect(() => isWorkingDay('2026-09-23', calendarShape.parse({ country: 'DE' }))).toThrow('Germany in 2026')
  })

  test('a day cannot be closed and open, nor a week have no working day', () => {
    expect(calendarShape.safeParse({ closed: ['2026-05-09'], open: ['2026-05-09'] }).success).toBe(false)
    expect(calendarShape.safeParse({ weekend: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false)
  })

  test('every weekend of the table leaves days to work', () => {
    expect(Object.values(weekends).every((days) => days.length > 0 && days.length < 3)).toBe(true)
  })
})

describe('counting', () => {
  const day = fc.integer({ min: 0, max: 6500 }).map((n) => addDays('2008-01-01', n))

  test('forwards and back by so many working days ends on the working day it began with', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (any, n) => {
        const from = workingDayFrom(any, china)
        const then = addWorkingDays(from, n, china)
        expect(addWorkingDays(then, -n, china)).toBe(from)
        expect(countWorkingDays(from, then, china)).toBe(n + 1)
      }),
    )
  })

  test('a day moves forwards or back to the nearest working day, and stays where it is one', () => {
    fc.assert(
      fc.property(day, (any) => {
        const [next, last] = [workingDayFrom(any, china), workingDayUntil(any, china)]
        expect(isWorkingDay(next, china) && isWorkingDay(last, china)).toBe(true)
        expect(last <= any && any <= next).toBe(true)
        expect(countWorkingDays(last, next, china)).toBe(next === last ? 1 : 2)
      }),
    )
  })

  test('nothing is counted where the last day lies before the first', () => {
    expect(countWorkingDays('2026-05-02', '2026-05-01', china)).toBe(0)
  })
})
