import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, civilDay, claim, convention, explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { calendarShape, type WorkingCalendar } from '../calendar/working-calendar.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { workingDaysLeft } from './slack.ts'

const row = z.strictObject({
  task: told(z.string().trim().min(1), 'Task', '事项'),
  owner: told(z.string().trim().default(''), 'Who answers for it', '负责人'),
  base: explained(convention(['order', 'ship'], 'From what day it is counted', '起算日'), {
    order: ['Day of the order', '下单日'],
    ship: ['Day of shipment', '装运日'],
  }),
  offset: told(
    z.int().min(-999).max(999).optional(),
    'Days after the base; before it where negative',
    '相对起算日的天数，之前为负',
    'days',
  ),
  planned: civilDay('Planned day, where it is given', '计划日（直接填写时）').optional(),
  latest: civilDay('Latest day, where it is not the planned one', '最迟日（不等于计划日时）').optional(),
  revised: civilDay('Day it was put off to', '修订日').optional(),
  actual: civilDay('Day on which it was done', '实际完成日').optional(),
})
type Row = z.output<typeof row>

const input = z.strictObject({
  orderDay: civilDay('Day of the order', '下单日').optional(),
  shipDay: civilDay('Day of shipment', '装运日').optional(),
  rows: told(z.array(row).min(1).max(300), 'Rows of the plan', '计划各行'),
  today: civilDay('Today', '今天').optional(),
  countIn: explained(
    convention(['calendar-days', 'working-days'], 'Days in which offsets and slack are counted', '天数与余量的计法'),
    { 'calendar-days': ['Calendar days', '日历日'], 'working-days': ['Working days', '工作日'] },
  ),
  calendar: calendarShape.prefault({}),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  rows: told(
    z.array(
      z.strictObject({
        task: told(z.string(), 'Task', '事项'),
        owner: told(z.string(), 'Owner', '负责人'),
        planned: answerDay('Planned', '计划日'),
        latest: answerDay('Latest', '最迟日'),
        expected: answerDay('Expected: done, put off, planned, or today where that has passed', '预计（实际）日'),
        slack: told(z.int(), 'Latest − expected', '余量：最迟 − 预计', 'days'),
        critical: claim('No slack left', '是否关键（余量 ≤ 0）'),
        state: told(z.enum(['done', 'done-late', 'open', 'overdue']), 'State', '状态'),
      }),
    ),
    'Each row',
    '各行',
  ),
  critical: told(z.array(told(z.string(), 'Task', '事项')), 'Open tasks without slack', '未完成的关键事项'),
  overdue: told(z.array(told(z.string(), 'Task', '事项')), 'Tasks past their day', '逾期事项'),
  leadDays: told(z.int().optional(), 'Calendar days from order to shipment', '下单至装运的日历天数', 'days'),
})

/**
 * A time-and-action plan (B-10): each task's planned day from the order or the shipment, what is expected now, and the slack until its latest
 * day; critical where there is none. Throws Unusable where a row has neither a day nor a base with an offset.
 */
export function timeAndAction(given: Given, sheet: Worksheet): z.input<typeof output> {
  refuse(given.rows.flatMap((one, i) => faultsOf(one, i, given)))
  const rows = given.rows.map((one) => rowOf(one, given, sheet))
  const open = rows.filter(({ state }) => state === 'open' || state === 'overdue')
  return {
    rows,
    critical: open.filter(({ critical }) => critical).map(({ task }) => task),
    overdue: open.filter(({ state }) => state === 'overdue').map(({ task }) => task),
    leadDays: given.orderDay && given.shipDay ? daysBetween(given.orderDay, given.shipDay) : undefined,
  }
}

function rowOf(one: Row, given: Given, sheet: Worksheet) {
  const { countIn, calendar, today = '' } = given
  const planned = plannedOf(one, given, sheet)
  const latest = one.latest ?? planned
  const open = one.revised ?? planned
  const expected = one.actual ?? (today > open ? today : open)
  const slack =
    countIn === 'calendar-days' ? daysBetween(expected, latest) : workingDaysLeft(expected, latest, calendar)
  const state = one.actual === undefined ? openState(open, today) : doneState(one.actual, latest)
  return { task: one.task, owner: one.owner, planned, latest, expected, slack, critical: slack <= 0, state }
}

/** A day that is not told, '', comes before every other. */
function openState(open: Day, today: Day | ''): 'open' | 'overdue' {
  return today > open ? 'overdue' : 'open'
}

function doneState(actual: Day, latest: Day): 'done' | 'done-late' {
  return actual > latest ? 'done-late' : 'done'
}

function plannedOf({ task, base, offset, planned }: Row, given: Given, sheet: Worksheet): Day {
  const from = (base === 'order' ? given.orderDay : given.shipDay) ?? ''
  if (planned !== undefined || offset === undefined) return planned ?? from
  const count = `${from} ${offset < 0 ? '−' : '+'} ${offset < 0 ? -offset : offset}`
  return sheet.day({ en: task, zh: task }, count, counted(from, offset, given.countIn, given.calendar))
}

function counted(from: Day, offset: number, countIn: Given['countIn'], calendar: WorkingCalendar): Day {
  return countIn === 'calendar-days' ? addDays(from, offset) : addWorkingDays(from, offset, calendar)
}

function faultsOf({ base, offset, planned }: Row, i: number, { orderDay, shipDay }: Given): readonly (Fault | false)[] {
  const from = base === 'order' ? orderDay : shipDay
  return [
    planned === undefined &&
      offset === undefined &&
      fault(`rows.${i}.offset`, 'no-day', 'Give the planned day, or the days from the base.', '请填写计划日或天数。'),
    planned === undefined &&
      offset !== undefined &&
      from === undefined &&
      fault(
        base === 'order' ? 'orderDay' : 'shipDay',
        'no-base',
        'Give the day that is counted from.',
        '请填写起算日。',
      ),
  ]
}

export const timeAndActionCalculation = calculation({
  name: 'time-and-action',
  title: { en: 'Time-and-action plan (T&A)', zh: '跟单进度计划（T&A）' },
  topic: 'production',
  says: {
    en: 'Planned, expected and latest days of every task from order to shipment, the slack of each, and which are critical.',
    zh: '从下单到装运各事项的计划、预计与最迟日期、余量及关键事项。',
  },
  rules: ['B-10'],
  sources: [{ title: 'Garment merchandising', at: unread('time-and-action calendar') }],
  input,
  output,
  examples: [
    {
      title: { en: 'Lab dips late, bulk fabric still open', zh: '色样迟批，大货面料未到' },
      input: {
        ...{ orderDay: '2026-09-01', shipDay: '2026-11-30', today: '2026-10-12' },
        rows: [
          { task: 'lab dip approval', owner: 'buyer', offset: 14, actual: '2026-09-18' },
          { task: 'fabric in house', owner: 'mill', offset: 40, revised: '2026-10-16' },
          { task: 'final inspection', owner: 'QC', base: 'ship', offset: -5 },
        ],
      },
      gives: {
        ...{
          'rows.0.planned': '2026-09-15',
          'rows.0.slack': -3,
          'rows.0.state': 'done-late',
          'rows.1.planned': '2026-10-11',
        },
        ...{ 'rows.1.slack': -5, 'rows.2.planned': '2026-11-25', 'critical.0': 'fabric in house', leadDays: 90 },
      },
    },
  ],
  work: timeAndAction,
})
