import { compare, type Decimal } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { derive, factAnswers, factFields, product } from '../calculation/derive.ts'
import { told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { windowFields } from './window.ts'

const facts = {
  reach: ['Reached: visitors, contacts, mails sent', '触达数（访客、名片、开发信）', 'contacts'],
  replies: ['Of them answered', '回复数', 'contacts'],
  replyRate: ['Replies ÷ reached', '回复率', 'fraction'],
  inquiries: ['Inquiries', '询盘数', 'inquiries'],
  inquiryRate: ['Inquiries ÷ reached', '询盘率：询盘数 ÷ 触达数', 'fraction'],
  quoted: ['Inquiries quoted for', '报价数', 'inquiries'],
  quoteRate: ['Quoted ÷ inquiries', '报价率', 'fraction'],
  samples: ['Samples sent', '寄样数', 'samples'],
  sampleRate: ['Samples ÷ inquiries', '样品率：寄样数 ÷ 询盘数', 'fraction'],
  sampleToDeal: ['Deals ÷ samples', '样品成交率', 'fraction'],
  deals: ['Orders closed', '成交订单数', 'orders'],
  dealRate: ['Deals ÷ inquiries', '成交率（询盘转化率）：成交数 ÷ 询盘数', 'fraction'],
  spend: ['Spent on the channel', '渠道投入', 'money'],
  costPerInquiry: ['Spend ÷ inquiries', '单个询盘成本', 'money per inquiry'],
  costPerDeal: ['Spend ÷ deals', '单笔成交成本', 'money per order'],
  newCustomers: ['New customers won', '新客户数', 'customers'],
  acquisitionCost: ['CAC: spend ÷ new customers', '获客成本 CAC', 'money per customer'],
  sales: ['Sales by the channel', '渠道成交额', 'money'],
  dealValue: ['Sales ÷ deals', '平均订单金额', 'money per order'],
  salesPerSpend: ['Sales ÷ spend', '投入产出比', 'times'],
  profit: ['Profit by the channel before the spend', '渠道毛利（未扣投入）', 'money'],
  profitAfterSpend: ['Profit after the spend', '扣除投入后的利润', 'money'],
  roi: ['Profit after the spend ÷ spend', '投资回报率', 'fraction'],
} as const

const WAYS = [
  ...product('replies', 'reach', 'replyRate'),
  ...product('inquiries', 'reach', 'inquiryRate'),
  ...product('quoted', 'inquiries', 'quoteRate'),
  ...product('samples', 'inquiries', 'sampleRate'),
  ...product('deals', 'samples', 'sampleToDeal'),
  ...product('deals', 'inquiries', 'dealRate'),
  ...product('spend', 'inquiries', 'costPerInquiry'),
  ...product('spend', 'deals', 'costPerDeal'),
  ...product('spend', 'newCustomers', 'acquisitionCost'),
  ...product('sales', 'deals', 'dealValue'),
  ...product('sales', 'spend', 'salesPerSpend'),
  'profitAfterSpend = profit − spend',
  'roi = profitAfterSpend ÷ spend',
]

const name = told(z.string().trim().min(1), 'Channel: platform, fair, search, mail', '渠道：平台、展会、搜索、邮件')
const input = z.strictObject({
  channels: told(
    z
      .array(z.strictObject({ name, ...factFields(facts) }))
      .min(1)
      .max(100),
    'Channels',
    '渠道',
  ),
  ...windowFields,
})
const output = z.strictObject({
  channels: told(
    z.array(z.strictObject({ name, ...factAnswers(facts) })),
    'Each channel with what follows',
    '各渠道指标',
  ),
  total: told(z.strictObject(factAnswers(facts)).optional(), 'All channels together', '合计'),
  cheapest: told(z.string().optional(), 'Channel with the least cost for a deal', '单笔成交成本最低的渠道'),
  ...windowFields,
})
type Known = Partial<Record<keyof typeof facts, Decimal>>

/** Counts and amounts that may be added over channels; ratios may not. */
const ADDED = [
  ...(['reach', 'replies', 'inquiries', 'quoted', 'samples', 'deals'] as const),
  ...(['spend', 'newCustomers', 'sales', 'profit'] as const),
]

/**
 * How channels bring inquiries, samples and orders, and what a deal costs (E-13), from any sufficient facts of each; the total adds up
 * what every channel has and takes the ratios of the sums. Exact. Throws Unusable where nothing follows for a channel.
 */
export function channelResults(given: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const rule = { id: 'E-13', source: SOURCE }
  const channels = given.channels.map((one) => {
    sheet.remark({ en: one.name, zh: one.name })
    return { name: one.name, ...derive({ facts, ways: WAYS, rule }, one, sheet) }
  })
  const total = channels.length > 1 ? totalOf(channels, sheet) : undefined
  return { channels, total, cheapest: cheapestOf(channels), days: given.days, currency: given.currency }
}

function totalOf(channels: readonly Known[], sheet: Worksheet): Known {
  sheet.remark({ en: 'All channels together', zh: '各渠道合计' })
  const sums: Record<string, Decimal> = {}
  for (const fact of ADDED) {
    const parts = channels.map((one) => one[fact]).filter((value) => value !== undefined)
    if (parts.length < channels.length) continue
    const figures = Object.fromEntries(parts.map((value, i) => [`${fact}${i + 1}`, value]))
    const [en, zh] = facts[fact]
    sums[fact] = sheet.figure({ en, zh }, `${fact} = ${Object.keys(figures).join(' + ')}`, figures)
  }
  const canFollow = Object.keys(sums).length > 1
  return canFollow ? derive({ facts, ways: WAYS, rule: { id: 'E-13', source: SOURCE } }, sums, sheet) : sums
}

function cheapestOf(channels: readonly (Known & { readonly name: string })[]): string | undefined {
  const priced = channels.flatMap((one) => (one.costPerDeal ? [{ name: one.name, cost: one.costPerDeal }] : []))
  const [first, ...others] = priced
  return first && others.reduce((a, b) => (compare(b.cost, a.cost) < 0 ? b : a), first).name
}

const SOURCE = {
  title: 'Customer acquisition as e-commerce textbooks teach it',
  at: unread('funnel of inquiries'),
}

export const channelResultsCalculation = calculation({
  name: 'channel-results',
  title: {
    en: 'Acquisition by channel: inquiries, samples, deals',
    zh: '渠道获客分析：询盘率、样品率、成交率、获客成本',
  },
  topic: 'shops',
  says: {
    en: 'How many inquiries, samples and orders a channel brings, and what an inquiry, a deal or a customer costs there.',
    zh: '各渠道带来多少询盘、样品与订单，单个询盘、成交、客户各花多少钱。',
  },
  rules: ['E-12', 'E-13'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: '400 inquiries, 12 orders for 6,000', zh: '询盘 400、成交 12、投入 6000' },
      input: { channels: [{ name: 'platform', inquiries: 400, deals: 12, spend: 6000 }] },
      gives: { 'channels.0.dealRate': '0.03', 'channels.0.costPerDeal': '500', 'channels.0.costPerInquiry': '15' },
    },
    {
      title: { en: 'Fair against platform', zh: '展会与平台比较' },
      input: {
        channels: [
          { name: 'fair', inquiries: 150, samples: 45, deals: 9, spend: 27000, sales: 270000 },
          { name: 'platform', inquiries: 450, samples: 63, deals: 18, spend: 18000, sales: 180000 },
        ],
      },
      gives: {
        ...{ 'channels.0.sampleRate': '0.3', 'channels.1.dealRate': '0.04', 'total.dealRate': '0.045' },
        ...{ 'total.salesPerSpend': '10', cheapest: 'platform' },
      },
    },
  ],
  work: channelResults,
})
