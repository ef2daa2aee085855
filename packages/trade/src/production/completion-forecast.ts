import { addDays, type Day } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { findingOf, unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import {
  answerDay,
  answerFigure,
  civilDay,
  claim,
  convention,
  counted,
  explained,
  figure,
  told,
} from '../calculation/field.ts'
import { type Worksheet, wholeUp } from '../calculation/worksheet.ts'
import { calendarShape } from '../calendar/working-calendar.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { plannedDays, workingDaysLeft } from './slack.ts'

const tail = z.strictObject({
  name: told(
    z.string().trim().min(1),
    'Task after production: packing, inspection, booking',
    '收尾工作：包装、验货、订舱',
  ),
  days: counted('Its working days', '工作日', 'days', 999),
})

const input = z.strictObject({
  remaining: figure('Pieces still to be made', '未完成件数', 'pieces').optional(),
  quantity: figure(
    'Pieces of the order, where what remains is to be reckoned',
    '订单件数（由此推算余量时填）',
    'pieces',
  ).optional(),
  made: figure('Pieces made', '已完成件数', 'pieces').optional(),
  recent: told(
    z
      .array(figure('Pieces of one day', '某日产量', 'pieces'))
      .max(60)
      .default([]),
    'Output of the last working days, oldest first; five to ten are best',
    '最近各工作日产量，由远到近（宜 5 至 10 天）',
  ),
  lastDays: counted('How many of them count', '取最近几天', 'days', 60).default(10),
  meanOutput: figure('Mean output of a day, where it is known', '日均产量（已知时填）', 'pieces per day').optional(),
  tail: told(z.array(tail).max(50).default([]), 'Tasks after production, one after the other', '收尾工作，依次进行'),
  tailDays: counted('The same in days together', '收尾工作总天数', 'days', 999).default(0),
  today: civilDay('Today', '今天').optional(),
  firstDay: explained(convention(['tomorrow', 'today'], 'First day of what remains', '剩余生产的第一天'), {
    tomorrow: ['Tomorrow', '明天'],
    today: ['Today still', '今天'],
  }),
  calendar: calendarShape.prefault({}),
  latestShipment: civilDay('Latest day of shipment', '最迟装运日').optional(),
  buffer: counted('Working days to keep free before it', '装运前须留的缓冲工作日', 'days', 365).default(0),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  earliestShipment: answerDay('Earliest day of shipment: the last of those tasks', '最早可装运日').optional(),
  productionEnds: answerDay('Last day of production', '预计完工日').optional(),
  late: claim('Whether it will be late', '是否延误').optional(),
  slack: told(
    z.int().optional(),
    'Working days left before it; below zero where late',
    '余量（工作日），负数为迟',
    'days',
  ),
  remaining: answerFigure('Pieces still to be made', '未完成件数', 'pieces'),
  meanOutput: answerFigure('Mean output of a day', '日均产量', 'pieces per day'),
  productionDays: answerFigure('Working days of production, rounded up', '剩余生产天数（向上取整）', 'days'),
  tailDays: answerFigure('Days of the tasks after it', '收尾天数', 'days'),
  totalDays: answerFigure('Working days altogether', '合计工作日', 'days'),
  deadline: answerDay('Latest shipment less the buffer', '须完成日（最迟装运日减缓冲）').optional(),
  requiredOutput: answerFigure(
    'Output a day that would keep the deadline, rounded up',
    '不延误所需日产量（向上取整）',
    'pieces per day',
  ).optional(),
})

/**
 * When an order will be ready by the output of the last days (B-08): today + ceil(what remains ÷ mean output) + the tasks after
 * production, in working days of the place. Throws Unusable without what remains or an output above zero.
 */
export function completionForecast(given: Given, sheet: Worksheet): z.input<typeof output> {
  const remaining = remainingOf(given, sheet)
  const m = meanOf(given, sheet)
  const productionDays = sheet.figure(DAYS, 'D = R ÷ m', { R: remaining, m }, wholeUp)
  const tailDays = decimal(String(given.tail.reduce((sum, { days }) => sum + days, given.tailDays)))
  const totalDays = sheet.figure(TOTAL, 'T = D + tail', { D: productionDays, tail: tailDays })
  const dates =
    given.today === undefined
      ? {}
      : datesOf(
          given.today,
          remaining,
          { D: plannedDays(productionDays, 'remaining'), T: plannedDays(totalDays, 'remaining') },
          given,
          sheet,
        )
  return { ...{ remaining, meanOutput: m, productionDays, tailDays, totalDays }, ...dates }
}

function remainingOf({ remaining, quantity, made }: Given, sheet: Worksheet): Decimal {
  if (remaining !== undefined) return remaining
  refuse([
    quantity === undefined &&
      fault(
        'remaining',
        'no-remaining',
        'Say what is still to be made, or the order and what is made.',
        '请填写未完成件数，或订单件数与已完成件数。',
      ),
  ])
  return sheet.figure(LEFT, 'R = max(0, Q − made)', { Q: quantity ?? zero, made: made ?? zero })
}

function meanOf({ recent, lastDays, meanOutput }: Given, sheet: Worksheet): Decimal {
  const last = recent.slice(-lastDays)
  const none = meanOutput === undefined ? compare(sumOf(last), zero) <= 0 : compare(meanOutput, zero) <= 0
  refuse([
    none &&
      fault(
        'recent',
        'no-output',
        'Give the output of the last days, above zero.',
        '请填写最近几天的产量（须大于零）。',
      ),
  ])
  if (meanOutput !== undefined) return meanOutput
  const named = Object.fromEntries(last.map((value, i) => [`q${i + 1}`, value]))
  const n = decimal(String(last.length))
  return sheet.figure(MEAN, `m = (${Object.keys(named).join(' + ')}) ÷ n`, { ...named, n })
}

function datesOf(
  today: Day,
  R: Decimal,
  days: { readonly D: number; readonly T: number },
  given: Given,
  sheet: Worksheet,
) {
  const base = given.firstDay === 'today' ? addDays(today, -1) : today
  const { calendar, latestShipment } = given
  const productionEnds = sheet.day(ENDS, `${base} + ${days.D}`, addWorkingDays(base, days.D, calendar))
  const earliestShipment = sheet.day(SHIPS, `${base} + ${days.T}`, addWorkingDays(base, days.T, calendar))
  if (latestShipment === undefined) return { productionEnds, earliestShipment }
  const deadline = addWorkingDays(latestShipment, -given.buffer, calendar)
  const late = earliestShipment > deadline
  const slack = workingDaysLeft(earliestShipment, deadline, calendar)
  if (late) warnOfDelay(earliestShipment, deadline, sheet)
  const left = workingDaysLeft(base, deadline, calendar) - (days.T - days.D)
  const requiredOutput =
    left > 0 ? sheet.figure(REQUIRED, 'q = R ÷ n', { R, n: decimal(String(left)) }, wholeUp) : undefined
  return { productionEnds, earliestShipment, deadline, slack, late, requiredOutput }
}

function warnOfDelay(ready: Day, deadline: Day, sheet: Worksheet): void {
  const says = {
    en: `Ready on ${ready} at the earliest, after ${deadline}.`,
    zh: `最早 ${ready} 可装运，晚于 ${deadline}。`,
  }
  const remedy = {
    en: 'More output, tasks in parallel, a later shipment agreed in time, or part shipment.',
    zh: '提高日产量、并行作业、及时商改装期或分批装运。',
  }
  sheet.warn(findingOf({ id: 'B-08', weight: 'warn', source: SOURCE }, { at: 'latestShipment', says, remedy }))
}

const LEFT = { en: 'Pieces still to be made', zh: '未完成件数' }
const MEAN = { en: 'Mean output of the last days', zh: '最近日均产量' }
const DAYS = { en: 'Working days of production', zh: '剩余生产天数' }
const TOTAL = { en: 'Working days altogether', zh: '合计工作日' }
const ENDS = { en: 'Last day of production', zh: '预计完工日' }
const SHIPS = { en: 'Earliest day of shipment', zh: '最早可装运日' }
const REQUIRED = { en: 'Output a day that keeps the deadline', zh: '不延误所需日产量' }
const SOURCE = { title: 'Order follow-up (生产跟单)', at: unread('forecast of completion') }

export const completionForecastCalculation = calculation({
  name: 'completion-forecast',
  title: { en: 'Forecast of completion and earliest shipment', zh: '完工预测与最早装运日' },
  topic: 'production',
  says: {
    en: 'When an order will be ready by the output of the last days, whether the latest shipment is kept, and which output would keep it.',
    zh: '按最近日产量预测何时完工、能否赶上最迟装运期，以及须达到的日产量。',
  },
  rules: ['B-08'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: '9,600 left, mean of five days 960, 3 days after', zh: '余 9600 件，五天平均 960，收尾 3 天' },
      input: {
        ...{ remaining: 9600, recent: [980, 1010, 940, 900, 970] },
        tail: [
          { name: 'packing', days: 2 },
          { name: 'inspection', days: 1 },
        ],
      },
      gives: { meanOutput: '960', productionDays: '10', totalDays: '13' },
    },
    {
      title: { en: 'The same in days of the calendar', zh: '同上，按工作日历' },
      input: {
        ...{ quantity: 24000, made: 14400, meanOutput: 960, tailDays: 3, today: '2026-10-10' },
        ...{ calendar: { weekend: [7] }, latestShipment: '2026-10-28', buffer: 3 },
      },
      gives: {
        ...{ remaining: '9600', productionEnds: '2026-10-22', earliestShipment: '2026-10-26' },
        ...{ deadline: '2026-10-24', slack: -1, late: true, requiredOutput: '1067' },
      },
    },
  ],
  work: completionForecast,
})
