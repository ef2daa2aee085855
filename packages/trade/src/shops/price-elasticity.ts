import { compare, type Decimal, decimalShape, isPositive, isZero, one, subtract, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  priceBefore: positive(
    'Price before (or income, or the other article’s price)',
    '原价格（或收入、相关商品价格）',
    'money',
  ).optional(),
  priceAfter: positive('Price after', '新价格', 'money').optional(),
  quantityBefore: positive('Quantity sold before', '原销量', 'units').optional(),
  quantityAfter: figure('Quantity sold after', '新销量', 'units').optional(),
  priceChange: told(
    decimalShape.optional(),
    'Change of the price as a fraction: −0.1 is ten per cent down',
    '价格变动率（降 10% 写 −0.1）',
    'fraction',
  ),
  quantityChange: told(decimalShape.optional(), 'Change of the quantity as a fraction', '销量变动率', 'fraction'),
  slope: told(
    decimalShape.optional(),
    'Slope of the demand function: −20 in Q = 500 − 20 × P',
    '需求函数斜率 dQ/dP（Q = 500 − 20P 时填 −20）',
    'units',
  ),
  elasticity: told(
    decimalShape.optional(),
    'Elasticity, where it is known and the quantity is asked for',
    '弹性系数（已知弹性求销量时）',
    '',
  ),
  method: explained(convention(['midpoint', 'point'], 'What the changes are a share of', '变动率的基数'), {
    midpoint: ['The mean of both figures (arc elasticity)', '两期平均数（中点法，弧弹性）'],
    point: ['The first figure (point elasticity)', '原数（点弹性）'],
  }),
  unitCost: figure('Variable cost of one unit', '单位变动成本', 'money').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  elasticity: answerFigure('Elasticity, with its sign', '弹性系数（带符号）', ''),
  size: answerFigure('Elasticity without its sign', '弹性系数绝对值', ''),
  point: answerFigure('On the first figures', '点弹性（以原数为基数）', '').optional(),
  arc: answerFigure('On the means', '弧弹性（中点法）', '').optional(),
  is: explained(told(z.enum(['elastic', 'unit', 'inelastic', 'none']), 'What that is', '弹性类型'), {
    elastic: ['Elastic: the quantity moves more than the price', '富有弹性：销量变动大于价格变动'],
    unit: ['Unit elastic: both move alike', '单位弹性：两者变动相同'],
    inelastic: ['Inelastic: the quantity moves less than the price', '缺乏弹性：销量变动小于价格变动'],
    none: ['Perfectly inelastic: the quantity does not move', '完全无弹性：销量不变'],
  }),
  quantityAfter: answerFigure('Quantity after', '新销量', 'units').optional(),
  quantityChange: answerFigure('Change of the quantity', '销量变动率', 'fraction').optional(),
  revenueBefore: answerFigure('Sales before', '原销售额', 'money').optional(),
  revenueAfter: answerFigure('Sales after', '新销售额', 'money').optional(),
  revenueChange: answerFigure('Change of sales', '销售额变动', 'money').optional(),
  profitChange: answerFigure('Change of sales less variable cost', '毛利变动（扣单位变动成本）', 'money').optional(),
  bestPrice: answerFigure('Price of the highest profit at this elasticity', '利润最大的价格', 'money').optional(),
})
type Result = z.output<typeof output>

/**
 * Price elasticity of demand (E-15) from two observations, from rates of change, or from the slope; or the quantity and sales that an
 * elasticity foretells. Elasticities half up to four places, money to two. Throws Unusable where the facts are not enough or the price
 * does not change.
 */
export function priceElasticity(given: Given, sheet: Worksheet): Result {
  const found = foundOf(given, sheet)
  const e = (given.method === 'midpoint' ? (found.arc ?? found.point) : (found.point ?? found.arc)) ?? zero
  const says = { en: 'Elasticity', zh: '弹性系数' }
  const E = sheet.figure(says, 'E = e', { e }, halfUp(4))
  const size = sheet.figure({ en: 'Without its sign', zh: '绝对值' }, 'N = max(E, −E)', { E })
  const four = (figure: Decimal | undefined) => figure && sheet.figure(says, 'E = e', { e: figure }, halfUp(4))
  return {
    elasticity: E,
    size,
    ...present({ point: four(found.point), arc: four(found.arc) }),
    is: isZero(E) ? 'none' : KINDS[compare(size, one)],
    ...present({ quantityAfter: found.quantityAfter, quantityChange: found.quantityChange }),
    ...salesOf(given, found.quantityAfter, sheet),
    ...bestPriceOf(given, e, sheet),
  }
}

const KINDS = { '1': 'elastic', '0': 'unit', '-1': 'inelastic' } as const

interface Found {
  readonly point?: Decimal | undefined
  readonly arc?: Decimal | undefined
  readonly quantityAfter?: Decimal | undefined
  readonly quantityChange?: Decimal | undefined
}

/** Leaves out what is not known. */
function present(figures: Partial<Record<keyof Found, Decimal | undefined>>): Partial<Record<keyof Found, Decimal>> {
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined))
}

function foundOf(given: Given, sheet: Worksheet): Found {
  const { priceBefore: P, priceAfter: R, quantityBefore: Q, slope: b } = given
  refuse([P !== undefined && R !== undefined && isZero(subtract(R, P)) && NO_CHANGE])
  if (P && R && Q) return fromPrices(given, { P, R, Q }, sheet)
  if (b !== undefined && P && Q) return { point: sheet.figure(POINT, 'e = b × P ÷ Q', { b, P, Q }) }
  return fromRates(given, sheet)
}

function fromPrices(
  { quantityAfter: S, elasticity: e, method }: Given,
  figures: Readonly<Record<'P' | 'R' | 'Q', Decimal>>,
  sheet: Worksheet,
): Found {
  if (S !== undefined) return observed({ ...figures, S }, sheet)
  refuse([e === undefined && NOT_ENOUGH])
  return foretold({ ...figures, e: e ?? zero }, method, sheet)
}

function fromRates({ priceChange: p, quantityChange: q, elasticity: e }: Given, sheet: Worksheet): Found {
  refuse([
    (p === undefined || (q === undefined && e === undefined)) && NOT_ENOUGH,
    p !== undefined && isZero(p) && NO_CHANGE,
  ])
  if (e !== undefined) return { point: e, quantityChange: sheet.figure(CHANGE, 'q = e × p', { e, p: p ?? zero }) }
  return { point: sheet.figure(POINT, 'e = q ÷ p', { q: q ?? zero, p: p ?? one }), quantityChange: q }
}

const CHANGE = { en: 'Change of the quantity', zh: '销量变动率' }
const POINT = { en: 'Elasticity on the first figures', zh: '点弹性' }
const ARC = { en: 'Elasticity on the means', zh: '弧弹性（中点法）' }
const NO_CHANGE = fault(
  'priceAfter',
  'no-change',
  'The price does not change: there is nothing to divide by.',
  '价格没有变动，无法计算弹性。',
)
const NOT_ENOUGH = fault(
  '',
  'not-enough',
  'Give both prices and both quantities; or both rates of change; or the slope with price and quantity; or an elasticity with what changes.',
  '请填两期价格与销量；或两个变动率；或斜率、价格与销量；或弹性系数与价格变动。',
)

function observed(figures: Readonly<Record<'P' | 'R' | 'Q' | 'S', Decimal>>, sheet: Worksheet): Found {
  return {
    point: sheet.figure(POINT, 'e = (S − Q) × P ÷ (Q × (R − P))', figures),
    arc: sheet.figure(ARC, 'e = (S − Q) × (R + P) ÷ ((S + Q) × (R − P))', figures),
    quantityChange: sheet.figure(CHANGE, 'q = (S − Q) ÷ Q', figures),
    quantityAfter: figures.S,
  }
}

/** The quantity that an elasticity foretells; nothing is sold below zero. */
function foretold(
  figures: Readonly<Record<'P' | 'R' | 'Q' | 'e', Decimal>>,
  method: Given['method'],
  sheet: Worksheet,
): Found {
  const says = { en: 'Quantity after', zh: '新销量' }
  if (method === 'point') {
    const S = sheet.figure(says, 'S = max(Q × (1 + e × (R − P) ÷ P), 0)', figures)
    return {
      point: figures.e,
      quantityAfter: S,
      quantityChange: sheet.figure(CHANGE, 'q = (S − Q) ÷ Q', { ...figures, S }),
    }
  }
  const k = sheet.figure(
    { en: 'Half the change on the means', zh: '中点法半变动率' },
    'k = e × (R − P) ÷ (R + P)',
    figures,
  )
  refuse([compare(k, one) >= 0 && BEYOND])
  const S = sheet.figure(says, 'S = max(Q × (1 + k) ÷ (1 − k), 0)', { ...figures, k })
  return {
    arc: figures.e,
    quantityAfter: S,
    quantityChange: sheet.figure(CHANGE, 'q = (S − Q) ÷ Q', { ...figures, S }),
  }
}

const BEYOND = fault(
  'elasticity',
  'beyond',
  'So large a change has no quantity on the means: reckon on the first figures (method point).',
  '变动过大，中点法无解：请改用点弹性（method 填 point）。',
)

function salesOf(given: Given, S: Decimal | undefined, sheet: Worksheet) {
  const { priceBefore: P, priceAfter: R, quantityBefore: Q, unitCost: c } = given
  if (!(P && R && Q) || S === undefined) return {}
  const B = sheet.figure({ en: 'Sales before', zh: '原销售额' }, 'B = P × Q', { P, Q }, halfUp(2))
  const A = sheet.figure({ en: 'Sales after', zh: '新销售额' }, 'A = R × S', { R, S }, halfUp(2))
  const D = sheet.figure({ en: 'Change of sales', zh: '销售额变动' }, 'D = A − B', { A, B })
  const says = { en: 'Change of profit before fixed costs', zh: '毛利变动' }
  const G = c && sheet.figure(says, 'G = D − (S − Q) × c', { D, S, Q, c }, halfUp(2))
  return { revenueBefore: B, revenueAfter: A, revenueChange: D, ...(G === undefined ? {} : { profitChange: G }) }
}

/** Where demand is elastic, the mark-up on cost that earns most: P = c × e ÷ (1 + e). */
function bestPriceOf({ unitCost: c }: Given, e: Decimal, sheet: Worksheet) {
  if (!c || !isPositive(c) || compare(e, subtract(zero, one)) >= 0) return {}
  const says = { en: 'Price of the highest profit', zh: '利润最大价格' }
  return { bestPrice: sheet.figure(says, 'X = c × e ÷ (1 + e)', { c, e }, halfUp(2)) }
}

export const priceElasticityCalculation = calculation({
  name: 'price-elasticity',
  title: { en: 'Price elasticity of demand', zh: '需求价格弹性' },
  topic: 'shops',
  says: {
    en: 'How strongly sales answer to a price, what a change of price does to sales and profit; likewise income and cross elasticity.',
    zh: '销量对价格变动的反应程度，调价对销售额与毛利的影响；收入弹性、交叉弹性同理。',
  },
  rules: ['E-15'],
  sources: [{ title: 'Economics as textbooks teach it', at: 'price elasticity of demand, midpoint method' }],
  input,
  output,
  examples: [
    {
      title: { en: 'From 50 to 45, from 200 to 240 pieces', zh: '50 元降到 45 元，销量 200 增至 240' },
      input: { priceBefore: 50, priceAfter: 45, quantityBefore: 200, quantityAfter: 240, unitCost: 30 },
      gives: {
        elasticity: '-1.7273',
        point: '-2',
        is: 'elastic',
        revenueChange: '800',
        profitChange: '-400',
        bestPrice: '71.25',
      },
    },
    {
      title: { en: 'Elasticity −1.5, the price 8 % down', zh: '弹性 −1.5，降价 8%' },
      input: { elasticity: '-1.5', priceChange: '-0.08' },
      gives: { quantityChange: '0.12', is: 'elastic' },
    },
    {
      title: { en: 'Q = 500 − 20 P at 10', zh: 'Q = 500 − 20P，P = 10 处的点弹性' },
      input: { slope: -20, priceBefore: 10, quantityBefore: 300 },
      gives: { elasticity: '-0.6667', size: '0.6667', is: 'inelastic' },
    },
    {
      title: { en: 'What an elasticity of −0.8 foretells of 100 raised to 110', zh: '弹性 −0.8，100 元涨到 110 元' },
      input: { elasticity: '-0.8', priceBefore: 100, priceAfter: 110, quantityBefore: 1000, method: 'point' },
      gives: { quantityAfter: '920', revenueBefore: '100000', revenueAfter: '101200', is: 'inelastic' },
    },
  ],
  work: priceElasticity,
})
