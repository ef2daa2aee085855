import { type Rule, type RuleExample, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { exportResultCalculation } from './export-result.ts'
import { fxValueAddedCalculation } from './fx-value-added.ts'
import { marginTestCalculation } from './margin-test.ts'

const source = {
  title: 'Export result figures as Chinese trade textbooks teach them',
  at: '出口换汇成本、盈亏率、创汇率',
}
const seed = { title: '跟单员工作计划 (003)', at: '篇3 三-4' }
const house = { title: 'Trade practice', at: unread('base and time of the margin test') }

const result = (id: string, en: string, zh: string) =>
  claimRule({ id, title: { en, zh }, source, of: exportResultCalculation })

export const resultRules: readonly Rule<Claim>[] = [
  result(
    'R-01',
    'Total export cost is the purchase price with VAT less the refund plus domestic costs',
    '出口总成本 = 含税进价 − 退税收入 + 国内费用',
  ),
  result(
    'R-02',
    'FOB net income is the invoice less freight, premium and commission',
    '外汇净收入 = 发票金额 − 运费 − 保险费 − 佣金',
  ),
  result(
    'R-03',
    'Exchange cost is total export cost ÷ FOB net income, not ÷ the gross invoice; below the buying rate there is a profit',
    '出口换汇成本 = 出口总成本 ÷ FOB 净收入，不除以发票总额；低于银行买入价为盈',
  ),
  result(
    'R-04',
    'Profit is FOB net income at the buying rate less total export cost; a loss is negative',
    '出口盈亏额 = 外汇净收入 × 买入价 − 出口总成本，亏损为负',
  ),
  result('R-05', 'The rate of profit is profit ÷ total export cost', '出口盈亏率 = 盈亏额 ÷ 出口总成本'),
  claimRule({
    id: 'R-06',
    title: {
      en: 'The rate of foreign exchange gained is the gain ÷ the cost of materials: imported ones at CIF, home ones at their FOB price',
      zh: '外汇增值率 = 增值额 ÷ 原料外汇成本：进口料按 CIF，国产料按其出口 FOB 价',
    },
    source,
    of: fxValueAddedCalculation,
  }),
  result('R-07', 'The rate of profit is the buying rate ÷ the exchange cost − 1', '出口盈亏率 = 买入价 ÷ 换汇成本 − 1'),
  claimRule({
    id: 'M-01',
    title: {
      en: "A deal below 5 % profit wants the general manager's consent: the exact ratio decides, not the printed one",
      zh: '利润低于 5% 须征求总经理同意：以精确比率而非打印值为准',
    },
    source: seed,
    of: marginTestCalculation,
  }),
  claimRule({
    id: 'M-02',
    title: {
      en: 'The margin is net profit before income tax ÷ net sales unless another base is set, and the base is said',
      zh: '利润率 = 税前净利润 ÷ 净销售额，另设基数的须写明',
    },
    source: house,
    of: marginTestCalculation,
  }),
  claimRule({
    id: 'M-03',
    title: {
      en: 'The margin is reckoned anew at quotation, contract, purchase order and final costing; below what was consented to, consent is asked again',
      zh: '报价、签约、下采购单前与最终核算时重算利润率；低于已同意的利润率须再次请示',
    },
    source: house,
    of: marginTestCalculation,
  }),
]

const deal = {
  purchase: '565000',
  vatRate: '0.13',
  refundRate: '0.13',
  domesticCosts: '18500',
  invoice: '92000',
  freight: '3200',
  premiumRates: ['0.004'],
  commission: '0.02',
  exchangeRate: '7.1',
}
const thin = { netSales: '120000', cost: '114000.01' }
const bases = { netSales: '614541.92', cost: '518500', invoice: '653200' }

function figured(rule: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule, holds: { input, claims: right }, fails: { input, claims: wrong } }
}

export const resultRuleExamples: readonly RuleExample<Claim>[] = [
  figured('R-01', deal, { totalCost: '518500' }, { totalCost: '648500' }),
  figured('R-02', deal, { netIncome: '86555.2' }, { netIncome: '92000' }),
  figured('R-03', deal, { exchangeCost: '5.9904' }, { exchangeCost: '5.6359' }),
  figured('R-04', deal, { profit: '96041.92' }, { profit: '134700' }),
  figured('R-05', deal, { profitRate: '0.18523' }, { profitRate: '0.156282' }),
  figured(
    'R-06',
    { exports: { amount: '88000' }, materials: [{ amount: '52000' }] },
    { rate: '0.692308' },
    { rate: '0.409091' },
  ),
  figured('R-07', deal, { profitRate: '0.18523', exchangeCost: '5.9904' }, { profitRate: '0.156' }),
  figured('M-01', thin, { needsConsent: true, printed: '5' }, { needsConsent: false }),
  figured('M-02', bases, { printed: '15.63' }, { printed: '18.52' }),
  figured(
    'M-03',
    { ...thin, approvedMargin: '0.05', stage: 'final-costing' },
    { needsConsent: true },
    { needsConsent: false },
  ),
]
