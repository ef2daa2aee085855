import { type Decimal, isPositive, one as single, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { carriageFields } from './carriage.ts'

const goods = {
  amount: figure('Value under the term it is priced in', '按所用术语的金额', 'foreign'),
  quantity: positive('Units, where the amount is for one', '数量（金额为单价时）', 'units').default(single),
  freight: figure('Freight, for one where the amount is for one', '运费（金额为单价时为单位运费）', 'foreign').default(
    zero,
  ),
  premium: figure(
    'Premium in money, for one where the amount is',
    '保险费（金额为单价时为单位保险费）',
    'foreign',
  ).default(zero),
  premiumRates: carriageFields.premiumRates,
  insuredFactor: carriageFields.insuredFactor,
}

const input = z.strictObject({
  exports: told(
    z.strictObject({ ...goods, commission: rate('Commission rate', '佣金率').default(zero) }),
    'The finished goods; freight, premium and commission in the amount come off',
    '成品出口（扣除其中的运费、保险费、佣金）',
  ),
  materials: told(
    z.array(z.strictObject(goods)).min(1),
    'Materials: imported ones at CIF (freight and premium are added to an FOB price), home ones at their FOB export price',
    '原料：进口料按 CIF 计（FOB 价另加运费、保险费），国产料按其出口 FOB 价计',
  ),
})
type Goods = Omit<z.output<typeof input>['exports'], 'commission'>

const output = z.strictObject({
  rate: answerFigure('Gain ÷ cost of materials', '外汇增值率（创汇率）', 'fraction'),
  netIncome: answerFigure('Net foreign exchange of the finished goods', '成品出口外汇净收入', 'foreign'),
  materialCost: answerFigure('Foreign exchange cost of the materials', '原料外汇成本', 'foreign'),
  valueAdded: answerFigure('Foreign exchange gained', '外汇增值额', 'foreign'),
})
export type FxValueAdded = z.output<typeof output>

/**
 * The rate at which processing adds foreign exchange: net income of the finished goods less the cost of the materials, over
 * that cost. Amounts exact, shown to the cent; the rate to six places. Throws Unusable where the materials cost nothing.
 */
export function fxValueAdded(given: z.output<typeof input>, sheet: Worksheet): FxValueAdded {
  const X = incomeOf(given.exports, sheet)
  const costs = given.materials.map((one, i) => costOf(one, `M${i + 1}`, sheet))
  const figures = Object.fromEntries(costs.map((value, i) => [`M${i + 1}`, value]))
  const says = { en: 'Foreign exchange cost of the materials', zh: '原料外汇成本' }
  const M = sheet.figure(says, `M = ${Object.keys(figures).join(' + ')}`, figures, halfUp(2))
  if (!isPositive(M)) refuse([NO_MATERIALS])
  const V = sheet.figure({ en: 'Foreign exchange gained', zh: '外汇增值额' }, 'V = X − M', { X, M })
  const gained = { en: 'Rate of gain', zh: '外汇增值率' }
  return { netIncome: X, materialCost: M, valueAdded: V, rate: sheet.figure(gained, 'g = V ÷ M', { V, M }, halfUp(6)) }
}

const NO_MATERIALS = {
  path: 'materials',
  code: 'not-positive',
  message: { en: 'The materials must cost something.', zh: '原料外汇成本须大于零。' },
}

function incomeOf(one: Goods & { readonly commission: Decimal }, sheet: Worksheet): Decimal {
  const { amount: a, quantity: Q, freight: F, premium: I, insuredFactor: k, premiumRates = [], commission: c } = one
  const says = { en: 'Net income of the finished goods', zh: '成品出口外汇净收入' }
  const figures = { a, Q, F, I, k, r: sumOf(premiumRates), c }
  return sheet.figure(says, 'X = (a × (1 − c − k × r) − F − I) × Q', figures, halfUp(2))
}

function costOf(one: Goods, name: string, sheet: Worksheet): Decimal {
  const { amount: a, quantity: Q, freight: F, premium: I, insuredFactor: k, premiumRates = [] } = one
  const says = { en: 'Cost of a material', zh: '原料外汇成本（单项）' }
  const r = sumOf(premiumRates)
  return sheet.figure(says, `${name} = (a + F + I) × Q ÷ (1 − k × r)`, { a, Q, F, I, k, r })
}

export const fxValueAddedCalculation = calculation({
  name: 'fx-value-added',
  title: { en: 'Rate of foreign exchange gained by processing', zh: '外汇增值率（创汇率）' },
  topic: 'price',
  says: {
    en: 'How much foreign exchange finished exports bring beyond what their materials cost.',
    zh: '成品出口比原料多创收多少外汇。',
  },
  rules: ['R-06'],
  sources: [{ title: 'Export result figures as Chinese trade textbooks teach them', at: '外汇增值率' }],
  input,
  output,
  examples: [
    {
      title: { en: '88 000 of 52 000', zh: '原料 52 000，成品 88 000' },
      input: { exports: { amount: '88000' }, materials: [{ amount: '52000' }] },
      gives: { rate: '0.692308', valueAdded: '36000' },
    },
    {
      title: { en: 'Materials bought FOB, goods sold CIF', zh: '原料按 FOB 进口，成品按 CIF 出口' },
      input: {
        exports: { amount: '100000', freight: '6000', premiumRates: ['0.005'], commission: '0.02' },
        materials: [{ amount: '48000', freight: '3000', premium: '300' }],
      },
      gives: { netIncome: '91450', materialCost: '51300', rate: '0.782651' },
    },
  ],
  work: fxValueAdded,
})
