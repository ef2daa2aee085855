import { NOT_READ, type Rule, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { importTaxesCalculation } from './import-taxes.ts'
import { importValueCalculation } from './import-value.ts'
import { periodRules, rateRules, regimeRules } from './regime-rules.ts'

const TARIFF_LAW = '中华人民共和国关税法'
const LEVY_ORDER = '海关进出口货物征税管理办法（海关总署令第272号）'
const CONSUMPTION_TAX = '中华人民共和国消费税暂行条例'

/** The rules of the value of imports. */
const valueRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'D-01',
    title: {
      en: 'The value of imports is the price plus transport to, and insurance up to, unloading at the place of entry in China',
      zh: '进口货物计税价格以成交价格加运抵境内输入地点起卸前的运费及相关费用、保险费确定',
    },
    source: { title: TARIFF_LAW, at: 'art. 24' },
    of: importValueCalculation,
  }),
  claimRule({
    id: 'D-02',
    title: {
      en: 'Commissions other than buying commission, brokerage, containers, packing, assists, tied royalties and proceeds to the seller are added where the buyer bears them and they are not in the price',
      zh: '买方负担且未含在货价内的佣金（购货佣金除外）、经纪费、容器、包装、协助、特许权使用费及返回卖方的收益应计入',
    },
    source: { title: TARIFF_LAW, at: 'art. 25' },
    of: importValueCalculation,
  }),
  claimRule({
    id: 'D-03',
    title: {
      en: 'Costs after import, transport after unloading, duties and domestic taxes are taken off where the price itemises them; warranty stays in',
      zh: '货价中单独列明的进口后安装等费用、起卸后运保费、关税及国内税收应扣除，保修费用除外',
    },
    source: { title: TARIFF_LAW, at: unread('art. 26; interest: valuation order') },
    of: importValueCalculation,
  }),
  claimRule({
    id: 'D-04',
    title: {
      en: 'With a premium rate the value is (price + freight) ÷ (1 − r), without the ten per cent of a policy; insurance unknown is 3 ‰ of price and freight',
      zh: '已知保险费率时计税价格 =（货价 + 运费）÷（1 − 保险费率），不加成；保险费无法确定时按货价加运费的 3‰ 计算',
    },
    source: { title: '海关审定进出口货物完税价格办法', at: unread('insurance costs') },
    of: importValueCalculation,
  }),
  claimRule({
    id: 'D-07',
    title: {
      en: 'The value and every tax are stated to the fen, half up; some older textbooks state the value to the yuan',
      zh: '计税价格和税款四舍五入到分；部分旧教材计税价格计到元',
    },
    source: { title: LEVY_ORDER, at: 'art. 13, 19' },
    of: importValueCalculation,
  }),
]

/** The rules of the taxes on imports. */
const taxRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'D-20',
    title: {
      en: 'Duty is value × rate, quantity × unit tax, both together, the higher or lower of both, or the sliding formula of the year',
      zh: '关税：从价为计税价格 × 税率，从量为数量 × 单位税额，复合为两者之和，选择税从高或从低，滑准税按当年公式',
    },
    source: { title: TARIFF_LAW, at: 'art. 23; alternative and sliding duty: the tariff' },
    of: importTaxesCalculation,
  }),
  claimRule({
    id: 'D-21',
    title: {
      en: 'Each remedy duty is the dutiable value times its own rate',
      zh: '反倾销税、反补贴税、保障措施关税、报复性关税各为计税价格 × 各自税率',
    },
    source: { title: TARIFF_LAW, at: 'art. 16, 18' },
    of: importTaxesCalculation,
  }),
  claimRule({
    id: 'D-22',
    title: {
      en: 'Consumption tax on imports is on the composite price (value + duties + specific tax) ÷ (1 − rate), plus the specific tax',
      zh: '进口消费税组成计税价格 =（计税价格 + 关税 + 从量税额）÷（1 − 比例税率），税额为其从价部分加从量部分',
    },
    source: { title: CONSUMPTION_TAX, at: unread('art. 5, 9') },
    of: importTaxesCalculation,
  }),
  claimRule({
    id: 'D-23',
    title: {
      en: 'Import VAT is (value + duties + consumption tax) × rate',
      zh: '进口增值税 =（计税价格 + 关税 + 消费税）× 税率',
    },
    source: { title: '中华人民共和国增值税法', at: 'art. 14: composite price of imports' },
    of: importTaxesCalculation,
  }),
  claimRule({
    id: 'D-24',
    title: {
      en: 'Each tax is rounded to the fen on its own, and the next is reckoned on the rounded figures',
      zh: '各税种分别四舍五入到分，后一税种以已取整的金额为基数',
    },
    source: { title: LEVY_ORDER, at: 'art. 19' },
    of: importTaxesCalculation,
  }),
  claimRule({
    id: 'D-25',
    title: {
      en: 'A shipment whose duty is within the free amount pays none; consumption tax and VAT likewise',
      zh: '一票货物关税税额在免征额度内的免征；进口环节消费税、增值税同',
    },
    source: { title: TARIFF_LAW, at: `art. 32 (1); consumption tax and VAT: ${NOT_READ}` },
    of: importTaxesCalculation,
  }),
  claimRule({
    id: 'D-26',
    title: {
      en: 'Cigarettes take their rate from the trial price of a carton, beer its tax from the value of a tonne, white spirits both kinds of tax',
      zh: '卷烟按每条试算价格、啤酒按每吨价格确定税率或税额，白酒复合计税',
    },
    source: { title: CONSUMPTION_TAX, at: unread('tax items and rates') },
    of: importTaxesCalculation,
  }),
]

export const customsRules: readonly Rule<Claim>[] = [
  ...valueRules,
  ...rateRules,
  ...taxRules,
  ...regimeRules,
  ...periodRules,
]
