import { NOT_READ, type Rule, type RuleExample, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { interestCalculation } from '../settlement/interest.ts'
import { claimLimitsCalculation } from './claim-limits.ts'
import { earnestMoneyCalculation } from './earnest-money.ts'
import { lateDeliveryCalculation } from './late-delivery.ts'
import { qualityClaimCalculation } from './quality-claim.ts'
import { shortDeliveryClaimCalculation } from './short-delivery-claim.ts'

const practice = (at: string) => ({ title: 'Sales contracts as Chinese exporters write them', at })

export const claimRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'K-01',
    title: {
      en: 'A claim for short delivery is the quantity short × the unit price, with freight and premium invoiced apart, less what carrier or insurer paid',
      zh: '短交索赔 = 短少数量 × 单价（另计的运费、保险费一并计入）− 承运人或保险人已赔金额',
    },
    source: { title: 'CISG', at: `art. 50, 74; art. 51: ${NOT_READ}` },
    of: shortDeliveryClaimCalculation,
  }),
  claimRule({
    id: 'K-02',
    title: {
      en: 'Poor quality reduces the price as (market value sound − market value as delivered) ÷ market value sound',
      zh: '品质索赔按（完好市价 − 实际市价）÷ 完好市价减价',
    },
    source: { title: 'CISG', at: 'art. 50' },
    of: qualityClaimCalculation,
  }),
  claimRule({
    id: 'K-03',
    title: {
      en: 'Late delivery costs 0.5 % of the late goods for each started seven days, 5 % at most; after ten weeks the buyer may cancel',
      zh: '迟交每七天罚迟交货值的 0.5%，不足七天按七天计，最高 5%；迟交逾十周买方可解除合同',
    },
    source: practice(unread('late delivery and penalty')),
    of: lateDeliveryCalculation,
  }),
  claimRule({
    id: 'K-04',
    title: {
      en: 'Interest on a late payment is amount × rate × actual days ÷ 360 or 365, as agreed',
      zh: '迟付利息 = 金额 × 利率 × 实际天数 ÷ 360 或 365（按约定）',
    },
    source: { title: 'CISG', at: unread('art. 78; day count by agreement') },
    of: interestCalculation,
  }),
  claimRule({
    id: 'K-05',
    title: {
      en: 'Claims lapse: CISG two years after handing over, carriers by days of notice and years of suit, the contract by its own period',
      zh: '索赔有期限：CISG 自交付起两年，承运人有通知天数与起诉年限，合同另有索赔期',
    },
    source: {
      title: 'CISG',
      at: `art. 39 (2); carriers by the Hague-Visby Rules and the Montreal Convention: ${NOT_READ}`,
    },
    of: claimLimitsCalculation,
  }),
  claimRule({
    id: 'K-06',
    title: {
      en: 'Earnest money 定金 counts up to a fifth of the price; the payer in breach forfeits it, the receiver in breach returns double',
      zh: '定金不超过合同价款的 20%；给付方违约无权请求返还，收受方违约双倍返还',
    },
    source: { title: '中华人民共和国民法典', at: 'art. 586, 587, 588' },
    of: earnestMoneyCalculation,
  }),
]

const short = { contracted: '500', delivered: '494', unitPrice: '420', freight: '20', recovered: '1000' }
const poor = { price: '90000', marketSound: '98000', marketDelivered: '61250' }
const late = { value: '40000', daysLate: '17' }
const owed = { amount: '80000', rate: '0.052', days: 90, currency: 'USD' }
const arrived = { arrived: '2026-06-01', way: 'air' }
const earnest = { price: '200000', agreed: '50000', breach: 'receiver', day: '2026-03-18' }

function figured(rule: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule, holds: { input, claims: right }, fails: { input, claims: wrong } }
}

export const claimRuleExamples: readonly RuleExample<Claim>[] = [
  figured('K-01', short, { claim: '1640' }, { claim: '2640' }),
  figured('K-02', poor, { reduction: '33750' }, { reduction: '36750' }),
  figured('K-03', late, { penalty: '600' }, { penalty: '400' }),
  figured('K-04', owed, { interest: '1040' }, { interest: '1025.75' }),
  figured('K-05', arrived, { 'limits.0.lastDay': '2026-06-15' }, { 'limits.0.lastDay': '2026-06-08' }),
  figured('K-06', earnest, { paidBack: '90000' }, { paidBack: '100000' }),
]
