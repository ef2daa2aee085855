import { compare, type Decimal, isZero, one, zero } from '@gendan/kernel/decimal'
import { findingOf, unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { answerFigure, civilDay, claim, convention, explained, figure, part, positive } from '../calculation/field.ts'
import { toStep, type Worksheet, wholeUp } from '../calculation/worksheet.ts'
import { productionFigures } from '../tables/production-figures.generated.ts'

const input = z.strictObject({
  quantity: positive('Quantity of the contract', '合同数量', 'pieces'),
  tolerance: part('More or less allowed, both ways', '溢短装比例（±）').default(zero),
  plus: part('More allowed, where it is another', '溢装比例（与短装不同时）').optional(),
  minus: part('Less allowed, where it is another', '短装比例（与溢装不同时）').optional(),
  countedIn: explained(convention(['pieces', 'measure'], 'How the goods are counted', '计数方式'), {
    pieces: ['Whole pieces', '按整件'],
    measure: ['A measure that may have any part: kilograms, metres', '按可分的计量单位（千克、米）'],
  }),
  shipped: figure('Quantity shipped or ready', '实际装运（备妥）数量', 'pieces').optional(),
  price: figure('Unit price', '单价', 'money per piece').optional(),
  marketPrice: figure(
    'Price of the day for what is more or less, where the contract says so',
    '溢短装部分按装运时市价计价时的市价',
    'money per piece',
  ).optional(),
  cutAllowance: part('Share cut beyond the contract; empty: the usual one', '加裁比例；不填按惯例').optional(),
  rejects: part('Share of rejects expected', '预计次品率').default(zero),
  day: civilDay(
    'Day for which the usual allowance is looked up; without it the one in force now',
    '按哪一天的惯例',
  ).optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  most: answerFigure('Most that may be shipped', '最多可装数量', 'pieces'),
  least: answerFigure('Least that must be shipped', '最少须装数量', 'pieces'),
  cut: answerFigure('To cut, rounded up', '应裁数量（向上取整）', 'pieces'),
  expectedGood: answerFigure('Good pieces expected of them', '预计合格数量', 'pieces'),
  difference: answerFigure('Shipped less contract', '溢（短）装数量', 'pieces').optional(),
  rate: answerFigure('The same as a share', '溢（短）装比例', 'fraction').optional(),
  within: claim('Whether the shipment keeps the tolerance', '是否在允许范围内').optional(),
  amount: answerFigure('Amount to invoice', '应收金额', 'money').optional(),
  mostAmount: answerFigure('Amount for the most', '最多数量的金额', 'money').optional(),
  leastAmount: answerFigure('Amount for the least', '最少数量的金额', 'money').optional(),
})

/**
 * How much may and must be shipped, and how much to cut for it (B-12): contract × (1 ± tolerance), the most rounded down and the least up to
 * whole pieces; cut = contract × (1 + allowance). What is more or less than the contract is priced as agreed.
 */
export function shipmentQuantity(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { quantity: Q, countedIn, price: P } = given
  const plus = given.plus ?? given.tolerance
  const minus = given.minus ?? given.tolerance
  const whole = (how: 'up' | 'down') => (countedIn === 'pieces' ? toStep(one, how) : undefined)
  const most = sheet.figure(MOST, 'Q2 = Q × (1 + plus)', { Q, plus }, whole('down'))
  const least = sheet.figure(LEAST, 'Q1 = Q × (1 − minus)', { Q, minus }, whole('up'))
  const allowance = given.cutAllowance ?? figureOn(productionFigures, 'cut-allowance', given.day, sheet)
  const cut = sheet.figure(CUT, 'cut = Q × (1 + allowance)', { Q, allowance }, wholeUp)
  const { rejects: r } = given
  const expectedGood = isZero(r) ? cut : sheet.figure(GOOD, 'good = cut × (1 − r)', { cut, r }, toStep(one, 'down'))
  return {
    ...{ most, least, cut, expectedGood, ...shippedOf(most, least, given, sheet) },
    mostAmount: P && sheet.figure(MOST_AMOUNT, 'A2 = Q2 × P', { Q2: most, P }),
    leastAmount: P && sheet.figure(LEAST_AMOUNT, 'A1 = Q1 × P', { Q1: least, P }),
  }
}

function shippedOf(
  most: Decimal,
  least: Decimal,
  { shipped: S, quantity: Q, price: P, marketPrice }: Given,
  sheet: Worksheet,
) {
  if (S === undefined) return {}
  const difference = sheet.figure(DIFFERENCE, 'd = S − Q', { S, Q })
  const rate = sheet.figure(RATE, 'r = d ÷ Q', { d: difference, Q })
  const within = compare(S, most) <= 0 && compare(S, least) >= 0
  if (!within) warnOf(S, most, least, sheet)
  const amount = P && sheet.figure(AMOUNT, 'A = Q × P + d × M', { Q, P, d: difference, M: marketPrice ?? P })
  return { difference, rate, within, amount }
}

function warnOf(S: Decimal, most: Decimal, least: Decimal, sheet: Worksheet): void {
  const says = { en: `${S} is not within ${least} to ${most}.`, zh: `${S} 不在 ${least} 至 ${most} 范围内。` }
  sheet.warn(findingOf({ id: 'B-12', weight: 'warn', source: SOURCE }, { at: 'shipped', says }))
}

const MOST = { en: 'Most that may be shipped', zh: '最多可装数量' }
const LEAST = { en: 'Least that must be shipped', zh: '最少须装数量' }
const CUT = { en: 'To cut', zh: '应裁数量' }
const GOOD = { en: 'Good pieces expected', zh: '预计合格数量' }
const DIFFERENCE = { en: 'Shipped less contract', zh: '溢（短）装数量' }
const RATE = { en: 'As a share of the contract', zh: '溢（短）装比例' }
const AMOUNT = { en: 'Amount to invoice', zh: '应收金额' }
const MOST_AMOUNT = { en: 'Amount for the most', zh: '最多数量的金额' }
const LEAST_AMOUNT = { en: 'Amount for the least', zh: '最少数量的金额' }
const SOURCE = {
  title: 'Sales contracts as exporters write them',
  at: unread('more or less clause (溢短装条款)'),
}

export const shipmentQuantityCalculation = calculation({
  name: 'shipment-quantity',
  title: { en: 'Over and short shipment, quantity to cut', zh: '溢短装数量与加裁数量' },
  topic: 'production',
  says: {
    en: 'How much may and must be shipped under the more-or-less clause, whether a shipment keeps it, and how much to cut.',
    zh: '按溢短装条款最多、最少可装多少，实装是否允许，以及应裁多少。',
  },
  rules: ['B-12'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: '24,000 ± 3 %, 24,650 ready', zh: '24000 件 ±3%，备妥 24650' },
      input: { quantity: 24000, tolerance: '0.03', shipped: 24650, price: '5.2' },
      gives: { most: '24720', least: '23280', cut: '24720', difference: '650', within: true, amount: '128180' },
    },
    {
      title: { en: '1,000 t ± 5 % at 80, market 90 for what is more', zh: '1000 吨 ±5%，溢装部分按市价 90' },
      input: { quantity: 1000, tolerance: '0.05', countedIn: 'measure', shipped: 1050, price: 80, marketPrice: 90 },
      gives: { within: true, amount: '84500', mostAmount: '84000', leastAmount: '76000' },
    },
    {
      title: { en: '333 pieces ± 5 %: whole pieces only', zh: '333 件 ±5%：只取整件' },
      input: { quantity: 333, tolerance: '0.05', shipped: 350 },
      gives: { most: '349', least: '317', within: false },
    },
  ],
  work: shipmentQuantity,
})
