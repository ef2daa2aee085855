import { compare, decimal } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, convention, count, figure, rate } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  discount: rate('Discount for early payment: 0.02 in 2/10 net 30', '现金折扣率：2/10, n/30 中的 2%'),
  discountDays: count('Days within which it may be taken: 10', '享受折扣的天数：10', 'days'),
  netDays: count('Days within which the whole is due: 30', '全额付款期限：30', 'days'),
  year: convention(['365', '360'], 'Days of a year', '一年天数'),
  amount: figure('Invoice amount', '发票金额', 'money').optional(),
})

const output = z.strictObject({
  yearlyRate: answerFigure('What waiting costs a year, simple interest', '放弃折扣的年成本（单利）', 'fraction'),
  discounted: answerFigure('To be paid within the discount days', '折扣期内应付', 'money').optional(),
  saved: answerFigure('Discount in money', '折扣额', 'money').optional(),
})
export type CashDiscount = z.output<typeof output>

/**
 * The yearly rate that a cash discount is worth (P-24): d ÷ (1 − d) × year ÷ (net days − discount days), simple interest, to six
 * places; money to the cent. Throws Unusable where the whole is due no later than the discounted sum.
 */
export function cashDiscount(given: z.output<typeof input>, sheet: Worksheet): CashDiscount {
  const { discount: d, discountDays: t, netDays: n, amount: S } = given
  refuse(
    compare(n, t) > 0
      ? []
      : [
          {
            path: 'netDays',
            code: 'not-later',
            message: { en: 'netDays must be more than discountDays.', zh: 'netDays 须大于 discountDays。' },
          },
        ],
  )
  const says = { en: 'Yearly rate of waiting', zh: '放弃现金折扣的年成本' }
  const figures = { d, t, n, Y: decimal(given.year) }
  const yearlyRate = sheet.figure(says, 'i = d ÷ (1 − d) × Y ÷ (n − t)', figures, halfUp(6))
  if (S === undefined) return { yearlyRate }
  const saved = sheet.figure({ en: 'Discount in money', zh: '折扣额' }, 'D = S × d', { S, d }, halfUp(2))
  const discounted = sheet.figure({ en: 'To be paid early', zh: '折扣期内应付' }, 'P = S − D', { S, D: saved })
  return { yearlyRate, saved, discounted }
}

export const cashDiscountCalculation = calculation({
  name: 'cash-discount',
  title: { en: 'Yearly rate of a cash discount (2/10 net 30)', zh: '现金折扣的年利率（2/10, n/30）' },
  topic: 'price',
  says: {
    en: 'What it costs a buyer a year not to take a discount for early payment.',
    zh: '买方放弃现金折扣相当于多高的年利率。',
  },
  rules: ['P-24'],
  sources: [{ title: 'Trade credit as finance textbooks teach it', at: 'cost of a forgone cash discount' }],
  input,
  output,
  examples: [
    {
      title: { en: '2/10 net 30', zh: '2/10, n/30' },
      input: { discount: '0.02', discountDays: '10', netDays: '30', amount: '50000' },
      gives: { yearlyRate: '0.372449', discounted: '49000' },
    },
  ],
  work: cashDiscount,
})
