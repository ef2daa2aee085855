import { type Decimal, decimal, one, zero } from '@gendan/kernel/decimal'
import type { Figures } from '@gendan/kernel/formula'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'
import { type Term, termFields, termOf } from './term.ts'

const input = z.strictObject({
  amount: figure('Amount on which interest runs', '本金', 'money').optional(),
  total: positive(
    'Amount with interest, where the amount today is asked for',
    '本利和（求本金、现值时填）',
    'money',
  ).optional(),
  rate: rate('Interest rate', '利率'),
  compound: explained(
    convention(
      ['simple', 'yearly', 'half-yearly', 'quarterly', 'monthly'],
      'How often interest is added to the amount',
      '计息方式',
    ),
    {
      simple: ['Never: simple interest', '单利'],
      yearly: ['Once a year: compound interest', '复利，每年一次'],
      'half-yearly': ['Twice a year: compound interest', '复利，每半年一次'],
      quarterly: ['Every quarter: compound interest', '复利，每季一次'],
      monthly: ['Every month: compound interest', '复利，每月一次'],
    },
  ),
  inflation: rate('Inflation a year, for the real rate', '年通货膨胀率（求实际利率时）').optional(),
  ...termFields,
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  interest: answerFigure('Interest', '利息', 'money'),
  total: answerFigure('Amount with interest', '本息合计', 'money'),
  days: answerFigure('Days that count', '计息天数', 'days'),
  amount: answerFigure('Amount', '本金', 'money'),
  effectiveRate: answerFigure('Effective rate a year (compound)', '有效年利率（复利）', 'fraction').optional(),
  realRate: answerFigure('Real rate a year, after inflation', '实际年利率（扣除通胀）', 'fraction').optional(),
})

/** How often a year interest is added. */
const TIMES = { yearly: '1', 'half-yearly': '2', quarterly: '4', monthly: '12' } as const

/**
 * Interest (S-20, S-21): simple, amount × rate × time, or compound, amount × (1 + rate ÷ m) to the power of its periods (S-31); from the
 * amount or back from the sum. Half up to the places of the currency. Actual days, first day in and last out, on 360 or 365 days by
 * currency unless the day count says otherwise. Throws Unusable as the term does, and unless one of amount and sum is given.
 */
export function interest(given: Given, sheet: Worksheet): z.output<typeof output> {
  const { amount, total } = given
  refuse([(amount === undefined) === (total === undefined) && ONE_OF_TWO])
  const term = termOf(given, sheet)
  const growth =
    given.compound === 'simple' ? simple(given, term) : compounded(given, TIMES[given.compound], term, sheet)
  const rates = { ...growth.rates, ...realRateOf(given, growth.yearly, sheet) }
  if (amount !== undefined) {
    const I = sheet.figure(
      { en: 'Interest', zh: '利息' },
      growth.interest,
      { A: amount, ...growth.figures },
      stated(given),
    )
    const S = sheet.figure({ en: 'Amount with interest', zh: '本息合计' }, 'S = A + I', { A: amount, I })
    return { days: term.days, amount, interest: I, total: S, ...rates }
  }
  const says = { en: 'Amount today', zh: '本金（现值）' }
  const S = total ?? zero
  const A = sheet.figure(says, growth.principal, { S, ...growth.figures }, stated(given))
  return {
    days: term.days,
    amount: A,
    interest: sheet.figure({ en: 'Interest', zh: '利息' }, 'I = S − A', { S, A }),
    total: S,
    ...rates,
  }
}

const ONE_OF_TWO = fault(
  'amount',
  'one-of-two',
  'Give the amount, or the amount with interest, one of the two.',
  '请填本金或本利和其中一项。',
)

/** How an amount grows: the formulas of both directions, and the yearly rate behind them. */
interface Growth {
  readonly interest: string
  readonly principal: string
  readonly figures: Figures
  readonly yearly: Decimal | undefined
  readonly rates: { readonly effectiveRate?: Decimal }
}

function simple({ rate: r, ratePer }: Given, { T, U }: Term): Growth {
  return {
    interest: 'I = A × r × T ÷ U',
    principal: 'A = S ÷ (1 + r × T ÷ U)',
    figures: { r, T, U },
    yearly: ratePer === 'year' ? r : undefined,
    rates: {},
  }
}

function compounded({ rate: r, ratePer }: Given, times: string, { T, U }: Term, sheet: Worksheet): Growth {
  refuse([ratePer === 'day' && NO_DAILY])
  const m = decimal(times)
  const p = ratePer === 'year' ? one : decimal('12')
  const i = sheet.figure({ en: 'Rate of a period', zh: '每期利率' }, 'i = r × p ÷ m', { r, p, m })
  const n = sheet.figure({ en: 'Periods', zh: '期数' }, 'n = T × m ÷ (U × p)', { T, U, m, p })
  const says = { en: 'Effective rate a year', zh: '有效年利率' }
  const e = sheet.figure(says, 'e = (1 + i) ^ m − 1', { i, m }, halfUp(6))
  return {
    interest: 'I = A × ((1 + i) ^ n − 1)',
    principal: 'A = S ÷ (1 + i) ^ n',
    figures: { i, n },
    yearly: e,
    rates: { effectiveRate: e },
  }
}

const NO_DAILY = fault(
  'ratePer',
  'no-daily-rate',
  'Compound interest wants a yearly or a monthly rate.',
  '复利请填年利率或月利率。',
)

/** What is left of a yearly rate after inflation (Fisher): (1 + e) ÷ (1 + f) − 1. */
function realRateOf(
  { inflation: f }: Given,
  e: Decimal | undefined,
  sheet: Worksheet,
): { readonly realRate?: Decimal } {
  if (f === undefined || e === undefined) return {}
  const says = { en: 'Real rate a year', zh: '实际年利率' }
  return { realRate: sheet.figure(says, 'x = (1 + e) ÷ (1 + f) − 1', { e, f }, halfUp(6)) }
}

export const interestCalculation = calculation({
  name: 'interest',
  title: { en: 'Interest on a loan or a late payment', zh: '利息' },
  topic: 'settlement',
  says: {
    en: 'How much interest an amount bears, simple or compound, for so many days or months or from one day to another; or what a later sum is worth today.',
    zh: '一笔款项在若干天、若干月或起止日之间的单利或复利利息；或由本利和求本金（现值）。',
  },
  rules: ['S-20', 'S-21', 'S-31'],
  sources: [
    { title: 'Money-market day counts as finance textbooks teach them', at: 'actual/360, actual/365' },
    { title: 'ISDA 2006 Definitions', at: unread('4.16 (d)–(g)') },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'USD 80 000 at 5.2 % for 90 days', zh: '80 000 美元，年利率 5.2%，90 天' },
      input: { amount: '80000', rate: '0.052', days: 90, currency: 'USD' },
      gives: { interest: '1040', total: '81040', days: '90' },
    },
    {
      title: { en: 'Sterling counts 365 days a year', zh: '英镑按 365 天计' },
      input: { amount: '80000', rate: '0.052', from: '2026-01-31', to: '2026-05-01', currency: 'GBP' },
      gives: { interest: '1025.75', days: '90' },
    },
    {
      title: { en: 'Five per mille a month for three months and ten days', zh: '月息 5‰，3 个月零 10 天' },
      input: { amount: '600000', rate: '0.005', ratePer: 'month', months: 3, days: 10 },
      gives: { interest: '10000', days: '100' },
    },
    {
      title: { en: 'Yen have no decimals', zh: '日元不计小数' },
      input: { amount: decimal('1234567'), rate: '0.0175', days: 45, currency: 'JPY' },
      gives: { interest: '2701' },
    },
    {
      title: { en: '10 000 at 8 % for three years, added every quarter', zh: '1 万元，年利率 8%，3 年，按季复利' },
      input: { amount: '10000', rate: '0.08', months: 36, compound: 'quarterly', inflation: '0.03' },
      gives: { interest: '2682.42', total: '12682.42', effectiveRate: '0.082432', realRate: '0.050905' },
    },
    {
      title: { en: 'What 50 000 in two years is worth today at 6 %', zh: '2 年后的 5 万元按 6% 复利折现' },
      input: { total: '50000', rate: '0.06', months: 24, compound: 'yearly' },
      gives: { amount: '44499.82', interest: '5500.18' },
    },
  ],
  work: interest,
})
