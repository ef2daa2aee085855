import { compare, type Decimal, decimal, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, claim, figure, positive, rate, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { valueRounding } from './import-value.ts'

const input = z.strictObject({
  price: positive('Price of the goods, whole consignment', '成交价格（整批）', 'money'),
  terms: told(
    z.enum(['FOB', 'FCA', 'FAS', 'CFR', 'CPT', 'C&I', 'CIF', 'CIP', 'DAP', 'DPU', 'DDP', 'EXW']),
    'Delivery term of the price',
    '成交方式（贸易术语）',
  ),
  exchangeRate: positive('Customs rate: CNY for one unit of the currency', '计征汇率', 'CNY').default(one),
  freight: figure('Freight after loading that is in the price', '价内装载后的国际运费', 'money').default(zero),
  premium: figure('Insurance after loading that is in the price', '价内保险费', 'money').default(zero),
  premiumRate: rate(
    'Premium rate, where the premium is to be reckoned from a CIF price',
    '保险费率（按 CIF 计算保险费时）',
  ).optional(),
  insuredFactor: positive('Insured amount as a multiple of CIF', '投保加成倍数', 'times').default(decimal('1.1')),
  commission: figure('Commission paid abroad, itemised', '单独列明的支付境外佣金', 'money').default(zero),
  inland: figure(
    'Transport and insurance to loading in China that is not in the price (EXW, FAS)',
    '价外的境内运至装载前运费、保险费（EXW、FAS）',
    'money',
  ).default(zero),
  rate: share('Export duty rate', '出口关税税率').default(zero),
  provisionalRate: share('Provisional export rate, which comes first', '出口暂定税率（优先适用）').optional(),
  perUnit: figure('Specific export duty for one unit', '从量税额（每单位）', 'CNY').default(zero),
  quantity: figure('Quantity for a specific duty', '数量（从量计征）', 'units').default(zero),
  dutyIncluded: claim(
    'The price holds the export duty, as a price for export does: V = FOB ÷ (1 + t)',
    '成交价格含出口关税（通常如此）：V = FOB ÷（1 + t）',
  ).default(true),
  valueRounding,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  duty: answerFigure('Export duty', '出口关税', 'CNY'),
  value: answerFigure('Dutiable value', '出口货物计税（完税）价格', 'CNY'),
  premium: answerFigure('Insurance taken off', '扣除的保险费', 'money'),
  fob: answerFigure('FOB in its currency', 'FOB 价（原币）', 'money'),
  fobCny: answerFigure('FOB in CNY', 'FOB 价（人民币）', 'CNY'),
})

/**
 * Export duty (D-08, D-30, D-31): freight and insurance after loading come off, the duty itself is not in the value. CNY; value
 * to the fen or the yuan, duty to the fen, half up. Throws Unusable where nothing is left.
 */
export function exportDuty(
  given: Given,
  sheet: Worksheet,
): { readonly [Name in keyof z.output<typeof output>]: Decimal } {
  const { exchangeRate: e, perUnit: u, quantity: Q } = given
  const t = given.provisionalRate ?? given.rate
  if (given.provisionalRate !== undefined)
    sheet.remark({ en: 'The provisional rate comes first', zh: '有暂定税率，优先适用' })
  const I = premiumOf(given, sheet)
  const FOB = fobOf(given, I, sheet)
  refuse([
    compare(FOB, zero) <= 0 &&
      fault(
        'freight',
        'nothing-left',
        'Freight, insurance and commission take the whole price.',
        '运保佣已达成交价格全部。',
      ),
  ])
  const fobCny = sheet.figure({ en: 'FOB in CNY', zh: 'FOB 折人民币' }, 'B = FOB × e', { FOB, e })
  const figures = { B: fobCny, t, Q, u }
  const stated = halfUp(given.valueRounding === 'fen' ? 2 : 0)
  const says = { en: 'Dutiable value, without the duty', zh: '计税价格（不含出口关税）' }
  const V = sheet.figure(says, valueFormula(given), figures, stated)
  const duty = { en: 'Export duty', zh: '出口关税' }
  const D =
    u === zero
      ? sheet.figure(duty, 'D = V × t', { V, t }, halfUp(2))
      : sheet.figure(duty, 'D = V × t + Q × u', { V, t, Q, u }, halfUp(2))
  return { premium: I, fob: FOB, fobCny, value: V, duty: D }
}

function valueFormula({ dutyIncluded, perUnit }: Given): string {
  if (!dutyIncluded) return 'V = B'
  return perUnit === zero ? 'V = B ÷ (1 + t)' : 'V = (B − Q × u) ÷ (1 + t)'
}

function premiumOf(given: Given, sheet: Worksheet): Decimal {
  if (given.premiumRate === undefined) return given.premium
  const says = { en: 'Insurance', zh: '保险费' }
  return sheet.figure(says, 'I = P × k × r', { P: given.price, k: given.insuredFactor, r: given.premiumRate })
}

function fobOf(given: Given, I: Decimal, sheet: Worksheet): Decimal {
  const { price: P, freight: F, commission: C, inland: L } = given
  const says = { en: 'FOB', zh: 'FOB 价' }
  if (F === zero && I === zero && C === zero && L === zero) return sheet.figure(says, 'FOB = P', { P })
  if (L !== zero) return sheet.figure(says, 'FOB = P − F − I − C + L', { P, F, I, C, L })
  return sheet.figure(says, 'FOB = P − F − I − C', { P, F, I, C })
}

export const exportDutyCalculation = calculation({
  name: 'export-duty',
  title: { en: 'Export duty', zh: '出口关税' },
  topic: 'customs',
  says: {
    en: 'The dutiable value of exports and the duty on it, from a price under any term.',
    zh: '由任一贸易术语的价格计算出口计税价格和出口关税。',
  },
  rules: ['D-08', 'D-30', 'D-31'],
  sources: [{ title: '中华人民共和国关税法', at: 'art. 13, 29' }],
  input,
  output,
  examples: [
    {
      title: { en: 'FOB 120 000, 20 %', zh: 'FOB 12 万美元，税率 20%' },
      input: { price: '120000', terms: 'FOB', exchangeRate: '7.10', rate: '0.2' },
      gives: { value: '710000', duty: '142000' },
    },
    {
      title: { en: 'CIF with freight and a premium of 0.5 % on 110 %', zh: 'CIF，扣运费及按 110% 投保 0.5% 的保险费' },
      input: { price: '126500', terms: 'CIF', exchangeRate: '7.1', freight: '5800', premiumRate: '0.005', rate: '0.2' },
      gives: { premium: '695.75', fob: '120004.25', value: '710025.15', duty: '142005.03' },
    },
    {
      title: { en: '86 tonnes of pig iron, FOB 98 dollars a tonne', zh: '合金生铁 86 吨，每吨 FOB 98 美元' },
      input: { price: 8428, terms: 'FOB', exchangeRate: '6.8396', rate: '0.2' },
      gives: { fobCny: '57644.1488', value: '48036.79', duty: '9607.36' },
    },
    {
      title: { en: 'A provisional rate of 10 % instead of 40 %', zh: '暂定税率 10% 优先于 40%' },
      input: { price: 110000, terms: 'FOB', rate: '0.4', provisionalRate: '0.1' },
      gives: { value: '100000', duty: '10000' },
    },
  ],
  work: exportDuty,
})
