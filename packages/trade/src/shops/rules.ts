import { NOT_READ, type Rule, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { accountHealthCalculation } from './account-health.ts'
import { adMetricsCalculation } from './ad-metrics.ts'
import { budgetVarianceCalculation } from './budget-variance.ts'
import { channelResultsCalculation } from './channel-results.ts'
import { customerValueCalculation } from './customer-value.ts'
import { disputeCostCalculation } from './dispute-cost.ts'
import { overseasWarehouseCalculation } from './overseas-warehouse.ts'
import { priceElasticityCalculation } from './price-elasticity.ts'
import { safetyStockCalculation } from './safety-stock.ts'
import { shopMetricsCalculation } from './shop-metrics.ts'
import { shopPriceCalculation } from './shop-price.ts'
import { shopProfitCalculation } from './shop-profit.ts'

const TEXTBOOK = 'E-commerce operations as Chinese textbooks and platforms teach them'

/** What holds for the figures of a shop. */
export const shopRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'E-01',
    title: {
      en: 'A platform price puts every rate into one denominator: costs ÷ (1 − fees − advertising − returns − tax − margin) ÷ exchange rate',
      zh: '平台售价把全部费率放入同一分母：成本合计 ÷（1 − 佣金 − 手续费 − 广告 − 退货 − 税 − 利润率）÷ 汇率',
    },
    source: { title: TEXTBOOK, at: 'product pricing' },
    of: shopPriceCalculation,
  }),
  claimRule({
    id: 'E-02',
    title: {
      en: 'Where tax stands in the price, the margin is taken on the price without it: gross ÷ (1 + VAT)',
      zh: '价内含税的市场，利润率按不含税价计算：含税价 ÷（1 + 税率）',
    },
    source: { title: TEXTBOOK, at: 'pricing in VAT-inclusive markets' },
    of: shopProfitCalculation,
  }),
  claimRule({
    id: 'E-03',
    title: {
      en: 'The break-even price is costs ÷ (1 − rates), the break-even ACOS the profit before advertising ÷ price',
      zh: '保本价＝成本 ÷（1 − 费率合计），盈亏平衡 ACOS＝未扣广告费的利润 ÷ 售价',
    },
    source: { title: TEXTBOOK, at: 'break-even price and ACOS' },
    of: shopProfitCalculation,
  }),
  claimRule({
    id: 'E-04',
    title: {
      en: 'Returns cost every order the return rate × (goods not recovered + return freight + fee), or a stated share of the price',
      zh: '退货损失＝退货率 ×（不能回收的货值 + 退货运费 + 处理费），或按声明的售价比例计',
    },
    source: { title: TEXTBOOK, at: 'loss by returns' },
    of: shopProfitCalculation,
  }),
  claimRule({
    id: 'E-05',
    title: {
      en: 'CTR is clicks ÷ impressions, CPC spend ÷ clicks, CPM spend per thousand impressions, CVR orders ÷ clicks, CPA spend ÷ orders, AOV sales ÷ orders',
      zh: '点击率＝点击 ÷ 展现，CPC＝花费 ÷ 点击，CPM＝每千次展现花费，转化率＝订单 ÷ 点击，CPA＝花费 ÷ 订单，客单价＝销售额 ÷ 订单',
    },
    source: { title: TEXTBOOK, at: 'definitions of the metrics' },
    of: adMetricsCalculation,
  }),
  claimRule({
    id: 'E-06',
    title: {
      en: 'ROAS is ad sales ÷ spend, ACOS its inverse, TACOS spend ÷ all sales, ROI the profit after the spend ÷ spend',
      zh: 'ROAS＝广告销售额 ÷ 花费，ACOS 为其倒数，TACOS＝花费 ÷ 全店销售额，ROI＝扣费后利润 ÷ 花费',
    },
    source: { title: TEXTBOOK, at: 'return of advertising' },
    of: adMetricsCalculation,
  }),
  claimRule({
    id: 'E-07',
    title: {
      en: 'Sales are impressions × CTR × CVR × order value, or visitors × conversion × order value',
      zh: '销售额＝曝光量 × 点击率 × 转化率 × 客单价，或访客数 × 转化率 × 客单价',
    },
    source: { title: TEXTBOOK, at: 'formula of sales' },
    of: shopMetricsCalculation,
  }),
  claimRule({
    id: 'E-10',
    title: {
      en: 'Safety stock is z × √(L × σd² + d² × σL²); the reorder point is the demand over the lead time and the safety stock, in whole units rounded up',
      zh: '安全库存＝z × √(L × σd² + d² × σL²)；再订货点＝提前期需求＋安全库存，向上取整',
    },
    source: { title: 'Inventory theory as textbooks teach it', at: 'safety stock and reorder point' },
    of: safetyStockCalculation,
  }),
  claimRule({
    id: 'E-08',
    title: {
      en: 'The order defect rate is orders with negative feedback, claim or chargeback ÷ orders, each order counted once; rates stay below the platform’s targets, tracking above',
      zh: '订单缺陷率＝有差评、索赔或拒付的订单 ÷ 订单数（每单只计一次）；各项比率须低于平台标准，追踪率须高于标准',
    },
    weight: 'warn',
    source: { title: 'Amazon seller performance targets', at: NOT_READ },
    of: accountHealthCalculation,
  }),
  claimRule({
    id: 'E-09',
    title: {
      en: 'A way out of a dispute costs refund, goods, freights, fees and labour less what comes back; the one with the least expected cost is chosen',
      zh: '纠纷方案成本＝退款＋货损＋往返运费＋平台费＋拒付费＋人工 − 可回收货值；取期望成本最低者',
    },
    weight: 'warn',
    source: { title: 'Cost accounting of disputes', at: unread('expected cost') },
    of: disputeCostCalculation,
  }),
  claimRule({
    id: 'E-11',
    title: {
      en: 'A warehouse abroad saves direct delivery − (first leg + last mile + storage + capital + dead stock) on a unit, and pays from set-up ÷ saving units on',
      zh: '海外仓每件节约＝直邮 −（头程＋尾程＋仓储＋资金占用＋滞销损失）；保本销量＝固定投入 ÷ 每件节约',
    },
    weight: 'warn',
    source: { title: TEXTBOOK, at: unread('choice of a warehouse abroad') },
    of: overseasWarehouseCalculation,
  }),
  claimRule({
    id: 'E-12',
    title: {
      en: 'Customer lifetime value is order value × orders a year × margin × years, or with retention r and discount d this year and m × r ÷ (1 + d − r) more',
      zh: '客户终身价值＝客单价 × 年购买次数 × 毛利率 × 年数；按留存率 r、贴现率 d 时为当年毛利 m 加 m × r ÷（1 + d − r）',
    },
    source: { title: 'Customer relationship management as textbooks teach it', at: 'customer lifetime value' },
    of: customerValueCalculation,
  }),
  claimRule({
    id: 'E-13',
    title: {
      en: 'A channel is judged by inquiries, replies, samples and deals as shares of the stage before, and by what an inquiry and a deal cost',
      zh: '渠道按询盘率、回复率、样品率、成交率及单个询盘、单笔成交成本评价',
    },
    weight: 'warn',
    source: { title: TEXTBOOK, at: unread('acquisition by channel') },
    of: channelResultsCalculation,
  }),
  claimRule({
    id: 'E-14',
    title: {
      en: 'A budget is the sum of its lines by month and market; its variance is actual − planned, as a rate on the plan',
      zh: '预算为各月、各市场明细之和；差异＝实际 − 预算，差异率以预算为基数',
    },
    weight: 'warn',
    source: {
      title: 'Marketing budgets as textbooks teach them',
      at: unread('plan and actual'),
    },
    of: budgetVarianceCalculation,
  }),
  claimRule({
    id: 'E-15',
    title: {
      en: 'Price elasticity is the change of the quantity ÷ the change of the price, both on the mean of the two figures, or on the first',
      zh: '需求价格弹性＝销量变动率 ÷ 价格变动率，变动率以两期平均数（弧弹性）或原数（点弹性）为基数',
    },
    source: { title: 'Economics as textbooks teach it', at: 'price elasticity of demand' },
    of: priceElasticityCalculation,
  }),
]
