import { daysBetween } from '@gendan/kernel/day'
import { decimal, one, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
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
  share,
} from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  price: positive(
    'Value by its way: import price of the materials (进料), of like goods (来料), sale price (scrap)',
    '内销计税基础：进料为原进口成交价格，来料为同类货物价格，边角料为内销价格',
    'money',
  ).optional(),
  exchangeRate: positive('CNY for one unit of its currency', '计征汇率', 'CNY').default(one),
  dutyRate: share('Duty rate of the day of the tax formalities', '办理纳税手续之日关税税率').default(zero),
  consumptionRate: rate('Consumption tax rate', '消费税税率').default(zero),
  vatRate: share('VAT rate', '增值税税率').default(zero),
  tax: figure('Whole tax, where it is known (interest only)', '应征税额（已知时填，只计缓税利息）', 'CNY').optional(),
  days: counted('Days of interest, where they are known', '计息天数（已知时填）', 'days').optional(),
  from: civilDay(
    'Day from which interest runs: first import of the materials under the handbook, or the day after the last write-off',
    '计息起始日：手册料件首次进口之日或上次核销次日',
  ).optional(),
  to: civilDay(
    'Day to which it runs: payment document or declaration of the home sale',
    '计息终止日：填发缴款书或内销申报之日',
  ).optional(),
  ends: explained(convention(['first-in-last-out', 'both'], 'First and last day', '首日与末日'), {
    'first-in-last-out': ['The first counts, the last does not', '算头不算尾'],
    both: ['Both count', '头尾都算'],
  }),
  interestRate: share(
    'Yearly interest rate: demand deposits of the People’s Bank; none while it is suspended',
    '缓税利息率（活期存款年利率）；暂免期间不填',
  ).default(zero),
  yearDays: positive('Days in a year of interest', '计息年天数', 'days').default(decimal('360')),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  total: answerFigure('Taxes and interest', '税款与缓税利息合计', 'CNY'),
  tax: answerFigure('Taxes together', '税款合计', 'CNY'),
  interest: answerFigure('Interest on deferred tax', '缓税利息', 'CNY'),
  value: answerFigure('Dutiable value', '计税价格', 'CNY').optional(),
  duty: answerFigure('Duty', '关税', 'CNY'),
  consumptionTax: answerFigure('Consumption tax', '消费税', 'CNY'),
  vat: answerFigure('VAT', '增值税', 'CNY'),
  days: answerFigure('Days of interest', '计息天数', 'days'),
})

/**
 * Home sale of goods in processing trade (D-29): taxes on the materials or scrap, and interest on the deferred tax, tax × days ×
 * rate ÷ 360. CNY, each half up to the fen. Throws Unusable where the interest has a rate but
 * no days, and where neither price nor tax is known.
 */
export function processingHomeSale(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(faultsOf(given))
  const taxes = taxesOf(given, sheet)
  const n = decimal(String(daysOf(given)))
  const figures = { T: taxes.tax, n, i: given.interestRate, y: given.yearDays }
  const interest = sheet.figure(
    { en: 'Interest on deferred tax', zh: '缓税利息' },
    'I = T × n × i ÷ y',
    figures,
    halfUp(2),
  )
  const total = sheet.figure({ en: 'Taxes and interest', zh: '合计' }, 'Z = T + I', { T: taxes.tax, I: interest })
  return { ...taxes, days: n, interest, total }
}

function daysOf({ days, from, to, ends }: Given): number {
  if (days !== undefined || from === undefined || to === undefined) return days ?? 0
  return daysBetween(from, to) + (ends === 'both' ? 1 : 0)
}

function faultsOf({ price, tax, interestRate, days, from, to }: Given): readonly (Fault | false)[] {
  const dated = from !== undefined && to !== undefined
  return [
    price === undefined &&
      tax === undefined &&
      fault(
        'price',
        'missing',
        'Say the value, or the whole tax where it is known.',
        '请填写内销计税基础，或已知的应征税额。',
      ),
    interestRate !== zero &&
      days === undefined &&
      !dated &&
      fault(
        'days',
        'missing',
        'Interest needs its days, or its first and last day.',
        '计算缓税利息须填天数或起止日期。',
      ),
    dated && from > to && fault('to', 'before-start', 'The interest ends before it starts.', '终止日早于起始日。'),
  ]
}

function taxesOf(given: Given, sheet: Worksheet) {
  const { price: p = zero, tax } = given
  if (tax !== undefined) return { duty: zero, consumptionTax: zero, vat: zero, tax }
  const V = sheet.figure({ en: 'Dutiable value', zh: '计税价格' }, 'V = p × e', { p, e: given.exchangeRate }, halfUp(2))
  const { dutyRate: d, consumptionRate: c, vatRate: t } = given
  const D = sheet.figure({ en: 'Duty', zh: '关税' }, 'D = V × d', { V, d }, halfUp(2))
  const C =
    c === zero
      ? zero
      : sheet.figure({ en: 'Consumption tax', zh: '消费税' }, 'C = (V + D) ÷ (1 − c) × c', { V, D, c }, halfUp(2))
  const W = sheet.figure({ en: 'VAT', zh: '增值税' }, 'W = (V + D + C) × t', { V, D, C, t }, halfUp(2))
  return {
    value: V,
    duty: D,
    consumptionTax: C,
    vat: W,
    tax: sheet.figure({ en: 'Taxes', zh: '税款合计' }, 'T = D + C + W', { D, C, W }),
  }
}

export const processingHomeSaleCalculation = calculation({
  name: 'processing-home-sale',
  title: { en: 'Home sale of processing-trade goods: taxes and interest', zh: '加工贸易内销补税与缓税利息' },
  topic: 'customs',
  says: {
    en: 'Taxes on bonded materials, goods or scrap sold at home, and interest on the deferred tax.',
    zh: '保税料件、成品、边角料内销应补税款及缓税利息。',
  },
  rules: ['D-29'],
  sources: [
    { title: '中华人民共和国关税法', at: 'art. 21, 36' },
    {
      title: '海关总署公告2009年第14号 加工贸易保税货物内销缓税利息',
      at: unread('interest'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'Materials of 10 000 dollars, 120 days at 0.35 %', zh: '料件 1 万美元，120 天，利率 0.35%' },
      input: {
        price: 10000,
        exchangeRate: '7.1',
        dutyRate: '0.08',
        vatRate: '0.13',
        days: 120,
        interestRate: '0.0035',
      },
      gives: { duty: '5680', vat: '9968.4', tax: '15648.4', interest: '18.26', total: '15666.66' },
    },
    {
      title: { en: 'Interest alone, between two days', zh: '只计利息，按起止日期' },
      input: { price: 1, tax: 200000, from: '2026-01-10', to: '2026-04-20', interestRate: '0.0036' },
      gives: { days: '100', interest: '200' },
    },
  ],
  work: processingHomeSale,
})
