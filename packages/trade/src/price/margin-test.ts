import { dayShape } from '@gendan/kernel/day'
import { compare, type Decimal, decimalShape, isPositive, multiply, round, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { priceFigures } from '../tables/price-figures.generated.ts'
import { missing } from './carriage.ts'

const input = z.strictObject({
  netSales: figure('Net sales: FOB net income at the booking rate', '净销售额（FOB 净收入折本币）', 'home').optional(),
  invoice: figure('Invoice amount in home currency', '发票金额（本币）', 'home').optional(),
  cost: figure('Total cost', '总成本', 'home').optional(),
  profit: told(
    decimalShape.optional(),
    'Net profit before income tax; left out: net sales − cost',
    '税前净利润；不填则为净销售额 − 总成本',
    'home',
  ),
  marginBase: explained(
    convention(
      ['netSales', 'invoice', 'cost'],
      'What the margin is a fraction of; the source names none',
      '利润率的基数（原文未写明）',
    ),
    { netSales: ['Net sales', '净销售额'], invoice: ['Invoice', '发票金额'], cost: ['Cost', '总成本'] },
  ),
  stage: explained(
    convention(
      ['quotation', 'contract', 'purchase-release', 'final-costing'],
      'When it is reckoned',
      '核算时点：报价、签约、下采购单前、最终核算',
    ),
    {
      quotation: ['Quotation', '报价'],
      contract: ['Contract', '签约'],
      'purchase-release': ['Before the purchase order', '下采购单前'],
      'final-costing': ['Final costing', '最终核算'],
    },
  ),
  approvedMargin: told(
    decimalShape.optional(),
    'Margin that the general manager has consented to',
    '总经理已同意的利润率',
    'fraction',
  ),
  usual: rate(
    "The department's usual margin: below it supervisor or manager consents",
    '部门规定的利润率：低于此须主管或经理确认',
  ).optional(),
  least: rate(
    'Least margin without consent, where it is not the usual one',
    '须请示的利润率界限（与通例不同时）',
  ).optional(),
  day: told(dayShape, 'Day, for the least margin in force', '日期', 'day').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  margin: answerFigure('The margin, exact to 34 digits', '利润率（精确值）', 'fraction'),
  printed: answerFigure('The same as it prints, in percent', '利润率（打印值，%）', '%'),
  needsConsent: told(z.boolean(), "The general manager's consent is wanted now", '须总经理同意'),
  consentOf: explained(
    told(
      z.enum(['nobody', 'supervisor-or-manager', 'general-manager']),
      'Whose consent a deal of this margin wants',
      '须由谁同意',
    ),
    {
      nobody: ['Nobody', '无须请示'],
      'supervisor-or-manager': ['Supervisor or manager', '主管或经理'],
      'general-manager': ['General manager', '总经理'],
    },
  ),
  profit: answerFigure('Net profit', '净利润', 'home'),
  onNetSales: answerFigure('Profit ÷ net sales', '占净销售额', 'fraction').optional(),
  onInvoice: answerFigure('Profit ÷ invoice', '占发票金额', 'fraction').optional(),
  onCost: answerFigure('Profit ÷ cost', '占总成本', 'fraction').optional(),
  least: answerFigure('Least margin without consent', '须请示的界限', 'fraction'),
  belowLeast: told(z.boolean(), 'The exact margin is below the least', '精确值低于界限'),
})
export type MarginTest = z.output<typeof output>

/**
 * Whether a deal wants the general manager's consent (M-01 to M-03): the exact margin is strictly below the least, however it
 * prints, and he has not consented to one as low. Reckoned anew at every stage. Throws Unusable where base or profit is not known.
 */
export function marginTest(given: Given, sheet: Worksheet): MarginTest {
  const base = given[given.marginBase] ?? zero
  refuse(faultsOf(base, given))
  const G = profitOf(given, sheet)
  const margin = sheet.figure({ en: 'Margin', zh: '利润率' }, 'm = G ÷ B', { G, B: base })
  const least = given.least ?? figureOn(priceFigures, 'least-margin', given.day, sheet)
  const isBelow = (limit: Decimal) => compare(G, multiply(base, limit)) < 0
  const belowLeast = isBelow(least)
  const asked = given.approvedMargin === undefined || compare(margin, given.approvedMargin) < 0
  const belowUsual = given.usual !== undefined && isBelow(given.usual)
  sheet.remark(belowLeast ? BELOW : ENOUGH)
  if (belowLeast) warn(margin, sheet)
  return {
    profit: G,
    margin,
    printed: sheet.figure(
      { en: 'As it prints, in percent', zh: '打印值（%）' },
      'M = m × 100',
      { m: margin },
      halfUp(2),
    ),
    ...shares(G, given, sheet),
    least,
    belowLeast,
    needsConsent: belowLeast && asked,
    consentOf: belowLeast ? 'general-manager' : belowUsual ? 'supervisor-or-manager' : 'nobody',
  }
}

function profitOf({ profit, netSales: S = zero, cost: K = zero }: Given, sheet: Worksheet): Decimal {
  return profit ?? sheet.figure({ en: 'Net profit', zh: '净利润' }, 'G = S − K', { S, K })
}

function faultsOf(base: Decimal, { marginBase, profit, netSales, cost }: Given): readonly Fault[] {
  const known = profit !== undefined || (netSales !== undefined && cost !== undefined)
  return [
    ...(isPositive(base) ? [] : [missing(marginBase, 'the margin is a fraction of it', '利润率以它为基数')]),
    ...(known ? [] : [NO_PROFIT]),
  ]
}

const NO_PROFIT = missing('profit', 'give it, or net sales and cost', '给出利润，或净销售额与总成本')
const BELOW = { en: 'The exact ratio is below the least, however it prints.', zh: '精确比率低于界限，与打印值无关。' }
const ENOUGH = { en: 'The exact ratio is not below the least.', zh: '精确比率不低于界限。' }

function shares(G: Decimal, { netSales, invoice, cost }: Given, sheet: Worksheet) {
  const share = (en: string, zh: string, B: Decimal | undefined) =>
    B && isPositive(B) ? sheet.figure({ en, zh }, 'g = G ÷ B', { G, B }, halfUp(6)) : undefined
  const onNetSales = share('Profit on net sales', '占净销售额', netSales)
  const onInvoice = share('Profit on the invoice', '占发票金额', invoice)
  const onCost = share('Profit on cost', '占总成本', cost)
  return { ...(onNetSales && { onNetSales }), ...(onInvoice && { onInvoice }), ...(onCost && { onCost }) }
}

function warn(margin: Decimal, sheet: Worksheet): void {
  const shown = round(margin, 6, 'down')
  sheet.warn({
    rule: 'M-01',
    verdict: 'fail',
    weight: 'block',
    at: 'margin',
    says: { en: `The margin ${shown} is below the least.`, zh: `利润率 ${shown} 低于界限。` },
    remedy: {
      en: "Ask for the general manager's consent, or improve price or cost.",
      zh: '请总经理同意，或改善价格、成本。',
    },
    source: { title: '跟单员工作计划 (003)', at: '篇3 三-4' },
  })
}

export const marginTestCalculation = calculation({
  name: 'margin-test',
  title: { en: 'Least margin: does the deal want consent', zh: '最低利润率审批' },
  topic: 'price',
  says: {
    en: "Whether a deal's profit is below the margin at which the general manager must consent.",
    zh: '利润率是否低于须总经理同意的界限。',
  },
  rules: ['M-01', 'M-02', 'M-03'],
  sources: [{ title: '跟单员工作计划 (003)', at: '篇3 三-4' }],
  input,
  output,
  examples: [
    {
      title: { en: 'It prints as 5.00 % and is below', zh: '打印为 5.00%，实际低于 5%' },
      input: { netSales: '120000.00', cost: '114000.01' },
      gives: { printed: '5', belowLeast: true, needsConsent: true, profit: '5999.99' },
    },
    {
      title: { en: 'Exactly 5 %', zh: '恰为 5%' },
      input: { netSales: '120000', cost: '114000' },
      gives: { margin: '0.05', belowLeast: false, needsConsent: false },
    },
  ],
  work: marginTest,
})
