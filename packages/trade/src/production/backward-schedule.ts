import { addDays, type Day } from '@gendan/kernel/day'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, civilDay, claim, convention, counted, explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { calendarShape, type WorkingCalendar } from '../calendar/working-calendar.ts'
import { addWorkingDays, countWorkingDays } from '../calendar/working-days.ts'
import { workingDaysLeft } from './slack.ts'

const task = z.strictObject({
  name: told(z.string().trim().min(1), 'Task; a buffer is a task too', '工序（缓冲也作为一项）'),
  days: counted('How long it takes', '所需天数', 'days', 999).default(1),
  gap: counted('Days kept free between its end and what follows', '与后一项之间空出的天数', 'days', 999).default(0),
  countIn: explained(
    convention(['working-days', 'calendar-days'], 'Days in which the task and its gap are counted', '任务天数的计法'),
    {
      'working-days': ['Working days', '工作日'],
      'calendar-days': ['Calendar days, as for a voyage', '日历日（如航程）'],
    },
  ),
  before: told(
    z.array(z.string().trim()).optional(),
    'Tasks that wait for it; empty: the next in the list',
    '须等它完成的后续工序；不填为下一项',
  ),
})
type Task = z.output<typeof task>

const input = z.strictObject({
  shipDay: civilDay('Day by which all must be done: shipment, sailing', '目标日期（装运、开船）'),
  tasks: told(z.array(task).min(1).max(200), 'Tasks from the first to the last', '各项任务，由前到后'),
  calendar: calendarShape.prefault({}),
  today: civilDay('Today, to see how many days are left', '今天（用于计算余量）').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  start: answerDay('Latest day on which the first task begins', '最迟开工日'),
  slack: told(
    z.int().optional(),
    'Working days from today until the start; below zero where it is late',
    '距最迟开工日的工作日；负数为已迟',
    'days',
  ),
  feasible: claim('Whether the start has not passed', '是否来得及').optional(),
  tasks: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Task', '任务'),
        start: answerDay('Latest first day', '最迟开始日'),
        end: answerDay('Latest last day', '最迟完成日'),
        days: told(z.int(), 'Its days', '天数', 'days'),
        late: claim('Whether its first day has passed', '开始日是否已过').optional(),
      }),
    ),
    'Tasks with their latest days, from the first to the last',
    '各项任务的最迟日期',
  ),
  shipDay: answerDay('Day by which all must be done', '目标日期'),
  workingDays: told(
    z.int(),
    'Working days from the start to that day, both counted',
    '起止之间的工作日数（含首尾）',
    'days',
  ),
})

/**
 * Latest days of tasks, reckoned back from shipment (B-07): a task ends on the working day before the next begins, gaps are left free
 * between, and where several wait for one the earliest of them decides. By the calendar of the place. Throws Unusable for an unknown or
 * circular follower, and where the holidays of a year are not known.
 */
export function backwardSchedule(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { tasks, calendar, shipDay, today } = given
  refuse(faultsOf(tasks))
  const starts = new Map<string, Day>()
  const placed = new Map<string, { readonly start: Day; readonly end: Day }>()
  for (const at of backwards(tasks)) {
    const own = tasks[at] as Task
    const followers = followersOf(own, at, tasks).map((name) => starts.get(name) ?? shipDay)
    const limit = followers.reduce((a, b) => (b < a ? b : a), followers[0] ?? shipDay)
    const days = daysOf(own, limit, calendar)
    starts.set(own.name, days.start)
    placed.set(own.name, days)
    const count = `${limit} − ${own.gap} − ${own.days}`
    sheet.day(
      { en: `${own.name}: ${days.start} to ${days.end}`, zh: `${own.name}：${days.start} 至 ${days.end}` },
      count,
      days.start,
    )
  }
  const dated = tasks.map(({ name, days }) => ({
    name,
    days,
    ...(placed.get(name) ?? { start: shipDay, end: shipDay }),
  }))
  const start = dated.map((one) => one.start).reduce((a, b) => (b < a ? b : a))
  return {
    tasks: dated.map((one) => (today === undefined ? one : { ...one, late: one.start < today })),
    ...{ start, shipDay, workingDays: countWorkingDays(start, shipDay, calendar) },
    ...(today === undefined ? {} : { slack: workingDaysLeft(today, start, calendar), feasible: today <= start }),
  }
}

/** The latest days of a task that what follows on `limit` leaves it; a task of no days falls on the day of what follows. */
function daysOf({ days, gap, countIn }: Task, limit: Day, calendar: WorkingCalendar) {
  const back = (day: Day, count: number) =>
    countIn === 'calendar-days' ? addDays(day, -count) : addWorkingDays(day, -count, calendar)
  if (days === 0) return { start: back(limit, gap), end: back(limit, gap) }
  const end = back(limit, 1 + gap)
  return { start: back(end, days - 1), end }
}

/** Those that wait for a task: as named, else the next in the list; none for the last. */
function followersOf({ before }: Task, at: number, tasks: readonly Task[]): readonly string[] {
  if (before !== undefined) return before
  const next = tasks[at + 1]
  return next ? [next.name] : []
}

/** Places of the tasks in an order in which every follower stands before those it waits for. */
function backwards(tasks: readonly Task[]): readonly number[] {
  const done: number[] = []
  const ready = () =>
    tasks.findIndex(
      (task, i) =>
        !done.includes(i) &&
        followersOf(task, i, tasks).every((name) => done.some((other) => tasks[other]?.name === name)),
    )
  for (let next = ready(); next >= 0; next = ready()) done.push(next)
  return done
}

function faultsOf(tasks: readonly Task[]): readonly (Fault | false)[] {
  const names = tasks.map(({ name }) => name)
  const found = tasks.flatMap((task, i) => [
    names.indexOf(task.name) !== i &&
      fault(`tasks.${i}.name`, 'twice', `${task.name} stands there twice.`, `任务“${task.name}”重复。`),
    ...(task.before ?? []).map(
      (name) =>
        !names.includes(name) &&
        fault(`tasks.${i}.before`, 'unknown-task', `${name} is none of the tasks.`, `没有名为“${name}”的任务。`),
    ),
  ])
  const circle = found.every((one) => one === false) && backwards(tasks).length < tasks.length
  return [...found, circle && fault('tasks', 'circle', 'Some tasks wait for each other.', '有任务互相等待。')]
}

export const backwardScheduleCalculation = calculation({
  name: 'backward-schedule',
  title: { en: 'Schedule reckoned back from shipment', zh: '生产倒排计划' },
  topic: 'production',
  says: {
    en: 'The latest days on which fabric, cutting, sewing, packing and inspection must begin and end so that the shipment is kept.',
    zh: '从装运日倒推各工序最迟的开始与完成日期。',
  },
  rules: ['B-07'],
  sources: [{ title: 'Order follow-up (生产跟单)', at: unread('backward scheduling') }],
  input,
  output,
  examples: [
    {
      title: { en: 'Sailing on 30 October, six-day week, National Day', zh: '10 月 30 日开船，每周六天，含国庆' },
      input: {
        shipDay: '2026-10-30',
        tasks: [
          { name: 'fabric in house' },
          { name: 'cutting', days: 4 },
          { name: 'buffer', days: 3 },
          { name: 'sewing', days: 22 },
          { name: 'packing', days: 3 },
          { name: 'final inspection', gap: 1 },
          { name: 'closing', gap: 2 },
        ],
        ...{ calendar: { weekend: [7] }, today: '2026-09-03' },
      },
      gives: {
        ...{ start: '2026-09-08', slack: 4, feasible: true, 'tasks.1.start': '2026-09-09' },
        ...{ 'tasks.2.start': '2026-09-14', 'tasks.3.start': '2026-09-17', 'tasks.3.end': '2026-10-20' },
        ...{ 'tasks.4.start': '2026-10-21', 'tasks.5.end': '2026-10-24', 'tasks.6.end': '2026-10-27' },
      },
    },
    {
      title: { en: 'Two materials in parallel before sewing', zh: '两种材料并行，均须在缝制前到' },
      input: {
        shipDay: '2026-06-30',
        tasks: [
          { name: 'fabric', days: 10, before: ['sewing'] },
          { name: 'trims', days: 4, before: ['sewing'] },
          { name: 'sewing', days: 8 },
        ],
      },
      gives: { 'tasks.2.start': '2026-06-17', 'tasks.0.start': '2026-06-03', 'tasks.1.start': '2026-06-11' },
    },
  ],
  work: backwardSchedule,
})
