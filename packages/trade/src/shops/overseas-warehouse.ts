import { compare, type Decimal, decimal, isZero, one, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, positive, rate, told } from '../calculation/field.ts'
import { type Worksheet, wholeUp } from '../calculation/worksheet.ts'

const EACH = 'money per unit'

const input = z.strictObject({
  directDelivery: figure('Delivering one unit directly from home', '直邮每件运费', EACH),
  firstLeg: figure('First leg of one unit to the warehouse', '头程每件费用', EACH).default(zero),
  duty: figure('Duty and clearance of one unit', '每件关税与清关费', EACH).default(zero),
  handling: figure('Handling of one unit in the warehouse', '每件操作费（出入库）', EACH).default(zero),
  lastMile: figure('Last mile of one unit', '尾程每件派送费', EACH).default(zero),
  storage: figure('Storage of one unit; a month if months are given', '每件仓储费（给出月数时为每月）', EACH).default(
    zero,
  ),
  months: figure('Months in storage', '存放月数', 'months').default(one),
  other: figure('Other costs of one unit by the warehouse', '海外仓其他每件费用', EACH).default(zero),
  goodsCost: figure('Cost of the goods in one unit', '每件货值', EACH).default(zero),
  capitalRate: rate('Cost of capital in a year', '资金年成本率').default(zero),
  stockDays: figure('Days that a unit waits abroad', '平均库存天数', 'days').default(zero),
  yearDays: positive('Days of a year', '一年天数', 'days').default(decimal('365')),
  deadStock: rate('Share of units that will not be sold', '滞销报废比例').default(zero),
  setUp: figure('Fixed cost of setting up, or for the window', '固定投入（开仓费、月租等）', 'money').default(zero),
  volume: figure('Units of the window', '销量', 'units').optional(),
  visitors: figure('Visitors of the window', '访客数', 'visitors').optional(),
  conversionDirect: rate('Conversion with direct delivery', '直邮时转化率').optional(),
  conversionLocal: rate('Conversion with delivery from the warehouse', '海外仓发货时转化率').optional(),
  marginPerUnit: figure('Margin of one more unit sold', '多售一件的毛利', EACH).optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  saving: answerFigure('Saved on one unit; below zero where direct delivery is cheaper', '每件节约额', EACH),
  breakEvenVolume: answerFigure(
    'Units that pay for the set-up, rounded up',
    '保本销量（向上取整）',
    'units',
  ).optional(),
  capital: answerFigure('Capital tied up in one unit', '每件资金占用成本', EACH),
  deadLoss: answerFigure('Dead stock spread over one unit', '每件滞销损失', EACH),
  overseasCost: answerFigure('One unit by the warehouse', '海外仓每件成本', EACH),
  directTotal: answerFigure('All units direct', '直邮总成本', 'money').optional(),
  overseasTotal: answerFigure(
    'All units by the warehouse, set-up in it',
    '海外仓总成本（含固定投入）',
    'money',
  ).optional(),
  netSaving: answerFigure('Saved over the volume after the set-up', '净节约额', 'money').optional(),
  extraUnits: answerFigure('Units sold more by faster delivery', '时效提升多售件数', 'units').optional(),
  extraProfit: answerFigure('Margin of those units', '多售带来的毛利', 'money').optional(),
  netGain: answerFigure('Saving and extra margin together', '综合收益', 'money').optional(),
  better: told(
    z.enum(['overseas', 'direct', 'equal']),
    'The cheaper way at this volume (on one unit where no volume is given)',
    '更优方式',
  ),
})

/**
 * Warehouse abroad against direct delivery (E-11): what one unit saves, how many units pay for the set-up, what faster delivery
 * brings. One currency; exact, units rounded up.
 */
export function overseasWarehouse(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { goodsCost: G, capitalRate: i, stockDays: t, yearDays: Y, deadStock } = given
  const capital = isZero(i) ? zero : sheet.figure(CAPITAL, 'capital = G × i × t ÷ Y', { G, i, t, Y })
  const deadLoss = isZero(deadStock) ? zero : sheet.figure(DEAD, 'dead = G × deadStock', { G, deadStock })
  const { firstLeg, duty, handling, lastMile, storage, months, other, directDelivery: direct } = given
  const overseasCost = sheet.figure(
    OVERSEAS,
    'C = firstLeg + duty + handling + lastMile + storage × months + capital + dead + other',
    { firstLeg, duty, handling, lastMile, storage, months, capital, dead: deadLoss, other },
  )
  const saving = sheet.figure(SAVING, 's = direct − C', { direct, C: overseasCost })
  const breakEvenVolume =
    compare(saving, zero) > 0
      ? sheet.figure(EVEN, 'N0 = setUp ÷ s', { setUp: given.setUp, s: saving }, wholeUp)
      : undefined
  const extra = fasterOf(given, sheet)
  const whole = wholeOf({ direct, C: overseasCost, s: saving }, extra?.extraProfit, given, sheet)
  return {
    ...{ capital, deadLoss, overseasCost, saving, breakEvenVolume, ...extra, ...whole },
    better: betterOf(whole?.netGain ?? whole?.netSaving ?? saving),
  }
}

/** More buyers buy what arrives sooner. */
function fasterOf(given: Given, sheet: Worksheet) {
  const { visitors: UV, conversionDirect: before, conversionLocal: after, marginPerUnit: m } = given
  if (UV === undefined || before === undefined || after === undefined) return undefined
  const extraUnits = sheet.figure(MORE, 'n = UV × (after − before)', { UV, before, after })
  if (m === undefined) return { extraUnits }
  return { extraUnits, extraProfit: sheet.figure(GAIN, 'g = n × m', { n: extraUnits, m }) }
}

function wholeOf(
  { direct, C, s }: Readonly<Record<'direct' | 'C' | 's', Decimal>>,
  g: Decimal | undefined,
  { volume: N, setUp }: Given,
  sheet: Worksheet,
) {
  if (N === undefined) return undefined
  const directTotal = sheet.figure(DIRECT_ALL, 'T0 = direct × N', { direct, N })
  const overseasTotal = sheet.figure(OVERSEAS_ALL, 'T1 = C × N + setUp', { C, N, setUp })
  const netSaving = sheet.figure(NET, 'S = s × N − setUp', { s, N, setUp })
  const netGain = g && sheet.figure(BOTH, 'gain = S + g', { S: netSaving, g })
  return { directTotal, overseasTotal, netSaving, netGain }
}

function betterOf(saved: Decimal): 'overseas' | 'direct' | 'equal' {
  const side = compare(saved, zero)
  return side > 0 ? 'overseas' : side < 0 ? 'direct' : 'equal'
}

const CAPITAL = { en: 'Capital tied up in one unit', zh: '每件资金占用成本' }
const DEAD = { en: 'Dead stock spread over one unit', zh: '每件滞销损失' }
const OVERSEAS = { en: 'One unit by the warehouse abroad', zh: '海外仓每件成本' }
const SAVING = { en: 'Saved on one unit', zh: '每件节约额' }
const EVEN = { en: 'Units that pay for the set-up', zh: '保本销量' }
const MORE = { en: 'Units sold more by faster delivery', zh: '时效提升多售件数' }
const GAIN = { en: 'Margin of those units', zh: '多售毛利' }
const DIRECT_ALL = { en: 'All units direct', zh: '直邮总成本' }
const OVERSEAS_ALL = { en: 'All units by the warehouse', zh: '海外仓总成本' }
const NET = { en: 'Saved over the volume', zh: '净节约额' }
const BOTH = { en: 'Saving and extra margin', zh: '综合收益' }

export const overseasWarehouseCalculation = calculation({
  name: 'overseas-warehouse',
  title: { en: 'Overseas warehouse or direct delivery', zh: '海外仓与直邮比较' },
  topic: 'shops',
  says: {
    en: 'What a warehouse abroad saves on one unit against direct delivery, and from which volume it pays.',
    zh: '海外仓相对直邮每件节约多少、达到多少销量才划算。',
  },
  rules: ['E-11'],
  sources: [
    {
      title: 'Cross-border logistics as e-commerce textbooks teach it',
      at: unread('choice of a warehouse abroad'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: {
        en: 'Direct 9.80 against 4.20 + 3.10 + 0.90, set-up 4,800',
        zh: '直邮 9.80，海外仓 4.20＋3.10＋0.90，开仓 4800',
      },
      input: { directDelivery: '9.80', firstLeg: '4.20', lastMile: '3.10', storage: '0.90', setUp: 4800 },
      gives: { overseasCost: '8.2', saving: '1.6', breakEvenVolume: '3000', better: 'overseas' },
    },
    {
      title: { en: 'Capital, dead stock and faster delivery', zh: '计入资金占用、滞销与转化率提升' },
      input: {
        ...{ directDelivery: '12', firstLeg: '4', lastMile: '5', storage: '0.5', months: 2, goodsCost: '20' },
        ...{ capitalRate: '0.073', stockDays: 60, deadStock: '0.02', setUp: 1000, volume: 2000 },
        ...{ visitors: 50000, conversionDirect: '0.02', conversionLocal: '0.026', marginPerUnit: '5' },
      },
      gives: {
        capital: '0.24',
        deadLoss: '0.4',
        overseasCost: '10.64',
        netSaving: '1720',
        extraUnits: '300',
        netGain: '3220',
      },
    },
  ],
  work: overseasWarehouse,
})
