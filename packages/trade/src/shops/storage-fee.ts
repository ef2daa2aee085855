import { add, compare, type Decimal, decimal, divide, multiply, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const lot = z.strictObject({
  name: told(z.string().trim().default(''), 'Article or lot', '商品或批次'),
  units: figure('Units in storage', '库存件数', 'units'),
  ageDays: figure('Days it has been lying', '库龄', 'days').default(zero),
  lengthCm: positive('Length of a unit', '长', 'cm').optional(),
  widthCm: positive('Width of a unit', '宽', 'cm').optional(),
  heightCm: positive('Height of a unit', '高', 'cm').optional(),
  volume: positive(
    'Volume of a unit, where its sides are not given',
    '单件体积（未填长宽高时）',
    'volume unit of the rates',
  ).optional(),
})
type Lot = z.output<typeof lot>

const tier = z.strictObject({
  fromDays: figure('From this age on', '库龄起', 'days'),
  rate: figure('Fee for a month', '月费率', 'money per unit of volume or per unit'),
})

const input = z.strictObject({
  lots: told(z.array(lot).min(1).max(2000), 'What lies in storage', '库存'),
  tiers: told(
    z.array(tier).min(1).max(20),
    'Rates by age; one from day 0 for a flat rate',
    '按库龄的费率；单一费率填库龄 0',
  ),
  per: explained(convention(['cubic-metre', 'cubic-foot', 'unit'], 'What the rate is for', '费率单位'), {
    'cubic-metre': ['A cubic metre', '每立方米'],
    'cubic-foot': ['A cubic foot', '每立方英尺'],
    unit: ['A unit', '每件'],
  }),
  months: figure('Months in storage', '存放月数', 'months').default(decimal('1')),
  tiersAdd: explained(convention(['replace', 'add'], 'The rate of an age', '高库龄费率'), {
    replace: ['Takes the place of the one before', '取代前一档'],
    add: ['Comes on top of it, as a surcharge', '作为附加费累加'],
  }),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  total: answerFigure('All fees', '仓储费合计', 'money'),
  perUnit: answerFigure('Fee of one unit on average', '每件平均仓储费', 'money per unit').optional(),
  lots: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Article or lot', '商品或批次'),
        measure: answerFigure('Volume (or units) that is charged', '计费体积（件数）', 'm³, ft³ or units'),
        rate: answerFigure('Rate of its age', '适用费率', 'money'),
        fee: answerFigure('Fee', '仓储费', 'money'),
      }),
    ),
    'Each lot',
    '各批次',
  ),
})

/**
 * What storage costs in a warehouse abroad, by volume and by age (E-10): volume × units × rate of the age × months. Each lot's fee to the
 * cent, half up. Throws Unusable where a lot has no volume or no rate begins at or before its age.
 */
export function storageFee(given: Given, sheet: Worksheet): z.input<typeof output> {
  refuse(given.lots.flatMap((each, i) => faultsOf(each, i, given)))
  const lots = given.lots.map((each) => {
    const rate = rateOf(each.ageDays, given)
    const V = given.per === 'unit' ? decimal('1') : volumeOf(each, given.per)
    const figures = { V, units: each.units, rate, months: given.months }
    const says = { en: `Storage of ${each.name || 'the lot'}`, zh: `${each.name || '该批'}仓储费` }
    const fee = sheet.figure(says, 'fee = V × units × rate × months', figures, halfUp(2))
    return { name: each.name, measure: multiply(V, each.units), rate, fee }
  })
  const total = lots.map(({ fee }) => fee).reduce(add, zero)
  const units = given.lots.map((each) => each.units).reduce(add, zero)
  return { lots, total, perUnit: compare(units, zero) > 0 ? divide(total, units) : undefined }
}

/** 1 ft is 30.48 cm exactly. */
const CUBIC_FOOT_CM = decimal('28316.846592')

function volumeOf({ lengthCm, widthCm, heightCm, volume }: Lot, per: Given['per']): Decimal {
  if (volume !== undefined || !lengthCm || !widthCm || !heightCm) return volume ?? zero
  const cubic = multiply(multiply(lengthCm, widthCm), heightCm)
  return divide(cubic, per === 'cubic-foot' ? CUBIC_FOOT_CM : decimal('1000000'))
}

/** The rate of the highest age reached, or all of them together. */
function rateOf(age: Decimal, { tiers, tiersAdd }: Given): Decimal {
  const reached = tiers
    .filter(({ fromDays }) => compare(fromDays, age) <= 0)
    .sort((a, b) => compare(a.fromDays, b.fromDays))
  if (tiersAdd === 'add') return reached.map(({ rate }) => rate).reduce(add, zero)
  return reached[reached.length - 1]?.rate ?? zero
}

function faultsOf({ ageDays, lengthCm, widthCm, heightCm, volume }: Lot, i: number, { tiers, per }: Given) {
  const sized = volume !== undefined || (lengthCm && widthCm && heightCm)
  return [
    per !== 'unit' &&
      !sized &&
      fault(`lots.${i}.volume`, 'no-volume', 'Give the volume or the three sides.', '请填写体积或长宽高。'),
    tiers.every(({ fromDays }) => compare(fromDays, ageDays) > 0) &&
      fault(`lots.${i}.ageDays`, 'no-rate', 'No rate begins at or before this age.', '没有适用于该库龄的费率。'),
  ]
}

export const storageFeeCalculation = calculation({
  name: 'storage-fee',
  title: { en: 'Storage fee by volume and age', zh: '海外仓仓储费（按体积、库龄）' },
  topic: 'shops',
  says: {
    en: 'What storage in a warehouse abroad costs by volume, months and age of the stock.',
    zh: '按体积、存放月数与库龄阶梯计算海外仓仓储费。',
  },
  rules: ['E-10'],
  sources: [{ title: 'Price lists of warehouses abroad', at: unread('storage by volume and age') }],
  input,
  output,
  examples: [
    {
      title: { en: '500 units of 30 × 20 × 10 cm at 26 a cubic metre', zh: '500 件 30×20×10 厘米，每立方米 26' },
      input: {
        lots: [{ name: 'lamp', units: 500, lengthCm: 30, widthCm: 20, heightCm: 10 }],
        tiers: [{ fromDays: 0, rate: '26' }],
      },
      gives: { total: '78', perUnit: '0.156', 'lots.0.measure': '3' },
    },
    {
      title: { en: 'Old stock pays a surcharge', zh: '老库存加收附加费' },
      input: {
        lots: [
          { name: 'new', units: 100, ageDays: 40, volume: '0.5' },
          { name: 'old', units: 20, ageDays: 200, volume: '0.5' },
        ],
        tiers: [
          { fromDays: 0, rate: '0.8' },
          { fromDays: 181, rate: '1.5' },
        ],
        ...{ per: 'cubic-foot', tiersAdd: 'add' },
      },
      gives: { 'lots.0.fee': '40', 'lots.1.rate': '2.3', 'lots.1.fee': '23', total: '63' },
    },
  ],
  work: storageFee,
})
