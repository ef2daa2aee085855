import { type Day, daysBetween } from '@gendan/kernel/day'
import { compare, decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import {
  answerFigure,
  civilDay,
  convention,
  counted,
  explained,
  figure,
  positive,
  rate,
  told,
} from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { discountOf } from './bill-discount.ts'
import { moneyFields, stated } from './money.ts'

const bill = z.strictObject({
  face: positive('Face amount', '票面金额', 'money'),
  days: counted('Days to maturity', '距到期天数', 'days').optional(),
  maturity: civilDay('Maturity, where no days are given', '到期日（未填天数时）').optional(),
})

const input = z.strictObject({
  bills: told(z.array(bill).min(1).max(100), 'Bills or notes, one for each instalment', '各期票据', 'bills'),
  valueDay: civilDay('Day on which the forfaiter pays', '包买商付款日').optional(),
  rate: rate('Yearly discount rate', '年贴现率'),
  graceDays: counted('Days of grace added to each bill', '每张票据的宽限天数', 'days').default(0),
  method: explained(convention(['straight', 'yield'], 'How the discount is taken', '贴现方法'), {
    straight: ['On the face amount (bank discount)', '按票面金额扣息（直接贴现）'],
    yield: ['To a yield on what is paid out', '按实付金额折现（贴现至收益率）'],
  }),
  yearDays: told(z.union([z.literal(360), z.literal(365)]).default(360), 'Days in the year', '全年天数', 'days'),
  commitmentRate: rate('Yearly commitment fee', '承诺费年率').default(zero),
  commitmentDays: counted('Days of commitment', '承诺期天数', 'days').default(0),
  feeRate: rate('Handling or selection fee as a share of the face amounts', '选择费、手续费率（按票面）').default(zero),
  fees: figure('Further fees', '其他费用', 'money').default(zero),
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  proceeds: answerFigure('Proceeds after all fees', '包买净额', 'money'),
  faces: answerFigure('Face amounts together', '票面合计', 'money'),
  bills: told(
    z.array(
      z.strictObject({
        days: answerFigure('Days discounted', '贴现天数', 'days'),
        discount: answerFigure('Discount', '贴现息', 'money'),
        proceeds: answerFigure('Proceeds', '净额', 'money'),
      }),
    ),
    'Bill by bill',
    '逐张',
  ),
  discount: answerFigure('Discount', '贴现息合计', 'money'),
  commitmentFee: answerFigure('Commitment fee', '承诺费', 'money'),
  fees: answerFigure('Further fees', '其他费用', 'money'),
})

/**
 * Forfaiting 福费廷: bills sold without recourse; each is discounted for its days and grace, and the commitment fee runs on the face
 * amounts from the promise to the payment. Each amount half up to the places of the currency. Throws Unusable with every bill
 * whose days are missing.
 */
export function forfaiting(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(given.bills.map((one, i) => missing(one, i, given.valueDay)))
  const money = stated(given)
  const bills = given.bills.map((one, i) => discounted(one, i + 1, given, sheet))
  const A = sumOf(given.bills.map((one) => one.face))
  const D = sumOf(bills.map((one) => one.discount))
  const B = decimal(`${given.yearDays}`)
  const commitment = { A, c: given.commitmentRate, T: decimal(`${given.commitmentDays}`), B }
  const K = sheet.figure({ en: 'Commitment fee', zh: '承诺费' }, 'K = A × c × T ÷ B', commitment, money)
  const { feeRate: f, fees: F } = given
  const C = sheet.figure({ en: 'Further fees', zh: '其他费用' }, 'C = A × f + F', { A, f, F }, money)
  const P = sheet.figure({ en: 'Proceeds', zh: '包买净额' }, 'P = A − D − K − C', { A, D, K, C })
  refuse([
    compare(P, zero) <= 0 &&
      fault('rate', 'nothing-left', 'Discount and fees take the whole amount.', '贴现息与费用超过票面。'),
  ])
  return { faces: A, bills, discount: D, commitmentFee: K, fees: C, proceeds: P }
}

type Bill = z.output<typeof bill>

function discounted(one: Bill, number: number, given: Given, sheet: Worksheet) {
  const N = one.face
  const T = decimal(`${daysOf(one, given.valueDay) + given.graceDays}`)
  sheet.remark({ en: `Bill ${number}`, zh: `第 ${number} 张` })
  const figures = { V: N, d: given.rate, T, U: decimal(`${given.yearDays}`) }
  const discount = discountOf(given.method, figures, stated(given), sheet)
  const proceeds = sheet.figure({ en: 'Its proceeds', zh: '净额' }, 'P = N − D', { N, D: discount })
  return { days: T, discount, proceeds }
}

function daysOf({ days, maturity }: Bill, valueDay: Day | undefined): number {
  return days ?? (maturity && valueDay ? daysBetween(valueDay, maturity) : 0)
}

function missing(one: Bill, i: number, valueDay: Day | undefined): Fault | undefined {
  if (daysOf(one, valueDay) < 0)
    return fault(
      `bills.${i}.maturity`,
      'backwards',
      'The bill is due before the day of payment.',
      '票据到期日早于付款日。',
    )
  if (one.days !== undefined || (one.maturity && valueDay)) return undefined
  return fault(
    `bills.${i}.days`,
    'no-term',
    'Give the days to maturity, or the maturity and the day of payment.',
    '请填距到期天数，或到期日与付款日。',
  )
}

export const forfaitingCalculation = calculation({
  name: 'forfaiting',
  title: { en: 'Forfaiting', zh: '福费廷（包买票据）' },
  topic: 'settlement',
  says: {
    en: 'What is paid out for bills sold without recourse, after discount, commitment and other fees.',
    zh: '无追索权卖出远期票据，扣除贴现息、承诺费等后实得多少。',
  },
  rules: ['S-22'],
  sources: [{ title: 'Forfaiting as finance textbooks teach it', at: 'discount, days of grace, commitment fee' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Two half-yearly notes', zh: '两张半年期本票' },
      input: {
        bills: [
          { face: '500000', days: 180 },
          { face: '500000', days: 360 },
        ],
        rate: '0.06',
        graceDays: 3,
        commitmentRate: '0.005',
        commitmentDays: 30,
      },
      gives: { 'bills.0.discount': '15250', discount: '45500', commitmentFee: '416.67', proceeds: '954083.33' },
    },
    {
      title: { en: 'By maturities, to yield', zh: '按到期日，贴现至收益率' },
      input: {
        bills: [{ face: '1000000', maturity: '2026-12-31' }],
        valueDay: '2026-07-04',
        rate: '0.05',
        method: 'yield',
      },
      gives: { 'bills.0.days': '180', proceeds: '975609.76' },
    },
  ],
  work: forfaiting,
})
