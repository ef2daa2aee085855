import { decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, rate } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'
import { termFields, termOf } from './term.ts'

const input = z.strictObject({
  amount: figure('Amount on which interest runs', '本金', 'money'),
  rate: rate('Interest rate', '利率'),
  ...termFields,
  ...moneyFields,
})

const output = z.strictObject({
  interest: answerFigure('Interest', '利息', 'money'),
  total: answerFigure('Amount with interest', '本息合计', 'money'),
  days: answerFigure('Days that count', '计息天数', 'days'),
})

/**
 * Simple interest (S-20, S-21): amount × rate × time, half up to the places of the currency. Actual days, first day in and last out,
 * on 360 or 365 days by currency unless the day count says otherwise. Throws Unusable as the term does.
 */
export function interest(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const { amount: A, rate: r } = given
  const { T, U, days } = termOf(given, sheet)
  const I = sheet.figure({ en: 'Interest', zh: '利息' }, 'I = A × r × T ÷ U', { A, r, T, U }, stated(given))
  const total = sheet.figure({ en: 'Amount with interest', zh: '本息合计' }, 'S = A + I', { A, I })
  return { days, interest: I, total }
}

export const interestCalculation = calculation({
  name: 'interest',
  title: { en: 'Interest on a loan or a late payment', zh: '利息' },
  topic: 'settlement',
  says: {
    en: 'How much interest an amount bears for so many days or months, or from one day to another.',
    zh: '一笔款项在若干天、若干月或起止日之间的利息。',
  },
  rules: ['S-20', 'S-21'],
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
  ],
  work: interest,
})
