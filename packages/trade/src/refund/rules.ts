import { NOT_READ, type Rule, type RuleExample, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule, slip } from '../calculation/claim.ts'
import { deemedHomeSaleCalculation } from './deemed-home-sale.ts'
import { exportTreatmentCalculation } from './export-treatment.ts'
import { invoiceMatchCalculation } from './invoice-match.ts'
import { levyThenRefundCalculation } from './levy-then-refund.ts'
import { manufacturerRefundCalculation } from './manufacturer-refund.ts'
import { refundDeadlinesCalculation } from './refund-deadlines.ts'
import { tradingRefundCalculation } from './trading-refund.ts'

const METHOD = '财税〔2012〕39号（2026-01-01 起由财政部 税务总局公告2026年第11号取代）'

export const refundRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'V-01',
    title: {
      en: 'An export is refunded at the rate of its export date, exempt without refund, or taxed as a sale at home',
      zh: '出口货物按出口日退税率退税，或免税不退税，或视同内销征税',
    },
    source: { title: METHOD, at: unread('I, III, VI, VII') },
    of: exportTreatmentCalculation,
  }),
  claimRule({
    id: 'V-02',
    title: {
      en: 'A trading company gets the amount without VAT × the refund rate; the rest of the VAT goes to cost, consumption tax paid comes back',
      zh: '外贸企业应退税额 = 专用发票不含税金额 × 退税率，征退税差额转入成本，已缴消费税退还',
    },
    source: { title: METHOD, at: unread('V 2, VIII') },
    of: tradingRefundCalculation,
  }),
  claimRule({
    id: 'V-03',
    title: {
      en: 'On a small-scale taxpayer’s special invoice the lower of its rate and the refund rate holds; a plain invoice gives no refund',
      zh: '小规模纳税人专用发票按征收率与退税率孰低退税，普通发票不退税',
    },
    source: { title: METHOD, at: unread('III 3; plain invoices') },
    of: tradingRefundCalculation,
  }),
  claimRule({
    id: 'V-04',
    title: {
      en: 'A producer’s not-credited tax is (FOB − tax-free materials) × (tax rate − refund rate), its ceiling (FOB − tax-free materials) × refund rate',
      zh: '生产企业不得免征和抵扣税额 =（离岸价 − 免税料件）×（税率 − 退税率），免抵退税额 =（离岸价 − 免税料件）× 退税率',
    },
    source: { title: METHOD, at: unread('V 1 (1)–(2)') },
    of: manufacturerRefundCalculation,
  }),
  claimRule({
    id: 'V-05',
    title: {
      en: 'Below zero, the smaller of excess input VAT and ceiling is refunded; the rest of the ceiling is credited, the rest of the excess carried on',
      zh: '应纳税额小于零时，期末留抵与免抵退税额孰小为应退税额，余为免抵税额或结转留抵',
    },
    source: { title: METHOD, at: unread('V 1 (3)') },
    of: manufacturerRefundCalculation,
  }),
  claimRule({
    id: 'V-06',
    title: {
      en: 'FOB in CNY is the price less freight, insurance and commission, at the rate of the first of the month or of the day, chosen for a year',
      zh: '离岸价折人民币：先扣运费、保险费、佣金，按当月 1 日或当天汇率折算，一年内不变',
    },
    source: { title: METHOD, at: unread('IV, V') },
    of: manufacturerRefundCalculation,
  }),
  claimRule({
    id: 'V-07',
    title: {
      en: 'Tax-free materials by the plan are FOB × the planned rate; a reduction that is larger than its amount is carried on',
      zh: '进料加工料件 = 离岸价 × 计划分配率；抵减额大于应抵减数的部分结转下期',
    },
    source: { title: METHOD, at: unread('V 1 (4)') },
    of: manufacturerRefundCalculation,
  }),
  claimRule({
    id: 'V-08',
    title: {
      en: 'City construction tax and both education surcharges are due on what was credited, too',
      zh: '免抵税额也应计征城市维护建设税、教育费附加和地方教育附加',
    },
    source: {
      title: '中华人民共和国城市维护建设税法',
      at: unread('art. 2, 4; surcharges: 财税〔2005〕25号'),
    },
    of: manufacturerRefundCalculation,
  }),
  claimRule({
    id: 'V-09',
    title: {
      en: 'Refunds are filed and the money collected by 30 April of the next year; after 36 months the goods count as sold at home',
      zh: '次年 4 月 30 日前申报退税并收汇；满 36 个月未申报视同内销',
    },
    source: { title: '财政部 税务总局公告2026年第11号', at: unread('time limits, as quoted in public code') },
    of: refundDeadlinesCalculation,
  }),
  claimRule({
    id: 'V-10',
    title: {
      en: 'Output VAT of exports that count as sold at home is (FOB − tax-free materials) ÷ (1 + rate) × rate',
      zh: '视同内销销项税额 =（离岸价 − 免税料件）÷（1 + 税率）× 税率',
    },
    source: { title: METHOD, at: unread('VII') },
    of: deemedHomeSaleCalculation,
  }),
  claimRule({
    id: 'V-11',
    title: {
      en: 'The papers are on file within 15 days after filing and kept for ten years',
      zh: '备案单证在申报后 15 日内备齐，保存十年',
    },
    source: { title: '税务总局公告2026年第5号', at: unread('as quoted in public code') },
    of: refundDeadlinesCalculation,
  }),
  claimRule({
    id: 'V-12',
    title: {
      en: 'A trading company’s declaration line and its special invoices agree in name, unit and quantity, and bear one refund rate',
      zh: '外贸企业报关单商品项与专用发票品名、单位、数量一致，且退税率相同',
    },
    source: { title: '外贸企业出口退税申报', at: unread('one-to-one match') },
    of: invoiceMatchCalculation,
  }),
  claimRule({
    id: 'V-13',
    title: {
      en: 'Levied first and refunded after, exports bear VAT like sales at home and give back FOB less tax-free materials × the refund rate',
      zh: '先征后退：出口货物照征增值税，另按（离岸价 − 免税料件）× 退税率退税',
    },
    source: { title: '财税字〔1997〕50号（2002 年起改为免抵退）', at: NOT_READ },
    of: levyThenRefundCalculation,
  }),
]

const MONTH = {
  exports: [{ price: '3000000', vatRate: '0.13', refundRate: '0.1', materials: [{ amount: '400000' }] }],
  homeSales: [{ amount: '1000000', vatRate: '0.13' }],
  inputVat: '420000',
  broughtForward: '15000',
}
const CIF = {
  exports: [
    { price: '110000', freight: '6000', premium: '1000', exchangeRate: '7', vatRate: '0.13', refundRate: '0.13' },
  ],
}
const PLANNED = { exports: [{ price: '1000000', planRate: '0.4', vatRate: '0.13', refundRate: '0.1' }] }
const BOUGHT = { lines: [{ amount: '500000', vatRate: '0.13', refundRate: '0.09' }] }
const SMALL = { lines: [{ amount: '100000', vatRate: '0.03', refundRate: '0.13' }] }
const FILED = { exported: '2025-06-18', filed: '2026-03-10' }

const MATCHED = {
  lines: [
    {
      name: '针织衫',
      quantities: [{ value: '4000', unit: '件' }],
      refundRate: '0.13',
      invoices: [{ name: '针织衫', value: '3900', unit: '件' }],
    },
  ],
}

export const refundRuleExamples: readonly RuleExample<Claim>[] = [
  slip('V-01', { exported: '2026-01-05', refundCancelled: true }, { treatment: 'taxed' }, { treatment: 'exempt' }),
  slip('V-02', BOUGHT, { refund: '45000', toCost: '20000' }, { refund: '65000', toCost: '0' }),
  slip('V-03', SMALL, { refund: '3000' }, { refund: '13000' }),
  slip('V-04', MONTH, { notCredited: '78000', refundable: '260000' }, { notCredited: '90000', refundable: '300000' }),
  slip('V-05', MONTH, { refund: '227000', credited: '33000' }, { refund: '260000', credited: '0' }),
  slip('V-06', CIF, { fob: '721000' }, { fob: '770000' }),
  slip('V-07', PLANNED, { materials: '400000', notCredited: '18000' }, { notCredited: '30000' }),
  slip('V-08', MONTH, { surcharges: '3960' }, { surcharges: '0' }),
  slip('V-09', FILED, { lastDay: '2026-04-30', end: '2028-06-18' }, { lastDay: '2025-12-31' }),
  slip('V-10', { fob: '710000', vatRate: '0.13' }, { outputVat: '81681.42' }, { outputVat: '92300' }),
  slip('V-11', FILED, { papersBy: '2026-03-25' }, { papersBy: '2026-04-30' }),
  slip(
    'V-13',
    { fob: '2000000', vatRate: '0.17', refundRate: '0.13', outputVat: '170000', inputVat: '340000' },
    { taxPayable: '170000', refund: '260000' },
    { taxPayable: '-170000', refund: '170000' },
  ),
  slip('V-12', MATCHED, { matches: 'false' }, { matches: 'true' }),
]
