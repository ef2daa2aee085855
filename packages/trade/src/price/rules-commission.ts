import type { Rule, RuleExample } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { cashDiscountCalculation } from '../settlement/cash-discount.ts'
import { netPriceCalculation } from './net-price.ts'
import { priceRevisionCalculation } from './price-revision.ts'
import { slidingCommissionCalculation } from './sliding-commission.ts'

const textbook = (at: string) => ({ title: 'Commission and discount as Chinese trade textbooks teach them', at })

export const commissionRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'P-20',
    title: { en: 'Net price is the price with commission × (1 − c)', zh: '净价 = 含佣价 × (1 − 佣金率)' },
    source: textbook('含佣价与净价'),
    of: netPriceCalculation,
  }),
  claimRule({
    id: 'P-21',
    title: {
      en: 'A commission on FOB is taken on the invoice less freight and premium',
      zh: '按 FOB 价计佣的，先从发票价中扣除运费与保险费',
    },
    source: textbook('以 FOB 价为计佣基数'),
    of: netPriceCalculation,
  }),
  claimRule({
    id: 'P-22',
    title: {
      en: 'Discounts multiply one after the other; the commission is on the price after them',
      zh: '多项折扣逐项连乘；佣金按折实价计算',
    },
    source: textbook('折扣'),
    of: netPriceCalculation,
  }),
  claimRule({
    id: 'P-23',
    title: {
      en: 'A sliding commission gives each slice of sales its own rate, unless the whole is agreed at the rate reached',
      zh: '累进佣金按各段各自的费率计算，约定全额累进的除外',
    },
    source: { title: 'Agency agreements as Chinese exporters write them', at: '累计佣金' },
    of: slidingCommissionCalculation,
  }),
  claimRule({
    id: 'P-24',
    title: {
      en: 'A cash discount is worth d ÷ (1 − d) × 365 ÷ (net days − discount days) a year',
      zh: '现金折扣的年利率 = 折扣率 ÷ (1 − 折扣率) × 365 ÷ (付款期 − 折扣期)',
    },
    source: { title: 'Trade credit as finance textbooks teach it', at: 'cost of a forgone cash discount' },
    of: cashDiscountCalculation,
  }),
  claimRule({
    id: 'P-30',
    title: {
      en: 'Under a price revision clause the price is P0 × (A + B × M ÷ M0 + C × W ÷ W0), the shares being 1 together',
      zh: '价格调整条款：P = P0 ×（A + B × M ÷ M0 + C × W ÷ W0），各比重之和为 1',
    },
    source: { title: '国际贸易实务 (textbooks for Chinese colleges)', at: '价格调整条款' },
    of: priceRevisionCalculation,
  }),
]

const onFob = { price: '980.38', commission: '0.04', commissionBase: 'fob', freight: '96.5', premiumRates: ['0.0063'] }
const off = { price: '25', discounts: ['0.1', '0.05'], commission: '0.02' }
const scale = [{ upTo: '50000', rate: '0.02' }, { upTo: '100000', rate: '0.03' }, { rate: '0.04' }]
const terms = { discount: '0.02', discountDays: '10', netDays: '30' }

function figured(rule: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule, holds: { input, claims: right }, fails: { input, claims: wrong } }
}

export const commissionRuleExamples: readonly RuleExample<Claim>[] = [
  figured('P-20', { price: '1200', commission: '0.03' }, { net: '1164' }, { net: '1165.05' }),
  figured('P-21', onFob, { commission: '35.0834' }, { commission: '39.2152' }),
  figured('P-22', off, { discounted: '21.38', commission: '0.4275' }, { discounted: '21.25', commission: '0.5' }),
  figured('P-23', { sales: '130000', scale }, { commission: '3700' }, { commission: '5200' }),
  figured('P-24', terms, { yearlyCost: '0.372449' }, { yearlyCost: '0.365' }),
  figured(
    'P-30',
    { price: '1000', elements: [{ share: '0.5', base: '100', now: '110' }] },
    { price: '1050' },
    { price: '1100' },
  ),
]
