import { compare, decimal, isPositive, multiply, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, count, explained, figure, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  value: figure('Value of the goods that are late', '迟交货物的价值', 'money'),
  daysLate: count('Days late', '迟交天数', 'days'),
  perWeek: rate('Penalty for seven days', '每七天违约金比例').default(decimal('0.005')),
  most: rate('Most penalty', '违约金上限').default(decimal('0.05')),
  graceDays: count('Days of grace that are not counted', '宽限天数', 'days').default(zero),
  cancelAfterWeeks: count('Weeks after which the buyer may cancel', '可解除合同的周数', 'weeks').default(decimal('10')),
  weeks: explained(
    convention(
      ['started', 'full'],
      'A started week counts whole, or full weeks only',
      '不足七天按七天计，或只计满七天',
    ),
    { started: ['A started week counts whole', '不足七天按七天计'], full: ['Full weeks only', '只计满七天'] },
  ),
})

const output = z.strictObject({
  penalty: answerFigure('Penalty', '违约金', 'money'),
  rate: answerFigure('Penalty as a fraction of the value', '违约金比例', 'fraction'),
  weeks: answerFigure('Weeks that count', '计罚周数', 'weeks'),
  capped: told(z.boolean(), 'The cap has been reached', '已达上限'),
  mayCancel: told(z.boolean(), 'The buyer may cancel', '买方可解除合同'),
})

/**
 * The penalty of the usual clause for late delivery (K-03): so much for each seven days after the days of grace, up to a cap; to
 * the cent, half up. Later than so many weeks the buyer may cancel.
 */
export function lateDelivery(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const { value: V, daysLate: D, graceDays: g, perWeek: p, most, cancelAfterWeeks } = given
  const says = { en: 'Weeks that count', zh: '计罚周数' }
  const late = isPositive(g) ? 'max(D − g, 0)' : 'D'
  const whole = given.weeks === 'started' ? 'ceil' : 'floor'
  const W = sheet.figure(says, `W = ${whole}(${late} ÷ 7)`, { D, g })
  const R = sheet.figure({ en: 'Rate, not above the cap', zh: '违约金比例，不超过上限' }, 'R = min(W × p, most)', {
    W,
    p,
    most,
  })
  const penalty = sheet.figure({ en: 'Penalty', zh: '违约金' }, 'X = V × R', { V, R }, halfUp(2))
  return {
    weeks: W,
    penalty,
    rate: R,
    capped: compare(multiply(W, p), most) >= 0,
    mayCancel: compare(D, multiply(cancelAfterWeeks, decimal('7'))) > 0,
  }
}

export const lateDeliveryCalculation = calculation({
  name: 'late-delivery',
  title: { en: 'Penalty for late delivery', zh: '迟交违约金' },
  topic: 'price',
  says: { en: 'What the usual clause takes off for goods delivered late.', zh: '按通常的迟交货罚款条款应扣多少。' },
  rules: ['K-03'],
  sources: [{ title: 'Sales contracts as Chinese exporters write them', at: unread('late delivery and penalty') }],
  input,
  output,
  examples: [
    {
      title: { en: '17 days late: three started weeks', zh: '迟交 17 天：按三周计' },
      input: { value: '40000', daysLate: 17 },
      gives: { weeks: '3', penalty: '600', rate: '0.015', capped: false, mayCancel: false },
    },
  ],
  work: lateDelivery,
})
