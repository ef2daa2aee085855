import { addDays, addMonths, type Day, weekday } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, civilDay, explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import { calendarShape } from '../calendar/working-calendar.ts'
import { workingDayFrom } from '../calendar/working-days.ts'

const CASES = {
  ordinary: {
    en: 'Ordinary: the day on which the declaration is completed (art. 20)',
    zh: '一般情形：完成申报之日（第二十条）',
  },
  'declared-before-arrival': {
    en: 'Declared before arrival: the day on which the means of transport declares entry (art. 20); the exchange rate stays that of the declaration',
    zh: '先行申报：运输工具申报进境之日（第二十条）；计征汇率仍按完成申报之日',
  },
  'tax-formalities': {
    en: 'Bonded goods sold at home, relieved goods disposed of, temporary imports kept, leased goods bought or paid by instalments: the day of the tax formalities (art. 21)',
    zh: '保税内销、减免税处置、暂时进境留购、租赁留购或分期缴税：办理纳税手续之日（第二十一条）',
  },
  'back-duty-after-breach': {
    en: 'Back duty after a breach: the day of the breach, or of its discovery (art. 22)',
    zh: '违规追征：违规行为发生之日，不能确定的为海关发现之日（第二十二条）',
  },
} as const satisfies Readonly<Record<string, Words>>
const names = Object.keys(CASES) as [keyof typeof CASES, ...(keyof typeof CASES)[]]

const input = z.strictObject({
  case: explained(
    told(z.enum(names), 'Case, which says what day counts', '情形（决定按哪一日）'),
    Object.fromEntries(names.map((name) => [name, [CASES[name].en, CASES[name].zh] as const])),
  ).default('ordinary'),
  completed: civilDay('Day on which the declaration was completed', '完成申报之日').optional(),
  entry: civilDay('Day on which the means of transport declared entry', '运输工具申报进境之日').optional(),
  formalities: civilDay('Day of the tax formalities', '办理纳税手续之日').optional(),
  breach: civilDay('Day of the breach', '违规行为发生之日').optional(),
  found: civilDay('Day on which customs found it', '海关发现之日').optional(),
  calendar: calendarShape.prefault({}),
})

const output = z.strictObject({
  rateDay: answerDay('Day whose duty rate holds', '适用税率之日'),
  exchangeDay: answerDay(
    'Day on whose central parity the customs exchange rate rests: third Wednesday of the month before, or the next trading day',
    '计征汇率取值日：上月第三个星期三（非交易日顺延）',
  ),
})

/**
 * The day whose duty rate holds (Customs Tariff Law art. 20 to 22), and the day from which the month's exchange rate is taken
 * (D-06): the third Wednesday of the month before, moved to the next working day. Throws Unusable where the day of the case is missing.
 */
export function dutyRateDay(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const days: Readonly<Record<keyof typeof CASES, Day | undefined>> = {
    ordinary: given.completed,
    'declared-before-arrival': given.entry,
    'tax-formalities': given.formalities,
    'back-duty-after-breach': given.breach ?? given.found,
  }
  const rateDay = days[given.case] ?? ''
  refuse([
    rateDay === '' && fault('completed', 'missing', 'Give the day that this case asks for.', '请填该情形所需的日期。'),
  ])
  sheet.day(CASES[given.case], rateDay, rateDay)
  const exchangeDay = exchangeDayOf(given.completed ?? rateDay, given.calendar, sheet)
  return { rateDay, exchangeDay }
}

function exchangeDayOf(day: Day, calendar: WorkingCalendar, sheet: Worksheet): Day {
  const first = `${addMonths(day, -1).slice(0, 7)}-01`
  const third = addDays(first, ((3 - weekday(first) + 7) % 7) + 14)
  sheet.day({ en: 'Third Wednesday of the month before', zh: '上一个月第三个星期三' }, first, third)
  const moved = workingDayFrom(third, calendar)
  return moved === third
    ? third
    : sheet.day({ en: 'No trading day: the next one', zh: '非交易日，顺延至下一交易日' }, third, moved)
}

export const dutyRateDayCalculation = calculation({
  name: 'duty-rate-day',
  title: { en: 'Which day’s duty rate and exchange rate hold', zh: '适用哪一日的税率和计征汇率' },
  topic: 'customs',
  says: {
    en: 'The day whose rate holds for a declaration, and the day of its customs exchange rate.',
    zh: '申报适用税率的日期，以及海关计征汇率的取值日。',
  },
  rules: ['D-06', 'D-16'],
  sources: [
    { title: '中华人民共和国关税法', at: 'art. 20–22, 60' },
    { title: '海关进出口货物征税管理办法（海关总署令第272号）', at: 'art. 13, 14' },
  ],
  input,
  output,
  examples: [
    {
      title: {
        en: 'Declared on 17 April 2026: third Wednesday of March',
        zh: '2026 年 4 月 17 日申报：3 月第三个星期三',
      },
      input: { completed: '2026-04-17' },
      gives: { rateDay: '2026-04-17', exchangeDay: '2026-03-18' },
    },
    {
      title: { en: 'Declared before arrival', zh: '先行申报' },
      input: { case: 'declared-before-arrival', completed: '2026-04-29', entry: '2026-05-03' },
      gives: { rateDay: '2026-05-03', exchangeDay: '2026-03-18' },
    },
    {
      title: { en: 'The third Wednesday is in the Spring Festival', zh: '第三个星期三在春节假期' },
      input: { completed: '2026-03-10' },
      gives: { exchangeDay: '2026-02-24' },
    },
    {
      title: { en: 'A breach whose day is unknown', zh: '违规日不能确定' },
      input: { case: 'back-duty-after-breach', found: '2026-06-10' },
      gives: { rateDay: '2026-06-10' },
    },
  ],
  work: dutyRateDay,
})
