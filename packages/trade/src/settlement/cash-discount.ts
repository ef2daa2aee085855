import { compare, decimal } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, counted, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'

const input = z.strictObject({
  amount: positive('Invoice amount', '发票金额', 'money').optional(),
  discount: rate('Discount for early payment: 2/10 is 0.02', '现金折扣率（2/10 为 0.02）'),
  discountDays: counted(
    'Days within which the discount is given: 10 in 2/10, n/30',
    '折扣期天数（2/10, n/30 中的 10）',
    'days',
  ),
  netDays: counted('Days of credit: 30 in 2/10, n/30', '信用期天数（n/30 中的 30）', 'days'),
  paidAfter: counted('Days after which it is paid', '实际付款天数', 'days').optional(),
  loanRate: rate('Yearly rate at which the payer can borrow', '付款方借款年利率').optional(),
  yearDays: convention(['365', '360'], 'Days in the year', '全年天数'),
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  discount: answerFigure('Discount', '现金折扣', 'money').optional(),
  early: answerFigure('Amount if paid in time for the discount', '折扣期内付款额', 'money').optional(),
  due: answerFigure('Amount due on the day of payment', '实际应付额', 'money').optional(),
  yearlyCost: answerFigure('What giving up the discount costs a year', '放弃现金折扣的年成本率', 'fraction'),
  worthBorrowing: told(
    z.boolean().nullable(),
    'Borrowing to pay early is cheaper; empty without a loan rate',
    '借款提前付款是否合算',
  ),
})

/**
 * Discount for early payment, "2/10, n/30": the amount less the discount within its days; giving it up costs
 * d ÷ (1 − d) × year ÷ (credit − discount days). Amounts half up to the places of the currency, the rate to six.
 */
export function cashDiscount(given: Given, sheet: Worksheet): z.output<typeof output> {
  const { discount: d, discountDays, netDays } = given
  refuse([
    netDays <= discountDays &&
      fault(
        'netDays',
        'no-credit',
        'The days of credit must be more than those of the discount.',
        '信用期须长于折扣期。',
      ),
  ])
  const N = decimal(`${netDays - discountDays}`)
  const says = { en: 'Cost of giving up the discount, a year', zh: '放弃现金折扣的年成本率' }
  const figures = { d, Y: decimal(given.yearDays), N }
  const yearlyCost = sheet.figure(says, 'k = d × Y ÷ ((1 − d) × N)', figures, halfUp(6))
  return {
    ...inMoney(given, sheet),
    yearlyCost,
    worthBorrowing: given.loanRate === undefined ? null : compare(given.loanRate, yearlyCost) < 0,
  }
}

function inMoney(given: Given, sheet: Worksheet): Pick<z.output<typeof output>, 'discount' | 'early' | 'due'> {
  const { amount: A, discount: d, discountDays, paidAfter } = given
  if (A === undefined) return {}
  const D = sheet.figure({ en: 'Discount', zh: '现金折扣' }, 'D = A × d', { A, d }, stated(given))
  const E = sheet.figure({ en: 'Paid early', zh: '折扣期内付款额' }, 'E = A − D', { A, D })
  if (paidAfter === undefined) return { discount: D, early: E }
  return { discount: D, early: E, due: paidAfter <= discountDays ? E : A }
}

export const cashDiscountCalculation = calculation({
  name: 'cash-discount',
  title: { en: 'Cash discount: 2/10 net 30', zh: '现金折扣（2/10, n/30）' },
  topic: 'settlement',
  says: {
    en: 'What “2/10, n/30” takes off, and what it costs a year not to take it.',
    zh: '“2/10, n/30”可少付多少，放弃折扣的年成本率是多少。',
  },
  rules: ['P-24'],
  sources: [{ title: 'Trade credit as finance textbooks teach it', at: 'cost of giving up the cash discount' }],
  input,
  output,
  examples: [
    {
      title: { en: '2/10, n/30 on 50 000', zh: '50 000，2/10, n/30' },
      input: {
        amount: '50000',
        discount: '0.02',
        discountDays: 10,
        netDays: 30,
        paidAfter: 10,
        loanRate: '0.08',
        yearDays: '360',
      },
      gives: { discount: '1000', early: '49000', due: '49000', yearlyCost: '0.367347', worthBorrowing: true },
    },
  ],
  work: cashDiscount,
})
