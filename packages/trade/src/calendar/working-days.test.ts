import { addDays } from '@gendan/kernel/day'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Unusable } from '../calculation/calculation.ts'
import { countries } from '../country.ts'
import { holidaysAbroad } from '../tables/holidays-abroad.generated.ts'
import { weekends } from '../tables/weekends.generated.ts'
import { calendarShape, closedBecause, holidaysIn, isWorkingDay, knowsHolidays } from './working-calendar.ts'
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

  test('a country without a table has its own weekend, and holidays only as they are given', () => {
    const qatar = calendarShape.parse({ country: 'QA', closed: ['2026-12-18'], unknownHolidays: 'weekends' })
    expect(['2026-09-25', '2026-09-26', '2026-09-27'].map((day) => isWorkingDay(day, qatar))).toEqual([
      false,
      false,
      true,
    ])
    expect(isWorkingDay('2026-12-18', qatar)).toBe(false)
    expect(knowsHolidays('QA', '2026')).toBe(false)
    expect(() => isWorkingDay('2026-09-23', calendarShape.parse({ country: 'QA' }))).toThrow('Qatar in 2026')
    expect(() => isWorkingDay('2030-09-23', calendarShape.parse({ country: 'DE' }))).toThrow('Germany in 2030')
  })

  test('a day cannot be closed and open, nor a week have no working day', () => {
    expect(calendarShape.safeParse({ closed: ['2026-05-09'], open: ['2026-05-09'] }).success).toBe(false)
    expect(calendarShape.safeParse({ weekend: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false)
  })

  test('every weekend of the table leaves days to work', () => {
    expect(Object.values(weekends).every((days) => days.length > 0 && days.length < 3)).toBe(true)
  })
})

describe('working days abroad', () => {
  test.each([
    ['SA', '2026-09-23', 'National Day', 'a Wednesday off in Riyadh'],
    ['SA', '2026-03-19', 'End of Ramadan (Eid al-Fitr)', 'the first day of the feast, as it is reckoned ahead'],
    ['SA', '2026-09-25', 'Friday', 'Friday is weekend there'],
    ['AE', '2026-09-25', undefined, 'and a working day in Dubai since 2022'],
    ['AE', '2026-01-16', undefined, 'the Night Journey is no holiday of the Emirates any more'],
    ['AE', '2026-05-27', 'Feast of the Sacrifice (Eid al-Adha)', 'Eid al-Adha in Dubai'],
    ['JP', '2026-05-04', 'Greenery Day', 'Golden Week'],
    ['JP', '2026-05-06', 'Constitution Day', 'and the day off in its stead'],
    ['US', '2026-11-26', 'Thanksgiving Day', 'the fourth Thursday of November'],
    ['US', '2026-07-03', 'Independence Day', 'Friday, since the 4th is a Saturday'],
    ['GB', '2026-12-28', 'Boxing Day', 'Monday, since the 26th is a Saturday'],
    ['DE', '2026-12-25', 'Christmas Day', 'Christmas'],
    ['TR', '2026-04-23', "National Sovereignty and Children's Day", 'a Thursday off in Turkey'],
    ['VN', '2026-02-18', 'Vietnamese New Year Holidays', 'Tet'],
    ['IN', '2026-09-26', undefined, 'a Saturday is worked in India'],
  ])('%s %s: %s, %s', (country: string, day: string, name: string | undefined, _: string) => {
    expect(closedBecause(day, calendarShape.parse({ country }))?.en).toBe(name)
  })

  test('the Spring Festival closes a Chinese office, its make-up days open it, and a customer in Hamburg sees neither', () => {
    const germany = calendarShape.parse({ country: 'DE' })
    const days = ['2026-02-14', '2026-02-17', '2026-02-23', '2026-02-28']
    expect(days.map((day) => isWorkingDay(day, china))).toEqual([true, false, false, true])
    expect(days.map((day) => isWorkingDay(day, germany))).toEqual([false, true, true, false])
  })

  test('every country of the table is one of ours, has days in each of its years, and a Chinese name for each', () => {
    const rows = Object.values(holidaysAbroad)
    const named = [...new Set(rows.map(({ country }) => country))]
    expect(named).toHaveLength(74)
    expect(named.filter((country) => !countries.includes(country) || country === 'CN')).toEqual([])
    for (const country of named)
      for (const year of ['2024', '2025', '2026', '2027', '2028']) {
        const days = holidaysIn(country, year)
        expect(days.length, `${country} ${year}`).toBeGreaterThan(3)
        expect(days.every(({ day, works }) => !works && /^20\d\d-[01]\d-[0-3]\d$/.test(day))).toBe(true)
      }
    expect(rows.filter(({ name }) => !/[\u4e00-\u9fff]/.test(name.zh))).toEqual([])
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

  test('in any country a working day forwards and back ends where it began, and no closed day is counted', () => {
    const near = fc.integer({ min: 0, max: 1700 }).map((n) => addDays('2024-02-01', n))
    const places = fc.constantFrom('SA', 'AE', 'JP', 'US', 'DE', 'IN', 'EG', 'IL', 'QA', 'CN')
    fc.assert(
      fc.property(places, near, fc.integer({ min: 1, max: 40 }), (country, any, n) => {
        const there = calendarShape.parse({ country, unknownHolidays: 'weekends' })
        const from = workingDayFrom(any, there)
        const then = addWorkingDays(from, n, there)
        expect(isWorkingDay(then, there)).toBe(true)
        expect(addWorkingDays(then, -n, there)).toBe(from)
        expect(countWorkingDays(from, then, there)).toBe(n + 1)
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
