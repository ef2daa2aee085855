import { dayShape } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, isZero, multiply, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { findingOf } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, counted, figure, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { shopsFigures } from '../tables/shops-figures.generated.ts'

const input = z.strictObject({
  aov: figure('Order value', '客单价', 'money per order').optional(),
  ordersPerYear: figure('Orders of a customer in a year', '年均购买次数', 'orders').optional(),
  margin: figure('Margin on sales', '毛利率', 'fraction').optional(),
  yearlyMargin: figure(
    'Margin of a customer in a year, where it is known as a whole',
    '每客年毛利（已知时填）',
    'money',
  ).optional(),
  years: counted('Years that a customer stays', '客户生命周期（年）', 'years', 100).optional(),
  lifetime: figure('The same where it is not whole', '客户生命周期（非整年时填）', 'years').optional(),
  retention: rate('Share of customers that stay from year to year', '年留存率').optional(),
  churn: rate('Share of customers that leave in a year', '年流失率').optional(),
  discount: rate('Discount rate of a year', '年贴现率').default(zero),
  yearlyCost: figure('Cost of keeping a customer for a year', '每客年维系成本', 'money').default(zero),
  acquisitionCost: figure('Cost of winning a customer (CAC)', '获客成本 CAC', 'money').optional(),
  acquisitionSpend: figure('Spent on winning customers', '获客总费用', 'money').optional(),
  newCustomers: figure('Customers won by it', '新客户数', 'customers').optional(),
  day: told(
    dayShape,
    'Day for which the target of CLV ÷ CAC is looked up',
    '按哪一天的 CLV÷CAC 参考下限判断',
    'day',
  ).optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  value: answerFigure(
    'CLV: with retention, this year and all later ones discounted; else margin × years',
    '客户终身价值 CLV：给出留存率时为当年加以后各年折现，否则为年毛利 × 年数',
    'money',
  ).optional(),
  yearlyMargin: answerFigure('Margin of a customer in a year', '每客年毛利', 'money').optional(),
  simple: answerFigure('Margin × years', '年毛利 × 年数', 'money').optional(),
  sales: answerFigure('Sales over the years, margin not taken', '终身销售额（不计毛利率）', 'money').optional(),
  meanYears: answerFigure(
    'Years that a customer stays on average: 1 ÷ (1 − retention)',
    '平均生命周期：1 ÷（1 − 留存率）',
    'years',
  ).optional(),
  byLifetime: answerFigure('Margin × those years', '年毛利 ÷ 流失率', 'money').optional(),
  later: answerFigure(
    'All later years discounted: m × r ÷ (1 + d − r)',
    '以后各年折现：m × r ÷（1 + d − r）',
    'money',
  ).optional(),
  withNow: answerFigure('This year and all later ones', '当年＋以后各年', 'money').optional(),
  discounted: answerFigure(
    'Over so many years, each with its retention and discount, this year undiscounted',
    '有限年限折现值（当年不折现）',
    'money',
  ).optional(),
  discountedLate: answerFigure(
    'The same with this year discounted too',
    '有限年限折现值（当年也折现一年）',
    'money',
  ).optional(),
  acquisitionCost: answerFigure('Cost of winning a customer (CAC)', '获客成本 CAC', 'money').optional(),
  net: answerFigure('CLV less CAC', 'CLV − CAC', 'money').optional(),
  ratio: answerFigure('CLV ÷ CAC', 'CLV ÷ CAC', 'times').optional(),
  paybackMonths: answerFigure('Months until CAC is earned back', '获客成本回收月数', 'months').optional(),
})

/**
 * What a customer is worth over his life (E-12): margin × years, or with retention and discount; and against the cost of winning him. One
 * currency, years; exact. Throws Unusable where neither margin nor acquisition can be reckoned.
 */
export function customerValue(given: Given, sheet: Worksheet): z.input<typeof output> {
  const m = yearlyOf(given, sheet)
  const cac = acquisitionOf(given, sheet)
  if (m === undefined && cac === undefined) throw new Unusable([NOTHING])
  if (m === undefined) return { acquisitionCost: cac }
  const r = given.retention ?? (given.churn && subtract(decimal('1'), given.churn))
  const plain = plainOf(m, given, sheet)
  const kept: Partial<ReturnType<typeof keptOf>> = r === undefined ? {} : keptOf(m, r, given, sheet)
  const finite = given.years === undefined ? {} : finiteOf(m, r, given, sheet)
  const value = r === undefined ? plain.simple : kept.withNow
  return { yearlyMargin: m, value, ...plain, ...kept, ...finite, ...against(value, m, cac, given, sheet) }
}

function yearlyOf(
  { aov, ordersPerYear, margin, yearlyMargin, yearlyCost }: Given,
  sheet: Worksheet,
): Decimal | undefined {
  const cost = isZero(yearlyCost) ? '' : ' − yearlyCost'
  if (yearlyMargin !== undefined)
    return cost ? sheet.figure(YEARLY, `m = yearlyMargin${cost}`, { yearlyMargin, yearlyCost }) : yearlyMargin
  if (aov === undefined || ordersPerYear === undefined) return undefined
  const figures = { AOV: aov, n: ordersPerYear, margin: margin ?? decimal('1'), yearlyCost }
  return sheet.figure(YEARLY, margin === undefined ? `m = AOV × n${cost}` : `m = AOV × n × margin${cost}`, figures)
}

function acquisitionOf({ acquisitionCost, acquisitionSpend, newCustomers }: Given, sheet: Worksheet) {
  if (acquisitionCost !== undefined || acquisitionSpend === undefined || !newCustomers) return acquisitionCost
  if (isZero(newCustomers)) return undefined
  return sheet.figure(CAC, 'CAC = spend ÷ customers', { spend: acquisitionSpend, customers: newCustomers })
}

function plainOf(
  m: Decimal,
  { aov, ordersPerYear, years, lifetime }: Given,
  sheet: Worksheet,
): { readonly simple?: Decimal; readonly sales?: Decimal } {
  const Y = lifetime ?? (years === undefined ? undefined : decimal(String(years)))
  if (Y === undefined) return {}
  const simple = sheet.figure(SIMPLE, 'CLV = m × Y', { m, Y })
  if (aov === undefined || ordersPerYear === undefined) return { simple }
  return { simple, sales: multiply(multiply(aov, ordersPerYear), Y) }
}

function keptOf(m: Decimal, r: Decimal, { discount: d }: Given, sheet: Worksheet) {
  const meanYears = sheet.figure(MEAN, 'Y = 1 ÷ (1 − r)', { r })
  const byLifetime = sheet.figure(BY_LIFETIME, 'CLV = m × Y', { m, Y: meanYears })
  const later = sheet.figure(LATER, 'later = m × r ÷ (1 + d − r)', { m, r, d })
  const withNow = sheet.figure(WITH_NOW, 'CLV = m + later', { m, later })
  return { meanYears, byLifetime, later, withNow }
}

/** Year by year: r^t of the customers are left, their margin is worth 1 ÷ (1 + d)^t. */
function finiteOf(m: Decimal, r: Decimal | undefined, { years, discount: d }: Given, sheet: Worksheet) {
  const values: Decimal[] = []
  let value = m
  for (let t = 0; t < (years ?? 0); t += 1) {
    if (t > 0) value = sheet.figure(YEAR, `v${t} = v × r ÷ (1 + d)`, { v: value, r: r ?? decimal('1'), d })
    values.push(value)
  }
  const discounted = sumOf(values)
  const discountedLate = sheet.figure(LATE, 'CLV = sum ÷ (1 + d)', { sum: discounted, d })
  return { discounted, discountedLate }
}

function against(value: Decimal | undefined, m: Decimal, spent: Decimal | undefined, given: Given, sheet: Worksheet) {
  if (spent === undefined) return {}
  const paybackMonths =
    compare(m, zero) > 0 ? sheet.figure(PAYBACK, 'months = CAC ÷ (m ÷ 12)', { CAC: spent, m }) : undefined
  if (value === undefined) return { acquisitionCost: spent, paybackMonths }
  const net = sheet.figure(NET, 'net = CLV − CAC', { CLV: value, CAC: spent })
  if (isZero(spent)) return { acquisitionCost: spent, net }
  const ratio = sheet.figure(RATIO, 'k = CLV ÷ CAC', { CLV: value, CAC: spent })
  if (given.day !== undefined)
    warnOfRatio(ratio, figureOn(shopsFigures, 'lifetime-to-acquisition-least', given.day, sheet), sheet)
  return { acquisitionCost: spent, net, ratio, paybackMonths }
}

function warnOfRatio(ratio: Decimal, least: Decimal, sheet: Worksheet): void {
  if (compare(ratio, least) >= 0) return
  const says = { en: `CLV is less than ${least} times CAC.`, zh: `CLV 不足 CAC 的 ${least} 倍。` }
  sheet.warn(findingOf({ id: 'E-12', weight: 'warn', source: SOURCE }, { at: 'ratio', says }))
}

const NOTHING = {
  path: '',
  code: 'nothing-follows',
  message: {
    en: 'Say order value and orders a year (or the yearly margin), or what winning customers cost and how many were won.',
    zh: '请填写客单价与年购买次数（或年毛利），或获客总费用与新客户数。',
  },
}
const YEARLY = { en: 'Margin of a customer in a year', zh: '每客年毛利' }
const CAC = { en: 'Cost of winning a customer', zh: '获客成本' }
const SIMPLE = { en: 'Lifetime value: margin × years', zh: '终身价值：年毛利 × 年数' }
const MEAN = { en: 'Years that a customer stays', zh: '平均生命周期' }
const BY_LIFETIME = { en: 'Margin × those years', zh: '年毛利 × 平均生命周期' }
const LATER = { en: 'All later years, discounted', zh: '以后各年折现' }
const WITH_NOW = { en: 'This year and all later ones', zh: '当年＋以后各年' }
const YEAR = { en: 'The next year', zh: '下一年' }
const LATE = { en: 'Over the years, this year discounted too', zh: '有限年限折现值（当年也折现）' }
const PAYBACK = { en: 'Months until CAC is earned back', zh: '获客成本回收月数' }
const NET = { en: 'CLV less CAC', zh: 'CLV − CAC' }
const RATIO = { en: 'CLV ÷ CAC', zh: 'CLV ÷ CAC' }
const SOURCE = { title: 'Customer relationship management as textbooks teach it', at: 'customer lifetime value' }

export const customerValueCalculation = calculation({
  name: 'customer-value',
  title: { en: 'Customer lifetime value (CLV) and acquisition cost (CAC)', zh: '客户终身价值（CLV）与获客成本（CAC）' },
  topic: 'shops',
  says: {
    en: 'What a customer is worth over his life, simple or with retention and discount, and against what it cost to win him.',
    zh: '客户一生带来多少毛利（简单法或按留存率、贴现率），并与获客成本比较。',
  },
  rules: ['E-12'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: '80 × 2.5 a year × 28 % × 3 years', zh: '80 × 年 2.5 次 × 28% × 3 年' },
      input: { aov: '80', ordersPerYear: '2.5', margin: '0.28', years: 3 },
      gives: { yearlyMargin: '56', value: '168', simple: '168', sales: '600' },
    },
    {
      title: { en: 'Retention 70 %, discount 10 %, CAC 40', zh: '留存率 70%，贴现率 10%，获客成本 40' },
      input: { yearlyMargin: '56', retention: '0.7', discount: '0.1', acquisitionSpend: 6000, newCustomers: 150 },
      gives: { later: '98', value: '154', acquisitionCost: '40', ratio: '3.85', net: '114' },
    },
    {
      title: { en: 'Three years, each discounted', zh: '三年逐年折现' },
      input: { yearlyMargin: '100', retention: '0.8', discount: '0.25', years: 3 },
      gives: { discounted: '204.96', discountedLate: '163.968', simple: '300' },
    },
  ],
  work: customerValue,
})
