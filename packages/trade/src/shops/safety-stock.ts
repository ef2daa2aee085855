import { compare, type Decimal, decimal, isPositive, isZero, one, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, part, told } from '../calculation/field.ts'
import { halfUp, type Worksheet, wholeUp } from '../calculation/worksheet.ts'
import { deviationsOf, shareBelow } from './normal.ts'
import { safetyStockExamples } from './safety-stock-examples.ts'

const UNITS = 'units'
const PERIODS = 'days (or the period that demand is given for)'

const input = z.strictObject({
  demand: figure('Mean demand of a day (or another period)', '日均需求量（或其他周期）', 'units per day').optional(),
  demands: told(
    z.array(figure('Demand of one day', '某日需求量', UNITS)).default([]),
    'Demands day by day, where mean and deviation are to be reckoned from them',
    '逐日需求量（由此计算均值与标准差）',
  ),
  deviation: explained(convention(['sample', 'population'], 'Divisor of the deviation', '标准差的除数'), {
    sample: ['n − 1: the figures are a sample', 'n − 1（样本）'],
    population: ['n: the figures are all there are', 'n（总体）'],
  }),
  leadTime: figure('Mean lead time', '平均提前期（交货周期）', PERIODS).default(zero),
  leadTimes: told(
    z.array(figure('One part of the lead time', '提前期的一段', PERIODS)).default([]),
    'Parts of the lead time: production, carriage, receiving',
    '提前期各段：备货、运输、上架',
  ),
  reviewPeriod: figure(
    'Time between two reviews of the stock; zero where it is watched all the time',
    '盘点（补货）周期',
    PERIODS,
  ).default(zero),
  demandSd: figure('Standard deviation of the demand of a day', '日需求标准差', UNITS).optional(),
  leadTimeSd: figure('Standard deviation of the lead time', '提前期标准差', PERIODS).optional(),
  leadDemandSd: figure(
    'Standard deviation of the demand over the whole lead time',
    '提前期内总需求标准差',
    UNITS,
  ).optional(),
  z: figure('Safety factor z', '安全系数 z', 'standard deviations').optional(),
  serviceLevel: part('Service level: share of cycles without a stock-out', '服务水平（不缺货概率）').optional(),
  maxDemand: figure('Largest demand of a day', '最大日需求量', 'units per day').optional(),
  maxLeadTime: figure('Longest lead time', '最长提前期', PERIODS).optional(),
  safetyDays: figure('Safety stock in days of demand', '安全库存天数', PERIODS).optional(),
  safetyStock: figure('Safety stock, where it is fixed already', '安全库存（已知时填）', UNITS).optional(),
  onHand: figure('Stock on hand', '现有库存', UNITS).optional(),
  inTransit: figure('On order and on the way', '在途（在订）数量', UNITS).default(zero),
  holdingCost: figure('Cost of holding one unit for a year', '单位年持有（储存）成本', 'money per unit').optional(),
  reserved: figure('Promised to customers already', '已占用（未发货）数量', UNITS).default(zero),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  safetyStock: answerFigure('Safety stock, exact', '安全库存（未取整）', UNITS),
  safetyStockUnits: answerFigure('Safety stock in whole units, rounded up', '安全库存（向上取整）', UNITS),
  reorderPoint: answerFigure('Reorder point, exact', '再订货点（未取整）', UNITS),
  reorderPointUnits: answerFigure('Reorder point in whole units, rounded up', '再订货点（向上取整）', UNITS),
  meanDemand: answerFigure('Mean demand', '平均需求量', 'units per day'),
  demandSd: answerFigure('Standard deviation of demand', '需求标准差', UNITS).optional(),
  z: answerFigure('Safety factor used', '所用安全系数', 'standard deviations').optional(),
  leadDemandSd: answerFigure(
    'Standard deviation of demand over the lead time (and the review period)',
    '提前期（及盘点周期）内需求标准差',
    UNITS,
  ).optional(),
  serviceLevel: answerFigure(
    'Service level that this safety stock gives, half up to four places',
    '该安全库存对应的服务水平（不缺货概率，四位小数）',
    'fraction',
  ).optional(),
  leadDemand: answerFigure('Demand over the lead time', '提前期需求量', UNITS),
  orderUpTo: answerFigure(
    'Stock to fill up to: demand over lead time and review period, and the safety stock',
    '目标库存（最高库存）',
    UNITS,
  ),
  position: answerFigure('Stock position: on hand and on the way, less what is promised', '库存头寸', UNITS).optional(),
  orderQuantity: answerFigure('To order now, to fill up', '本次补货量', UNITS).optional(),
  daysOfCover: answerFigure('How long the stock on hand lasts', '现有库存可销天数', PERIODS).optional(),
  safetyStockCost: answerFigure('Holding the safety stock for a year', '安全库存年持有成本', 'money').optional(),
  daysToReorder: answerFigure(
    'Until the stock position falls to the reorder point',
    '距再订货点天数',
    PERIODS,
  ).optional(),
})

/**
 * Safety stock and reorder point (E-10): z × √(L × σd² + d² × σL²), or a simple rule where no deviation is known. Lead time and
 * demand stand in the same period. Whole units are rounded up; z of a service level is that of the normal distribution, half up to
 * three places (textbooks print 1.65 for 1.645: z itself may be given). Where the stock is fixed and the deviation known, the service
 * level that it gives is told. Throws Unusable for a service level of 0 or 1.
 */
export function safetyStock(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { mean: d, sd } = demandOf(given, sheet)
  const L = sumOf([given.leadTime, ...given.leadTimes])
  const z = zOf(given, sheet)
  const { reviewPeriod: T } = given
  const σ = deviationOver({ d, L, T, z, sd }, given, sheet)
  const SS = stockOf({ d, L, T, z, sd }, σ, given, sheet)
  const safetyStockUnits = sheet.figure(WHOLE, 'units = SS', { SS }, wholeUp)
  const leadDemand = sheet.figure(LEAD, 'DL = d × L', { d, L })
  const ROP = sheet.figure(POINT, 'ROP = DL + SS', { DL: leadDemand, SS })
  const reorderPointUnits = sheet.figure(WHOLE_POINT, 'units = ROP', { ROP }, wholeUp)
  const M = isZero(T) ? ROP : sheet.figure(UP_TO, 'M = d × (L + T) + SS', { d, L, T, SS })
  return {
    ...{ meanDemand: d, demandSd: sd, leadDemandSd: σ, z, safetyStock: SS, safetyStockUnits, leadDemand },
    ...{ reorderPoint: ROP, reorderPointUnits, orderUpTo: M },
    serviceLevel: σ && levelOf(SS, σ, sheet),
    safetyStockCost: costOf(SS, given, sheet),
    ...nowOf({ d, M, ROP }, given, sheet),
  }
}

/** Mean demand and its deviation, as given or from the days. */
function demandOf({ demand, demands, demandSd, deviation }: Given, sheet: Worksheet) {
  if (demands.length < 2) {
    const mean = demand ?? demands[0]
    if (mean !== undefined) return { mean, sd: demandSd }
    throw unusable(
      'demand',
      'no-demand',
      'Say the mean demand, or two demands or more.',
      '请填写平均需求量，或至少两个逐日需求量。',
    )
  }
  const n = decimal(String(demands.length))
  const mean = demand ?? sheet.figure(MEAN, 'd = total ÷ n', { total: sumOf(demands), n })
  if (demandSd !== undefined) return { mean, sd: demandSd }
  const names = Object.fromEntries(demands.map((value, i) => [`d${i + 1}`, value]))
  const squares = demands.map((_, i) => `(d${i + 1} − d) × (d${i + 1} − d)`).join(' + ')
  const by = deviation === 'sample' ? '(n − 1)' : 'n'
  return { mean, sd: sheet.figure(DEVIATION, `σd = √((${squares}) ÷ ${by})`, { ...names, d: mean, n }) }
}

function zOf({ z, serviceLevel }: Given, sheet: Worksheet): Decimal | undefined {
  if (z !== undefined || serviceLevel === undefined) return z
  if (!isPositive(serviceLevel) || compare(serviceLevel, one) >= 0)
    throw unusable(
      'serviceLevel',
      'no-z',
      'No stock gives this service level: it lies between 0 and 1, as 0.95 does.',
      '服务水平须在 0 与 1 之间，如 0.95。',
    )
  const found = deviationsOf(serviceLevel)
  sheet.remark({ en: `Service level ${serviceLevel}: z = ${found}`, zh: `服务水平 ${serviceLevel}：z = ${found}` })
  return found
}

interface Parts {
  readonly d: Decimal
  readonly L: Decimal
  readonly T: Decimal
  readonly z: Decimal | undefined
  readonly sd: Decimal | undefined
}

/** By the first way that the facts allow: fixed, by deviations, by days, by the largest. */
function stockOf(parts: Parts, σ: Decimal | undefined, given: Given, sheet: Worksheet): Decimal {
  if (given.safetyStock !== undefined) return given.safetyStock
  const uncertain = σ !== undefined
  if (parts.z !== undefined && uncertain) return byDeviations(parts, parts.z, given, sheet)
  const simple = withoutDeviations(parts, given, sheet)
  if (simple !== undefined) return simple
  if (given.demandSd !== undefined || (uncertain && given.demands.length === 0))
    throw unusable(
      'z',
      'no-z',
      'A deviation wants z or a service level.',
      '已给标准差，请再填写安全系数 z 或服务水平。',
    )
  if (parts.z !== undefined)
    throw unusable(
      'demandSd',
      'no-deviation',
      'z wants a deviation of demand or lead time.',
      '已给安全系数，请再填写需求或提前期的标准差。',
    )
  return zero
}

function withoutDeviations({ d, L }: Parts, given: Given, sheet: Worksheet): Decimal | undefined {
  const { safetyDays: days, maxDemand: most, maxLeadTime: longest } = given
  if (days !== undefined) return sheet.figure(SAFETY, 'SS = d × days', { d, days })
  if (most !== undefined && longest !== undefined)
    return sheet.figure(SAFETY, 'SS = max(0, most × longest − d × L)', { most, longest, d, L })
  if (most !== undefined) return sheet.figure(SAFETY, 'SS = max(0, most − d) × L', { most, d, L })
  return longest && sheet.figure(SAFETY, 'SS = d × max(0, longest − L)', { d, longest, L })
}

function byDeviations({ d, L, T, sd }: Parts, z: Decimal, given: Given, sheet: Worksheet): Decimal {
  const { leadDemandSd: whole, leadTimeSd: σL = zero } = given
  if (whole !== undefined) return sheet.figure(SAFETY, 'SS = z × σ', { z, σ: whole })
  const figures = { z, L, T, d, σd: sd ?? zero, σL }
  return sheet.figure(SAFETY, `SS = z × ${overTime(figures)}`, figures)
}

/** How the deviations of demand and lead time come together over the lead time (and the review period). */
function overTime({ T, σd, σL }: Readonly<Record<'T' | 'σd' | 'σL', Decimal>>): string {
  const time = isZero(T) ? 'L' : '(L + T)'
  if (isZero(σL)) return `σd × √${isZero(T) ? '(L)' : time}`
  if (isZero(σd)) return 'd × σL'
  return `√(${time} × σd × σd + d × d × σL × σL)`
}

/** The deviation of the demand while an order is awaited; undefined where no deviation is known. */
function deviationOver({ d, L, T, sd }: Parts, given: Given, sheet: Worksheet): Decimal | undefined {
  const { leadDemandSd: whole, leadTimeSd } = given
  if (whole !== undefined || (sd === undefined && leadTimeSd === undefined)) return whole
  const figures = { L, T, d, σd: sd ?? zero, σL: leadTimeSd ?? zero }
  return sheet.figure(OVER_LEAD, `σ = ${overTime(figures)}`, figures)
}

/** The share of cycles without a stock-out that a safety stock gives. */
function levelOf(SS: Decimal, σ: Decimal, sheet: Worksheet): Decimal | undefined {
  if (isZero(σ)) return undefined
  const k = sheet.figure(REACHED, 'k = SS ÷ σ', { SS, σ })
  return sheet.figure(LEVEL, 'level = Φ', { Φ: shareBelow(k) }, halfUp(4))
}

function costOf(SS: Decimal, { holdingCost: H }: Given, sheet: Worksheet): Decimal | undefined {
  return H && sheet.figure(COST, 'cost = SS × H', { SS, H })
}

/** What the stock of today asks for. */
function nowOf(
  { d, M, ROP }: Readonly<Record<'d' | 'M' | 'ROP', Decimal>>,
  { onHand, inTransit, reserved }: Given,
  sheet: Worksheet,
) {
  if (onHand === undefined) return {}
  const position = sheet.figure(POSITION, 'S = onHand + inTransit − reserved', { onHand, inTransit, reserved })
  const orderQuantity = sheet.figure(ORDER, 'Q = max(0, M − S)', { M, S: position }, wholeUp)
  if (isZero(d)) return { position, orderQuantity }
  const daysOfCover = sheet.figure(COVER, 'cover = onHand ÷ d', { onHand, d })
  const daysToReorder = sheet.figure(UNTIL, 'until = max(0, (S − ROP) ÷ d)', { S: position, ROP, d })
  return { position, orderQuantity, daysOfCover, daysToReorder }
}

function unusable(path: string, code: string, en: string, zh: string): Unusable {
  return new Unusable([{ path, code, message: { en, zh } }])
}

const MEAN = { en: 'Mean demand', zh: '平均需求量' }
const DEVIATION = { en: 'Standard deviation of demand', zh: '需求标准差' }
const SAFETY = { en: 'Safety stock', zh: '安全库存' }
const OVER_LEAD = { en: 'Standard deviation of demand over the lead time', zh: '提前期内需求标准差' }
const REACHED = { en: 'Safety stock in standard deviations', zh: '安全库存相当于的标准差倍数' }
const LEVEL = { en: 'Service level reached, by the normal distribution', zh: '可达到的服务水平（正态分布）' }
const COST = { en: 'Holding the safety stock for a year', zh: '安全库存年持有成本' }
const WHOLE = { en: 'Safety stock in whole units', zh: '安全库存（向上取整）' }
const LEAD = { en: 'Demand over the lead time', zh: '提前期需求量' }
const POINT = { en: 'Reorder point', zh: '再订货点' }
const WHOLE_POINT = { en: 'Reorder point in whole units', zh: '再订货点（向上取整）' }
const UP_TO = { en: 'Stock to fill up to', zh: '目标库存' }
const POSITION = { en: 'Stock position', zh: '库存头寸' }
const ORDER = { en: 'To order now', zh: '本次补货量' }
const COVER = { en: 'Stock on hand lasts', zh: '现有库存可销天数' }
const UNTIL = { en: 'Until the reorder point', zh: '距再订货点天数' }

export const safetyStockCalculation = calculation({
  name: 'safety-stock',
  title: { en: 'Safety stock, reorder point and replenishment', zh: '安全库存、再订货点与补货量' },
  topic: 'shops',
  says: {
    en: 'How much to hold against uncertain demand and lead time, at which stock to reorder, and how much to order now.',
    zh: '为应对需求与交期波动应备多少安全库存、库存降到多少该订货、现在补多少。',
  },
  rules: ['E-10'],
  sources: [{ title: 'Inventory theory as textbooks teach it', at: 'safety stock z√(L·σd² + d²·σL²), reorder point' }],
  input,
  output,
  examples: safetyStockExamples,
  work: safetyStock,
})
