import { compare, type Decimal, decimal, isZero, multiply, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

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
  priceBreaks: told(z.array(priceBreak).default([]), 'Prices by quantity', '数量折扣'),
  lot: positive('A lot to compare with', '用于比较的现行批量', 'units').optional(),
  yearDays: positive('Days of a year', '一年天数', 'days').default(decimal('365')),
})
type Given = z.output<typeof input>

const costs = {
  quantity: answerFigure('Lot', '批量', 'units'),
  orders: answerFigure('Orders a year', '年订货次数', 'orders'),
  orderingCost: answerFigure('Ordering a year', '年订货成本', 'money'),
  holdingCost: answerFigure('Holding a year', '年持有成本', 'money'),
  stockCost: answerFigure('Ordering and holding a year', '年库存总成本（订货＋持有）', 'money'),
  goodsCost: answerFigure('Goods a year', '年采购成本', 'money').optional(),
  total: answerFigure('All of it a year', '年总成本', 'money'),
}

const output = z.strictObject({
  ...costs,
  quantityUnits: answerFigure('Lot in whole units, half up', '批量（四舍五入取整）', 'units'),
  cycleDays: answerFigure('Days between two orders', '订货间隔天数', 'days'),
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
 * also stated in whole units. Throws Unusable without a holding cost, and where output is not above demand.
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
  const price = 'price' in best ? (best.price as Decimal) : given.unitCost
  const lot = given.lot && costsOf(given.lot, given, price, sheet)
  const saving =
    lot && sheet.figure(SAVING, 'saving = TC1 − TC', { TC1: lot.total as Decimal, TC: best.total as Decimal })
  const { quantity, orders, orderingCost, holdingCost, stockCost, goodsCost, total } = best
  return {
    ...{ quantity, orders, orderingCost, holdingCost, stockCost, goodsCost, total },
    ...{ quantityUnits, cycleDays, unitCost: price, candidates, lot, saving },
  }
}

function assertUsable({ holdingCost, holdingRate, unitCost, priceBreaks, productionRate, annualDemand }: Given): void {
  const faults = []
  if (holdingCost === undefined && (holdingRate === undefined || (unitCost === undefined && priceBreaks.length === 0)))
    faults.push(HOLDING)
  if (productionRate !== undefined && compare(productionRate, annualDemand) <= 0) faults.push(OUTPUT)
  if (faults.length > 0) throw new Unusable(faults)
}

/** √(2DS ÷ H), or the production lot. */
function economic(given: Given, price: Decimal | undefined, sheet: Worksheet): Decimal {
  const figures = {
    D: given.annualDemand,
    S: given.orderCost,
    H: holdingOf(given, price),
    p: given.productionRate ?? zero,
  }
  const text = given.productionRate === undefined ? 'Q = √(2 × D × S ÷ H)' : 'Q = √(2 × D × S ÷ (H × (1 − D ÷ p)))'
  return sheet.figure(given.productionRate === undefined ? EOQ : EPQ, text, figures)
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
  const { annualDemand: D, orderCost: S, productionRate } = given
  const H = holdingOf(given, price)
  const orders = sheet.figure(ORDERS, 'N = D ÷ Q', { D, Q })
  const orderingCost = sheet.figure(ORDERING, 'CO = D ÷ Q × S', { D, Q, S })
  const text = productionRate === undefined ? 'CH = Q ÷ 2 × H' : 'CH = Q ÷ 2 × (1 − D ÷ p) × H'
  const holdingCost = sheet.figure(HELD, text, { Q, H, D, p: productionRate ?? zero })
  const stockCost = sheet.figure(STOCK, 'TC = CO + CH', { CO: orderingCost, CH: holdingCost })
  if (price === undefined || isZero(price))
    return { quantity: Q, orders, orderingCost, holdingCost, stockCost, total: stockCost }
  const goodsCost = sheet.figure(GOODS, 'CG = D × price', { D, price })
  const total = sheet.figure(TOTAL, 'total = CG + TC', { CG: goodsCost, TC: stockCost })
  return { quantity: Q, orders, orderingCost, holdingCost, stockCost, goodsCost, total }
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
const EOQ = { en: 'Economic order quantity', zh: '经济订货批量' }
const EPQ = { en: 'Economic production lot', zh: '经济生产批量' }
const WHOLE = { en: 'In whole units', zh: '取整' }
const CYCLE = { en: 'Days between two orders', zh: '订货间隔' }
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
    en: 'The lot that makes ordering and holding cheapest, its costs, and how often to order; also with price breaks and production lots.',
    zh: '使订货与持有成本之和最低的批量、年成本与订货次数；含数量折扣与经济生产批量。',
  },
  rules: ['E-10'],
  sources: [{ title: 'Inventory theory as textbooks teach it', at: 'economic order quantity √(2DS ÷ H)' }],
  input,
  output,
  examples: [
    {
      title: { en: '12,000 a year, 90 an order, 4.50 to hold', zh: '年需求 12000，每次订货 90，持有成本 4.5' },
      input: { annualDemand: 12000, orderCost: 90, holdingCost: '4.5' },
      gives: { quantity: '692.8203230275509174109785366023489', quantityUnits: '693' },
    },
    {
      title: {
        en: 'Holding as a share of the price, against the present lot',
        zh: '按单价的比例计持有成本，与现行批量比较',
      },
      input: { annualDemand: 3600, orderCost: 200, unitCost: '40', holdingRate: '0.25', lot: 600, yearDays: 360 },
      gives: { quantity: '379.4733192202055198398672253319262', 'lot.stockCost': '4200' },
    },
    {
      title: { en: 'A lot that is produced while it is used', zh: '边生产边消耗' },
      input: { annualDemand: 4800, orderCost: 45, holdingCost: '1', productionRate: 9600 },
      gives: { quantityUnits: '930' },
    },
    {
      title: { en: 'Prices by quantity', zh: '数量折扣' },
      input: {
        ...{ annualDemand: 5000, orderCost: 49, holdingRate: '0.2' },
        priceBreaks: [
          { from: 0, price: '5' },
          { from: 1000, price: '4.8' },
          { from: 2000, price: '4.75' },
        ],
      },
      gives: { quantity: '1000', total: '24725', goodsCost: '24000' },
    },
  ],
  work: orderQuantity,
})
