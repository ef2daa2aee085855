import { compare, type Decimal, isZero, one, zero } from '@gendan/kernel/decimal'
import type { Figures } from '@gendan/kernel/formula'
import type { Words } from '@gendan/kernel/words'
import type { z } from 'zod'
import { answerFigure } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import type { costFields, OrderCosts } from './order-costs.ts'
import { assertSomethingLeft, baseOf, type PriceShares, type shareFields } from './price-shares.ts'

const SALE = 'money of the currency of sale'

/** Where the money of one order goes. */
export const profitAnswers = {
  profit: answerFigure('Profit of one order', '每单利润', SALE),
  profitInCostCurrency: answerFigure(
    'The same in the cost currency',
    '每单利润（成本币种）',
    'money of the cost currency',
  ),
  margin: answerFigure('Profit ÷ price without tax', '销售利润率（不含税价）', 'fraction').optional(),
  marginOnPaid: answerFigure('Profit ÷ what the buyer pays', '销售利润率（实付额）', 'fraction').optional(),
  profitOnCosts: answerFigure('Profit ÷ costs', '成本利润率', 'fraction').optional(),
  profitOnGoods: answerFigure('Profit ÷ goods at purchase', '进货成本利润率', 'fraction').optional(),
  costs: answerFigure('Costs of one order', '每单成本', 'money of the cost currency'),
  paid: answerFigure('What the buyer pays, freight and tax in it', '买家实付', SALE),
  tax: answerFigure('Tax that stands in it', '其中税额', SALE),
  net: answerFigure('What he pays without tax', '不含税收入', SALE),
  commission: answerFigure('Commission', '平台佣金', SALE),
  paymentFee: answerFigure('Payment fee', '支付手续费', SALE),
  ads: answerFigure('Advertising', '广告费', SALE),
  returnLoss: answerFigure('Loss by returns as a share of sales', '退货损失（按销售额）', SALE),
  taken: answerFigure('All that is taken off in proportion', '按比例扣除合计', SALE),
  breakEvenPrice: answerFigure('Price of the goods at which nothing is left, exact', '保本价', SALE),
  breakEvenAcos: answerFigure(
    'Break-even ACOS: profit before advertising ÷ what the buyer pays',
    '盈亏平衡 ACOS（未扣广告费的利润率）',
    'fraction',
  ).optional(),
  breakEvenRoas: answerFigure('ROAS at which nothing is left', '盈亏平衡 ROAS', 'times').optional(),
}

type Given = z.output<z.ZodObject<typeof costFields & typeof shareFields>>
type Answers = z.input<z.ZodObject<typeof profitAnswers>>

/** What is left of an order for which the buyer pays so much, and by how much it could sell for less (E-02, E-03). Exact. */
export function orderProfit(
  paid: Decimal,
  costs: OrderCosts,
  shares: PriceShares,
  given: Given,
  sheet: Worksheet,
): Answers {
  const K = costs.sale
  const { rates, tax: VAT, spared } = shares
  const fees = feesOf(paid, given, sheet)
  const tax = isZero(VAT) ? zero : sheet.figure(TAX, 'tax = paid × VAT', { paid, VAT })
  const net = isZero(VAT) ? paid : sheet.figure(NET, 'net = paid − tax', { paid, tax })
  const taken = sheet.figure(TAKEN, isZero(spared) ? 'taken = paid × shares' : 'taken = paid × shares − spared', {
    ...{ paid, shares: rates, spared },
  })
  const profit = sheet.figure(PROFIT, 'profit = net − taken − K', { net, taken, K })
  const { exchangeRate: FX, saleFee } = given
  const own =
    FX === one
      ? profit
      : sheet.figure(OWN, 'own = (net − taken − saleFee) × FX − costs', { net, taken, saleFee, FX, costs: costs.own })
  return {
    ...{ costs: costs.own, paid, tax, net, taken, profit, profitInCostCurrency: own, ...fees },
    breakEvenPrice: breakEvenPrice(K, shares, given, sheet),
    margin: ratio(MARGIN, 'margin = profit ÷ net', { profit, net }, net, sheet),
    marginOnPaid: ratio(ON_PAID, 'onPaid = profit ÷ paid', { profit, paid }, paid, sheet),
    profitOnCosts: ratio(ON_COSTS, 'onCosts = profit ÷ K', { profit, K }, K, sheet),
    profitOnGoods: ratio(ON_GOODS, 'onGoods = own ÷ goods', { own, goods: given.goods }, given.goods, sheet),
    ...beforeAds({ profit, paid, ads: fees.ads }, sheet),
  }
}

/** The fees one by one, on their base. */
function feesOf(paid: Decimal, given: Given, sheet: Worksheet) {
  const base = baseOf(paid, given, sheet)
  const fee = (says: Words, name: string, rate: Decimal) =>
    isZero(rate) ? zero : sheet.figure(says, `${name} = base × rate`, { base, rate })
  const { adsPerOrder, adShare, exchangeRate: FX } = given
  const ads = isZero(adsPerOrder)
    ? fee(ADS, 'ads', adShare)
    : sheet.figure(ADS, 'ads = base × adShare + adsPerOrder ÷ FX', { base, adShare, adsPerOrder, FX })
  return {
    commission: fee(COMMISSION, 'commission', given.commission),
    paymentFee: fee(PAYMENT, 'payment', given.paymentFee),
    returnLoss: fee(RETURNS, 'returns', given.returnLoss),
    ads,
  }
}

/** The price of the goods at which an order leaves nothing; zero where the freight charged pays for all. */
function breakEvenPrice(K: Decimal, { rates, tax, spared }: PriceShares, given: Given, sheet: Worksheet): Decimal {
  const figures = { K, spared, shares: rates, VAT: tax, shipping: given.shippingCharged }
  const below = isZero(tax) ? '1 − shares' : '1 − shares − VAT'
  assertSomethingLeft(below, figures)
  if (isZero(figures.shipping)) return sheet.figure(EVEN, `breakEven = K ÷ (${below})`, figures)
  return sheet.figure(EVEN, `breakEven = max(0, (K − spared) ÷ (${below}) − shipping)`, figures)
}

function beforeAds({ profit, paid, ads }: Readonly<Record<'profit' | 'paid' | 'ads', Decimal>>, sheet: Worksheet) {
  const acos = ratio(ACOS, 'breakEvenAcos = (profit + ads) ÷ paid', { profit, ads, paid }, paid, sheet)
  if (acos === undefined || compare(acos, zero) <= 0) return { breakEvenAcos: acos }
  const roas = sheet.figure(ROAS, 'breakEvenRoas = 1 ÷ breakEvenAcos', { breakEvenAcos: acos })
  return { breakEvenAcos: acos, breakEvenRoas: roas }
}

/** A ratio, or no value where its divisor is zero. */
function ratio(says: Words, text: string, figures: Figures, divisor: Decimal, sheet: Worksheet): Decimal | undefined {
  return isZero(divisor) ? undefined : sheet.figure(says, text, figures)
}

const TAX = { en: 'Tax in the price', zh: '价内税额' }
const NET = { en: 'Without tax', zh: '不含税收入' }
const COMMISSION = { en: 'Commission', zh: '平台佣金' }
const PAYMENT = { en: 'Payment fee', zh: '支付手续费' }
const RETURNS = { en: 'Loss by returns', zh: '退货损失' }
const ADS = { en: 'Advertising', zh: '广告费' }
const TAKEN = { en: 'All that is taken off in proportion', zh: '按比例扣除合计' }
const PROFIT = { en: 'Profit of one order', zh: '每单利润' }
const OWN = { en: 'Profit in the cost currency', zh: '每单利润（成本币种）' }
const EVEN = { en: 'Break-even price', zh: '保本价' }
const MARGIN = { en: 'Profit on the price without tax', zh: '销售利润率' }
const ON_PAID = { en: 'Profit on what the buyer pays', zh: '占实付额的利润率' }
const ON_COSTS = { en: 'Profit on costs', zh: '成本利润率' }
const ON_GOODS = { en: 'Profit on goods at purchase', zh: '进货成本利润率' }
const ACOS = { en: 'Break-even ACOS: margin before advertising', zh: '盈亏平衡 ACOS（未扣广告费的利润率）' }
const ROAS = { en: 'Break-even ROAS', zh: '盈亏平衡 ROAS' }
