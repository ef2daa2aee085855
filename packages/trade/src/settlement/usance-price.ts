import { compare, multiply } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, positive, rate } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'
import { termFields, termOf } from './term.ts'

const input = z.strictObject({
  price: positive('Price for payment at sight', '即期付款价', 'money'),
  rate: rate('Interest rate', '利率'),
  ...termFields,
  method: explained(convention(['on-sight-price', 'in-usance-price'], 'How the interest is reckoned', '计息方法'), {
    'on-sight-price': ['On the sight price', '按即期价加息'],
    'in-usance-price': ['So that discounting the usance price leaves the sight price', '使远期价贴现后恰得即期价'],
  }),
  ...moneyFields,
})

const output = z.strictObject({
  usancePrice: answerFigure('Price for payment after the term', '远期付款价', 'money'),
  interest: answerFigure('Interest in the price', '价内利息', 'money'),
})

/**
 * The price to ask for later payment (S-20): sight price × (1 + rate × time), or ÷ (1 − rate × time) where the bill will be
 * discounted straight. Half up to the places of the currency.
 */
export function usancePrice(given: z.output<typeof input>, sheet: Worksheet): z.output<typeof output> {
  const { price: P, rate: r } = given
  const { T, U } = termOf(given, sheet)
  refuse([
    given.method === 'in-usance-price' &&
      compare(multiply(r, T), U) >= 0 &&
      fault('rate', 'nothing-left', 'Interest takes the whole price.', '利息超过价格。'),
  ])
  const text = given.method === 'on-sight-price' ? 'V = P + P × r × T ÷ U' : 'V = P × U ÷ (U − r × T)'
  const V = sheet.figure({ en: 'Price for later payment', zh: '远期付款价' }, text, { P, r, T, U }, stated(given))
  const interest = sheet.figure({ en: 'Interest in it', zh: '其中利息' }, 'I = V − P', { V, P })
  return { interest, usancePrice: V }
}

export const usancePriceCalculation = calculation({
  name: 'usance-price',
  title: { en: 'Price for later payment', zh: '远期付款报价' },
  topic: 'settlement',
  says: {
    en: 'What to ask instead of a sight price when the buyer pays after so many days.',
    zh: '买方要求远期付款时，即期价应加价多少。',
  },
  rules: ['S-20'],
  sources: [{ title: 'Export quotation as trade textbooks teach it', at: 'interest in the price of usance terms' }],
  input,
  output,
  examples: [
    {
      title: { en: 'USD 25.00 at sight, 90 days at 6 %', zh: '即期 25.00 美元，远期 90 天，年利率 6%' },
      input: { price: '25', rate: '0.06', days: 90, currency: 'USD' },
      gives: { usancePrice: '25.38', interest: '0.38' },
    },
    {
      title: { en: 'So that straight discount leaves the sight price', zh: '使直接贴现后恰得即期价' },
      input: { price: '98500', rate: '0.06', days: 90, method: 'in-usance-price' },
      gives: { usancePrice: '100000' },
    },
  ],
  work: usancePrice,
})
