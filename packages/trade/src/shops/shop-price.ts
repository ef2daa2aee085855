import { compare, type Decimal, decimal, isZero, zero } from '@gendan/kernel/decimal'
import { type Figures, formula } from '@gendan/kernel/formula'
import { findingOf } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { toStep, type Worksheet } from '../calculation/worksheet.ts'
import { costFields, type OrderCosts, orderCosts } from './order-costs.ts'
import { orderProfit, profitAnswers } from './order-profit.ts'
import { assertSomethingLeft, type PriceShares, priceShares, rateNames, shareFields } from './price-shares.ts'

const SALE = 'money of the currency of sale'

const input = z.strictObject({
  ...costFields,
  ...shareFields,
  targetMargin: figure('Profit aimed at, as a share of its base', '目标利润率', 'fraction').default(zero),
  marginOn: explained(
    convention(['price', 'paid', 'costs', 'goods'], 'What the profit is a share of', '利润率的基数'),
    {
      price: ['The price without tax', '不含税售价（销售利润率）'],
      paid: ['All that the buyer pays', '买家实付额'],
      costs: ['All costs of the order', '全部成本（成本利润率）'],
      goods: ['The goods at purchase', '进货价'],
    },
  ),
  targetProfit: figure(
    'Profit aimed at for one order, in money',
    '每单目标利润额',
    'money of the cost currency',
  ).default(zero),
  method: explained(convention(['one-denominator', 'stepwise'], 'How the rates come off', '费率的扣除方法'), {
    'one-denominator': ['All in one denominator', '放入同一分母，一次相除'],
    stepwise: ['Divided by one after the other: misses the margin aimed at', '逐项相除（常见错误，达不到目标利润率）'],
  }),
  discounts: told(
    z.array(rate('Discount off the list price: 0.3 where 70 % is paid', '折扣幅度（七折填 0.3）')).default([]),
    'Discounts that stand on the list price, one after the other',
    '上架价的折扣（依次计算）',
  ),
  coupon: figure('Coupon that every buyer uses', '优惠券金额', SALE).default(zero),
  step: positive('Step of the price', '报价最小单位', SALE).default(decimal('0.01')),
  rounding: explained(convention(['up', 'half-up', 'down'], 'Rounding of the price to the step', '售价取整'), {
    up: ['Up: keeps the margin', '进位（保住利润率）'],
    'half-up': ['Half up, as exam keys have it', '四舍五入（考试答案）'],
    down: ['Down', '舍去'],
  }),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  price: answerFigure('Price of the goods', '售价', SALE),
  exactPrice: answerFigure('The same before rounding', '未取整的售价', SALE),
  priceInCostCurrency: answerFigure('The same in the cost currency, not rounded', '售价折成本币种（未取整）', 'money'),
  listPrice: answerFigure('List price before discounts and coupon', '上架价（折扣前）', SALE),
  ...profitAnswers,
})

/**
 * The price of an article in a shop that leaves the margin aimed at (E-01, E-02, E-04): every rate stands in one denominator.
 * Price and list price are rounded once, to the step; all else is exact and reckoned on the rounded price. Throws Unusable where
 * the rates leave nothing, or where the freight charged to the buyer alone pays for all.
 */
export function shopPrice(given: Given, sheet: Worksheet): z.input<typeof output> {
  const costs = orderCosts(given, sheet)
  const shares = priceShares(given, sheet)
  const paid = given.method === 'stepwise' ? stepwise(costs, given, sheet) : together(costs, shares, given, sheet)
  const { shippingCharged: shipping, exchangeRate: FX, step, coupon } = given
  const exact = isZero(shipping) ? paid : sheet.figure(GOODS, 'P = paid − shipping', { paid, shipping })
  if (compare(exact, zero) <= 0) throw nothingToCharge()
  const price = sheet.figure(PRICE, 'price = P', { P: exact }, toStep(step, given.rounding))
  const left = given.discounts.map((_, i) => ` ÷ (1 − d${i + 1})`).join('')
  const offs = Object.fromEntries(given.discounts.map((value, i) => [`d${i + 1}`, value]))
  const list =
    left || !isZero(coupon)
      ? sheet.figure(LIST, isZero(coupon) ? `L = P${left}` : `L = (P + coupon)${left}`, { P: exact, coupon, ...offs })
      : exact
  const listPrice =
    left || !isZero(coupon) ? sheet.figure(LISTED, 'list = L', { L: list }, toStep(step, given.rounding)) : price
  const whole = formula('price + shipping').value({ price, shipping })
  const profit = orderProfit(whole, costs, shares, given, sheet)
  if (given.method === 'stepwise') warnOfMargin(profit.margin, given, sheet)
  const own = formula('P × FX').value({ P: exact, FX })
  return { price, exactPrice: exact, priceInCostCurrency: own, listPrice, ...profit }
}

/** T × (1 − shares − VAT − margin) = costs, solved for T. */
function together(costs: OrderCosts, { rates, tax, spared }: PriceShares, given: Given, sheet: Worksheet): Decimal {
  const { targetMargin: m, marginOn, exchangeRate: FX, targetProfit, goods } = given
  const figures: Figures = { K: costs.sale, shares: rates, VAT: tax, m, goods, FX, spared, targetProfit }
  const above = [
    marginOn === 'costs' && !isZero(m) ? 'K × (1 + m)' : 'K',
    marginOn === 'goods' && !isZero(m) ? ' + m × goods ÷ FX' : '',
    isZero(targetProfit) ? '' : ' + targetProfit ÷ FX',
    isZero(spared) ? '' : ' − spared',
  ].join('')
  const below = `1 − shares${isZero(tax) ? '' : ' − VAT'}${isZero(m) ? '' : SHARE_OF[marginOn](isZero(tax))}`
  assertSomethingLeft(below, figures)
  return sheet.figure(PAID, `paid = ${above === 'K' ? above : `(${above})`} ÷ (${below})`, figures)
}

/** What the profit takes of the denominator, by its base. */
const SHARE_OF: Readonly<Record<Given['marginOn'], (untaxed: boolean) => string>> = {
  price: (untaxed) => (untaxed ? ' − m' : ' − m × (1 − VAT)'),
  paid: () => ' − m',
  costs: () => '',
  goods: () => '',
}

/** As blogs reckon: divided by one rate after the other. */
function stepwise(costs: OrderCosts, given: Given, sheet: Worksheet): Decimal {
  const { targetMargin: m, vatRate: v } = given
  const rates = rateNames(given)
  const names = Object.fromEntries(rates.map((value, i) => [`r${i + 1}`, value]))
  for (const value of [...rates, m]) assertSomethingLeft('1 − r', { r: value })
  const steps = rates.map((_, i) => ` ÷ (1 − r${i + 1})`).join('')
  const text = `paid = K${steps}${isZero(m) ? '' : ' ÷ (1 − m)'}${isZero(v) ? '' : ' × (1 + v)'}`
  return sheet.figure(PAID, text, { K: costs.sale, ...names, m, v })
}

function warnOfMargin(margin: string | undefined, given: Given, sheet: Worksheet): void {
  if (margin === undefined) return
  const says = {
    en: `Divided step by step the margin is ${margin}, not ${given.targetMargin}.`,
    zh: `逐项相除时实际利润率为 ${margin}，而非 ${given.targetMargin}。`,
  }
  const remedy = { en: 'Put all rates in one denominator.', zh: '请把全部费率放入同一分母。' }
  sheet.warn(findingOf({ id: 'E-01', weight: 'warn', source: SOURCE }, { at: 'method', says, remedy }))
}

function nothingToCharge(): Unusable {
  const message = {
    en: 'The freight charged to the buyer already pays for everything, or nothing costs anything: check the costs.',
    zh: '向买家收取的运费已覆盖全部成本，或没有任何成本：请核对成本。',
  }
  return new Unusable([{ path: 'goods', code: 'no-price', message }])
}

const PAID = { en: 'What the buyer must pay', zh: '买家应付额' }
const GOODS = { en: 'Price of the goods without the freight charged', zh: '扣除另收运费后的商品价' }
const PRICE = { en: 'Price, to the step', zh: '售价（取整）' }
const LIST = { en: 'List price before coupon and discounts', zh: '上架价（优惠前）' }
const LISTED = { en: 'List price, to the step', zh: '上架价（取整）' }

const SOURCE = {
  title: 'Pricing on platforms as sellers and e-commerce textbooks reckon it',
  at: 'price from costs, fees and margin in one denominator',
}

export const shopPriceCalculation = calculation({
  name: 'shop-price',
  title: { en: 'Shop price from a target margin', zh: '网店（跨境电商）产品定价' },
  topic: 'shops',
  says: {
    en: 'What to charge on a platform so that costs, fees, advertising, returns, tax and the profit aimed at are all paid; list price before discounts.',
    zh: '平台售价应定多少，才能覆盖成本、运费、佣金、手续费、广告、退货、税并达到目标利润；折扣前的上架价。',
  },
  rules: ['E-01', 'E-02', 'E-04'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: 'Goods 60, packing 12, last mile 32; target 20 %', zh: '货 60、包装 12、尾程 32，目标利润率 20%' },
      input: {
        ...{ goods: '60', packing: '12', lastMile: '32', exchangeRate: '7.10' },
        ...{ commission: '0.15', paymentFee: '0.01', adShare: '0.10', returnLoss: '0.04', targetMargin: '0.20' },
      },
      gives: { price: '29.3', exactPrice: '29.29577464788732394366197183098592', costs: '104' },
    },
    {
      title: {
        en: 'Parcel by weight, profit on costs, sold at 30 % off',
        zh: '小包按重量计运费，成本利润率 20%，七折销售',
      },
      input: {
        ...{ goods: '50', carriage: [{ weightKg: '0.4', perKg: '90', discount: '0.1', fixed: '8' }] },
        ...{ commission: '0.05', targetMargin: '0.2', marginOn: 'costs', exchangeRate: '6.8', discounts: ['0.3'] },
        rounding: 'half-up',
      },
      gives: { costs: '90.4', price: '16.79', listPrice: '23.99' },
    },
    {
      title: { en: 'VAT 19 % stands in the price', zh: '售价含 19% 增值税' },
      input: { goods: '20', lastMile: '5', commission: '0.15', vatRate: '0.19', targetMargin: '0.25' },
      gives: {
        price: '52.06',
        exactPrice: '52.05599300087489063867016622922135',
        tax: '8.312100840336134453781512605042016',
      },
    },
  ],
  work: shopPrice,
})
