import { type Decimal, decimal, one, zero } from '@gendan/kernel/decimal'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, positive, rate } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'
import { termFields, termOf } from './term.ts'

const input = z.strictObject({
  credit: positive('Amount of the letter of credit (or the order)', '信用证（订单）金额', 'money'),
  share: positive('Share of it that is lent', '打包贷款比例', 'fraction').default(decimal('0.8')),
  exchangeRate: positive(
    'Home money for the units below, where the loan is in home money',
    '折算汇率（贷款为本币时）',
    'home money',
  ).default(one),
  per: positive('Units of foreign money that the rate is quoted for', '牌价单位（外币）', 'units').default(one),
  rate: rate('Interest rate of the loan', '贷款利率'),
  ...termFields,
  fees: figure('Fees of the loan', '贷款费用', 'money').default(zero),
  proceeds: figure(
    'Proceeds of the export in the money of the loan, if known',
    '出口收汇（按贷款币种），如已知',
    'money',
  ).optional(),
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  loan: answerFigure('Loan', '贷款金额', 'money'),
  interest: answerFigure('Interest', '利息', 'money'),
  repayment: answerFigure('Repayment with interest and fees', '应还本息及费用', 'money'),
  left: answerFigure('Left of the proceeds after repayment; empty where none were given', '收汇还贷后余额', 'money'),
})

/**
 * Packing loan 打包贷款: a share of the credit, lent until the drawing is paid; interest simple, paid at the end. Amounts half up
 * to the places of the currency. The share is the bank's decision, usually up to 80 %.
 */
export function packingLoan(given: Given, sheet: Worksheet): z.output<typeof output> {
  const money = stated(given)
  const { credit: C, share: s, exchangeRate: R, per, rate: r, fees: F } = given
  const L = sheet.figure({ en: 'Loan', zh: '贷款金额' }, 'L = C × s × R ÷ per', { C, R, per, s }, money)
  const { T, U } = termOf(given, sheet)
  const I = sheet.figure({ en: 'Interest', zh: '利息' }, 'I = L × r × T ÷ U', { L, r, T, U }, money)
  const S = sheet.figure({ en: 'Repayment', zh: '应还合计' }, 'S = L + I + F', { L, I, F })
  return { loan: L, interest: I, repayment: S, left: given.proceeds ? leftOf(given.proceeds, S, sheet) : '' }
}

function leftOf(P: Decimal, S: Decimal, sheet: Worksheet): Decimal {
  return sheet.figure({ en: 'Left after repayment', zh: '还贷后余额' }, 'X = P − S', { P, S })
}

export const packingLoanCalculation = calculation({
  name: 'packing-loan',
  title: { en: 'Packing loan against a credit', zh: '打包贷款' },
  topic: 'settlement',
  says: {
    en: 'What a bank lends before shipment against a letter of credit, and what it costs.',
    zh: '凭信用证可贷多少备货资金，利息多少。',
  },
  rules: ['S-20'],
  sources: [{ title: 'Packing credit as Chinese banks lend it', at: NOT_READ }],
  input,
  output,
  examples: [
    {
      title: { en: 'Four fifths of USD 100 000 for 60 days at 4.35 %', zh: '10 万美元的八成，60 天，4.35%' },
      input: { credit: '100000', exchangeRate: '7.08', rate: '0.0435', days: 60, proceeds: '706500' },
      gives: { loan: '566400', interest: '4106.4', repayment: '570506.4', left: '135993.6' },
    },
  ],
  work: packingLoan,
})
