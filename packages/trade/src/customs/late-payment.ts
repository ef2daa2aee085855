import { addDays, addMonths, type Day, daysBetween } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { fault, refuse } from '../calculation/faults.ts'
import {
  answerDay,
  answerFigure,
  civilDay,
  convention,
  counted,
  explained,
  figure,
  rate,
  told,
} from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { calendarShape } from '../calendar/working-calendar.ts'
import { addWorkingDays, workingDayFrom } from '../calendar/working-days.ts'
import { customsFigures } from '../tables/customs-figures.generated.ts'

const tax = z.strictObject({
  kind: told(
    z.enum(['duty', 'consumption-tax', 'vat', 'anti-dumping', 'other']),
    'Kind of tax; each is reckoned on its own',
    '税种（分别计算）：关税、消费税、增值税、反倾销税、其他',
  ),
  amount: figure('Tax paid late', '滞纳税款', 'CNY'),
})

const input = z.strictObject({
  taxes: told(z.array(tax).min(1), 'Taxes paid late', '滞纳的税款'),
  completed: civilDay(
    'Day on which the declaration was completed; in older papers the day on which the payment document was issued',
    '完成申报之日（旧题为海关填发税款缴款书之日）',
  ).optional(),
  paid: civilDay('Day on which the bank received the money', '实际缴税之日').optional(),
  lastDay: civilDay('Last day to pay, where it is known', '缴税期限最后一日（已知时填）').optional(),
  daysLate: counted('Days late, where they are known', '滞纳天数（已知时填）', 'days').optional(),
  period: explained(convention(['fifteen-days', 'monthly'], 'Time to pay', '缴税期限'), {
    'fifteen-days': ['Fifteen days after the declaration is complete', '完成申报之日起十五日内'],
    monthly: ['Collective payment: by the fifth working day of the next month', '汇总征税：次月第五个工作日前'],
  }),
  counting: explained(convention(['customs', 'tax-exam'], 'How the days are counted', '期限的计算'), {
    customs: [
      'Customs: the first day does not count, a last day off work moves on',
      '海关规则：首日不计，末日逢休息日顺延',
    ],
    'tax-exam': ['Tax exams: the day of issue is day 1, nothing moves', '税务考试：填发之日为第一日，不顺延'],
  }),
  paymentDay: explained(convention(['counted', 'not-counted'], 'The day of payment', '缴款当日'), {
    counted: ['Counts as a late day', '计入滞纳天数'],
    'not-counted': ['Does not count', '不计入'],
  }),
  dailyRate: rate('Rate for a day; of the law where empty', '日征收率；不填按法定').optional(),
  startingPoint: figure(
    'Below this nothing is levied on a tax; of the law where empty',
    '起征点；不填按法定',
    'CNY',
  ).optional(),
  calendar: calendarShape.prefault({}),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  surcharge: answerFigure('Surcharges together', '滞纳金合计', 'CNY'),
  total: answerFigure('Taxes and surcharges', '税款与滞纳金合计', 'CNY'),
  lastDay: answerDay('Last day to pay; empty where the days were told', '缴税期限最后一日；直接填天数时为空'),
  daysLate: answerFigure('Days late', '滞纳天数', 'days'),
  lines: told(
    z.array(
      z.strictObject({
        amount: answerFigure('Tax', '税款', 'CNY'),
        surcharge: answerFigure('Surcharge', '滞纳金', 'CNY'),
      }),
    ),
    'Each tax',
    '各税种',
  ),
})

/**
 * Late payment surcharge (D-41 to D-44): tax × 0.05 % × days late, a tax at a time, half up to the fen; below the starting point
 * nothing. Late days run from the day after the last day to the payment, holidays between them included. Throws Unusable where
 * the days can neither be read nor counted, and where the calendar does not know the year.
 */
export function latePayment(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const lastDay = given.daysLate === undefined ? (given.lastDay ?? lastDayOf(given, sheet)) : ''
  const late = given.daysLate ?? lateDays(lastDay, given)
  const n = sheet.figure({ en: 'Days late', zh: '滞纳天数' }, 'n = d', { d: decimal(String(late)) })
  const r = given.dailyRate ?? figureOn(customsFigures, 'late-payment-rate', given.paid, sheet)
  const least = given.startingPoint ?? figureOn(customsFigures, 'late-payment-start', given.paid, sheet)
  const lines = given.taxes.map(({ kind, amount }) => ({
    amount,
    surcharge: surchargeOn(kind, amount, { n, r, least }, sheet),
  }))
  const surcharge = sumOf(lines.map((line) => line.surcharge))
  const T = sumOf(lines.map((line) => line.amount))
  const total = sheet.figure({ en: 'Taxes and surcharges', zh: '税款与滞纳金合计' }, 'Z = T + S', { T, S: surcharge })
  return { lastDay, daysLate: n, lines, surcharge, total }
}

const KINDS = {
  duty: { en: 'Surcharge on duty', zh: '关税滞纳金' },
  'consumption-tax': { en: 'Surcharge on consumption tax', zh: '消费税滞纳金' },
  vat: { en: 'Surcharge on VAT', zh: '增值税滞纳金' },
  'anti-dumping': { en: 'Surcharge on anti-dumping duty', zh: '反倾销税滞纳金' },
  other: { en: 'Surcharge', zh: '滞纳金' },
} as const

interface Terms {
  readonly n: Decimal
  readonly r: Decimal
  readonly least: Decimal
}

function surchargeOn(kind: keyof typeof KINDS, T: Decimal, { n, r, least }: Terms, sheet: Worksheet): Decimal {
  const S = sheet.figure(KINDS[kind], 'S = T × r × n', { T, r, n }, halfUp(2))
  if (S === zero || compare(S, least) >= 0) return S
  sheet.remark({
    en: `${S} is below the starting point ${least}: not levied`,
    zh: `${S} 元低于起征点 ${least} 元，免征`,
  })
  return zero
}

function lastDayOf(given: Given, sheet: Worksheet): Day {
  const from = given.completed ?? ''
  const says = { en: 'Last day to pay', zh: '缴税期限最后一日' }
  if (given.period === 'monthly') {
    const last = addWorkingDays(addDays(`${addMonths(from, 1).slice(0, 7)}-01`, -1), 5, given.calendar)
    return sheet.day(MONTHLY, `${from.slice(0, 7)} + 1`, last)
  }
  const days = +figureOn(customsFigures, 'payment-days', from, sheet)
  if (given.counting === 'tax-exam') return sheet.day(says, `${from} + ${days - 1}`, addDays(from, days - 1))
  const plain = sheet.day({ en: 'Fifteenth day', zh: '第十五日' }, `${from} + ${days}`, addDays(from, days))
  const moved = workingDayFrom(plain, given.calendar)
  return moved === plain
    ? plain
    : sheet.day({ en: 'A day off: moved to the next working day', zh: '逢休息日，顺延至下一工作日' }, plain, moved)
}

const MONTHLY = { en: 'Last day to pay: fifth working day of the next month', zh: '缴税期限：次月第五个工作日' }

function lateDays(lastDay: Day, given: Given): number {
  const between = daysBetween(lastDay, given.paid ?? lastDay) - (given.paymentDay === 'counted' ? 0 : 1)
  return between > 0 ? between : 0
}

function faultsOf(given: Given): readonly (Fault | false)[] {
  const told = given.daysLate !== undefined
  return [
    !told &&
      given.paid === undefined &&
      fault('paid', 'missing', 'Give the day of payment, or the days late.', '请填缴税之日，或直接填滞纳天数。'),
    !told &&
      given.completed === undefined &&
      given.lastDay === undefined &&
      fault(
        'completed',
        'missing',
        'Give the day on which the declaration was completed, or the last day to pay.',
        '请填完成申报之日，或缴税期限最后一日。',
      ),
    told &&
      given.paid !== undefined &&
      fault(
        'daysLate',
        'told-twice',
        'Give the days late or the day of payment, not both.',
        '滞纳天数与缴税之日只填一项。',
      ),
  ]
}

export const latePaymentCalculation = calculation({
  name: 'late-payment-surcharge',
  title: { en: 'Late payment surcharge on duty and import taxes', zh: '关税及进口税滞纳金' },
  topic: 'customs',
  says: { en: 'What is added for taxes paid after the last day.', zh: '逾期缴纳关税、消费税、增值税应加收的滞纳金。' },
  rules: ['D-41', 'D-42', 'D-43', 'D-44'],
  sources: [
    { title: '中华人民共和国关税法', at: 'art. 43, 70' },
    { title: '海关进出口货物征税管理办法（海关总署令第272号）', at: 'art. 19, 20, 22' },
  ],
  input,
  output,
  examples: [
    {
      title: {
        en: 'The last day is Labour Day holiday and moves to 6 May 2026',
        zh: '末日逢劳动节假期，顺延至 2026 年 5 月 6 日',
      },
      input: {
        taxes: [
          { kind: 'duty', amount: '37628.34' },
          { kind: 'vat', amount: '71936.53' },
        ],
        completed: '2026-04-17',
        paid: '2026-05-11',
      },
      gives: {
        lastDay: '2026-05-06',
        daysLate: '5',
        'lines.0.surcharge': '94.07',
        'lines.1.surcharge': '179.84',
        surcharge: '273.91',
      },
    },
    {
      title: {
        en: 'The same as tax exams count: the day of issue is day 1',
        zh: '同题按税务考试：填发之日为第一日，不顺延',
      },
      input: {
        taxes: [{ kind: 'duty', amount: '37628.34' }],
        completed: '2026-04-17',
        paid: '2026-05-11',
        counting: 'tax-exam',
      },
      gives: { lastDay: '2026-05-01', daysLate: '10', surcharge: '188.14' },
    },
    {
      title: { en: 'Two days late on a small tax: below the starting point', zh: '小额税款滞纳 2 天，低于起征点' },
      input: { taxes: [{ kind: 'duty', amount: '49000' }], daysLate: 2 },
      gives: { surcharge: '0', total: '49000' },
    },
    {
      title: {
        en: 'Collective payment, two days after the fifth working day',
        zh: '汇总征税，晚于次月第五个工作日两天',
      },
      input: {
        taxes: [{ kind: 'vat', amount: '500000' }],
        completed: '2026-09-10',
        paid: '2026-10-16',
        period: 'monthly',
      },
      gives: { lastDay: '2026-10-13', daysLate: '3', surcharge: '750' },
    },
  ],
  work: latePayment,
})
