import { type Day, dayShape, weekday, yearOf } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { Unusable } from '../calculation/calculation.ts'
import { convention, explained, told } from '../calculation/field.ts'
import { countryName, countryShape } from '../country.ts'
import { holidaysAbroad } from '../tables/holidays-abroad.generated.ts'
import { chineseHolidays, type HolidayRow } from '../tables/holidays-cn.generated.ts'
import { weekends } from '../tables/weekends.generated.ts'

/**
 * Whose calendar decides which days are working days (G-07, G-08): the country's weekend and public holidays, with the days that
 * a person knows better. Holidays are known for China and for the countries and years of the tables; for others they are given, never
 * guessed. Days that hang on the moon are reckoned ahead and may move by one.
 */
export const calendarShape = told(
  z
    .strictObject({
      country: told(
        countryShape.default('CN'),
        'Country whose working days count',
        '按哪个国家（地区）的工作日',
        'ISO 3166-1',
      ),
      weekend: told(
        z.array(z.int().min(1).max(7)).max(6).optional(),
        'Days of the week without work, Monday 1 to Sunday 7; empty: those of the country',
        '每周休息日（周一为 1，周日为 7）；不填按该国惯例',
      ),
      closed: told(z.array(dayShape).default([]), 'Further closed days', '另加的休息日', 'days'),
      open: told(z.array(dayShape).default([]), 'Further working days', '另加的工作日', 'days'),
      unknownHolidays: explained(
        convention(
          ['refuse', 'weekends'],
          'Where the public holidays of a year are not known here',
          '没有当年节假日数据时',
        ),
        {
          refuse: ['Do not answer', '不予计算'],
          weekends: ['Take weekends and the given days only', '只按周末及所填日期'],
        },
      ),
    })
    .refine(({ closed, open }) => !closed.some((day) => open.includes(day)), { message: 'closed-and-open' }),
  'Working-day calendar',
  '工作日历',
)
export type WorkingCalendar = z.output<typeof calendarShape>

/** Whether people work on a day. Throws Unusable where the holidays of its year are not known and may not be left out. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  return closedBecause(day, calendar) === undefined
}

/** Why nobody works on a day: "Labour Day", 劳动节; undefined for a working day. Throws Unusable as isWorkingDay does. */
export function closedBecause(day: Day, calendar: WorkingCalendar): Words | undefined {
  if (calendar.open.includes(day)) return undefined
  if (calendar.closed.includes(day)) return { en: 'closed', zh: '休息' }
  const holiday = holidayOn(day, calendar)
  if (holiday) return holiday.works ? undefined : holiday.name
  return weekendOf(calendar).includes(weekday(day)) ? WEEKDAYS[weekday(day)] : undefined
}

/** Whether a day falls on the weekend and is worked all the same (调休): banks of the place may see it otherwise. */
export function isMadeUp(day: Day, calendar: WorkingCalendar): boolean {
  return isWorkingDay(day, calendar) && weekendOf(calendar).includes(weekday(day))
}

/** Whether the public holidays of a year stand in the tables: only then may a day of it be judged without being told. */
export function knowsHolidays(country: string, year: string): boolean {
  if (country === CHINA) return Object.hasOwn(chineseHolidays, `${year}-01-01`)
  return yearsAbroad(country).has(year)
}

/** A public holiday of a year, or a weekend day that is worked in its stead, by its name. */
export interface Holiday extends HolidayRow {
  readonly day: Day
}

/** The public holidays of a country in a year as its government announced them; none where they are not known here. */
export function holidaysIn(country: string, year: string): readonly Holiday[] {
  return Object.entries(holidaysOf(country))
    .filter(([day]) => yearOf(day) === year)
    .map(([day, row]) => ({ ...row, day }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

const CHINA = 'CN'

type Holidays = Readonly<Record<Day, HolidayRow>>

const NONE: Holidays = {}
const ABROAD = new Map<string, Record<Day, HolidayRow>>()
const YEARS = new Map<string, Set<string>>()
for (const { country, name, days } of Object.values(holidaysAbroad)) {
  const [known, years] = [ABROAD.get(country) ?? {}, YEARS.get(country) ?? new Set<string>()]
  for (const day of days.split('|')) {
    known[day] ??= { works: false, name }
    years.add(yearOf(day))
  }
  ABROAD.set(country, known)
  YEARS.set(country, years)
}

function holidaysOf(country: string): Holidays {
  return country === CHINA ? chineseHolidays : (ABROAD.get(country) ?? NONE)
}

function yearsAbroad(country: string): ReadonlySet<string> {
  return YEARS.get(country) ?? new Set()
}

const WEEKDAYS: Readonly<Record<number, Words>> = {
  1: { en: 'Monday', zh: '星期一' },
  2: { en: 'Tuesday', zh: '星期二' },
  3: { en: 'Wednesday', zh: '星期三' },
  4: { en: 'Thursday', zh: '星期四' },
  5: { en: 'Friday', zh: '星期五' },
  6: { en: 'Saturday', zh: '星期六' },
  7: { en: 'Sunday', zh: '星期日' },
}

/** The days of the week without work, Monday 1 to Sunday 7: those given, else the country's. */
export function weekendOf({
  weekend,
  country,
}: {
  readonly weekend?: readonly number[] | undefined
  readonly country: string
}): readonly number[] {
  return weekend ?? weekends[country] ?? weekends['001'] ?? []
}

function holidayOn(day: Day, { country, unknownHolidays }: WorkingCalendar): HolidayRow | undefined {
  const year = yearOf(day)
  if (unknownHolidays === 'refuse' && !knowsHolidays(country, year)) throw notKnown(country, year)
  return holidaysOf(country)[day]
}

function notKnown(country: string, year: string): Unusable {
  const [en, zh] = [countryName(country, 'en'), countryName(country, 'zh')]
  return new Unusable([
    {
      path: 'calendar.unknownHolidays',
      code: 'holidays-not-known',
      message: {
        en: `The public holidays of ${en} in ${year} are not known here: give them as closed days (and make-up days as open days) and say “weekends” for the rest.`,
        zh: `没有${zh}${year}年的节假日数据：请填写休息日（调休上班日填工作日），其余按“weekends”（只按周末）计算。`,
      },
    },
  ])
}
