import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { derive, factAnswers, factFields, product } from '../calculation/derive.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { windowFields } from './window.ts'

const given = {
  impressions: ['Impressions', '展现量（曝光量）', 'views'],
  clicks: ['Clicks', '点击量', 'clicks'],
  ctr: ['CTR, click-through rate: clicks ÷ impressions', '点击率 CTR：点击量 ÷ 展现量', 'fraction'],
  adSpend: ['Spent on the advertisement', '广告花费（推广费）', 'money'],
  cpc: ['CPC, cost of a click', '平均点击花费 CPC（PPC）', 'money per click'],
  cpm: ['CPM, cost of a thousand impressions', '千次展现费用 CPM', 'money per 1000 impressions'],
  leads: ['Inquiries or leads from the advertisement', '广告带来的询盘（线索）数', 'leads'],
  leadRate: ['Leads ÷ clicks', '询盘率：询盘数 ÷ 点击量', 'fraction'],
  cpl: ['CPL, cost of a lead', '单个询盘成本 CPL', 'money per lead'],
  orders: ['Orders from the advertisement', '广告成交订单数', 'orders'],
  cvr: ['CVR, conversion rate: orders ÷ clicks', '转化率 CVR：订单数 ÷ 点击量', 'fraction'],
  cpa: ['CPA, spend for one order', '单笔成交成本 CPA（获客成本）', 'money per order'],
  adSales: ['Sales from the advertisement', '广告销售额（成交金额）', 'money'],
  aov: ['AOV, average order value: ad sales ÷ orders', '客单价：广告销售额 ÷ 订单数', 'money per order'],
  roas: ['ROAS: ad sales ÷ spend (Chinese platforms call it ROI)', '投入产出比 ROAS：广告销售额 ÷ 花费', 'times'],
  acos: ['ACOS: spend ÷ ad sales', '广告销售成本比 ACOS：花费 ÷ 广告销售额', 'fraction'],
  sales: ['All sales of the window, with and without advertising', '全店销售额（含自然成交）', 'money'],
  tacos: ['TACOS: spend ÷ all sales', '总广告成本比 TACOS：花费 ÷ 全店销售额', 'fraction'],
  goodsCost: ['Cost of what the advertisement sold, without the spend', '广告成交商品的成本（不含广告费）', 'money'],
  margin: ['Gross margin before advertising, on sales', '毛利率（未扣广告费）', 'fraction'],
  targetAcos: ['ACOS to aim at', '目标 ACOS', 'fraction'],
} as const

const found = {
  organicSales: ['Sales without advertising', '自然销售额', 'money'],
  adSalesShare: ['Ad sales ÷ all sales', '广告销售占比', 'fraction'],
  grossProfit: ['Gross profit from the advertisement before the spend', '广告成交毛利（未扣广告费）', 'money'],
  profitAfterAds: ['Gross profit less the spend', '扣除广告费后的利润', 'money'],
  roi: [
    'ROI of the spend: profit after it ÷ spend, goods not in the cost',
    '广告投资回报率 ROI：扣费后利润 ÷ 花费',
    'fraction',
  ],
  allCost: ['Goods and spend together', '商品成本与广告费合计', 'money'],
  roiOnAllCost: ['ROI on goods and spend together', '投资回报率（成本含商品）', 'fraction'],
  breakEvenAcos: ['Break-even ACOS: the margin before advertising', '盈亏平衡 ACOS', 'fraction'],
  breakEvenRoas: ['Break-even ROAS: 1 ÷ margin', '盈亏平衡 ROAS（保本投产比）', 'times'],
  mostCpc: ['Most to pay for a click before the order loses money', '保本点击出价上限', 'money per click'],
  targetCpc: ['Bid for a click that meets the ACOS aimed at', '达到目标 ACOS 的点击出价', 'money per click'],
} as const

const facts = { ...given, ...found }

const WAYS = [
  ...product('clicks', 'impressions', 'ctr'),
  ...product('adSpend', 'clicks', 'cpc'),
  'cpm = adSpend × 1000 ÷ impressions',
  'adSpend = impressions × cpm ÷ 1000',
  'impressions = adSpend × 1000 ÷ cpm',
  'cpm = cpc × ctr × 1000',
  'cpc = cpm ÷ ctr ÷ 1000',
  'ctr = cpm ÷ cpc ÷ 1000',
  ...product('leads', 'clicks', 'leadRate'),
  ...product('adSpend', 'leads', 'cpl'),
  ...product('cpc', 'cpl', 'leadRate'),
  ...product('orders', 'clicks', 'cvr'),
  ...product('adSpend', 'orders', 'cpa'),
  ...product('cpc', 'cpa', 'cvr'),
  ...product('adSales', 'orders', 'aov'),
  ...product('adSales', 'adSpend', 'roas'),
  ...product('adSpend', 'adSales', 'acos'),
  ...product('adSpend', 'sales', 'tacos'),
  ...product('aov', 'cpa', 'roas'),
  'roas = 1 ÷ acos',
  'acos = 1 ÷ roas',
  ...product('adSales', 'sales', 'adSalesShare'),
  'organicSales = sales − adSales',
  'grossProfit = adSales − goodsCost',
  ...product('grossProfit', 'adSales', 'margin'),
  'goodsCost = adSales − grossProfit',
  'profitAfterAds = grossProfit − adSpend',
  'roi = profitAfterAds ÷ adSpend',
  'roi = roas × margin − 1',
  'allCost = goodsCost + adSpend',
  'roiOnAllCost = profitAfterAds ÷ allCost',
  'breakEvenAcos = margin',
  'breakEvenRoas = 1 ÷ margin',
  'mostCpc = max(0, aov × cvr × margin)',
  'targetCpc = aov × cvr × targetAcos',
]

const SOURCE = {
  title: 'Advertising metrics as platforms and e-commerce textbooks define them',
  at: 'CTR, CPC, CPM, CVR, CPA, ROAS, ACOS',
}
const input = z.strictObject({ ...factFields(given), ...windowFields })
const output = z.strictObject({
  ...factAnswers(facts, ['roas', 'acos', 'tacos', 'roi', 'cpc', 'ctr', 'cvr']),
  ...windowFields,
})

/**
 * Figures of an advertisement (E-05, E-06) from any sufficient subset of them. Amounts in one currency, rates as fractions, all
 * counted in one window; exact. A ratio whose divisor is zero has no value and is left out. Throws Unusable where nothing follows.
 */
export function adMetrics(told: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const known = derive({ facts, ways: WAYS, rule: { id: 'E-05', source: SOURCE } }, told, sheet)
  return { ...known, days: told.days, currency: told.currency }
}

export const adMetricsCalculation = calculation({
  name: 'ad-metrics',
  title: {
    en: 'Advertising metrics: CTR, CPC, CVR, ROAS, ACOS',
    zh: '广告推广指标：点击率、点击花费、转化率、投产比、ACOS',
  },
  topic: 'shops',
  says: {
    en: 'Every metric of an advertisement that follows from the figures one has, counts or rates, and what a click may cost.',
    zh: '由已有数据（数量或比率）推出广告的全部指标，以及点击出价上限。',
  },
  rules: ['E-05', 'E-06'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: '50,000 impressions, 1,250 clicks, 75 orders', zh: '展现 5 万、点击 1250、成交 75 单' },
      input: { impressions: 50000, clicks: 1250, adSpend: '450', orders: 75, adSales: '2625' },
      gives: {
        ctr: '0.025',
        cpc: '0.36',
        cpm: '9',
        cvr: '0.06',
        aov: '35',
        cpa: '6',
        roas: '5.833333333333333333333333333333333',
        acos: '0.1714285714285714285714285714285714',
      },
    },
    {
      title: { en: 'Ads 300, ad sales 1,500, all sales 6,000', zh: '广告费 300、广告销售 1500、全店 6000' },
      input: { adSpend: '300', adSales: '1500', sales: '6000', margin: '0.3', days: 30, currency: 'USD' },
      gives: {
        roas: '5',
        acos: '0.2',
        tacos: '0.05',
        adSalesShare: '0.25',
        organicSales: '4500',
        grossProfit: '450',
        profitAfterAds: '150',
        roi: '0.5',
        breakEvenAcos: '0.3',
        currency: 'USD',
      },
    },
    {
      title: { en: 'Rates alone: what may a click cost at ACOS 25 %?', zh: '只有比率：ACOS 25% 时点击最多出价多少' },
      input: { aov: '40', cvr: '0.08', targetAcos: '0.25', margin: '0.35' },
      gives: { targetCpc: '0.8', mostCpc: '1.12', breakEvenAcos: '0.35' },
    },
    {
      title: { en: 'How many impressions for 30 orders?', zh: '要成交 30 单需要多少展现' },
      input: { orders: 30, cvr: '0.05', ctr: '0.02', cpc: '0.5' },
      gives: { clicks: '600', impressions: '30000', adSpend: '300', cpa: '10', cpm: '10' },
    },
  ],
  work: adMetrics,
})
