import { type Decimal, isZero, one, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, civilDay, claim, counted, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { calendarShape } from '../calendar/working-calendar.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { workingDaysLeft } from './slack.ts'

const task = z.strictObject({
  name: told(z.string().trim().min(1), 'Task', '工序'),
  weight: positive('Its weight: share, standard minutes or value', '权重（比例、标准工时或金额）', 'weight').default(
    one,
  ),
  target: positive(
    'Pieces of the whole task (1 where shares are given)',
    '总件数（以比例填写时为 1）',
    'pieces',
  ).default(one),
  done: figure('Pieces done', '已完成件数', 'pieces'),
  planned: figure('Pieces planned to be done by now', '计划应完成件数', 'pieces').optional(),
})
type Task = z.output<typeof task>

const input = z.strictObject({
  tasks: told(z.array(task).max(200).default([]), 'Tasks', '各工序'),
  earned: figure('Progress earned, where it is known as a whole', '实际进度（已知时填）', 'fraction').optional(),
  planned: figure('Progress planned by now', '计划进度', 'fraction').optional(),
  budget: figure('Budget of the whole, for earned value in money', '总预算 BAC', 'money').optional(),
  actualCost: figure('Actual cost by now', '实际成本 AC', 'money').optional(),
  forecast: civilDay('Day on which it is expected to ship', '预计装运日').optional(),
  latestShipment: civilDay('Latest day of shipment', '最迟装运日').optional(),
  buffer: counted('Working days to keep free before it', '缓冲工作日', 'days', 365).default(0),
  calendar: calendarShape.prefault({}),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  progress: answerFigure('Progress: Σ weight × done ÷ target', '完成进度', 'fraction'),
  plannedProgress: answerFigure('Progress planned by now', '计划进度', 'fraction').optional(),
  deviation: answerFigure('Progress less plan', '进度偏差', 'fraction').optional(),
  spi: answerFigure('SPI: earned ÷ planned', '进度绩效指数 SPI', 'times').optional(),
  earnedValue: answerFigure('Earned value EV', '挣值 EV', 'money').optional(),
  plannedValue: answerFigure('Planned value PV', '计划值 PV', 'money').optional(),
  scheduleVariance: answerFigure('Schedule variance SV = EV − PV', '进度偏差 SV', 'money').optional(),
  costVariance: answerFigure('Cost variance CV = EV − AC', '成本偏差 CV', 'money').optional(),
  cpi: answerFigure('CPI: EV ÷ AC', '成本绩效指数 CPI', 'times').optional(),
  estimateAtCompletion: answerFigure('Estimate at completion EAC = BAC ÷ CPI', '完工估算 EAC', 'money').optional(),
  deadline: told(z.string().optional(), 'Latest shipment less the buffer', '最迟装运日减缓冲', 'day'),
  slack: told(
    z.int().optional(),
    'Working days left before it; below zero where late',
    '余量（工作日），负数为迟',
    'days',
  ),
  late: claim('Whether the forecast is later', '是否延误').optional(),
})

/**
 * How far an order is, and whether it keeps its plan (B-09): progress by weights, SPI, and earned value where money is given; late where
 * the forecast lies after latest shipment less buffer. Percentages and indices to four places, half up; money exact. Throws Unusable where
 * nothing was told of progress.
 */
export function productionProgress(given: Given, sheet: Worksheet): z.input<typeof output> {
  const progress = given.earned ?? weighted(given.tasks, ({ done }) => done, DONE, 'P', sheet)
  const plan = given.planned ?? plannedOf(given.tasks, sheet)
  return {
    progress,
    ...againstPlan(progress, plan, sheet),
    ...earnedValue(progress, plan, given, sheet),
    ...againstShipment(given),
  }
}

function weighted(
  tasks: readonly Task[],
  part: (task: Task) => Decimal,
  says: { en: string; zh: string },
  name: string,
  sheet: Worksheet,
) {
  refuse([
    tasks.length === 0 &&
      fault(
        'tasks',
        'no-progress',
        'Give the tasks with what is done, or the progress as a whole.',
        '请填写各工序完成数，或整体进度。',
      ),
  ])
  const figures = Object.fromEntries(
    tasks.flatMap((task, i) => [
      [`w${i + 1}`, task.weight],
      [`d${i + 1}`, part(task)],
      [`t${i + 1}`, task.target],
    ]),
  )
  const sum = tasks.map((_, i) => `w${i + 1} × d${i + 1} ÷ t${i + 1}`).join(' + ')
  const W = sumOf(tasks.map(({ weight }) => weight))
  return sheet.figure(says, `${name} = (${sum}) ÷ W`, { ...figures, W }, halfUp(4))
}

function plannedOf(tasks: readonly Task[], sheet: Worksheet): Decimal | undefined {
  if (tasks.length === 0 || tasks.some(({ planned }) => planned === undefined)) return undefined
  return weighted(tasks, ({ planned }) => planned ?? zero, PLANNED, 'PP', sheet)
}

function againstPlan(P: Decimal, PP: Decimal | undefined, sheet: Worksheet) {
  if (PP === undefined) return {}
  const deviation = sheet.figure(DEVIATION, 'd = P − PP', { P, PP })
  if (isZero(PP)) return { plannedProgress: PP, deviation }
  return { plannedProgress: PP, deviation, spi: sheet.figure(SPI, 'SPI = P ÷ PP', { P, PP }, halfUp(4)) }
}

/** Earned value in money. */
function earnedValue(P: Decimal, PP: Decimal | undefined, { budget: BAC, actualCost: AC }: Given, sheet: Worksheet) {
  if (BAC === undefined) return {}
  const EV = sheet.figure(EARNED, 'EV = BAC × P', { BAC, P })
  const PV = PP && sheet.figure(PLAN, 'PV = BAC × PP', { BAC, PP })
  const scheduleVariance = PV && sheet.figure(SV, 'SV = EV − PV', { EV, PV })
  const values = { earnedValue: EV, plannedValue: PV, scheduleVariance }
  if (AC === undefined) return values
  const costVariance = sheet.figure(CV, 'CV = EV − AC', { EV, AC })
  if (isZero(AC) || isZero(EV)) return { ...values, costVariance }
  const cpi = sheet.figure(CPI, 'CPI = EV ÷ AC', { EV, AC }, halfUp(4))
  return {
    ...values,
    costVariance,
    cpi,
    estimateAtCompletion: sheet.figure(EAC, 'EAC = BAC × AC ÷ EV', { BAC, AC, EV }),
  }
}

function againstShipment({ forecast, latestShipment, buffer, calendar }: Given) {
  if (latestShipment === undefined) return {}
  const deadline = addWorkingDays(latestShipment, -buffer, calendar)
  if (forecast === undefined) return { deadline }
  return { deadline, slack: workingDaysLeft(forecast, deadline, calendar), late: forecast > deadline }
}

const DONE = { en: 'Progress', zh: '完成进度' }
const PLANNED = { en: 'Progress planned by now', zh: '计划进度' }
const DEVIATION = { en: 'Progress less plan', zh: '进度偏差' }
const SPI = { en: 'Schedule performance index', zh: '进度绩效指数' }
const EARNED = { en: 'Earned value', zh: '挣值' }
const PLAN = { en: 'Planned value', zh: '计划值' }
const SV = { en: 'Schedule variance', zh: '进度偏差' }
const CV = { en: 'Cost variance', zh: '成本偏差' }
const CPI = { en: 'Cost performance index', zh: '成本绩效指数' }
const EAC = { en: 'Estimate at completion', zh: '完工估算' }

export const productionProgressCalculation = calculation({
  name: 'production-progress',
  title: { en: 'Progress of production and SPI', zh: '生产进度与进度绩效指数（SPI）' },
  topic: 'production',
  says: {
    en: 'How far an order is against its plan, by weights of the tasks; earned value; and whether the forecast keeps the latest shipment.',
    zh: '按权重计算订单完成进度、与计划比较、挣值指标，以及预计装运是否延误。',
  },
  rules: ['B-09'],
  sources: [
    {
      title: 'Earned value as project management textbooks teach it',
      at: unread('SPI, CPI, as used in order follow-up'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Earned 52 % against planned 60 %', zh: '实际 52%，计划 60%' },
      input: { earned: '0.52', planned: '0.60' },
      gives: { spi: '0.8667', deviation: '-0.08' },
    },
    {
      title: { en: 'Cutting, sewing, packing by weights', zh: '裁剪、缝制、包装加权' },
      input: {
        tasks: [
          { name: 'cutting', weight: '0.2', target: 10000, done: 10000, planned: 10000 },
          { name: 'sewing', weight: '0.6', target: 10000, done: 4500, planned: 6000 },
          { name: 'packing', weight: '0.2', target: 10000, done: 1000, planned: 2000 },
        ],
        ...{ forecast: '2026-10-28', latestShipment: '2026-10-30', buffer: 3 },
      },
      gives: { progress: '0.49', plannedProgress: '0.6', spi: '0.8167', deadline: '2026-10-27', late: true, slack: -1 },
    },
    {
      title: { en: 'Earned value in money', zh: '挣值法' },
      input: { earned: '0.4', planned: '0.5', budget: 200000, actualCost: 90000 },
      gives: {
        earnedValue: '80000',
        scheduleVariance: '-20000',
        costVariance: '-10000',
        cpi: '0.8889',
        estimateAtCompletion: '225000',
      },
    },
  ],
  work: productionProgress,
})
