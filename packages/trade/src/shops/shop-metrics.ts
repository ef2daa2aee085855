import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { derive, factAnswers, factFields, product } from '../calculation/derive.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { windowFields } from './window.ts'

const facts = {
  impressions: ['Impressions of the goods in search and lists', '曝光量（展现量）', 'views'],
  clicks: ['Clicks on them', '点击量', 'clicks'],
  ctr: ['CTR: clicks ÷ impressions', '点击率：点击量 ÷ 曝光量', 'fraction'],
  visitors: ['Visitors (UV)', '访客数（UV）', 'visitors'],
  pageViews: ['Page views (PV)', '浏览量（PV）', 'views'],
  pagesPerVisitor: ['Pages per visitor: PV ÷ UV', '人均浏览量（访问深度）：PV ÷ UV', 'pages'],
  sessions: ['Sessions (visits)', '访问次数（会话数）', 'sessions'],
  bounces: ['Sessions of one page only', '只看一页就离开的访问次数', 'sessions'],
  bounceRate: ['Bounce rate: one-page sessions ÷ sessions', '跳失率（跳出率）', 'fraction'],
  minutesOnSite: ['Minutes of all sessions together', '总停留时间', 'min'],
  minutesPerSession: ['Minutes a session', '平均停留时间', 'min'],
  favourites: ['Visitors who kept a favourite', '收藏人数', 'visitors'],
  favouriteRate: ['Favourites ÷ visitors', '收藏率：收藏人数 ÷ 访客数', 'fraction'],
  carts: ['Visitors who put something into the cart', '加购人数', 'visitors'],
  cartRate: ['Add-to-cart rate: carts ÷ visitors', '加购率：加购人数 ÷ 访客数', 'fraction'],
  cartToOrder: ['Buyers ÷ carts', '加购支付率：支付买家数 ÷ 加购人数', 'fraction'],
  inquirers: ['Visitors who asked', '咨询（询单）人数', 'visitors'],
  inquiryRate: ['Inquiry rate: who asked ÷ visitors', '咨询率：咨询人数 ÷ 访客数', 'fraction'],
  inquiryBuyers: ['Of those who asked, who bought', '询单后成交人数', 'buyers'],
  inquiryConversion: ['Bought ÷ asked', '询单转化率：成交人数 ÷ 咨询人数', 'fraction'],
  placed: ['Buyers who placed an order', '下单买家数', 'buyers'],
  placedRate: ['Placed ÷ visitors', '下单转化率：下单买家数 ÷ 访客数', 'fraction'],
  payRate: ['Paid ÷ placed', '下单支付率：支付买家数 ÷ 下单买家数', 'fraction'],
  orders: ['Orders paid', '支付订单数', 'orders'],
  conversion: ['CVR of visitors: orders ÷ visitors', '转化率：订单数 ÷ 访客数', 'fraction'],
  clickConversion: ['CVR of clicks: orders ÷ clicks', '点击转化率：订单数 ÷ 点击量', 'fraction'],
  sessionConversion: ['Order session percentage: orders ÷ sessions', '订单会话转化率：订单数 ÷ 会话数', 'fraction'],
  buyers: ['Buyers who paid', '支付买家数（成交客户数）', 'buyers'],
  buyerConversion: ['CVR in buyers: buyers ÷ visitors', '支付转化率：支付买家数 ÷ 访客数', 'fraction'],
  repeatBuyers: ['Buyers with two orders or more', '重复购买客户数（两单及以上）', 'buyers'],
  newBuyers: ['Buyers who bought for the first time', '新买家数', 'buyers'],
  repurchaseRate: ['Repurchase rate: repeat buyers ÷ buyers', '复购率：重复购买客户数 ÷ 买家数', 'fraction'],
  ordersPerBuyer: ['Orders a buyer (frequency)', '人均购买次数（购买频率）', 'orders'],
  units: ['Units sold', '支付件数', 'units'],
  unitsPerOrder: ['Units an order', '连带率：件数 ÷ 订单数', 'units'],
  unitSession: ['Unit session percentage: units ÷ sessions', '商品会话转化率：件数 ÷ 会话数', 'fraction'],
  unitPrice: ['Sales ÷ units', '件单价', 'money per unit'],
  sales: ['Sales (GMV)', '销售额（成交金额 GMV）', 'money'],
  aov: ['AOV: sales ÷ orders', '客单价（笔单价）：销售额 ÷ 订单数', 'money per order'],
  salesPerBuyer: ['Sales ÷ buyers', '客单价（按客户）：销售额 ÷ 买家数', 'money per buyer'],
  visitorValue: ['Sales ÷ visitors', 'UV 价值：销售额 ÷ 访客数', 'money per visitor'],
  refunds: ['Refunded', '退款金额', 'money'],
  refundShare: ['Refunded ÷ sales', '退款金额率：退款金额 ÷ 销售额', 'fraction'],
  refundedOrders: ['Orders refunded', '退款订单数', 'orders'],
  refundRate: ['Refunded orders ÷ orders', '退款率：退款订单数 ÷ 支付订单数', 'fraction'],
  netSales: ['Sales less refunds', '净销售额', 'money'],
  goodReviews: ['Good reviews', '好评数', 'reviews'],
  reviews: ['Reviews', '评价总数', 'reviews'],
  goodReviewRate: ['Good reviews ÷ reviews', '好评率', 'fraction'],
  listed: ['Items on sale', '在售商品数', 'items'],
  itemsSold: ['Items of which something was sold', '动销商品数', 'items'],
  movingRate: ['Items sold ÷ items on sale', '动销率：动销商品数 ÷ 在售商品数', 'fraction'],
} as const

const WAYS = [
  ...product('clicks', 'impressions', 'ctr'),
  ...product('pageViews', 'visitors', 'pagesPerVisitor'),
  ...product('bounces', 'sessions', 'bounceRate'),
  ...product('minutesOnSite', 'sessions', 'minutesPerSession'),
  ...product('favourites', 'visitors', 'favouriteRate'),
  ...product('carts', 'visitors', 'cartRate'),
  ...product('inquirers', 'visitors', 'inquiryRate'),
  ...product('inquiryBuyers', 'inquirers', 'inquiryConversion'),
  ...product('placed', 'visitors', 'placedRate'),
  ...product('buyers', 'placed', 'payRate'),
  ...product('buyerConversion', 'placedRate', 'payRate'),
  ...product('orders', 'visitors', 'conversion'),
  ...product('orders', 'clicks', 'clickConversion'),
  ...product('orders', 'sessions', 'sessionConversion'),
  ...product('buyers', 'visitors', 'buyerConversion'),
  ...product('buyers', 'carts', 'cartToOrder'),
  ...product('repeatBuyers', 'buyers', 'repurchaseRate'),
  ...product('orders', 'buyers', 'ordersPerBuyer'),
  ...product('units', 'orders', 'unitsPerOrder'),
  ...product('units', 'sessions', 'unitSession'),
  ...product('sales', 'units', 'unitPrice'),
  ...product('aov', 'unitsPerOrder', 'unitPrice'),
  ...product('sales', 'orders', 'aov'),
  ...product('sales', 'buyers', 'salesPerBuyer'),
  ...product('sales', 'visitors', 'visitorValue'),
  ...product('visitorValue', 'conversion', 'aov'),
  ...product('refunds', 'sales', 'refundShare'),
  ...product('refundedOrders', 'orders', 'refundRate'),
  'netSales = sales − refunds',
  'refunds = sales − netSales',
  'sales = netSales + refunds',
  ...product('goodReviews', 'reviews', 'goodReviewRate'),
  ...product('itemsSold', 'listed', 'movingRate'),
]

const SOURCE = {
  title: 'Shop metrics as platform data centres and e-commerce textbooks define them',
  at: 'sales = impressions × CTR × CVR × AOV; sales = UV × conversion × AOV',
}
const input = z.strictObject({ ...factFields(facts), ...windowFields })
const output = z.strictObject({
  ...factAnswers(facts, ['sales', 'conversion', 'aov', 'visitorValue']),
  ...windowFields,
})

/**
 * Figures of a shop (E-05, E-07) from any sufficient subset of them. Amounts in one currency, rates as fractions, all counted in
 * one window; exact. A ratio whose divisor is zero has no value and is left out. Throws Unusable where nothing follows.
 */
export function shopMetrics(told: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const known = derive({ facts, ways: WAYS, rule: { id: 'E-07', source: SOURCE } }, told, sheet)
  return { ...known, days: told.days, currency: told.currency }
}

export const shopMetricsCalculation = calculation({
  name: 'shop-metrics',
  title: { en: 'Shop metrics: visitors, conversion, order value', zh: '店铺数据指标：流量、转化率、客单价' },
  topic: 'shops',
  says: {
    en: 'Every metric of a shop that follows from the figures one has: visits, baskets, conversion, order value, repurchase, refunds.',
    zh: '由已有数据推出店铺的全部指标：流量、加购、转化率、客单价、复购率、退款率、动销率等。',
  },
  rules: ['E-05', 'E-07'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: 'Sales from impressions, CTR, CVR and AOV', zh: '曝光 × 点击率 × 转化率 × 客单价' },
      input: { impressions: 200000, ctr: '0.03', clickConversion: '0.025', aov: '42' },
      gives: { clicks: '6000', orders: '150', sales: '6300' },
    },
    {
      title: { en: 'A month of a shop from its counts', zh: '由月度数据算指标' },
      input: {
        visitors: 8000,
        pageViews: 28000,
        sessions: 9600,
        bounces: 4320,
        carts: 640,
        orders: 240,
        buyers: 200,
        repeatBuyers: 30,
        units: 360,
        sales: '9000',
        refundedOrders: 6,
        days: 30,
        currency: 'USD',
      },
      gives: {
        pagesPerVisitor: '3.5',
        bounceRate: '0.45',
        cartRate: '0.08',
        conversion: '0.03',
        buyerConversion: '0.025',
        sessionConversion: '0.025',
        aov: '37.5',
        salesPerBuyer: '45',
        unitsPerOrder: '1.5',
        unitPrice: '25',
        repurchaseRate: '0.15',
        visitorValue: '1.125',
        refundRate: '0.025',
      },
    },
    {
      title: { en: 'How many visitors for sales of 60,000?', zh: '销售额要达 6 万需要多少访客' },
      input: { sales: '60000', aov: '120', conversion: '0.02' },
      gives: { orders: '500', visitors: '25000', visitorValue: '2.4' },
    },
  ],
  work: shopMetrics,
})
