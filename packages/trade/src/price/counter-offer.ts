import { type Decimal, decimal, isPositive, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, share, told } from '../calculation/field.ts'
import { halfUp, toStep, type Worksheet } from '../calculation/worksheet.ts'
import { oldTermsIn, termShape } from '../terms/old-terms.ts'
import { priceOf } from './build-up.ts'
import { ROUNDINGS } from './choices.ts'
import { costFaults, costFields, profitBase } from './cost-fields.ts'
import { costShare, purchaseOf, type UnitCost, unitCost } from './cost-sheet.ts'
import { counterOfferExamples } from './counter-offer-examples.ts'
import { contents, earned, type Offer, offerFaults, offerOf, outcomeFields, profitOf, shown } from './offer.ts'
import { aimOf, baseOf, profitFaults, withProfit } from './profit.ts'
import { takeApart } from './take-apart.ts'

/** A price under one rule and what the goods cost: what a counter-offer is judged by. */
export const pricedCostFields = {
  incoterm: told(termShape, 'The rule of the price', '价格术语'),
  price: positive('The price per unit: a counter-offer, commission in it', '单价（如客户还价，含佣）', 'money'),
  ...costFields,
  profit: share('Profit rate that is wanted, on the base chosen below', '期望利润率（基数见“利润基数”）').default(zero),
  profitBase,
  profitAmount: figure(
    'Profit of a unit in home currency, in place of a rate',
    '单位期望利润（本币金额，代替利润率）',
    'home',
  ).optional(),
}

const input = z.strictObject({
  ...pricedCostFields,
  purchase: positive(
    'Purchase price; left out where only the highest one is asked for',
    '进货价格；只求最高进价时不填',
    'home',
  ).optional(),
  quoteStep: positive('Step to which our next price is rounded', '再报价取整单位', 'money').default(decimal('0.01')),
  quoteRounding: explained(
    convention(['up', 'half-up', 'down'], 'Rounding of our next price', '再报价取整方式'),
    ROUNDINGS,
  ),
})
export type CounterOfferInput = z.output<typeof input>

const output = z.strictObject({
  ...z.strictObject(outcomeFields).partial().shape,
  netIncome: outcomeFields.netIncome,
  totalCost: answerFigure('Cost of a unit before freight', '单位出口总成本', 'home').optional(),
  profitRate: answerFigure(
    'The profit as a fraction of the base that was chosen',
    '利润率（按所选基数）',
    'fraction',
  ).optional(),
  shortfall: answerFigure(
    'Profit of a unit that is wanted and not there, in home currency; negative: more than wanted',
    '与期望利润的差额（本币），负数为超出',
    'home',
  ).optional(),
  nextPrice: answerFigure('Our price that gives the profit wanted', '按期望利润的再报价', 'money').optional(),
  highestPurchase: answerFigure(
    'Highest purchase price at this price and profit, for a unit with VAT, rounded down',
    '可接受的最高含税进价（单位，舍去尾数）',
    'home',
  ).optional(),
  highestPurchaseWithoutVat: answerFigure('The same without VAT', '可接受的最高不含税进价', 'home').optional(),
})
export type CounterOffer = z.output<typeof output>

/**
 * What is left at a given price (还价核算): profit and its shares; the purchase price that the factory must come down to for the
 * profit wanted; the price that we would have to ask (Q-04 to Q-08, G-03). Per unit; highest purchase price to the cent, down.
 * Throws Unusable where a figure that the rule needs is missing, and where nothing is left after freight and charges.
 */
export function counterOffer(given: CounterOfferInput, sheet: Worksheet): CounterOffer {
  refuse([...costFaults(given), ...profitFaults(given), ...offerFaults(given.incoterm, given)])
  const { purchase } = given
  const cost = unitCost(purchase === undefined ? zero : purchaseOf(purchase, given, sheet), given, sheet)
  const offer = offerOf(given.incoterm, given, cost, sheet)
  const parts = takeApart(given.price, 'N0', offer.between, sheet)
  const ceiling = highestPurchase(parts.net, given, sheet)
  if (purchase === undefined) return { ...contents(parts), ...ceiling }
  const profit = profitOf(parts, offer, sheet)
  const aim = aimOf(given.price, offer, cost, given, sheet)
  const base = baseOf(given.price, offer, cost, given.profitBase)
  return {
    ...contents(parts),
    ...earned(given.price, parts, profit, offer, given, sheet),
    totalCost: shown(cost.total),
    profitRate: sheet.figure(RATE, `p0 = G ÷ (${base.text})`, { ...base.figures, G: profit }, halfUp(6)),
    shortfall: sheet.figure(SHORT, 'X = (G1 − G) × e', { G1: aim, G: profit, e: offer.rate }, halfUp(4)),
    nextPrice: nextPrice(offer, cost, given, sheet),
    ...ceiling,
  }
}

const RATE = { en: 'Profit rate on its base', zh: '利润率（按所选基数）' }
const SHORT = { en: 'Wanting for the profit wanted, in home currency', zh: '距期望利润的差额（本币）' }

function nextPrice(offer: Offer, cost: UnitCost, given: CounterOfferInput, sheet: Worksheet): Decimal {
  const { net, between } = withProfit(offer, cost, given, sheet)
  const says = { en: 'Our price for the profit wanted', zh: '按期望利润的再报价' }
  const figures = { [between.name]: priceOf(net, between, sheet) }
  return sheet.figure(says, `P = ${between.name}`, figures, toStep(given.quoteStep, given.quoteRounding))
}

/**
 * The purchase price with VAT at which exactly the profit wanted is left: cost is a straight line of it, so much for each yuan
 * (`a`) and what is spent whatever it is (D, U). Nothing where not even a gift would leave the profit.
 */
function highestPurchase(net: Decimal, given: CounterOfferInput, sheet: Worksheet) {
  sheet.remark({ en: 'The highest purchase price:', zh: '可接受的最高进价：' })
  const a = costShare(given, sheet)
  const without = offerOf(given.incoterm, given, unitCost(zero, given, sheet), sheet)
  const { text, figures } = budget(given, without)
  const all = { ...figures, N0: net, a, D: without.home, U: without.quote, e: without.rate }
  const says = { en: 'Highest purchase price of a unit with VAT', zh: '可接受的最高含税进价' }
  const highest = sheet.figure(says, `Pmax = ${text}`, all, { places: 2, how: 'down' })
  if (!isPositive(highest)) {
    sheet.remark({
      en: 'At this price no purchase price leaves the profit.',
      zh: '按此价格，任何进价都达不到期望利润。',
    })
    return {}
  }
  const v = given.vatRate
  const bare = { en: 'The same without VAT', zh: '不含税' }
  return {
    highestPurchase: highest,
    ...(v
      ? {
          highestPurchaseWithoutVat: sheet.figure(
            bare,
            'Pnet = Pmax ÷ (1 + v)',
            { Pmax: highest, v },
            { places: 2, how: 'down' },
          ),
        }
      : {}),
  }
}

/** The highest purchase price as a formula, by what the profit is a share of. */
function budget(given: CounterOfferInput, offer: Offer) {
  const { profit: p, profitBase, profitAmount: g, price, refundRate: t, vatRate: v = zero } = given
  if (g !== undefined) return { text: '((N0 − U) × e − D − g) ÷ a', figures: { g } }
  if (!isPositive(p)) return { text: '((N0 − U) × e − D) ÷ a', figures: {} }
  const { freight } = offer.between
  const F = freight && 'amount' in freight ? freight.amount : zero
  const ways = {
    price: { text: '((N0 − p × X − U) × e − D) ÷ a', figures: { p, X: price } },
    purchase: { text: '((N0 − U) × e − D) ÷ (a + p)', figures: { p } },
    'purchase-cost': { text: '((N0 − U) × e − D) ÷ (a + p × (1 − t ÷ (1 + v)))', figures: { p, t, v } },
    'domestic-cost': { text: '((N0 ÷ (1 + p) − U) × e − D) ÷ a', figures: { p } },
    'total-cost': { text: '(((N0 − p × F) ÷ (1 + p) − U) × e − D) ÷ a', figures: { p, F } },
  } as const
  return ways[profitBase]
}

export const counterOfferCalculation = calculation({
  name: 'counter-offer',
  title: {
    en: 'Counter-offer: profit at a given price, highest purchase price, our next price',
    zh: '还价核算：给定价格求利润、最高进价与再报价',
  },
  topic: 'price',
  says: {
    en: "What profit a given price (a customer's counter-offer) leaves, how low the purchase price must come for a wanted profit, and what we would have to ask.",
    zh: '接受某一价格（如客户还价）还剩多少利润；为保住期望利润，进价最高多少；或应再报多少。',
  },
  rules: ['Q-01', 'Q-02', 'Q-03', 'Q-04', 'Q-06', 'Q-07', 'Q-08'],
  remarks: oldTermsIn,
  sources: [{ title: 'Export quotation as Chinese trade textbooks teach it', at: '出口还价核算' }],
  input,
  output,
  examples: counterOfferExamples,
  work: counterOffer,
})
