import { addMonths, type Day, daysBetween } from '@gendan/kernel/day'
import { type Decimal, decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerDay, answerFigure, civilDay, figure, positive, rate, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'

const input = z.strictObject({
  case: told(
    z.enum(['overpaid', 'returned', 'not-shipped', 'infringement', 'smuggling']),
    'Overpaid (art. 51); goods sent back unchanged for quality or force majeure, or exports not shipped (art. 52); too little paid by a breach (art. 46); smuggling (art. 47)',
    '多缴（第五十一条）；因品质、规格或不可抗力原状退运，或出口货物未装运退关（第五十二条）；违规少征漏征（第四十六条）；走私（第四十七条）',
  ),
  amount: figure('Duty to be paid back or recovered', '应退或应追征的税款', 'CNY'),
  paid: civilDay('Day of payment; of release where none was paid', '缴纳税款之日；未缴的为放行之日'),
  claimed: civilDay('Day of the claim, or of the demand', '申请退还或追征之日').optional(),
  returned: civilDay('Day on which the goods went back', '退运之日').optional(),
  refunded: civilDay('Day of the refund, for interest', '退还之日（计算利息）').optional(),
  interestRate: share('Yearly rate of demand deposits', '同期活期存款年利率').default(zero),
  yearDays: positive('Days in a year of interest', '计息年天数', 'days').default(decimal('360')),
  found: civilDay(
    'Day on which customs found the breach, to which the late fee runs',
    '海关发现违规之日（滞纳金计至该日）',
  ).optional(),
  dailyRate: rate('Late payment surcharge for a day; of the law where empty', '滞纳金日征收率；不填按法定').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  lastDay: answerDay('Last day to claim or recover; empty where there is none', '申请退还或追征的最后期限；无期限为空'),
  inTime: told(z.boolean().nullable(), 'In time; empty where no claim is told', '是否在期限内；未填申请日为空'),
  interest: answerFigure('Interest on a refund', '退税利息', 'CNY'),
  surcharge: answerFigure('Late payment surcharge on what is recovered', '追征滞纳金', 'CNY'),
  total: answerFigure('Refund with interest, or recovery with surcharge', '退税本息，或追征税款与滞纳金', 'CNY'),
})

/**
 * Time limits of refund and recovery of duty (D-46; Customs Tariff Law art. 46, 47, 51 to 53): three years, or one for goods sent back; interest
 * at the demand-deposit rate; a breach bears the late payment surcharge from payment to its discovery. CNY, half up to the fen.
 */
export function dutyRefund(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse([
    (given.refunded ?? given.paid) < given.paid &&
      fault('refunded', 'before-payment', 'The refund is before the payment.', '退还日早于缴税日。'),
  ])
  const lastDay = lastDayOf(given, sheet)
  const late = given.returned !== undefined && given.case === 'returned' && given.returned > addMonths(given.paid, 12)
  const inTime = given.claimed === undefined ? null : (lastDay === '' || given.claimed <= lastDay) && !late
  const recovery = given.case === 'infringement' || given.case === 'smuggling'
  const interest = recovery ? zero : interestOf(given, sheet)
  const surcharge = recovery ? surchargeOf(given, sheet) : zero
  const total = sheet.figure({ en: 'Together', zh: '合计' }, 'Z = T + X', {
    T: given.amount,
    X: recovery ? surcharge : interest,
  })
  return { lastDay, inTime, interest, surcharge, total }
}

function lastDayOf(given: Given, sheet: Worksheet): Day {
  if (given.case === 'smuggling') {
    sheet.remark({ en: 'Smuggling: no limit (art. 47)', zh: '走私：不受期限限制（第四十七条）' })
    return ''
  }
  const oneYear = given.case === 'returned' || given.case === 'not-shipped'
  const years = oneYear
    ? 1
    : given.case === 'overpaid'
      ? +figureOn(customsFigures, 'refund-claim-years', given.paid, sheet)
      : 3
  return sheet.day({ en: 'Last day', zh: '最后期限' }, `${given.paid} + ${years}`, addMonths(given.paid, 12 * years))
}

function interestOf(given: Given, sheet: Worksheet): Decimal {
  if (given.refunded === undefined || given.interestRate === zero) return zero
  const figures = {
    T: given.amount,
    n: decimal(String(daysBetween(given.paid, given.refunded))),
    i: given.interestRate,
    y: given.yearDays,
  }
  return sheet.figure({ en: 'Interest', zh: '利息' }, 'X = T × n × i ÷ y', figures, halfUp(2))
}

function surchargeOf(given: Given, sheet: Worksheet): Decimal {
  if (given.found === undefined) return zero
  const r = given.dailyRate ?? figureOn(customsFigures, 'late-payment-rate', given.found, sheet)
  const figures = { T: given.amount, n: decimal(String(daysBetween(given.paid, given.found))), r }
  return sheet.figure({ en: 'Late payment surcharge', zh: '滞纳金' }, 'X = T × n × r', figures, halfUp(2))
}

export const dutyRefundCalculation = calculation({
  name: 'duty-refund-and-recovery',
  title: {
    en: 'Refund and recovery of customs duty: limits, interest, surcharge',
    zh: '关税退还与追征：期限、利息、滞纳金',
  },
  topic: 'customs',
  says: {
    en: 'By when duty can be claimed back or recovered, and what is added.',
    zh: '关税多缴退还、退运退税、违规追征的期限及加算的利息、滞纳金。',
  },
  rules: ['D-46'],
  sources: [
    { title: '中华人民共和国关税法', at: 'art. 46, 47, 51–53' },
    { title: '海关进出口货物征税管理办法（海关总署令第272号）', at: 'art. 63, 65' },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Overpaid in 2025: three years', zh: '2025 年多缴：三年内申请' },
      input: {
        case: 'overpaid',
        amount: 12000,
        paid: '2025-03-20',
        claimed: '2028-03-20',
        refunded: '2028-03-20',
        interestRate: '0.001',
      },
      gives: { lastDay: '2028-03-20', inTime: true, interest: '36.53', total: '12036.53' },
    },
    {
      title: { en: 'Sent back after thirteen months', zh: '十三个月后退运' },
      input: { case: 'returned', amount: 5000, paid: '2025-03-20', returned: '2026-04-20', claimed: '2026-04-25' },
      gives: { lastDay: '2026-03-20', inTime: false },
    },
    {
      title: { en: 'A breach found after 100 days', zh: '违规少征，100 天后发现' },
      input: { case: 'infringement', amount: 80000, paid: '2026-01-01', found: '2026-04-11' },
      gives: { lastDay: '2029-01-01', surcharge: '4000', total: '84000' },
    },
  ],
  work: dutyRefund,
})
