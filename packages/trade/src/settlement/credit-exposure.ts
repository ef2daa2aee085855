import { compare, zero } from '@gendan/kernel/decimal'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  shippedUnpaid: figure('Shipped and not yet paid', '已出运未收款', 'money').default(zero),
  produced: figure(
    'Produced or in production, not covered by payment or credit',
    '已投产而未有付款保障',
    'money',
  ).default(zero),
  newOrder: figure('New order to be released', '拟放行的新订单', 'money').default(zero),
  deposits: figure('Deposits held', '已收预付款', 'money').default(zero),
  insured: figure('Covered by credit insurance or guarantee', '信用保险或保函覆盖', 'money').default(zero),
  limit: figure('Credit limit of the customer', '客户信用额度', 'money').optional(),
})

const output = z.strictObject({
  exposure: answerFigure('Exposure', '风险敞口', 'money'),
  headroom: answerFigure(
    'Left of the limit, below zero where exceeded; empty without a limit',
    '额度余额（超限为负）',
    'money',
  ),
  withinLimit: told(z.boolean().nullable(), 'Within the limit; empty without one', '是否在额度内'),
})

/**
 * Exposure to a customer (S-04): shipped unpaid + produced uncovered + the new order − deposits − insurer's cover, not below zero; compared
 * with the limit before goods are released. Exact.
 */
export function creditExposure(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const { shippedUnpaid: S, produced: P, newOrder: N, deposits: D, insured: I, limit: L } = given
  const says = { en: 'Exposure', zh: '风险敞口' }
  const E = sheet.figure(says, 'E = max(S + P + N − D − I, 0)', { S, P, N, D, I })
  if (L === undefined) return { exposure: E, headroom: '', withinLimit: null }
  const left = sheet.figure({ en: 'Left of the limit', zh: '额度余额' }, 'X = L − E', { L, E })
  return { exposure: E, headroom: left, withinLimit: compare(left, zero) >= 0 }
}

export const creditExposureCalculation = calculation({
  name: 'credit-exposure',
  title: { en: 'Exposure to a customer', zh: '客户信用敞口' },
  topic: 'settlement',
  says: {
    en: 'How much is at risk with a customer, and whether his credit limit lets an order go.',
    zh: '对某客户的风险敞口是多少，信用额度是否允许放行。',
  },
  rules: ['S-04'],
  sources: [{ title: 'Credit control of exporters', at: NOT_READ }],
  input,
  output,
  examples: [
    {
      title: { en: 'Two orders open, a deposit held', zh: '两笔未结，已收预付款' },
      input: { shippedUnpaid: '80000', produced: '50000', deposits: '39000', limit: '90000' },
      gives: { exposure: '91000', headroom: '-1000', withinLimit: false },
    },
  ],
  work: creditExposure,
})
