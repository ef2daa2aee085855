import { type Decimal, one, sumOf } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'

const input = z.strictObject({
  amount: positive('Amount of foreign money', '外币金额', 'money'),
  side: explained(convention(['receivable', 'payable'], 'What the amount is', '款项性质'), {
    receivable: ['Receivable: a rise of the rate is a gain', '应收：汇率上升为收益'],
    payable: ['Payable: a rise of the rate is a loss', '应付：汇率上升为损失'],
  }),
  booked: positive('Rate at which it was booked', '入账汇率', 'home money'),
  revalued: told(
    z.array(positive('Rate at the end of a period', '期末汇率', 'home money')).default([]),
    'Rates at the ends of periods before settlement',
    '结算前各期末汇率',
    'home money',
  ),
  settled: positive('Rate of settlement; empty while it is open', '结算汇率（未结算不填）', 'home money').optional(),
  per: positive('Units of foreign money that the rates are quoted for', '牌价单位', 'units').default(one),
  ...moneyFields,
})

const output = z.strictObject({
  result: answerFigure('Gain, or loss below zero, in all', '汇兑损益合计（损失为负）', 'home money'),
  booked: answerFigure('Booked in home money', '入账本币金额', 'home money'),
  steps: told(
    z.array(answerFigure('Gain, or loss below zero', '汇兑收益（损失为负）', 'home money')),
    'Gain or loss at each further rate, in order',
    '逐次汇兑损益',
  ),
  settled: answerFigure('Received or paid in home money; empty while open', '结算本币金额', 'home money'),
})

/**
 * Result on exchange (S-27): foreign amount × (later rate − earlier rate); a receivable gains as the rate rises, a payable loses. Each step half
 * up to the places of the home currency.
 */
export function fxResult(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const money = stated(given)
  const { amount: A, booked, per, revalued, settled } = given
  const rates = [booked, ...revalued, ...(settled ? [settled] : [])]
  const H = sheet.figure({ en: 'Booked', zh: '入账金额' }, 'H = A × R ÷ per', { A, R: booked, per }, money)
  const text = given.side === 'receivable' ? 'X = A × (R − Q) ÷ per' : 'X = A × (Q − R) ÷ per'
  const steps = rates.slice(1).map((R, i) => {
    const says = { en: `Result from rate ${rates[i]} to ${R}`, zh: `汇率由 ${rates[i]} 变为 ${R} 的损益` }
    return sheet.figure(says, text, { A, R, Q: rates[i] ?? R, per }, money)
  })
  const paid: Decimal | '' = settled
    ? sheet.figure({ en: 'Settled', zh: '结算金额' }, 'S = A × R ÷ per', { A, R: settled, per }, money)
    : ''
  return { booked: H, steps, settled: paid, result: sumOf(steps) }
}

export const fxResultCalculation = calculation({
  name: 'fx-result',
  title: { en: 'Gain or loss on exchange', zh: '汇兑损益' },
  topic: 'settlement',
  says: {
    en: 'What a change of the rate between booking, period ends and settlement gives or takes.',
    zh: '入账、期末与结算汇率变动带来的损益。',
  },
  rules: ['S-27'],
  sources: [{ title: '企业会计准则第19号——外币折算', at: unread('art. 11') }],
  input,
  output,
  examples: [
    {
      title: { en: 'USD 80 000 booked at 7.1052, settled at 7.0895', zh: '80 000 美元，入账 7.1052，结算 7.0895' },
      input: { amount: '80000', booked: '7.1052', settled: '7.0895' },
      gives: { result: '-1256', settled: '567160' },
    },
    {
      title: { en: 'A payable over a month’s end', zh: '应付账款跨月末' },
      input: { amount: '50000', side: 'payable', booked: '7.10', revalued: ['7.15'], settled: '7.08' },
      gives: { 'steps.0': '-2500', 'steps.1': '3500', result: '1000' },
    },
  ],
  work: fxResult,
})
