import { compare, type Decimal, isZero, one, zero } from '@gendan/kernel/decimal'
import { formula } from '@gendan/kernel/formula'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, figure, rate, told } from '../calculation/field.ts'
import { type Worksheet, wholeUp } from '../calculation/worksheet.ts'
import { costFields, orderCosts } from './order-costs.ts'
import { orderProfit, profitAnswers } from './order-profit.ts'
import { priceShares, shareFields } from './price-shares.ts'

const SALE = 'money of the currency of sale'
const OWN = 'money of the cost currency'

const input = z.strictObject({
  ...costFields,
  ...shareFields,
  price: figure('Price of the goods, before discounts and coupon if there are any', '售价（有折扣时填上架价）', SALE),
  discounts: told(
    z.array(rate('Discount off the price: 0.3 where 70 % is paid', '折扣幅度（七折填 0.3）')).default([]),
    'Discounts, one after the other',
    '折扣（依次计算）',
  ),
  coupon: figure('Coupon taken off after the discounts', '优惠券金额（折后再减）', SALE).default(zero),
  orders: figure('Orders of the window', '订单数', 'orders').default(one),
  fixedCosts: figure('Costs of the window that do not hang on the orders', '固定费用（月租、人工等）', OWN).default(
    zero,
  ),
  targetProfit: figure('Profit aimed at for the window', '目标利润总额', OWN).default(zero),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  ...profitAnswers,
  price: answerFigure('Price after discounts and coupon', '成交价（折后）', SALE),
  mostDiscount: answerFigure(
    'Most that can be taken off the price before money is lost',
    '保本最大折扣幅度',
    'fraction',
  ).optional(),
  sales: answerFigure('Sales of all orders', '销售总额', SALE),
  totalProfit: answerFigure('Profit of all orders after the fixed costs', '总利润（扣固定费用）', OWN),
  breakEvenOrders: answerFigure('Orders that pay for the fixed costs', '保本订单数', 'orders').optional(),
  targetOrders: answerFigure('Orders that leave the profit aimed at', '达到目标利润的订单数', 'orders').optional(),
})

/**
 * What an order on a platform leaves at a given price, and what the window leaves after its fixed costs (E-02, E-03, E-04). Exact;
 * orders are whole, rounded up. Throws Unusable where the price or the shares leave nothing to reckon with.
 */
export function shopProfit(given: Given, sheet: Worksheet): z.input<typeof output> {
  const price = soldAt(given, sheet)
  const costs = orderCosts(given, sheet)
  const shares = priceShares(given, sheet)
  const paid = formula('price + shipping').value({ price, shipping: given.shippingCharged })
  const profit = orderProfit(paid, costs, shares, given, sheet)
  const { orders: N, fixedCosts: F } = given
  const each = profit.profitInCostCurrency as Decimal
  const sales = N === one ? paid : sheet.figure(SALES, 'sales = paid × N', { paid, N })
  const total = N === one && isZero(F) ? each : sheet.figure(TOTAL, 'total = each × N − F', { each, N, F })
  const even = profit.breakEvenPrice as Decimal
  const mostDiscount = isZero(given.price)
    ? undefined
    : sheet.figure(MOST, 'd = max(0, 1 − (breakEven + coupon) ÷ price)', {
        breakEven: even,
        coupon: given.coupon,
        price: given.price,
      })
  return { price, ...profit, mostDiscount, sales, totalProfit: total, ...wanted(each, given, sheet) }
}

function soldAt({ price, discounts, coupon }: Given, sheet: Worksheet): Decimal {
  if (discounts.length === 0 && isZero(coupon)) return price
  const off = discounts.map((_, i) => ` × (1 − d${i + 1})`).join('')
  const offs = Object.fromEntries(discounts.map((value, i) => [`d${i + 1}`, value]))
  const text = `P = price${off}${isZero(coupon) ? '' : ' − coupon'}`
  const sold = sheet.figure({ en: 'Price after discounts', zh: '折后成交价' }, text, { price, coupon, ...offs })
  if (compare(sold, zero) >= 0) return sold
  const message = { en: 'The coupon is more than the discounted price.', zh: '优惠券金额大于折后价。' }
  throw new Unusable([{ path: 'coupon', code: 'coupon-above-price', message }])
}

/** Orders that bring in the fixed costs, and those that bring in a profit beside; none where an order leaves nothing. */
function wanted(each: Decimal, { fixedCosts: F, targetProfit: T }: Given, sheet: Worksheet) {
  if (compare(each, zero) <= 0) return {}
  const breakEvenOrders = isZero(F) ? undefined : sheet.figure(EVEN, 'N0 = F ÷ each', { F, each }, wholeUp)
  const targetOrders = isZero(T) ? undefined : sheet.figure(TARGET, 'N1 = (F + T) ÷ each', { F, T, each }, wholeUp)
  return { breakEvenOrders, targetOrders }
}

const SALES = { en: 'Sales of all orders', zh: '销售总额' }
const TOTAL = { en: 'Profit of all orders', zh: '总利润' }
const MOST = { en: 'Most discount before money is lost', zh: '保本最大折扣幅度' }
const EVEN = { en: 'Orders that pay for the fixed costs', zh: '保本订单数' }
const TARGET = { en: 'Orders for the profit aimed at', zh: '目标利润所需订单数' }

export const shopProfitCalculation = calculation({
  name: 'shop-profit',
  title: { en: 'Shop profit at a given price', zh: '网店（跨境电商）利润核算与保本点' },
  topic: 'shops',
  says: {
    en: 'What an order leaves at a given price after all fees, the break-even price, ACOS and number of orders.',
    zh: '按给定售价核算每单利润、利润率、保本价、盈亏平衡 ACOS、保本订单数与最大折扣。',
  },
  rules: ['E-02', 'E-03', 'E-04'],
  sources: [
    {
      title: 'Cost accounting of shops as e-commerce textbooks teach it',
      at: 'profit, break-even price and break-even ACOS',
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'A price of 29.30 USD leaves 20 %', zh: '售价 29.30 美元，利润率 20%' },
      input: {
        ...{ price: '29.30', goods: '60', packing: '12', lastMile: '32', exchangeRate: '7.10' },
        ...{ commission: '0.15', paymentFee: '0.01', adShare: '0.10', returnLoss: '0.04' },
      },
      gives: { profitInCostCurrency: '41.621', commission: '4.395' },
    },
    {
      title: { en: 'Break-even of a month: 3,000 fixed, 12 an order', zh: '月固定费用 3000，每单利润 12' },
      input: { price: '50', goods: '30', commission: '0.16', fixedCosts: '3000', orders: 400, targetProfit: '6000' },
      gives: {
        ...{ profit: '12', margin: '0.24', totalProfit: '1800', breakEvenOrders: '250', targetOrders: '750' },
        ...{ breakEvenPrice: '35.71428571428571428571428571428571', breakEvenAcos: '0.24' },
      },
    },
    {
      title: { en: 'One in ten comes back: loss spread over all orders', zh: '退货率 10%，损失分摊到每单' },
      input: {
        ...{ price: '40', goods: '12', lastMile: '6', commission: '0.15', returnRate: '0.1' },
        ...{ returnGoods: '9', returnFreight: '8', returnFee: '3' },
      },
      gives: { costs: '20', profit: '14', margin: '0.35' },
    },
    {
      title: { en: 'List price 50 at 30 % off with a coupon of 3', zh: '上架价 50，七折再减 3 元券' },
      input: { price: '50', discounts: ['0.3'], coupon: '3', goods: '20', commission: '0.05' },
      gives: { price: '32', profit: '10.4', margin: '0.325' },
    },
  ],
  work: shopProfit,
})
