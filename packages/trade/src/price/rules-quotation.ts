import type { Rule, RuleExample } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { exportQuotationCalculation } from './export-quotation.ts'

const source = { title: 'Export quotation as Chinese trade textbooks teach it', at: '出口报价核算' }

const quoted = (id: string, en: string, zh: string) =>
  claimRule({ id, title: { en, zh }, source, of: exportQuotationCalculation })

export const quotationRules: readonly Rule<Claim>[] = [
  quoted(
    'Q-01',
    'The VAT refund is the purchase price with VAT ÷ (1 + VAT rate) × refund rate: the base has no VAT in it',
    '退税收入 = 含税进价 ÷ (1 + 增值税率) × 退税率：以不含税价为基数',
  ),
  quoted(
    'Q-02',
    'Actual purchase cost is the purchase price with VAT less the refund',
    '实际采购成本 = 含税进价 − 退税收入',
  ),
  quoted(
    'Q-03',
    'Domestic costs are those in money, overhead on the purchase price with VAT, and interest on it over 360 days',
    '国内费用包括以金额计的费用、按含税进价计的定额费和按 360 天计的垫款利息',
  ),
  quoted(
    'Q-04',
    'A profit on the price goes below the line; a profit on a cost is added to that cost, which must be named',
    '以成交价为基数的利润率进入分母；以成本为基数的利润加在所指成本上，基数须写明',
  ),
  quoted(
    'Q-05',
    'Price = (cost at the bank buying rate + freight) ÷ (1 − all rates that are taken on the price)',
    '报价 =（成本按银行买入价折外币 + 运费）÷（1 − 按成交价计的各项比率）',
  ),
  quoted(
    'Q-06',
    'A price is taken apart again: less freight, premium, commission, bank charges and cost it gives the profit',
    '报价须反算：减运费、保险费、佣金、银行费用与成本后即为利润',
  ),
  quoted(
    'Q-07',
    'Costs of the lot are divided by its quantity before they enter the price of a unit',
    '整批费用先除以数量，再计入单价',
  ),
  quoted(
    'Q-08',
    'Margin is profit ÷ price, markup is profit ÷ cost: a margin m is a markup of m ÷ (1 − m)',
    '利润率（占价）= 利润 ÷ 价格，加成率 = 利润 ÷ 成本；利润率 m 相当于加成率 m ÷ (1 − m)',
  ),
]

const goods = {
  incoterms: ['CIF'],
  purchase: '113',
  vatRate: '0.13',
  refundRate: '0.13',
  costs: [{ amount: '6.5' }],
  interest: { rate: '0.06', days: '60' },
  exchangeRate: '7.1',
  freight: '1.8',
  premiumRates: ['0.003'],
  commission: '0.03',
  bankRate: '0.005',
  profit: '0.1',
}
const simple = { incoterms: ['FOB'], purchase: '90', exchangeRate: '1', profit: '0.1' }
const lot = { ...simple, profit: '0', costs: [{ amount: '3000', per: 'lot', count: '2' }], quantity: '1500' }

function figured(rule: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule, holds: { input, claims: right }, fails: { input, claims: wrong } }
}

export const quotationRuleExamples: readonly RuleExample<Claim>[] = [
  figured('Q-01', goods, { refund: '13' }, { refund: '14.69' }),
  figured('Q-02', goods, { purchaseCost: '100' }, { purchaseCost: '126' }),
  figured('Q-03', goods, { domesticCosts: '7.63' }, { domesticCosts: '6.5' }),
  figured(
    'Q-04',
    { ...goods, profitBase: 'domestic-cost', quoteRounding: 'half-up' },
    { 'prices.0.price': '19.21' },
    { 'prices.0.price': '19.68' },
  ),
  figured('Q-05', goods, { 'prices.0.price': '19.69' }, { 'prices.0.price': '19.36' }),
  figured('Q-06', goods, { 'prices.0.profit': '1.9767' }, { 'prices.0.profit': '1.969' }),
  figured('Q-07', lot, { 'prices.0.price': '94', totalCost: '94' }, { 'prices.0.price': '6090' }),
  figured(
    'Q-08',
    simple,
    { 'prices.0.margin': '0.1', 'prices.0.markup': '0.111111' },
    { 'prices.0.margin': '0.111111', 'prices.0.markup': '0.1' },
  ),
]
