import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import { type Decimal, decimal } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerDay, answerFigure, civilDay, convention, positive, rate, told } from '../calculation/field.ts'
import { totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'

const input = z.strictObject({
  items: told(
    z
      .array(
        z.strictObject({
          amount: positive('Amount due', '到期金额', 'money'),
          due: civilDay('Day on which it is due', '到期日'),
        }),
      )
      .min(1)
      .max(200),
    'Bills or invoices with their days',
    '各笔票据（发票）金额与到期日',
  ),
  base: civilDay('Day from which days are counted; empty: the earliest', '基准日；不填为最早到期日').optional(),
  paid: civilDay('Day on which all are paid at once', '一次付清的日期').optional(),
  rate: rate('Yearly interest rate, for a payment on another day', '年利率（提前或延后一次付清时）').optional(),
  yearDays: convention(['360', '365'], 'Days in the year', '全年天数'),
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  averageDay: answerDay('Average due date', '平均到期日'),
  total: answerFigure('Amounts in all', '金额合计', 'money'),
  products: answerFigure('Amounts × days', '积数合计', ''),
  days: answerFigure('Days from the base day, half up', '距基准日天数（四舍五入）', 'days'),
  exactDays: answerFigure('The same, to four places', '距基准日天数（四位小数）', 'days'),
  interest: answerFigure(
    'Interest for paying later than that; below zero for paying sooner',
    '延后付款应加（提前付款为负）利息',
    'money',
  ).optional(),
})

/**
 * Average due date (S-18): the day on which several amounts due on their own days may be paid at once without loss to either side, base day
 * + Σ amount × days ÷ Σ amount, half up to a day. Interest on another day at a yearly rate, half up to the currency's places.
 */
export function averageDueDate(given: Given, sheet: Worksheet): z.output<typeof output> {
  const base = given.base ?? earliest(given.items.map(({ due }) => due))
  const rows = given.items.map(({ amount, due }, i) => ({ amount, product: productOf(amount, base, due, i, sheet) }))
  const A = totalled(
    sheet,
    { en: 'Amounts in all', zh: '金额合计' },
    'A',
    rows.map((row, i) => [`a${i + 1}`, row.amount]),
  )
  const P = totalled(
    sheet,
    { en: 'Products in all', zh: '积数合计' },
    'P',
    rows.map((row, i) => [`p${i + 1}`, row.product]),
  )
  const mean = { en: 'Days from the base day', zh: '距基准日天数' }
  const exact = sheet.figure(mean, 'd = P ÷ A', { P, A }, halfUp(4))
  const D = sheet.figure({ en: 'Whole days', zh: '取整天数' }, 'D = P ÷ A', { P, A }, halfUp(0))
  const averageDay = sheet.day({ en: 'Average due date', zh: '平均到期日' }, `${base} + ${D}`, addDays(base, +D))
  return { total: A, products: P, days: D, exactDays: exact, averageDay, ...interestOf(given, A, averageDay, sheet) }
}

function earliest(days: readonly Day[]): Day {
  return days.reduce((a, b) => (b < a ? b : a))
}

function productOf(a: Decimal, base: Day, due: Day, i: number, sheet: Worksheet): Decimal {
  const t = decimal(`${daysBetween(base, due)}`)
  const says = {
    en: `Product ${i + 1}: amount × days from ${base} to ${due}`,
    zh: `第 ${i + 1} 笔积数：金额 × ${base} 至 ${due} 天数`,
  }
  return sheet.figure(says, `p${i + 1} = a × t`, { a, t })
}

function interestOf(given: Given, A: Decimal, from: Day, sheet: Worksheet) {
  const { paid, rate: r, yearDays } = given
  if (paid === undefined || r === undefined) return {}
  const says = { en: `Interest from ${from} to ${paid}`, zh: `${from} 至 ${paid} 的利息` }
  const figures = { A, r, T: decimal(`${daysBetween(from, paid)}`), Y: decimal(yearDays) }
  return { interest: sheet.figure(says, 'I = A × r × T ÷ Y', figures, stated(given)) }
}

export const averageDueDateCalculation = calculation({
  name: 'average-due-date',
  title: { en: 'Average due date of several amounts', zh: '平均到期日（多笔款项）' },
  topic: 'settlement',
  says: {
    en: 'On which one day several amounts of different days may be paid without loss to either side, and the interest on another day.',
    zh: '不同到期日的多笔款项在哪一天一次付清双方互不吃亏；提前或延后付清的利息。',
  },
  rules: ['S-18'],
  sources: [{ title: 'Commercial arithmetic as textbooks teach it', at: 'average due date, 积数法' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Three bills', zh: '三张票据' },
      input: {
        items: [
          { amount: '30000', due: '2026-03-01' },
          { amount: '50000', due: '2026-04-10' },
          { amount: '20000', due: '2026-05-20' },
        ],
        paid: '2026-05-06',
        rate: '0.06',
      },
      // (0 + 50 000 × 40 + 20 000 × 80) ÷ 100 000 = 36 days; 30 days later at 6 %
      gives: { days: '36', averageDay: '2026-04-06', interest: '500' },
    },
  ],
  work: averageDueDate,
})
