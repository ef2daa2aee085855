import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, answerFigure, civilDay, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { calendarShape, closedBecause, type WorkingCalendar } from './working-calendar.ts'
import { addWorkingDays, countWorkingDays, workingDayFrom, workingDayUntil } from './working-days.ts'

const input = z.strictObject({
  from: civilDay('First day', '起始日'),
  to: civilDay('Last day, to count the days between', '截止日（计算其间天数）').optional(),
  workingDays: told(
    z.int().min(-2000).max(2000).optional(),
    'Working days to go on from the first day, back below zero; the first day is not counted',
    '自起始日起推若干工作日（负数倒推；起始日不计入）',
    'working days',
  ),
  days: told(
    z.int().min(-9999).max(9999).optional(),
    'Calendar days to go on from the first day, back below zero; an end on a closed day moves on, or back where counted back',
    '自起始日起推若干自然日（负数倒推），末日逢休息日顺延（倒推则提前）',
    'days',
  ),
  calendar: told(calendarShape.prefault({}), 'Working-day calendar', '工作日历'),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  day: answerDay('Day reached by working or calendar days; empty where none were given', '推算所得日期'),
  unmoved: answerDay('Day reached by calendar days before it moved; empty otherwise', '顺延前日期'),
  workingDays: answerFigure(
    'Working days from the first to the last day, both counted',
    '起止日间工作日数（含首尾）',
    'working days',
  ),
  calendarDays: answerFigure(
    'Calendar days from the first to the last day, the first not counted',
    '起止日间自然日数（不含首日）',
    'days',
  ),
  works: told(z.boolean(), 'The first day is a working day', '起始日是否为工作日'),
  next: answerDay('First day, or the next working day', '起始日或其后第一个工作日'),
  previous: answerDay('First day, or the last working day before it', '起始日或其前最后一个工作日'),
})

/**
 * Counting by a working-day calendar (G-07, G-08): weekends and public holidays are closed, make-up days are worked. A period within days of a day
 * does not count that day, and an end on a closed day moves to the next working day. Throws Unusable where holidays are not known.
 */
export function workingDays(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const { from, to, calendar } = given
  const why = closedBecause(from, calendar)
  const says = why
    ? { en: `${from} is closed (${why.en})`, zh: `${from} 休息（${why.zh}）` }
    : { en: `${from} is a working day`, zh: `${from} 为工作日` }
  sheet.remark(says)
  const unmoved = given.days === undefined ? '' : addDays(from, given.days)
  return {
    day: reached(given, unmoved, sheet),
    unmoved,
    workingDays: to ? counted(from, to, calendar, sheet) : '',
    calendarDays: to ? decimal(`${daysBetween(from, to)}`) : '',
    works: why === undefined,
    next: workingDayFrom(from, calendar),
    previous: workingDayUntil(from, calendar),
  }
}

function reached({ from, workingDays: count, days, calendar }: Given, unmoved: Day | '', sheet: Worksheet): Day | '' {
  if (count !== undefined) {
    const says = { en: 'So many working days on', zh: '推若干工作日' }
    return sheet.day(says, `${from} + ${count} working days`, addWorkingDays(from, count, calendar))
  }
  if (unmoved === '') return ''
  const says = { en: 'So many days on, moved off closed days', zh: '推若干日，逢休息日顺延' }
  const moved = unmoved < from ? workingDayUntil(unmoved, calendar) : workingDayFrom(unmoved, calendar)
  return sheet.day(says, `${from} + ${days} d = ${unmoved}`, moved)
}

function counted(from: Day, to: Day, calendar: WorkingCalendar, sheet: Worksheet): string {
  const says = { en: `Working days from ${from} to ${to}, both counted`, zh: `${from} 至 ${to} 的工作日数（含首尾）` }
  return sheet.figure(says, 'W = n', { n: decimal(`${countWorkingDays(from, to, calendar)}`) })
}

function faultsOf({ from, to, workingDays: count, days }: Given) {
  return [
    to !== undefined &&
      to < from &&
      fault('to', 'backwards', 'The last day lies before the first.', '截止日早于起始日。'),
    to !== undefined &&
      daysBetween(from, to) > 9999 &&
      fault('to', 'too-far', 'The days lie too far apart to count.', '起止日相距过远。'),
    count !== undefined &&
      days !== undefined &&
      fault('days', 'given-twice', 'Give working days or calendar days, not both.', '工作日与自然日只填一项。'),
  ]
}

export const workingDaysCalculation = calculation({
  name: 'working-days',
  title: { en: 'Working days', zh: '工作日推算' },
  topic: 'production',
  says: {
    en: 'Which day lies so many working days on or back, and how many working days lie between two days.',
    zh: '向前或向后若干工作日是哪一天，两日之间有多少工作日。',
  },
  rules: ['G-07', 'G-08'],
  sources: [
    { title: '国务院办公厅关于部分节假日安排的通知', at: 'yearly', read: '2026-11-21' },
    { title: '中华人民共和国民法典', at: 'art. 201, 203' },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Fifteen days from 17 April end in the Labour Day holidays', zh: '4 月 17 日起 15 日，逢劳动节' },
      input: { from: '2026-04-17', days: 15 },
      gives: { unmoved: '2026-05-02', day: '2026-05-06', works: true },
    },
    {
      title: { en: 'Sewing of 22 working days, Sundays off', zh: '车缝 22 个工作日，周日休息' },
      input: { from: '2026-09-17', to: '2026-10-20', calendar: { weekend: [7] } },
      gives: { workingDays: '22', calendarDays: '33' },
    },
    {
      title: { en: 'Three working days back from 8 October', zh: '10 月 8 日倒推 3 个工作日' },
      input: { from: '2026-10-08', workingDays: -3 },
      gives: { day: '2026-09-28' },
    },
    {
      title: { en: 'Germany: weekends and the days that are given', zh: '德国：周末及所填节日' },
      input: {
        from: '2026-04-30',
        workingDays: 1,
        calendar: { country: 'DE', closed: ['2026-05-01'], unknownHolidays: 'weekends' },
      },
      gives: { day: '2026-05-04' },
    },
  ],
  work: workingDays,
})
