import { compare, type Decimal, decimal, isPositive, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, share, told } from '../calculation/field.ts'
import { toStep, type Worksheet } from '../calculation/worksheet.ts'
import { type Incoterm, incotermShape } from '../terms/incoterms.ts'
import { oldTermsIn, termShape } from '../terms/old-terms.ts'
import { nothingLeft, priceOf } from './build-up.ts'
import { ROUNDINGS } from './choices.ts'
import { costFaults, costFields, profitBase } from './cost-fields.ts'
import { purchaseOf, type UnitCost, unitCost } from './cost-sheet.ts'
import { exportQuotationExamples } from './export-quotation-examples.ts'
import { offerFaults, offerOf, outcome, outcomeFields, shown } from './offer.ts'
import { profitFaults, withProfit } from './profit.ts'

const input = z.strictObject({
  incoterms: told(z.array(termShape).min(1).max(11), 'The rules to quote under', '报价术语'),
  purchase: positive('Purchase price', '进货价格', 'home'),
  ...costFields,
  profit: share('Profit rate, on the base chosen below', '预期利润率（基数见“利润基数”）').default(zero),
  profitBase,
  profitAmount: figure(
    'Profit of a unit in home currency, in place of a rate',
    '单位预期利润（本币金额，代替利润率）',
    'home',
  ).optional(),
  quoteStep: positive('Step to which the price is rounded', '报价取整单位', 'money').default(decimal('0.01')),
  quoteRounding: explained(
    convention(
      ['up', 'half-up', 'down'],
      'Rounding of the price: up keeps the profit, half-up as exam keys have it',
      '报价取整方式：进位可保利润，考试多用四舍五入',
    ),
    ROUNDINGS,
  ),
})
export type ExportQuotationInput = z.output<typeof input>

const price = z.strictObject({
  incoterm: told(incotermShape, 'The rule', '术语'),
  price: answerFigure('The price, rounded', '报价（取整）', 'money'),
  exact: answerFigure('The price before rounding', '报价（取整前）', 'money'),
  ...outcomeFields,
})

const output = z.strictObject({
  refund: answerFigure('VAT refund of a unit', '单位退税收入', 'home'),
  purchaseCost: answerFigure('Actual purchase cost of a unit: purchase price less refund', '单位实际采购成本', 'home'),
  domesticCosts: answerFigure(
    'Domestic costs of a unit: in money, overhead, interest',
    '单位国内费用（含定额费与利息）',
    'home',
  ),
  totalCost: answerFigure('Cost of a unit before freight', '单位出口总成本', 'home'),
  prices: told(z.array(price), 'The price under each rule, and what it contains', '各术语报价及其构成'),
})
export type ExportQuotation = z.output<typeof output>

/**
 * A quotation built up from what the goods cost: purchase less refund, domestic costs, freight, and by one
 * denominator all that is taken on the price. Per unit; costs of the lot are divided by its quantity. The refund is exact here,
 * nothing is invoiced yet; only the price is rounded, to `quoteStep`. Each price is taken apart again to show its profit, and
 * a warning says where rounding took it below what was wanted. Throws Unusable where a figure that the rule needs is
 * missing, and where the rates take the whole price.
 */
export function exportQuotation(given: ExportQuotationInput, sheet: Worksheet): ExportQuotation {
  refuse([
    ...costFaults(given),
    ...profitFaults(given),
    ...new Map(given.incoterms.flatMap((one) => offerFaults(one, given)).map((one) => [one.path, one])).values(),
  ])
  const cost = unitCost(purchaseOf(given.purchase, given, sheet), given, sheet)
  return {
    refund: shown(cost.refund),
    purchaseCost: shown(cost.purchaseCost),
    domesticCosts: sheet.figure(
      DOMESTIC,
      'D0 = K − A',
      { K: cost.total, A: cost.purchaseCost },
      { places: 4, how: 'half-up' },
    ),
    totalCost: shown(cost.total),
    prices: given.incoterms.map((one, i) => quoted(one, i, given, cost, sheet)),
  }
}

const DOMESTIC = { en: 'Domestic costs of a unit, all kinds', zh: '单位国内费用合计' }

function quoted(incoterm: Incoterm, i: number, given: ExportQuotationInput, cost: UnitCost, sheet: Worksheet) {
  sheet.remark({ en: `${incoterm}:`, zh: `${incoterm}：` })
  const offer = offerOf(incoterm, given, cost, sheet)
  const { net, between } = withProfit(offer, cost, given, sheet)
  const exact = priceOf(net, between, sheet)
  const says = { en: 'The price, rounded', zh: '报价（取整）' }
  const P = sheet.figure(
    says,
    `P = ${between.name}`,
    { [between.name]: exact },
    toStep(given.quoteStep, given.quoteRounding),
  )
  if (!isPositive(P)) throw nothingLeft()
  if (compare(P, exact) < 0 && wantsProfit(given)) warnOfRounding(i, P, sheet)
  return { incoterm, price: P, exact, ...outcome(P, offer, given, sheet) }
}

function wantsProfit({ profit, profitAmount = zero }: ExportQuotationInput): boolean {
  return isPositive(profit) || isPositive(profitAmount)
}

function warnOfRounding(i: number, P: Decimal, sheet: Worksheet): void {
  sheet.warn({
    rule: 'Q-06',
    verdict: 'fail',
    weight: 'warn',
    at: `prices.${i}.price`,
    says: { en: `Rounded to ${P}, the price misses its own profit.`, zh: `取整为 ${P} 后达不到预期利润。` },
    remedy: { en: 'Round up, or accept the smaller profit.', zh: '改为进位，或接受较低利润。' },
    source: { title: 'Trade practice', at: unread('forward check of a quotation') },
  })
}

export const exportQuotationCalculation = calculation({
  name: 'export-quotation',
  title: { en: 'Export quotation built up from purchase cost', zh: '出口报价核算（由进价到 FOB、CFR、CIF 等报价）' },
  topic: 'price',
  says: {
    en: 'What to quote under any rule so that a wanted profit is left after purchase, refund, domestic costs, freight, insurance, commission and bank.',
    zh: '计入采购成本、退税、国内费用、运费、保险费、佣金、银行费用和预期利润后，各术语应报多少。',
  },
  rules: ['Q-01', 'Q-02', 'Q-03', 'Q-04', 'Q-05', 'Q-06', 'Q-07', 'Q-08'],
  remarks: oldTermsIn,
  sources: [{ title: 'Export quotation as Chinese trade textbooks teach it', at: '出口报价核算' }],
  input,
  output,
  examples: exportQuotationExamples,
  work: exportQuotation,
})
