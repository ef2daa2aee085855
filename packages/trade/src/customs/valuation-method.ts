import { compare, type Decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, claim, figure, positive, rate, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const prices = (en: string, zh: string) => told(z.array(positive('Value', '价格', 'CNY')).default([]), en, zh, 'CNY')
const less = (en: string, zh: string) => figure(en, zh, 'CNY').default(zero)

const deductive = z.strictObject({
  salePrice: positive(
    'First-level sale price in China without VAT, of the greatest quantity',
    '境内第一级销售最大销售总量的价格（不含增值税）',
    'CNY',
  ),
  profit: less('Usual profit, general expenses and commissions', '通常的利润、一般费用和佣金'),
  profitRate: share('The same as a share of the sale price', '利润和一般费用占销售价格的比例').default(zero),
  transport: less('Transport and insurance after unloading', '起卸后的运输、保险费'),
  processing: less('Value added by processing in China', '境内加工增值额'),
  dutyRate: share('Duty rate, which the sale price bears', '关税税率').default(zero),
  consumptionRate: rate('Consumption tax rate', '消费税税率').default(zero),
})
const computed = z.strictObject({
  materials: figure('Materials', '料件成本', 'CNY'),
  processing: less('Processing', '加工费用'),
  profit: less('Usual profit and general expenses', '通常的利润和一般费用'),
  transport: less('Transport and insurance to unloading', '起卸前的运输、保险费'),
})

const input = z.strictObject({
  transaction: figure('Transaction value', '成交价格', 'CNY').optional(),
  transactionAccepted: claim('It meets the conditions of art. 24', '成交价格符合第二十四条条件').default(true),
  identical: prices('Transaction values of identical goods; the lowest counts', '相同货物成交价格（取最低）'),
  similar: prices('Transaction values of similar goods; the lowest counts', '类似货物成交价格（取最低）'),
  deductive: told(deductive.optional(), 'What the deductive value is made from', '倒扣价格资料'),
  computed: told(computed.optional(), 'What the computed value is made from', '计算价格资料'),
  computedFirst: claim('The importer asks for computed before deductive', '纳税人申请计算价格先于倒扣价格').default(
    false,
  ),
  fallback: figure('Reasonable value', '合理方法估定的价格', 'CNY').optional(),
})
type Given = z.output<typeof input>

const METHODS = ['transaction', 'identical', 'similar', 'deductive', 'computed', 'fallback'] as const
const output = z.strictObject({
  value: answerFigure('Dutiable value', '计税价格', 'CNY'),
  method: told(z.enum(METHODS), 'Method that decides', '适用的估价方法'),
})

/**
 * The first method of valuation that can be used (D-05; Customs Tariff Law art. 27, 28). CNY, half up to the fen. Deductive: the sale price
 * less profit, expenses and transport, divided by what duty and consumption tax put on it. Throws Unusable where none is left.
 */
export function valuationMethod(
  given: Given,
  sheet: Worksheet,
): { readonly method: (typeof METHODS)[number]; readonly value: Decimal } {
  const { deductive: d, computed: c } = given
  const ways: readonly Way[] = [
    { method: 'transaction', work: known(given.transactionAccepted ? given.transaction : undefined, sheet) },
    { method: 'identical', work: known(lowest(given.identical), sheet) },
    { method: 'similar', work: known(lowest(given.similar), sheet) },
    ...inOrder(
      [
        { method: 'deductive', work: d && (() => deduct(d, sheet)) },
        { method: 'computed', work: c && (() => compose(c, sheet)) },
      ],
      given.computedFirst,
    ),
    { method: 'fallback', work: known(given.fallback, sheet) },
  ]
  const chosen = ways.find(({ work }) => work !== undefined)
  refuse([
    chosen === undefined && fault('transaction', 'no-method', 'No method has its figures.', '没有可用的估价资料。'),
  ])
  const value = chosen?.work?.() ?? zero
  refuse([
    compare(value, zero) < 0 &&
      fault('deductive.profit', 'nothing-left', 'The deductions take the whole price.', '扣除项目已达销售价格全部。'),
  ])
  return { method: chosen?.method ?? 'fallback', value }
}

interface Way {
  readonly method: (typeof METHODS)[number]
  /** Undefined where its figures are missing. */
  readonly work: (() => Decimal) | undefined
}

function inOrder(ways: readonly Way[], turned: boolean): readonly Way[] {
  return turned ? ways.toReversed() : ways
}

function known(value: Decimal | undefined, sheet: Worksheet): (() => Decimal) | undefined {
  return value === undefined
    ? undefined
    : () => sheet.figure({ en: 'Value', zh: '计税价格' }, 'V = v', { v: value }, halfUp(2))
}

function lowest(values: readonly Decimal[]): Decimal | undefined {
  return values.toSorted(compare)[0]
}

function deduct(given: z.output<typeof deductive>, sheet: Worksheet): Decimal {
  const { salePrice: S, profit: E, profitRate: g, transport: L, processing: W, dutyRate: d, consumptionRate: c } = given
  const says = { en: 'Deductive value', zh: '倒扣价格' }
  return sheet.figure(says, 'V = (S − E − S × g − L − W) × (1 − c) ÷ (1 + d)', { S, E, g, L, W, d, c }, halfUp(2))
}

function compose(given: z.output<typeof computed>, sheet: Worksheet): Decimal {
  const { materials: M, processing: W, profit: E, transport: L } = given
  return sheet.figure({ en: 'Computed value', zh: '计算价格' }, 'V = M + W + E + L', { M, W, E, L }, halfUp(2))
}

export const valuationMethodCalculation = calculation({
  name: 'valuation-method',
  title: {
    en: 'Customs valuation method: identical, similar, deductive, computed',
    zh: '海关估价方法（相同、类似、倒扣、计算、合理方法）',
  },
  topic: 'customs',
  says: {
    en: 'Which of the six methods decides, and the value it gives.',
    zh: '六种估价方法依次适用哪一种，估定价格是多少。',
  },
  rules: ['D-05'],
  sources: [{ title: '中华人民共和国关税法', at: 'art. 24, 27, 28' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Not accepted; three identical consignments: the lowest', zh: '成交价格不被接受；相同货物取最低' },
      input: { transaction: 80000, transactionAccepted: false, identical: [101000, 98000, 99500] },
      gives: { method: 'identical', value: '98000' },
    },
    {
      title: { en: 'Deductive: profit 20 %, transport 2000, duty 10 %', zh: '倒扣：利润 20%，运费 2000，关税 10%' },
      input: { deductive: { salePrice: 140000, profitRate: '0.2', transport: 2000, dutyRate: '0.1' } },
      gives: { method: 'deductive', value: '100000' },
    },
    {
      title: { en: 'Computed first, as the importer asks', zh: '申请先用计算价格' },
      input: {
        computedFirst: true,
        computed: { materials: 50000, processing: 20000, profit: 8000, transport: 2000 },
        deductive: { salePrice: 140000 },
      },
      gives: { method: 'computed', value: '80000' },
    },
  ],
  work: valuationMethod,
})
