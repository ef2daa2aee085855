import { dayShape, daysBetween } from '@gendan/kernel/day'
import { add, compare, type Decimal, decimal, divide, multiply, sumOf, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation, type Fault, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, count, explained, figure, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const customer = z.strictObject({
  name: told(z.string().trim().min(1), 'Customer', '客户'),
  lastOrder: told(dayShape, 'Day of his last order', '最近一次下单日期', 'day').optional(),
  daysSince: count(
    'Days since his last order, where the day is not given',
    '距最近一次下单天数（不填日期时）',
    'days',
  ).optional(),
  orders: figure('Orders of the window', '购买次数', 'orders'),
  sum: figure('Sum of his orders', '购买金额', 'money'),
})

const limits = (en: string, zh: string, unit: string) =>
  told(
    z
      .array(figure('Bound between two scores', '分值界限', unit))
      .length(4)
      .optional(),
    en,
    zh,
  )

const input = z.strictObject({
  customers: told(z.array(customer).min(1).max(5000), 'Customers', '客户'),
  day: told(dayShape, 'Day on which the days since the last order are counted', '统计日', 'day').optional(),
  scoring: explained(convention(['quantile', 'limits'], 'How scores 1 to 5 are given', '1–5 分的打分方法'), {
    quantile: ['By fifths of the customers', '按客户数五等分'],
    limits: ['By the bounds given below', '按下列界限'],
  }),
  recencyLimits: limits(
    'Days since the last order, rising: up to the first is 5, beyond the last is 1',
    '距今天数界限（由小到大，不超过第一个为 5 分，超过最后一个为 1 分）',
    'days',
  ),
  orderLimits: limits(
    'Orders, rising: below the first is 1, from the last on 5',
    '购买次数界限（由小到大，低于第一个为 1 分，达到最后一个为 5 分）',
    'orders',
  ),
  sumLimits: limits('Sums, rising: below the first is 1, from the last on 5', '购买金额界限（由小到大）', 'money'),
  highBy: explained(convention(['score', 'figure'], 'What makes R, F or M high', 'R、F、M 的高低判断'), {
    score: ['A score above the mean of the scores', '得分高于平均分'],
    figure: ['A figure better than the mean of the figures', '原始数据优于平均值'],
  }),
  weights: told(
    z.strictObject({
      r: figure('Weight of recency', 'R 权重', 'weight').default(decimal('1')),
      f: figure('Weight of frequency', 'F 权重', 'weight').default(decimal('1')),
      m: figure('Weight of money', 'M 权重', 'weight').default(decimal('1')),
    }),
    'Weights of the weighted score',
    '加权得分的权重',
  ).prefault({}),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  customers: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Customer', '客户'),
        days: answerFigure('Days since the last order', '距最近一次下单天数', 'days'),
        r: answerFigure('Score of recency, 5 is best', 'R 得分', 'points'),
        f: answerFigure('Score of frequency', 'F 得分', 'points'),
        m: answerFigure('Score of money', 'M 得分', 'points'),
        total: answerFigure('Scores together', '总分', 'points'),
        weighted: answerFigure('Weighted score', '加权得分', 'points'),
        kind: told(z.string(), 'High or low in R, F, M: "HLH"', 'R、F、M 高低：如 HLH'),
        segment: told(
          z.strictObject({ en: told(z.string(), 'In English', '英文'), zh: told(z.string(), 'In Chinese', '中文') }),
          'Kind of customer',
          '客户类型',
        ),
      }),
    ),
    'Every customer with his scores',
    '各客户得分',
  ),
  meanDays: answerFigure('Mean of the days since the last order', '平均间隔天数', 'days'),
  meanOrders: answerFigure('Mean of the orders', '平均购买次数', 'orders'),
  meanSum: answerFigure('Mean of the sums', '平均购买金额', 'money'),
})

type Facts = Readonly<Record<'r' | 'f' | 'm', Decimal>>
const PARTS = ['r', 'f', 'm'] as const

/**
 * RFM (E-12): scores 1 to 5 for days since the last order (fewer are better), orders and sum, by fifths or by bounds; and one of eight
 * kinds by being above or below the mean. Equal figures have equal scores. Throws Unusable where a day or a bound is missing.
 */
export function customerRfm(given: Given, sheet: Worksheet): z.input<typeof output> {
  const figures = factsOf(given)
  const scores = figures.map((one) => scoresOf(one, figures, given))
  const measured = given.highBy === 'score' ? scores : figures
  const means = meansOf(measured)
  const customers = given.customers.map(({ name }, i) => {
    const own = scores[i] ?? { r: zero, f: zero, m: zero }
    const total = sheet.figure({ en: `${name}: scores`, zh: `${name}：得分` }, 'RFM = R + F + M', {
      R: own.r,
      F: own.f,
      M: own.m,
    })
    const weighted = sumOf(PARTS.map((part) => multiply(own[part], given.weights[part])))
    const kind = kindOf(measured[i] ?? own, means, given.highBy === 'figure')
    return { name, days: figures[i]?.r ?? zero, ...own, total, weighted, kind, segment: SEGMENTS[kind] ?? UNKNOWN }
  })
  const raw = meansOf(figures)
  return { customers, meanDays: raw.r, meanOrders: raw.f, meanSum: raw.m }
}

function factsOf({ customers, day, scoring, ...bounds }: Given): readonly Facts[] {
  const faults: Fault[] = []
  const facts = customers.map(({ lastOrder, daysSince, orders, sum }, i) => {
    const since = lastOrder && day ? decimal(String(daysBetween(lastOrder, day))) : daysSince
    if (since === undefined || compare(since, zero) < 0) faults.push(noDay(i))
    return { r: since ?? zero, f: orders, m: sum }
  })
  if (scoring === 'limits')
    for (const name of ['recencyLimits', 'orderLimits', 'sumLimits'] as const)
      if (!bounds[name]) faults.push(noBounds(name))
  if (faults.length > 0) throw new Unusable(faults)
  return facts
}

function scoresOf(one: Facts, all: readonly Facts[], given: Given): Facts {
  if (given.scoring === 'quantile') {
    const fifth = (part: 'r' | 'f' | 'm', side: 1 | -1) =>
      fifthOf(
        one[part],
        all.map((other) => other[part]),
        side,
      )
    return { r: fifth('r', -1), f: fifth('f', 1), m: fifth('m', 1) }
  }
  const reached = (value: Decimal, bounds: readonly Decimal[] = []) =>
    bounds.filter((bound) => compare(value, bound) >= 0).length
  const beyond = (given.recencyLimits ?? []).filter((bound) => compare(one.r, bound) > 0).length
  return {
    r: decimal(String(5 - beyond)),
    f: decimal(String(1 + reached(one.f, given.orderLimits))),
    m: decimal(String(1 + reached(one.m, given.sumLimits))),
  }
}

/** Which fifth of the customers a figure stands in, 5 for the best; `side` −1 where less is better. */
function fifthOf(value: Decimal, all: readonly Decimal[], side: 1 | -1): Decimal {
  const upTo = all.filter((other) => compare(other, value) * side <= 0).length
  const fifths = [1, 2, 3, 4].filter((fifth) => upTo * 5 > all.length * fifth).length
  return decimal(String(fifths + 1))
}

function meansOf(all: readonly Facts[]): Facts {
  const n = decimal(String(all.length))
  const mean = (part: 'r' | 'f' | 'm') => divide(all.map((one) => one[part]).reduce(add, zero), n)
  return { r: mean('r'), f: mean('f'), m: mean('m') }
}

/** High is at or above the mean; of raw days fewer are high. */
function kindOf(own: Facts, means: Facts, fewerDays: boolean): string {
  return PARTS.map((part) => {
    const side = compare(own[part], means[part]) * (fewerDays && part === 'r' ? -1 : 1)
    return side >= 0 ? 'H' : 'L'
  }).join('')
}

const SEGMENTS: Readonly<Record<string, Words>> = {
  HHH: { en: 'Champions: important, to value', zh: '重要价值客户' },
  HLH: { en: 'Important, to develop', zh: '重要发展客户' },
  LHH: { en: 'Important, to keep (call back)', zh: '重要保持（唤回）客户' },
  LLH: { en: 'Important, to win back', zh: '重要挽留客户' },
  HHL: { en: 'General, to value', zh: '一般价值客户' },
  HLL: { en: 'General, to develop (new)', zh: '一般发展（新）客户' },
  LHL: { en: 'General, to keep', zh: '一般保持客户' },
  LLL: { en: 'General, to win back (lost)', zh: '一般挽留（流失）客户' },
}
const UNKNOWN: Words = { en: '', zh: '' }

function noDay(i: number): Fault {
  const message = {
    en: 'Say the day of the last order and the day of counting (not earlier), or the days between.',
    zh: '请填写最近下单日期与统计日（不早于下单日），或间隔天数。',
  }
  return { path: `customers.${i}.lastOrder`, code: 'no-last-order', message }
}

function noBounds(path: string): Fault {
  const message = { en: 'Scores by bounds want four bounds.', zh: '按界限评分须给出四个界限。' }
  return { path, code: 'no-bounds', message }
}

export const customerRfmCalculation = calculation({
  name: 'customer-rfm',
  title: { en: 'RFM: kinds of customers', zh: 'RFM 客户分类' },
  topic: 'shops',
  says: {
    en: 'Scores customers by days since the last order, number of orders and sum, and names eight kinds of customers.',
    zh: '按最近一次消费、消费频率、消费金额给客户打分并分为八类。',
  },
  rules: ['E-12'],
  sources: [{ title: 'Customer relationship management as textbooks teach it', at: 'RFM' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Five customers in fifths', zh: '五位客户五等分' },
      input: {
        day: '2026-11-21',
        customers: [
          { name: 'A', lastOrder: '2026-11-18', orders: 12, sum: 5200 },
          { name: 'B', lastOrder: '2026-10-01', orders: 3, sum: 900 },
          { name: 'C', lastOrder: '2026-11-01', orders: 6, sum: 7000 },
          { name: 'D', lastOrder: '2026-02-10', orders: 8, sum: 2500 },
          { name: 'E', lastOrder: '2025-12-21', orders: 1, sum: 150 },
        ],
      },
      gives: {
        ...{ 'customers.0.days': '3', 'customers.0.total': '14', 'customers.0.kind': 'HHH' },
        ...{ 'customers.4.total': '3', 'customers.4.segment.zh': '一般挽留（流失）客户', 'customers.3.kind': 'LHH' },
      },
    },
    {
      title: { en: 'By bounds', zh: '按界限评分' },
      input: {
        ...{
          scoring: 'limits',
          recencyLimits: [7, 30, 90, 180],
          orderLimits: [2, 3, 5, 10],
          sumLimits: [100, 500, 1000, 5000],
        },
        customers: [{ name: 'A', daysSince: 30, orders: 4, sum: 5000 }],
      },
      gives: { 'customers.0.r': '4', 'customers.0.f': '3', 'customers.0.m': '5' },
    },
  ],
  work: customerRfm,
})
