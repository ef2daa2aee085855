import { type Decimal, divide, isZero, multiply, one, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, figure, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const text = (en: string, zh: string) => told(z.string().trim().default(''), en, zh)

const line = z.strictObject({
  account: text('What the money is for', '费用项目'),
  month: text('Month, "2026-11"', '月份'),
  market: text('Market', '市场'),
  planned: figure('Planned', '预算', 'money'),
  actual: figure('Actual', '实际', 'money').default(zero),
})

const task = z.strictObject({
  name: told(z.string().trim().min(1), 'Task that the objective wants', '为达目标须完成的任务'),
  cost: figure('Cost of one', '单项费用', 'money'),
  times: figure('How often', '次数', 'occasions').default(one),
})

const input = z.strictObject({
  lines: told(
    z.array(line).max(5000).default([]),
    'Lines of the budget with plan and actual',
    '预算明细（预算与实际）',
  ),
  sales: figure('Sales expected', '预计销售额', 'money').optional(),
  shareOfSales: figure('Promotion as a share of sales', '推广费占销售额比例', 'fraction').optional(),
  tasks: told(z.array(task).max(200).default([]), 'Tasks of the objective-and-task method', '目标任务法的任务'),
})

const sums = {
  planned: answerFigure('Planned', '预算', 'money'),
  actual: answerFigure('Actual', '实际', 'money'),
  variance: answerFigure('Actual less planned', '差异（实际 − 预算）', 'money'),
  rate: answerFigure('Variance ÷ planned', '差异率', 'fraction').optional(),
  used: answerFigure('Actual ÷ planned', '预算执行率', 'fraction').optional(),
}
const group = (en: string, zh: string) =>
  told(z.array(z.strictObject({ name: told(z.string(), 'Which', '名称'), ...sums })), en, zh)

const output = z.strictObject({
  lines: group('Each line', '各行'),
  byMonth: group('By month', '按月'),
  byMarket: group('By market', '按市场'),
  byAccount: group('By account', '按项目'),
  total: told(z.strictObject(sums).optional(), 'All lines', '合计'),
  bySales: answerFigure('Budget as a share of sales', '销售百分比法预算', 'money').optional(),
  byTasks: answerFigure('Budget by objective and tasks', '目标任务法预算', 'money').optional(),
})

/**
 * A budget against what was spent, by line, month, market and account; and the size of a budget by share of sales or by tasks (E-14). One
 * currency; exact. A rate on a plan of zero has no value.
 * Throws Unusable where there is nothing to reckon with.
 */
export function budgetVariance(given: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const { lines, sales, shareOfSales, tasks } = given
  if (lines.length === 0 && tasks.length === 0 && (sales === undefined || shareOfSales === undefined))
    throw new Unusable([NOTHING])
  const named = lines.map((each, i) => ({ ...each, name: each.account || String(i + 1) }))
  const grouped = (key: 'month' | 'market' | 'account') =>
    [...new Set(lines.map((each) => each[key]))].map((name) => ({
      name,
      ...sumUp(lines.filter((each) => each[key] === name)),
    }))
  const bySales =
    sales === undefined || shareOfSales === undefined
      ? undefined
      : sheet.figure(BY_SALES, 'budget = sales × share', { sales, share: shareOfSales })
  return {
    lines: named.map((each) => ({ name: each.name, ...sumUp([each]) })),
    ...{ byMonth: grouped('month'), byMarket: grouped('market'), byAccount: grouped('account') },
    total: lines.length > 0 ? totalOf(lines, sheet) : undefined,
    bySales,
    byTasks: tasks.length > 0 ? tasksOf(tasks, sheet) : undefined,
  }
}

interface Sums {
  readonly planned: Decimal
  readonly actual: Decimal
}

function sumUp(lines: readonly Sums[]) {
  const planned = sumOf(lines.map((each) => each.planned))
  const actual = sumOf(lines.map((each) => each.actual))
  const variance = subtract(actual, planned)
  if (isZero(planned)) return { planned, actual, variance }
  return { planned, actual, variance, rate: divide(variance, planned), used: divide(actual, planned) }
}

function totalOf(lines: readonly Sums[], sheet: Worksheet) {
  const { planned, actual } = sumUp(lines)
  const variance = sheet.figure(VARIANCE, 'variance = actual − planned', { actual, planned })
  if (isZero(planned)) return { planned, actual, variance }
  const rate = sheet.figure(RATE, 'rate = variance ÷ planned', { variance, planned })
  return { planned, actual, variance, rate, used: sheet.figure(USED, 'used = actual ÷ planned', { actual, planned }) }
}

function tasksOf(tasks: readonly z.output<typeof task>[], sheet: Worksheet): Decimal {
  const costs = tasks.map(({ cost, times }, i) => [`t${i + 1}`, multiply(cost, times)] as const)
  const text = `budget = ${costs.map(([name]) => name).join(' + ')}`
  return sheet.figure(BY_TASKS, text, Object.fromEntries(costs))
}

const NOTHING = {
  path: 'lines',
  code: 'nothing-follows',
  message: {
    en: 'Give lines of a budget, or sales and their share, or tasks.',
    zh: '请填写预算明细，或销售额与比例，或任务。',
  },
}
const VARIANCE = { en: 'Variance of all lines', zh: '总差异' }
const RATE = { en: 'Variance as a share of the plan', zh: '差异率' }
const USED = { en: 'Used of the plan', zh: '预算执行率' }
const BY_SALES = { en: 'Budget as a share of sales', zh: '销售百分比法预算' }
const BY_TASKS = { en: 'Budget by objective and tasks', zh: '目标任务法预算' }

export const budgetVarianceCalculation = calculation({
  name: 'budget-variance',
  title: { en: 'Promotion budget: plan against actual', zh: '推广预算与执行差异' },
  topic: 'shops',
  says: {
    en: 'Plan against actual by month, market and account; and the size of a budget by share of sales or by tasks.',
    zh: '按月份、市场、项目比较预算与实际；用销售百分比法或目标任务法确定预算。',
  },
  rules: ['E-14'],
  sources: [{ title: 'Marketing budgets as textbooks teach them', at: 'share of sales, objective and task' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Two months, two markets', zh: '两个月、两个市场' },
      input: {
        lines: [
          { account: 'ads', month: '2026-10', market: 'DE', planned: 5000, actual: 5600 },
          { account: 'ads', month: '2026-11', market: 'DE', planned: 6000, actual: 5400 },
          { account: 'samples', month: '2026-11', market: 'US', planned: 1000, actual: 1300 },
        ],
      },
      gives: {
        ...{ 'total.planned': '12000', 'total.variance': '300', 'total.rate': '0.025', 'byMonth.1.actual': '6700' },
        ...{ 'byMarket.0.variance': '0', 'lines.0.rate': '0.12' },
      },
    },
    {
      title: { en: 'By share of sales and by tasks', zh: '销售百分比法与目标任务法' },
      input: {
        ...{ sales: '800000', shareOfSales: '0.06' },
        tasks: [
          { name: 'search ads', cost: 3000, times: 12 },
          { name: 'fair', cost: 15000 },
        ],
      },
      gives: { bySales: '48000', byTasks: '51000' },
    },
  ],
  work: budgetVariance,
})
