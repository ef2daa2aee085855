import { compare, type Decimal, isPositive, one as single, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { carriageFields, givenTwice, missing } from './carriage.ts'
import { WITH_VAT } from './choices.ts'
import { refundFaults } from './cost-fields.ts'

const input = z.strictObject({
  purchase: figure('Purchase price of the goods', '进货总价', 'home').optional(),
  purchaseVat: explained(
    convention(['included', 'excluded'], 'It has VAT in it, or not', '含增值税，或不含'),
    WITH_VAT,
  ),
  vatRate: rate('VAT rate of the purchase', '进货增值税税率').optional(),
  refundRate: rate('Export VAT refund rate', '出口退税率').default(zero),
  refund: figure('VAT refund, where it is given as an amount', '退税额（以金额给出时）', 'home').optional(),
  refundRounding: explained(
    convention(['cent', 'exact'], 'Refund base and refund to the cent, or exact', '退税基数与退税额取到分，或不取整'),
    { cent: ['To the cent', '取到分'], exact: ['Exact', '不取整'] },
  ),
  domesticCosts: figure('Domestic costs together', '国内费用合计', 'home').default(zero),
  overheadRate: rate(
    'Domestic costs as a fraction of the purchase price with VAT (定额费率)',
    '定额费率（按含税进价）',
  ).default(zero),
  totalCost: figure('Total export cost, where it is given', '出口总成本（直接给出时）', 'home').optional(),
  invoice: figure('Invoice amount, under whatever term', '发票金额（任一术语）', 'foreign').optional(),
  freight: figure('Freight in the invoice', '其中运费', 'foreign').default(zero),
  premium: figure('Premium in the invoice, where it is given', '其中保险费（直接给出时）', 'foreign').optional(),
  premiumRates: carriageFields.premiumRates,
  insuredFactor: carriageFields.insuredFactor,
  commission: rate('Commission rate', '佣金率').default(zero),
  commissionBase: carriageFields.commissionBase,
  commissionAmount: figure('Commission, where it is given as an amount', '佣金（以金额给出时）', 'foreign').optional(),
  otherCharges: figure('Other charges abroad, to be taken off', '其他国外费用', 'foreign').default(zero),
  netIncome: figure('FOB net income, where it is given', '外汇净收入（直接给出时）', 'foreign').optional(),
  incomeBase: explained(
    convention(
      ['net-fob', 'gross'],
      'Exchange cost and profit on FOB net income, or on the gross invoice as some keys have it (wrong)',
      '换汇成本以 FOB 净收入为基数，或以发票总额为基数（个别答案，不正确）',
    ),
    { 'net-fob': ['FOB net income', 'FOB 净收入'], gross: ['Gross invoice', '发票总额'] },
  ),
  exchangeRate: positive(
    'Home currency for one unit of foreign currency, or for as many as are quoted (100); bank buying rate',
    '汇率（银行买入价）',
    'home per foreign',
  ).optional(),
  exchangeRateUnits: positive(
    'Units of foreign currency that the rate is for: 1, or 100',
    '汇率报价单位',
    'foreign',
  ).default(single),
  profitRateWanted: rate('Profit on total cost that is wanted', '期望盈利率（占出口总成本）').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  exchangeCost: answerFigure(
    'Home currency spent for one unit of foreign currency',
    '出口换汇成本',
    'home per foreign',
  ),
  profit: answerFigure('Profit; negative: a loss', '出口盈亏额，负数为亏损', 'home').optional(),
  profitRate: answerFigure('Profit ÷ total cost', '出口盈亏率', 'fraction').optional(),
  refund: answerFigure('VAT refund', '退税收入', 'home'),
  totalCost: answerFigure('Total export cost', '出口总成本', 'home'),
  premium: answerFigure('Premium', '保险费', 'foreign'),
  commission: answerFigure('Commission', '佣金', 'foreign'),
  netIncome: answerFigure('FOB net income in foreign currency', '出口外汇净收入', 'foreign'),
  income: answerFigure('Net income in home currency', '出口净收入（本币）', 'home').optional(),
  profitOnNetSales: answerFigure('Profit ÷ net income in home currency', '利润率（占净收入）', 'fraction').optional(),
  profitOnInvoice: answerFigure('Profit ÷ invoice in home currency', '利润率（占发票金额）', 'fraction').optional(),
  breakEvenRate: answerFigure(
    'Exchange rate at which nothing is earned: the exchange cost',
    '盈亏平衡汇率（即换汇成本）',
    'home per foreign',
  ),
  verdict: explained(told(z.enum(['profit', 'loss', 'even']), 'Profit, loss or neither', '盈、亏或平'), {
    profit: ['Profit', '盈'],
    loss: ['Loss', '亏'],
    even: ['Neither', '平'],
  }).optional(),
  neededIncome: answerFigure(
    'FOB net income that gives the profit wanted',
    '达到期望盈利率所需的外汇净收入',
    'foreign',
  ).optional(),
})
export type ExportResult = z.output<typeof output>

/**
 * What an export came to: total cost, FOB net income, exchange cost 出口换汇成本, profit and its rate. All
 * amounts for the whole deal, or all for a unit. Refund base and refund half up to the cent; premium, commission, profit and exchange
 * cost to four places, so that those of a cheap piece keep their rate; rates to six. Throws Unusable where cost or income cannot be known, or nothing is earned abroad.
 */
export function exportResult(given: Given, sheet: Worksheet): ExportResult {
  refuse(faultsOf(given))
  const cost = costOf(given, sheet)
  const income = incomeOf(given, sheet)
  const FOB = income.netIncome
  if (!isPositive(FOB)) refuse([NOTHING_EARNED])
  const says = { en: 'Home currency for one unit of foreign currency', zh: '出口换汇成本' }
  const exchangeCost = sheet.figure(says, 'h = K ÷ FOB', { K: cost.totalCost, FOB }, halfUp(4))
  const known = { ...cost, ...income, exchangeCost, breakEvenRate: exchangeCost }
  return given.exchangeRate ? { ...known, ...resultAt(given.exchangeRate, cost.totalCost, FOB, given, sheet) } : known
}

function costOf(given: Given, sheet: Worksheet): { refund: Decimal; totalCost: Decimal } {
  const { totalCost, purchase: p = zero, vatRate: v = zero, domesticCosts: D, overheadRate: o } = given
  if (totalCost !== undefined) return { refund: given.refund ?? zero, totalCost }
  const withVat = { en: 'Purchase price with VAT', zh: '含税进价' }
  const P = given.purchaseVat === 'excluded' ? sheet.figure(withVat, 'P = p × (1 + v)', { p, v }) : p
  const refund = refundOf(P, given, sheet)
  const says = { en: 'Total export cost', zh: '出口总成本' }
  const parts = [
    'P',
    ...(isPositive(refund) ? ['− R'] : []),
    ...(isPositive(D) ? ['+ D'] : []),
    ...(isPositive(o) ? ['+ P × o'] : []),
  ]
  return { refund, totalCost: sheet.figure(says, `K = ${parts.join(' ')}`, { P, R: refund, D, o }, halfUp(4)) }
}

function refundOf(
  P: Decimal,
  { refund, refundRate: t, vatRate: v = zero, refundRounding }: Given,
  sheet: Worksheet,
): Decimal {
  if (refund !== undefined || !isPositive(t)) return refund ?? zero
  const stated = refundRounding === 'cent' ? halfUp(2) : undefined
  const B = sheet.figure({ en: 'Purchase price without VAT', zh: '不含税进价' }, 'B = P ÷ (1 + v)', { P, v }, stated)
  return sheet.figure({ en: 'VAT refund', zh: '退税收入' }, 'R = B × t', { B, t }, stated)
}

function incomeOf(given: Given, sheet: Worksheet) {
  const { invoice: S = zero, freight: F, otherCharges: X } = given
  if (given.netIncome !== undefined) return { premium: zero, commission: zero, netIncome: given.netIncome }
  const premium = premiumOf(given, sheet)
  const commission = commissionOf(premium, given, sheet)
  const figures = { S, F, I: premium, C: commission, X }
  const off = Object.entries({ F, I: premium, C: commission, X }).filter(([, value]) => isPositive(value))
  const says = { en: 'FOB net income', zh: '出口外汇净收入（FOB）' }
  const net = sheet.figure(says, `FOB = ${['S', ...off.map(([name]) => name)].join(' − ')}`, figures)
  return { premium, commission, netIncome: given.incomeBase === 'gross' ? S : net }
}

function premiumOf(
  { invoice: S = zero, premium, premiumRates = [], insuredFactor: k }: Given,
  sheet: Worksheet,
): Decimal {
  if (premium !== undefined || premiumRates.length === 0) return premium ?? zero
  const r = sumOf(premiumRates)
  return sheet.figure({ en: 'Premium', zh: '保险费' }, 'I = S × k × r', { S, k, r }, halfUp(4))
}

function commissionOf(I: Decimal, given: Given, sheet: Worksheet): Decimal {
  const { invoice: S = zero, freight: F, commission: c, commissionAmount, commissionBase } = given
  if (commissionAmount !== undefined || !isPositive(c)) return commissionAmount ?? zero
  const says = { en: 'Commission', zh: '佣金' }
  const text = commissionBase === 'fob' ? 'C = (S − F − I) × c' : 'C = S × c'
  return sheet.figure(says, text, { S, F, I, c }, halfUp(4))
}

function resultAt(E: Decimal, K: Decimal, FOB: Decimal, given: Given, sheet: Worksheet) {
  const { exchangeRateUnits: U, invoice: S, profitRateWanted: p } = given
  const e = U === single ? E : sheet.figure({ en: 'Rate for one unit', zh: '一单位外币汇率' }, 'e = E ÷ U', { E, U })
  const income = sheet.figure({ en: 'Net income in home currency', zh: '出口净收入（本币）' }, 'N = FOB × e', {
    FOB,
    e,
  })
  const G = sheet.figure({ en: 'Profit', zh: '出口盈亏额' }, 'G = N − K', { N: income, K }, halfUp(4))
  const share = (en: string, zh: string, name: string, of: Decimal) =>
    sheet.figure({ en, zh }, `g = G ÷ ${name}`, { G, [name]: of }, halfUp(6))
  return {
    income,
    profit: G,
    ...(isPositive(K) ? { profitRate: share('Profit on total cost', '出口盈亏率', 'K', K) } : {}),
    profitOnNetSales: share('Profit on net sales', '利润率（占净收入）', 'N', income),
    ...(S && isPositive(S)
      ? { profitOnInvoice: sheet.figure(ON_INVOICE, 'g = G ÷ (S × e)', { G, S, e }, halfUp(6)) }
      : {}),
    verdict: (['loss', 'even', 'profit'] as const)[compare(income, K) + 1] ?? 'even',
    ...(p !== undefined
      ? { neededIncome: sheet.figure(NEEDED, 'FOB2 = K × (1 + p) ÷ e', { K, p, e }, halfUp(2)) }
      : {}),
  }
}

const ON_INVOICE = { en: 'Profit on the invoice', zh: '利润率（占发票金额）' }
const NEEDED = { en: 'FOB net income for the profit wanted', zh: '达到期望盈利率所需的外汇净收入' }

const NOTHING_EARNED: Fault = {
  path: 'invoice',
  code: 'nothing-left',
  message: {
    en: 'Freight, premium and commission take the whole invoice: nothing is earned.',
    zh: '运费、保险费与佣金已达发票金额的全部：没有外汇净收入。',
  },
}

function faultsOf(given: Given): readonly Fault[] {
  const { purchase, totalCost, invoice, netIncome, refundRate, purchaseVat, vatRate } = given
  const wantsVat = isPositive(refundRate) || purchaseVat === 'excluded'
  return [
    ...((purchase === undefined) === (totalCost === undefined) ? [COST] : []),
    ...((invoice === undefined) === (netIncome === undefined) ? [INCOME] : []),
    ...(wantsVat && vatRate === undefined && totalCost === undefined ? [VAT] : []),
    ...refundFaults(given),
    ...twice(given),
  ]
}

function twice(given: Given): readonly Fault[] {
  const ways = {
    refund: given.refund !== undefined && isPositive(given.refundRate),
    premium: given.premium !== undefined && given.premiumRates !== undefined,
    commission: given.commissionAmount !== undefined && isPositive(given.commission),
  }
  return Object.entries(ways).flatMap(([path, both]) => (both ? [givenTwice(path)] : []))
}

const COST = missing(
  'purchase',
  'give the purchase price, or totalCost in its place, not both',
  'purchase 与 totalCost 给出其一',
)
const INCOME = missing(
  'invoice',
  'give the invoice, or netIncome in its place, not both',
  'invoice 与 netIncome 给出其一',
)
const VAT = missing('vatRate', 'the refund is reckoned on the price without VAT', '退税按不含税价计算')

export const exportResultCalculation = calculation({
  name: 'export-result',
  title: { en: 'Exchange cost, profit and loss of an export', zh: '出口换汇成本、盈亏额与盈亏率' },
  topic: 'price',
  says: {
    en: 'What an export costs in home currency for each unit of foreign currency earned, and what profit or loss it makes at a rate.',
    zh: '每换回一单位外币要花多少本币，按汇率盈亏多少、盈亏率多少。',
  },
  rules: ['R-01', 'R-02', 'R-03', 'R-04', 'R-05', 'R-07'],
  sources: [{ title: 'Export result figures as Chinese trade textbooks teach them', at: '出口换汇成本、盈亏率' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Purchase 565 000 with 13 % VAT, CIF 92 000', zh: '含税进价 565 000，CIF 92 000 美元' },
      input: {
        purchase: '565000',
        vatRate: '0.13',
        refundRate: '0.13',
        domesticCosts: '18500',
        invoice: '92000',
        freight: '3200',
        premiumRates: ['0.004'],
        commission: '0.02',
        exchangeRate: '7.10',
      },
      gives: {
        refund: '65000',
        totalCost: '518500',
        premium: '404.8',
        commission: '1840',
        netIncome: '86555.2',
        exchangeCost: '5.9904',
        profit: '96041.92',
        profitRate: '0.18523',
        profitOnNetSales: '0.156282',
        profitOnInvoice: '0.147033',
      },
    },
    {
      title: { en: 'Total cost and net income are given', zh: '直接给出出口总成本与外汇净收入' },
      input: { totalCost: '1320000', netIncome: '200000', exchangeRate: '650', exchangeRateUnits: '100' },
      gives: { exchangeCost: '6.6', profit: '-20000', profitRate: '-0.015152', verdict: 'loss' },
    },
  ],
  work: exportResult,
})
