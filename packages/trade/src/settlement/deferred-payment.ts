import { addMonths, type Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, decimal, isZero, one, power, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import {
  answerDay,
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
import { moneyFields, stated } from './money.ts'

const input = z.strictObject({
  price: positive('Contract price', '合同总价', 'money'),
  downShare: rate('Paid down, as a share', '预付比例').default(zero),
  down: figure('Paid down, instead of a share', '预付金额（代替比例）', 'money').optional(),
  periods: counted('Number of instalments', '分期数', 'instalments', 120),
  monthsEach: counted('Months from one to the next', '每期月数', 'months', 120).default(6),
  rate: rate('Yearly interest rate', '年利率'),
  method: explained(convention(['equal-principal', 'equal-payment'], 'How it is paid off', '偿付方式'), {
    'equal-principal': ['Equal parts of the principal, interest on what is still owed', '等额本金：利息按未偿余额计'],
    'equal-payment': ['Equal payments of principal and interest', '等额本息：每期付款相等'],
  }),
  begins: civilDay('Day from which the periods run', '起算日').optional(),
  ...moneyFields,
})
type Given = z.output<typeof input>

const row = z.strictObject({
  due: answerDay('Due day; empty where no beginning was given', '到期日（未填起算日为空）'),
  principal: answerFigure('Principal', '本金', 'money'),
  interest: answerFigure('Interest', '利息', 'money'),
  payment: answerFigure('Payment', '付款额', 'money'),
  owed: answerFigure('Still owed', '未偿余额', 'money'),
})
type Row = z.output<typeof row> & { readonly [Name in 'principal' | 'interest' | 'payment' | 'owed']: Decimal }

const output = z.strictObject({
  total: answerFigure('Paid in all, with what was paid down', '付款总额（含预付）', 'money'),
  interest: answerFigure('Interest in all', '利息合计', 'money'),
  down: answerFigure('Paid down', '预付金额', 'money'),
  financed: answerFigure('Paid later', '延期支付金额', 'money'),
  rows: told(z.array(row), 'Instalments', '各期'),
})

/**
 * Deferred payment by instalments (S-01, S-20): interest on what is still owed, for so many months of a year of twelve; each amount half up to
 * the places of the currency, the last instalment takes the rest of the principal. Throws Unusable where nothing is left to pay later.
 */
export function deferredPayment(given: Given, sheet: Worksheet): z.output<typeof output> {
  const { price: P, periods } = given
  const D =
    given.down ??
    sheet.figure({ en: 'Paid down', zh: '预付金额' }, 'D = P × s', { P, s: given.downShare }, stated(given))
  const F = sheet.figure({ en: 'Paid later', zh: '延期支付金额' }, 'F = P − D', { P, D })
  refuse([
    compare(F, zero) <= 0 && fault('down', 'nothing-left', 'Nothing is left to be paid later.', '没有延期支付的余额。'),
    periods === 0 && fault('periods', 'no-periods', 'There is at least one instalment.', '至少一期。'),
  ])
  const each = given.method === 'equal-principal' ? partOf(F, given, sheet) : paymentOf(F, given, sheet)
  const rows = instalments(F, each, given, sheet)
  const interest = sumOf(rows.map((one) => one.interest))
  return { down: D, financed: F, rows, interest, total: add(add(D, F), interest) }
}

function partOf(F: Decimal, given: Given, sheet: Worksheet): Decimal {
  const says = { en: 'Principal of each instalment', zh: '每期本金' }
  return sheet.figure(says, 'C = F ÷ n', { F, n: decimal(`${given.periods}`) }, stated(given))
}

/** The payment that pays off F with interest in equal parts: F × i × g ÷ (g − 1), g being (1 + i) to the number of periods. */
function paymentOf(F: Decimal, given: Given, sheet: Worksheet): Decimal {
  if (isZero(given.rate)) return partOf(F, given, sheet)
  const rates = { r: given.rate, m: decimal(`${given.monthsEach}`) }
  const i = sheet.figure({ en: 'Rate of one period', zh: '每期利率' }, 'i = r × m ÷ 12', rates)
  const says = {
    en: `Growth: (1 + i) to the power of ${given.periods}`,
    zh: `终值系数：(1 + i) 的 ${given.periods} 次方`,
  }
  const g = sheet.figure(says, 'g = G', { G: power(add(one, i), given.periods) })
  return sheet.figure(
    { en: 'Payment each time', zh: '每期付款额' },
    'A = F × i × g ÷ (g − 1)',
    { F, i, g },
    stated(given),
  )
}

function instalments(F: Decimal, each: Decimal, given: Given, sheet: Worksheet): Row[] {
  const rows: Row[] = []
  let owed = F
  for (let number = 1; number <= given.periods; number += 1) {
    const next = instalment(owed, each, number, given, sheet)
    owed = next.owed
    rows.push(next)
  }
  return rows
}

function instalment(owed: Decimal, each: Decimal, number: number, given: Given, sheet: Worksheet): Row {
  const figures = { B: owed, r: given.rate, m: decimal(`${given.monthsEach}`) }
  const says = { en: `Interest of instalment ${number}`, zh: `第 ${number} 期利息` }
  const I = sheet.figure(says, 'I = B × r × m ÷ 12', figures, stated(given))
  const equal = given.method === 'equal-principal' ? 'C = A' : 'C = A − I'
  const part = { en: 'Principal', zh: '本金' }
  const C = number === given.periods ? owed : sheet.figure(part, equal, { A: each, I })
  const payment = sheet.figure({ en: 'Payment', zh: '付款额' }, 'X = C + I', { C, I })
  const left = sheet.figure({ en: 'Still owed', zh: '未偿余额' }, 'R = B − C', { B: owed, C })
  return { due: dueOf(number, given), principal: C, interest: I, payment, owed: left }
}

function dueOf(number: number, { begins, monthsEach }: Given): Day | '' {
  return begins === undefined ? '' : addMonths(begins, number * monthsEach)
}

export const deferredPaymentCalculation = calculation({
  name: 'deferred-payment',
  title: { en: 'Deferred payment with interest', zh: '延期（分期）付款计划' },
  topic: 'settlement',
  says: {
    en: 'What each instalment of principal and interest is when the price is paid off over years.',
    zh: '货款分年分期偿付时，每期本金与利息各多少。',
  },
  rules: ['S-01', 'S-20'],
  sources: [{ title: 'Deferred payment in trade textbooks', at: 'instalments with interest on what is owed' }],
  input,
  output,
  examples: [
    {
      title: { en: 'A tenth down, four half-years at 7 %', zh: '预付一成，分四个半年，年利率 7%' },
      input: { price: '1000000', downShare: '0.1', periods: 4, rate: '0.07', begins: '2026-03-31' },
      gives: {
        financed: '900000',
        'rows.0.interest': '31500',
        'rows.0.payment': '256500',
        'rows.0.due': '2026-09-30',
        'rows.3.interest': '7875',
        interest: '78750',
        total: '1078750',
      },
    },
    {
      title: { en: 'Equal payments', zh: '等额本息' },
      input: { price: '900000', periods: 4, rate: '0.07', method: 'equal-payment' },
      gives: { 'rows.0.payment': '245026.03', 'rows.3.owed': '0' },
    },
  ],
  work: deferredPayment,
})
