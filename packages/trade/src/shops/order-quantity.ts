import { compare, type Decimal, decimal, isZero, multiply, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { orderQuantityExamples } from './order-quantity-examples.ts'

const priceBreak = z.strictObject({
  from: figure('Smallest quantity at this price', '起订数量', 'units'),
  price: positive('Price of a unit', '单价', 'money per unit'),
})

const input = z.strictObject({
  annualDemand: positive('Demand of a year', '年需求量', 'units'),
  orderCost: positive('Cost of one order or set-up', '每次订货（准备）成本', 'money'),
  holdingCost: positive('Cost of holding one unit for a year', '单位年持有（储存）成本', 'money per unit').optional(),
  unitCost: positive('Price of a unit', '单价', 'money per unit').optional(),
  holdingRate: positive(
    'Holding a unit for a year, as a share of its price',
    '年持有费率（占单价）',
    'fraction',
  ).optional(),
  productionRate: positive(
    'Output of a year, where stock fills little by little (economic production lot)',
    '年生产（供应）能力，边产边耗时填',
    'units',
  ).optional(),
  outputPerDay: positive(
    'Output of a day, in place of that of a year',
    '日产量（代替年生产能力）',
    'units per day',
  ).optional(),
  shortageCost: positive(
    'Cost of owing a customer one unit for a year, where orders may wait (planned shortages)',
    '单位年缺货成本（允许缺货、事后补足时填）',
    'money per unit',
  ).optional(),
  leadTime: figure(
    'Days from the order to the goods, for the reorder point',
    '订货提前期（求再订货点时填）',
    'days',
  ).optional(),
  safetyStock: figure('Safety stock, in the reorder point', '安全库存（计入再订货点）', 'units').default(zero),
  priceBreaks: told(z.array(priceBreak).default([]), 'Prices by quantity', '数量折扣'),
  lot: positive('A lot to compare with', '用于比较的现行批量', 'units').optional(),
  yearDays: positive('Days of a year', '一年天数', 'days').default(decimal('365')),
})
type Given = z.output<typeof input>

const costs = {
  quantity: answerFigure('Lot', '批量', 'units'),
  orders: answerFigure('Orders a year', '年订货次数', 'orders'),
  maxStock: answerFigure('Highest stock, safety stock apart', '最高库存（不含安全库存）', 'units'),
  meanStock: answerFigure('Mean stock, safety stock apart', '平均库存（不含安全库存）', 'units'),
  maxShortage: answerFigure('Most units owed, where orders may wait', '最大缺货量', 'units').optional(),
  orderingCost: answerFigure('Ordering a year', '年订货成本', 'money'),
  holdingCost: answerFigure('Holding a year', '年持有成本', 'money'),
  shortageCost: answerFigure('Owing goods a year', '年缺货成本', 'money').optional(),
  stockCost: answerFigure('Ordering and holding a year, shortages too', '年库存总成本（订货＋持有＋缺货）', 'money'),
  goodsCost: answerFigure('Goods a year', '年采购成本', 'money').optional(),
  total: answerFigure('All of it a year', '年总成本', 'money'),
}

const output = z.strictObject({
  ...costs,
  quantityUnits: answerFigure('Lot in whole units, half up', '批量（四舍五入取整）', 'units'),
  cycleDays: answerFigure('Days between two orders', '订货间隔天数', 'days'),
  runDays: answerFigure('Days in which a lot is made', '每批生产天数', 'days').optional(),
  reorderPoint: answerFigure(
    'Reorder point: demand over the lead time and the safety stock',
    '再订货点',
    'units',
  ).optional(),
  unitCost: answerFigure('Price paid', '采用的单价', 'money per unit').optional(),
  candidates: told(
    z.array(z.strictObject({ ...costs, price: answerFigure('Price of a unit', '单价', 'money per unit') })),
    'The best lot of each price',
    '各价格档的最优批量',
  ),
  lot: told(z.strictObject(costs).optional(), 'The lot compared with', '现行批量的成本'),
  saving: answerFigure('Saved a year against it', '较现行批量年节约', 'money').optional(),
})

type Costs = z.input<z.ZodObject<typeof costs>>

/**
 * Economic order quantity √(2DS ÷ H) (E-10), economic production lot, and the best lot under prices by quantity. Exact; the lot is
 * also stated in whole units. Where orders may wait, √(2DS ÷ H × (H + B) ÷ B) with the cheapest share of shortages. Throws Unusable
 * without a holding cost, and where output is not above demand.
 */
export function orderQuantity(given: Given, sheet: Worksheet): z.input<typeof output> {
  assertUsable(given)
  const tiers = [...given.priceBreaks].sort((a, b) => compare(a.from, b.from))
  const candidates = tiers.flatMap((tier, i) => {
    const found = bestAt(tier.price, tier.from, tiers[i + 1]?.from, given, sheet)
    return found ? [{ ...found, price: tier.price }] : []
  })
  const [first, ...others] = candidates
  const best = first
    ? others.reduce((a, b) => (compare(b.total as Decimal, a.total as Decimal) < 0 ? b : a), first)
    : costsOf(economic(given, given.unitCost, sheet), given, given.unitCost, sheet)
  const Q = best.quantity as Decimal
  const quantityUnits = sheet.figure(WHOLE, 'whole = Q', { Q }, halfUp(0))
  const cycleDays = sheet.figure(CYCLE, 'T = days × Q ÷ D', { days: given.yearDays, Q, D: given.annualDemand })
  const p = outputOf(given)
  const runDays = p && sheet.figure(RUN, 't = days × Q ÷ p', { days: given.yearDays, Q, p })
  const price = 'price' in best ? (best.price as Decimal) : given.unitCost
  const lot = given.lot && costsOf(given.lot, given, price, sheet)
  const saving =
    lot && sheet.figure(SAVING, 'saving = TC1 − TC', { TC1: lot.total as Decimal, TC: best.total as Decimal })
  const { price: _, ...own } = { price, ...best }
  return {
    ...own,
    ...{ quantityUnits, cycleDays, runDays, reorderPoint: reorderPoint(given, sheet) },
    ...{ unitCost: price, candidates, lot, saving },
  }
}

/** Demand over the lead time and the safety stock. */
function reorderPoint({ annualDemand: D, yearDays: days, leadTime: L, safetyStock: SS }: Given, sheet: Worksheet) {
  return L && sheet.figure(POINT, 'ROP = D ÷ days × L + SS', { D, days, L, SS })
}

/** Output of a year where stock fills little by little. */
function outputOf({ productionRate, outputPerDay, yearDays }: Given): Decimal | undefined {
  return productionRate ?? (outputPerDay && multiply(outputPerDay, yearDays))
}

function assertUsable(given: Given): void {
  const { holdingCost, holdingRate, unitCost, priceBreaks, annualDemand } = given
  const productionRate = outputOf(given)
  const faults = []
  if (holdingCost === undefined && (holdingRate === undefined || (unitCost === undefined && priceBreaks.length === 0)))
    faults.push(HOLDING)
  if (productionRate !== undefined && compare(productionRate, annualDemand) <= 0) faults.push(OUTPUT)
  if (given.productionRate !== undefined && given.outputPerDay !== undefined) faults.push(TWICE)
  if (faults.length > 0) throw new Unusable(faults)
}

/** √(2DS ÷ H), or the production lot, or the lot with planned shortages. */
function economic(given: Given, price: Decimal | undefined, sheet: Worksheet): Decimal {
  const { annualDemand: D, orderCost: S, shortageCost: B } = given
  const p = outputOf(given)
  const filled = p === undefined ? 'H' : '(H × (1 − D ÷ p))'
  const waits = B === undefined ? '' : ' × (H + B) ÷ B'
  const figures = { D, S, H: holdingOf(given, price), p: p ?? zero, B: B ?? zero }
  return sheet.figure(p === undefined ? EOQ : EPQ, `Q = √(2 × D × S ÷ ${filled}${waits})`, figures)
}

function holdingOf({ holdingCost, holdingRate }: Given, price: Decimal | undefined): Decimal {
  return holdingCost ?? multiply(price ?? zero, holdingRate ?? zero)
}

/** The best lot that this price can be had for: none where the next price begins below it. */
function bestAt(price: Decimal, from: Decimal, next: Decimal | undefined, given: Given, sheet: Worksheet) {
  const exact = economic(given, price, sheet)
  if (next !== undefined && compare(exact, next) >= 0) return undefined
  return costsOf(compare(exact, from) < 0 ? from : exact, given, price, sheet)
}

function costsOf(Q: Decimal, given: Given, price: Decimal | undefined, sheet: Worksheet): Costs {
  const { annualDemand: D, orderCost: S } = given
  const orders = sheet.figure(ORDERS, 'N = D ÷ Q', { D, Q })
  const orderingCost = sheet.figure(ORDERING, 'CO = D ÷ Q × S', { D, Q, S })
  const stock = stockOf(Q, given, holdingOf(given, price), sheet)
  const parts = { CO: orderingCost, CH: stock.holdingCost, CB: stock.shortageCost ?? zero }
  const stockCost = sheet.figure(STOCK, stock.shortageCost ? 'TC = CO + CH + CB' : 'TC = CO + CH', parts)
  const costs = { quantity: Q, orders, orderingCost, ...stock, stockCost }
  if (price === undefined || isZero(price)) return { ...costs, total: stockCost }
  const goodsCost = sheet.figure(GOODS, 'CG = D × price', { D, price })
  return { ...costs, goodsCost, total: sheet.figure(TOTAL, 'total = CG + TC', { CG: goodsCost, TC: stockCost }) }
}

/** The stock that a lot makes, what it costs, and what is owed meanwhile: of lots with shortages, the cheapest share of them. */
function stockOf(Q: Decimal, given: Given, H: Decimal, sheet: Worksheet) {
  const { annualDemand: D, shortageCost: B } = given
  const p = outputOf(given)
  const lot = p === undefined ? 'Q' : 'Q × (1 − D ÷ p)'
  const figures = { Q, D, p: p ?? zero, H }
  if (B === undefined) {
    const maxStock = sheet.figure(HIGHEST, `Imax = ${lot}`, figures)
    const meanStock = sheet.figure(MEAN, 'I = Imax ÷ 2', { Imax: maxStock })
    return { maxStock, meanStock, holdingCost: sheet.figure(HELD, 'CH = I × H', { I: meanStock, H }) }
  }
  const maxShortage = sheet.figure(OWED, `b = ${lot} × H ÷ (H + B)`, { ...figures, B })
  const maxStock = sheet.figure(HIGHEST, `Imax = ${lot} − b`, { ...figures, b: maxShortage })
  const all = { ...figures, B, b: maxShortage, Imax: maxStock }
  const meanStock = sheet.figure(MEAN, 'I = Imax × Imax ÷ (2 × (Imax + b))', all)
  const holdingCost = sheet.figure(HELD, 'CH = I × H', { I: meanStock, H })
  const shortageCost = sheet.figure(OWING, 'CB = b × b ÷ (2 × (Imax + b)) × B', all)
  return { maxStock, meanStock, maxShortage, holdingCost, shortageCost }
}

const HOLDING = {
  path: 'holdingCost',
  code: 'no-holding-cost',
  message: {
    en: 'Say what holding a unit for a year costs, or its price and the holding rate.',
    zh: '请填写单位年持有成本，或单价与持有费率。',
  },
}
const OUTPUT = {
  path: 'productionRate',
  code: 'output-below-demand',
  message: { en: 'Output must be above demand.', zh: '年生产能力须大于年需求量。' },
}
const TWICE = {
  path: 'outputPerDay',
  code: 'given-twice',
  message: { en: 'Give the output of a year or of a day, not both.', zh: '年生产能力与日产量只填其一。' },
}
const EOQ = { en: 'Economic order quantity', zh: '经济订货批量' }
const EPQ = { en: 'Economic production lot', zh: '经济生产批量' }
const WHOLE = { en: 'In whole units', zh: '取整' }
const CYCLE = { en: 'Days between two orders', zh: '订货间隔' }
const RUN = { en: 'Days in which a lot is made', zh: '每批生产天数' }
const POINT = { en: 'Reorder point', zh: '再订货点' }
const HIGHEST = { en: 'Highest stock', zh: '最高库存' }
const MEAN = { en: 'Mean stock', zh: '平均库存' }
const OWED = { en: 'Most units owed', zh: '最大缺货量' }
const OWING = { en: 'Owing goods a year', zh: '年缺货成本' }
const ORDERS = { en: 'Orders a year', zh: '年订货次数' }
const ORDERING = { en: 'Ordering a year', zh: '年订货成本' }
const HELD = { en: 'Holding a year', zh: '年持有成本' }
const STOCK = { en: 'Ordering and holding', zh: '年库存总成本' }
const GOODS = { en: 'Goods a year', zh: '年采购成本' }
const TOTAL = { en: 'All of it', zh: '年总成本' }
const SAVING = { en: 'Saved a year', zh: '年节约' }

export const orderQuantityCalculation = calculation({
  name: 'order-quantity',
  title: { en: 'Economic order quantity (EOQ)', zh: '经济订货批量（EOQ）' },
  topic: 'shops',
  says: {
    en: 'The lot that makes ordering and holding cheapest, its costs, and how often and at which stock to order; also with price breaks, production lots and planned shortages.',
    zh: '使订货与持有成本之和最低的批量、年成本、订货次数与再订货点；含数量折扣、经济生产批量与允许缺货。',
  },
  rules: ['E-10'],
  sources: [
    {
      title: 'Inventory theory as textbooks teach it',
      at: 'economic order quantity √(2DS ÷ H), production lot, planned shortages',
    },
  ],
  input,
  output,
  examples: orderQuantityExamples,
  work: orderQuantity,
})
