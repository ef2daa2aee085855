import { NOT_READ, type Rule, type RuleExample, unread } from '@gendan/kernel/rule'
import type { Claim } from '../calculation/claim.ts'
import { examplesOf, type Reckoned, rulesOf } from '../calculation/reckoned.ts'
import { averageRules } from './average-rules.ts'
import { cargoClaimCalculation } from './cargo-claim.ts'
import { cargoInsuranceCalculation } from './cargo-insurance.ts'
import { coveredLossCalculation } from './covered-loss.ts'
import { creditCoverCalculation } from './credit-cover.ts'
import { doubleInsuranceCalculation } from './double-insurance.ts'
import { importInsuranceCalculation } from './import-insurance.ts'

const PREMIUM = { title: '国际贸易实务 (textbooks for Chinese colleges)', at: '保险金额与保险费的计算' }
const CLAIMS = { title: '国际货物运输保险 (textbooks for Chinese colleges)', at: '保险赔款的计算' }
const CODE = (at: string) => ({ title: '中华人民共和国海商法 (1992)', at: `${at}; the revision of 2026: ${NOT_READ}` })
const SHORT = { kind: 'quantity', totalQuantity: 400, affected: 14 }

const own: readonly Reckoned[] = [
  {
    id: 'I-01',
    en: 'The insured amount is CIF times one and the markup: 110 % where the contract is silent, a higher markup at the expense of the buyer who asks for it',
    zh: '保险金额为 CIF 乘（1＋加成率）：合同未规定时为 110%，买方要求更高加成的，费用由买方负担',
    source: { title: 'Incoterms 2020', at: unread('CIF A5, CIP A5') },
    of: cargoInsuranceCalculation,
    input: { value: 20000, premiumRates: ['0.006'], requoteMarkup: '0.3' },
    right: { insuredAmount: '22000', premium: '132', 'requoted.extra': '24' },
    wrong: { insuredAmount: '20000' },
  },
  {
    id: 'I-02',
    en: 'From CFR the insured amount is CFR × k ÷ (1 − k × r), because premium and markup are insured too',
    zh: '由 CFR 求保险金额：CFR × k ÷（1 − k × r），保险费与加成同样投保',
    source: PREMIUM,
    of: cargoInsuranceCalculation,
    input: { given: 'CFR', value: 10000, premiumRates: ['0.01'] },
    right: { insuredAmount: '11122.35' },
    wrong: { insuredAmount: '11000' },
  },
  {
    id: 'I-03',
    en: "The premium is the insured amount times the rates of all covers added up, not below the insurer's minimum",
    zh: '保险费等于保险金额乘各险别费率之和，且不低于最低保险费',
    source: PREMIUM,
    of: cargoInsuranceCalculation,
    input: { unitPrice: '945.05', quantity: 500, premiumRates: ['0.0055', '0.0008'] },
    right: { insuredAmount: '519777.5', premium: '3274.6' },
    wrong: { premium: '2976.91' },
  },
  {
    id: 'I-04',
    en: 'Under an open import cover the insured amount is the CIF value: FOB × (1 + freight rate) ÷ (1 − premium rate)',
    zh: '进口预约保险的保险金额为 CIF 值：FOB ×（1＋运费率）÷（1−保险费率）',
    source: { title: '国际贸易实务 (textbooks for Chinese colleges)', at: '进口货物保险金额的计算' },
    of: importInsuranceCalculation,
    input: { value: 100000, freightRate: '0.06', premiumRates: ['0.003'] },
    right: { insuredAmount: '106318.96' },
    wrong: { insuredAmount: '116950.86' },
  },
  {
    id: 'I-05',
    en: 'A claim for short goods is the insured amount times the quantity lost, divided by the whole quantity',
    zh: '数量损失赔款＝保险金额×损失数量÷全部数量',
    source: CLAIMS,
    of: cargoClaimCalculation,
    input: { insuredAmount: 110000, losses: [SHORT] },
    right: { total: '3850' },
    wrong: { total: '3500' },
  },
  {
    id: 'I-06',
    en: 'A claim for damaged goods is the insured amount times the loss of gross market value at destination, of the same day',
    zh: '质量损失赔款＝保险金额×（完好市价−受损市价）÷完好市价，均按目的地同日市价',
    source: CLAIMS,
    of: cargoClaimCalculation,
    input: { insuredAmount: 110000, losses: [{ kind: 'quality', soundValue: 98000, damagedValue: 61250 }] },
    right: { total: '41250' },
    wrong: { total: '36750' },
  },
  {
    id: 'I-07',
    en: 'Goods sold on the way: the insured amount less the net proceeds is paid (salvage loss)',
    zh: '中途变卖：赔付保险金额减变卖净得',
    source: CLAIMS,
    of: cargoClaimCalculation,
    input: { insuredAmount: 110000, losses: [{ kind: 'salvage-sale', proceeds: 42000, sellingCosts: 1500 }] },
    right: { total: '69500' },
    wrong: { total: '68000' },
  },
  {
    id: 'I-08',
    en: 'Of an absolute deductible only the part above it is paid; once a relative one is reached, all is paid; its base is stated',
    zh: '绝对免赔只赔超过部分，相对免赔达到即全赔；免赔基数须写明',
    source: CLAIMS,
    of: cargoClaimCalculation,
    input: { insuredAmount: 110000, losses: [SHORT], deductible: { kind: 'excess', rate: '0.005' } },
    right: { deductible: '550', total: '3300' },
    wrong: { total: '3850' },
  },
  {
    id: 'I-09',
    en: 'A total loss under a valued policy is paid at the insured amount; only an unvalued policy asks for the value and shares under-insurance',
    zh: '定值保险全损按保险金额赔付；不定值保险才看保险价值，不足额按比例赔付',
    source: CODE('art. 219, 238'),
    of: cargoClaimCalculation,
    input: {
      insuredAmount: 80000,
      policy: 'unvalued',
      insurableValue: 100000,
      losses: [{ kind: 'amount', amount: 20000 }],
    },
    right: { total: '16000' },
    wrong: { total: '20000' },
  },
  {
    id: 'I-10',
    en: 'Sue and labour costs are paid beyond the claim, up to one more insured amount',
    zh: '施救费用在赔款之外另行赔付，以另一个保险金额为限',
    source: CODE('art. 240'),
    of: cargoClaimCalculation,
    input: { insuredAmount: 50000, losses: [{ kind: 'total' }], sueAndLabour: 3000 },
    right: { total: '53000' },
    wrong: { total: '50000' },
  },
  {
    id: 'I-11',
    en: 'Under a credit the cover is measured on the gross value of the goods, before advances, discounts and parts payable later',
    zh: '信用证项下投保基数为货物毛值，不扣预付款、折扣与待付款',
    source: { title: 'UCP 600', at: 'art. 28 f ii' },
    of: creditCoverCalculation,
    input: { drawn: 8000, grossInvoice: 10000, day: '2026-03-18' },
    right: { leastCover: '11000' },
    wrong: { leastCover: '8800' },
  },
  {
    id: 'I-12',
    en: 'Insurers of the same goods together pay no more than the loss, each in proportion to his insured amount',
    zh: '重复保险的赔款合计不超过损失，各保险人按其保险金额占总额的比例分摊',
    source: CODE('art. 225'),
    of: doubleInsuranceCalculation,
    input: {
      insurers: [
        { name: 'A', insuredAmount: 80000 },
        { name: 'B', insuredAmount: 120000 },
      ],
      loss: 50000,
    },
    right: { claim: '50000', 'insurers.0.share': '20000', 'insurers.1.share': '30000' },
    wrong: { claim: '100000' },
  },
]

const COVERS: Reckoned = {
  id: 'IC-01',
  en: 'A loss is paid where a cover that was taken names its cause and extent: FPA pays no partial loss by calamity alone, WPA does, All risks adds the eleven general additional risks, not the special ones, war or strikes',
  zh: '投保险别承保该原因与程度的损失才赔：平安险不赔单纯自然灾害的部分损失，水渍险赔，一切险另含十一种一般附加险，不含特殊附加险、战争险与罢工险',
  source: {
    title: 'China Ocean Marine Cargo Clauses; Institute Cargo Clauses 2009',
    at: unread('risks covered'),
  },
  of: coveredLossCalculation,
  input: { covers: ['AR'], cause: 'strikes' },
  right: { covered: false, 'wouldCover.0': 'strikes' },
  wrong: { covered: true },
}

const all = [...own, COVERS, ...averageRules]

export const insuranceRules: readonly Rule<Claim>[] = rulesOf(all)

export const insuranceRuleExamples: readonly RuleExample<Claim>[] = examplesOf(all)
