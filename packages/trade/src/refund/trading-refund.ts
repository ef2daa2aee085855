import { compare, type Decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { tradingRefundExamples } from './trading-refund-examples.ts'

const purchase = z.strictObject({
  quantity: positive('Quantity bought', '购进数量', 'units'),
  amount: figure('Amount without VAT', '不含税金额', 'CNY'),
})

const line = z.strictObject({
  name: told(z.string().optional(), 'Goods, material or processing fee', '货物、原材料或加工费名称'),
  amount: figure(
    'Amount without VAT on the special invoice or customs paper',
    '专用发票或海关缴款书不含税金额（计税依据）',
    'CNY',
  ).optional(),
  amountWithVat: figure(
    'Amount with VAT, where the net one is not told',
    '含税金额（未知不含税金额时填）',
    'CNY',
  ).optional(),
  purchases: told(
    z.array(purchase).default([]),
    'Several purchases at different prices: their weighted average counts',
    '多批购进（按加权平均单价计算）',
  ),
  quantity: positive('Quantity of the invoice', '发票数量', 'units').optional(),
  exported: positive('Quantity exported, where not all of it was', '出口数量（未全部出口时填）', 'units').optional(),
  vatRate: share('Rate on the invoice: 0.13, 0.09; 0.03 or 0.01 of a small-scale taxpayer', '发票税率或征收率'),
  refundRate: share('Refund rate of the goods on the export date', '出口日适用退税率'),
  invoice: explained(convention(['special', 'plain'], 'Paper of the purchase', '进货凭证'), {
    special: ['Special invoice or customs payment paper', '增值税专用发票或海关缴款书'],
    plain: ['Plain invoice: no refund', '普通发票：不退税'],
  }),
  consumptionRate: share('Ad valorem consumption tax on the purchase', '消费税比例税率').default(zero),
  consumptionPerUnit: figure(
    'Specific consumption tax for one unit exported',
    '消费税定额税率（每单位）',
    'CNY',
  ).default(zero),
  consumptionTaxPaid: figure('Consumption tax paid, by its paper', '已缴消费税（专用缴款书金额）', 'CNY').default(zero),
})
type Line = z.output<typeof line>

const input = z.strictObject({
  lines: told(
    z.array(line).min(1),
    'Purchases exported; for commissioned processing one line for materials, one for the fee',
    '出口货物的进货；委托加工的原材料与加工费分列',
  ),
})

const figures = {
  amount: answerFigure('Amount without VAT that counts', '退税计税依据', 'CNY'),
  vat: answerFigure('VAT on it', '进项税额', 'CNY'),
  refund: answerFigure('VAT refund', '应退增值税', 'CNY'),
  toCost: answerFigure('VAT not refunded, to cost', '不予退税，转入成本', 'CNY'),
  consumptionRefund: answerFigure('Consumption tax refund', '应退消费税', 'CNY'),
  total: answerFigure('Refund of both taxes', '应退税额合计', 'CNY'),
}
const { refund, ...parts } = figures
const output = z.strictObject({
  refund,
  ...parts,
  lines: told(z.array(z.strictObject(figures)), 'Each line', '各项'),
})
type Refund = { readonly [Name in keyof typeof figures]: Decimal }

/**
 * Refund of a trading company (V-02, V-03): amount without VAT × the lower of invoice rate and refund rate; the rest of the VAT
 * goes to cost; consumption tax as it was paid. CNY, half up to the fen. Throws Unusable where an amount is missing or told twice.
 */
export function tradingRefund(given: z.output<typeof input>, sheet: Worksheet): Refund & { readonly lines: Refund[] } {
  refuse(given.lines.flatMap(faultsOf))
  const lines = given.lines.map((one, i) => {
    if (given.lines.length > 1) sheet.remark(nameOf(one, i))
    return refundOf(one, sheet)
  })
  const sum = (name: keyof Refund) => sumOf(lines.map((one) => one[name]))
  const total = { en: 'Refund', zh: '应退税额合计' }
  sheet.figure(total, 'T = R + X', { R: sum('refund'), X: sum('consumptionRefund') })
  return {
    lines,
    ...(Object.fromEntries(Object.keys(figures).map((name) => [name, sum(name as keyof Refund)])) as Refund),
  }
}

const FEN = halfUp(2)

function nameOf(one: Line, i: number): Words {
  return { en: `Line ${i + 1} ${one.name ?? ''}`.trim(), zh: `第 ${i + 1} 项 ${one.name ?? ''}`.trim() }
}

function refundOf(one: Line, sheet: Worksheet): Refund {
  const A = amountOf(one, sheet)
  const { vatRate: t, refundRate: r } = one
  const vat = sheet.figure({ en: 'VAT on the purchase', zh: '进项税额' }, 'VAT = A × t', { A, t }, FEN)
  const refund = vatRefund(one, A, sheet)
  const toCost = sheet.figure({ en: 'Not refunded, to cost', zh: '转入成本' }, 'C = VAT − R', { VAT: vat, R: refund })
  const consumptionRefund = consumptionOf(one, A, sheet)
  if (compare(r, t) > 0)
    sheet.remark({
      en: 'The invoice rate is below the refund rate: it caps the refund',
      zh: '征收率低于退税率：按征收率退税',
    })
  return { amount: A, vat, refund, toCost, consumptionRefund, total: sumOf([refund, consumptionRefund]) }
}

function vatRefund({ invoice, vatRate: t, refundRate: r }: Line, A: Decimal, sheet: Worksheet): Decimal {
  if (invoice === 'plain') {
    sheet.remark({ en: 'A plain invoice gives no refund', zh: '普通发票不予退税' })
    return zero
  }
  return sheet.figure({ en: 'VAT refund', zh: '应退增值税' }, 'R = A × min(t, r)', { A, t, r }, FEN)
}

function amountOf(one: Line, sheet: Worksheet): Decimal {
  const says = { en: 'Amount that counts', zh: '退税计税依据' }
  if (one.purchases.length > 0) {
    const sums = {
      A: sumOf(one.purchases.map(({ amount }) => amount)),
      Q: sumOf(one.purchases.map(({ quantity }) => quantity)),
    }
    const p = sheet.figure({ en: 'Weighted average price', zh: '加权平均单价' }, 'p = A ÷ Q', sums)
    return sheet.figure(says, 'A = p × q', { p, q: one.exported ?? sums.Q }, FEN)
  }
  const { amount, amountWithVat: g, vatRate: t, quantity: Q, exported: q } = one
  const net =
    amount ?? sheet.figure({ en: 'Amount without VAT', zh: '不含税金额' }, 'a = g ÷ (1 + t)', { g: g ?? zero, t })
  if (q === undefined || Q === undefined) return sheet.figure(says, 'A = a', { a: net }, FEN)
  return sheet.figure(says, 'A = a × q ÷ Q', { a: net, q, Q }, FEN)
}

function consumptionOf(one: Line, A: Decimal, sheet: Worksheet): Decimal {
  const { consumptionRate: c, consumptionPerUnit: u, consumptionTaxPaid: x } = one
  if (c === zero && u === zero) return x
  const q = one.exported ?? one.quantity ?? sumOf(one.purchases.map(({ quantity }) => quantity))
  const says = { en: 'Consumption tax refund', zh: '应退消费税' }
  return u === zero
    ? sheet.figure(says, 'X = A × c', { A, c }, FEN)
    : sheet.figure(says, 'X = A × c + q × u', { A, c, q, u }, FEN)
}

function faultsOf(one: Line, i: number): readonly Fault[] {
  const at = `lines.${i}`
  const ways =
    [one.amount, one.amountWithVat].filter((way) => way !== undefined).length + (one.purchases.length > 0 ? 1 : 0)
  const bought = one.quantity ?? sumOf(one.purchases.map(({ quantity }) => quantity))
  const rated = one.consumptionRate !== zero || one.consumptionPerUnit !== zero
  return [
    ...(ways === 1
      ? []
      : [
          fault(
            `${at}.amount`,
            'one-amount',
            'Give the amount in one way: without VAT, with VAT, or by purchases.',
            '金额只能用一种方式填写：不含税、含税或多批购进。',
          ),
        ]),
    ...(one.exported !== undefined && compare(one.exported, bought) > 0
      ? [
          fault(
            `${at}.exported`,
            'above-bought',
            'More is exported than was bought; give the quantity bought.',
            '出口数量大于购进数量，请填写购进数量。',
          ),
        ]
      : []),
    ...(one.consumptionPerUnit !== zero && bought === zero && one.exported === undefined
      ? [fault(`${at}.quantity`, 'missing', 'A specific tax needs the quantity.', '定额消费税须填数量。')]
      : []),
    ...(rated && one.consumptionTaxPaid !== zero
      ? [
          fault(
            `${at}.consumptionTaxPaid`,
            'told-twice',
            'Give the consumption tax paid, or its rates, not both.',
            '已缴消费税与税率只填一项。',
          ),
        ]
      : []),
  ]
}

export const tradingRefundCalculation = calculation({
  name: 'trading-refund',
  title: {
    en: 'Export refund of a trading company: VAT and consumption tax',
    zh: '外贸企业出口退税（增值税、消费税）',
  },
  topic: 'refund',
  says: {
    en: 'What a trading company gets back for goods it bought and exported, and what goes to cost.',
    zh: '外贸企业外购货物出口的应退税额，以及转入成本的税额。',
  },
  rules: ['V-02', 'V-03'],
  sources: [
    { title: '中华人民共和国增值税法', at: 'art. 10 (4), 33: exports at the zero rate' },
    {
      title: '财税〔2012〕39号 关于出口货物劳务增值税和消费税政策的通知',
      at: unread('V 2, VIII; since 2026-01-01 财政部 税务总局公告2026年第11号'),
    },
  ],
  input,
  output,
  examples: tradingRefundExamples,
  work: tradingRefund,
})
