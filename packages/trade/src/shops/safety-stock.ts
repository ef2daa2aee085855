import { type Decimal, decimal, isZero, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, figure, part, told } from '../calculation/field.ts'
import { type Worksheet, wholeUp } from '../calculation/worksheet.ts'
import { serviceLevels } from '../tables/service-levels.generated.ts'

const UNITS = 'units'
const PERIODS = 'days (or the period that demand is given for)'

const input = z.strictObject({
  demand: figure('Mean demand of a day (or another period)', '日均需求量（或其他周期）', 'units per day').optional(),
  demands: told(
    z.array(figure('Demand of one day', '某日需求量', UNITS)).default([]),
    'Demands day by day, where mean and deviation are to be reckoned from them',
    '逐日需求量（由此计算均值与标准差）',
  ),
  deviation: convention(
    ['sample', 'population'],
    'Divisor of the deviation: n − 1 (sample) or n (population)',
    '标准差除数：n − 1（样本）或 n（总体）',
  ),
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
  leadDemand: answerFigure('Demand over the lead time', '提前期需求量', UNITS),
  orderUpTo: answerFigure(
    'Stock to fill up to: demand over lead time and review period, and the safety stock',
    '目标库存（最高库存）',
    UNITS,
  ),
  position: answerFigure('Stock position: on hand and on the way, less what is promised', '库存头寸', UNITS).optional(),
  orderQuantity: answerFigure('To order now, to fill up', '本次补货量', UNITS).optional(),
  daysOfCover: answerFigure('How long the stock on hand lasts', '现有库存可销天数', PERIODS).optional(),
  daysToReorder: answerFigure(
    'Until the stock position falls to the reorder point',
    '距再订货点天数',
    PERIODS,
  ).optional(),
})

/**
 * Safety stock and reorder point (E-10): z × √(L × σd² + d² × σL²), or a simple rule where no deviation is known. Lead time and
 * demand stand in the same period. Whole units are rounded up. Throws Unusable where a service level has no z in the table.
 */
export function safetyStock(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { mean: d, sd } = demandOf(given, sheet)
  const L = sumOf([given.leadTime, ...given.leadTimes])
  const z = zOf(given, sheet)
  const { reviewPeriod: T } = given
  const SS = stockOf({ d, L, T, z, sd }, given, sheet)
  const safetyStockUnits = sheet.figure(WHOLE, 'units = SS', { SS }, wholeUp)
  const leadDemand = sheet.figure(LEAD, 'DL = d × L', { d, L })
  const ROP = sheet.figure(POINT, 'ROP = DL + SS', { DL: leadDemand, SS })
  const reorderPointUnits = sheet.figure(WHOLE_POINT, 'units = ROP', { ROP }, wholeUp)
  const M = isZero(T) ? ROP : sheet.figure(UP_TO, 'M = d × (L + T) + SS', { d, L, T, SS })
  return {
    ...{ meanDemand: d, demandSd: sd, z, safetyStock: SS, safetyStockUnits, leadDemand },
    ...{ reorderPoint: ROP, reorderPointUnits, orderUpTo: M },
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
  const found = serviceLevels[serviceLevel]
  if (found === undefined)
    throw unusable(
      'serviceLevel',
      'no-z',
      'The table has no z for this service level: give z yourself.',
      '表中没有该服务水平的安全系数：请直接填写 z。',
    )
  sheet.remark({ en: `Service level ${serviceLevel}: z = ${found}`, zh: `服务水平 ${serviceLevel}：z = ${found}` })
  return decimal(found)
}

interface Parts {
  readonly d: Decimal
  readonly L: Decimal
  readonly T: Decimal
  readonly z: Decimal | undefined
  readonly sd: Decimal | undefined
}

/** By the first way that the facts allow: fixed, by deviations, by days, by the largest. */
function stockOf(parts: Parts, given: Given, sheet: Worksheet): Decimal {
  if (given.safetyStock !== undefined) return given.safetyStock
  const uncertain = [parts.sd, given.leadTimeSd, given.leadDemandSd].some((one) => one !== undefined)
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
  if (isZero(σL)) return sheet.figure(SAFETY, isZero(T) ? 'SS = z × σd × √(L)' : 'SS = z × σd × √(L + T)', figures)
  if (sd === undefined || isZero(sd)) return sheet.figure(SAFETY, 'SS = z × d × σL', figures)
  const time = isZero(T) ? 'L' : '(L + T)'
  return sheet.figure(SAFETY, `SS = z × √(${time} × σd × σd + d × d × σL × σL)`, figures)
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
  examples: [
    {
      title: { en: 'z 1.645, lead time 9 days, both uncertain', zh: 'z=1.645，提前期 9 天，需求与交期均波动' },
      input: { z: '1.645', leadTime: 9, demandSd: 12, demand: 40, leadTimeSd: '1.5' },
      gives: { safetyStock: '115.1029904042462312950557778027498', leadDemand: '360', reorderPointUnits: '476' },
    },
    {
      title: { en: 'Service level 95 %, only demand uncertain', zh: '服务水平 95%，仅需求波动' },
      input: { serviceLevel: '0.95', leadTime: 4, demand: 100, demandSd: 20 },
      gives: { z: '1.645', safetyStock: '65.8', reorderPoint: '465.8', reorderPointUnits: '466' },
    },
    {
      title: { en: 'Largest demand and longest lead time', zh: '最大日销 × 最长交期' },
      input: { demand: 30, leadTime: 20, maxDemand: 45, maxLeadTime: 26 },
      gives: { safetyStock: '570', reorderPoint: '1170' },
    },
    {
      title: { en: 'Refill a warehouse abroad', zh: '海外仓（FBA）补货' },
      input: {
        ...{ demand: 25, leadTimes: [7, 28, 5], safetyDays: 10, reviewPeriod: 14 },
        ...{ onHand: 600, inTransit: 400, reserved: 50 },
      },
      gives: { safetyStock: '250', orderUpTo: '1600', position: '950', orderQuantity: '650', daysOfCover: '24' },
    },
  ],
  work: safetyStock,
})
