import { zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, told } from '../calculation/field.ts'
import { assertGiven, toMinorUnit } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { airChargeAnswers, airChargeFields, withCharges } from './air-charges.ts'
import { airFreightExamples } from './air-freight-examples.ts'
import { airRateFields, breakEvens, rated } from './air-tariff.ts'
import { weigh, weightFields } from './weights.ts'

const input = z.strictObject({
  ...weightFields('6000'),
  ...airRateFields,
  ...airChargeFields,
})
type Input = z.output<typeof input>

const wayShape = z.strictObject({
  rateClass: told(z.string(), 'Rate class: M, N, Q, C, S or R', '运价等级：M、N、Q、C、S、R'),
  weight: answerFigure('Kilograms charged', '计收重量', 'kg'),
  rate: answerFigure('Rate for one kilogram, or the minimum', '每公斤运价，或最低运费', 'money'),
  amount: answerFigure('What it comes to', '金额', 'money'),
})

const { total, ...withoutTotal } = airChargeAnswers
const output = z.strictObject({
  total,
  weightCharge: answerFigure('Weight charge', '航空运费', 'money'),
  chargeableWeight: answerFigure('Chargeable weight', '计费重量', 'kg'),
  grossWeight: answerFigure('Gross weight', '毛重', 'kg'),
  volumeWeight: answerFigure('Volume weight, exact', '体积重量（未取整）', 'kg'),
  ratedWeight: answerFigure(
    'Weight that is charged: a break, if that was cheaper',
    '实际计收重量（较高分界点更便宜时取分界点）',
    'kg',
  ),
  rateClass: told(z.string(), 'Rate class: M, N, Q, C, S or R', '运价等级：M、N、Q、C、S、R'),
  rate: answerFigure('Rate for one kilogram, or the minimum', '每公斤运价，或最低运费', 'money'),
  ways: told(
    z.array(wayShape).readonly(),
    'Every way to rate it, the one that counts first',
    '各种计算方法，采用者在前',
  ),
  breakEvens: told(
    z
      .array(
        z.strictObject({
          from: answerFigure('The break', '分界点', 'kg'),
          weight: answerFigure('Weight from which it is cheaper', '临界重量', 'kg'),
        }),
      )
      .readonly(),
    'From which weight the next break is cheaper',
    '从多重起按较高分界点计更便宜',
  ),
  ...withoutTotal,
})

/**
 * Air freight (F-40 to F-46): chargeable weight of the shipment in kg, weight charge by class, break or minimum, other charges and
 * valuation charge. Amounts are rounded half up to the minor unit, one by one. Throws Unusable where weights or rates are missing.
 */
export function airFreight(given: Input, sheet: Worksheet): z.output<typeof output> {
  const cent = toMinorUnit(given.currency)
  const weights = weigh(given, sheet)
  const ways = rated(weights.chargeable, given, sheet, cent)
  const [best] = ways
  const says = {
    en: 'a rate of this weight: the normal rate or a break',
    zh: '适用于该重量的运价：基础运价或分界点运价',
  }
  assertGiven([{ path: 'normal', says, isThere: best !== undefined }])
  const {
    rateClass,
    weight,
    rate: kiloRate,
    amount,
  } = best ?? { rateClass: '', weight: zero, rate: zero, amount: zero }
  return {
    grossWeight: weights.gross,
    volumeWeight: weights.volume,
    chargeableWeight: weights.chargeable,
    ratedWeight: weight,
    rateClass,
    rate: kiloRate,
    weightCharge: amount,
    ways,
    breakEvens: breakEvens(given, sheet),
    ...withCharges(given, { ...weights, rated: weight }, amount, sheet),
  }
}

export const airFreightCalculation = calculation({
  name: 'air-freight',
  title: { en: 'Air freight', zh: '航空运费' },
  topic: 'freight',
  says: {
    en: 'Chargeable weight, weight charge by rate class and break, minimum, and other charges of an air waybill.',
    zh: '航空货运单的计费重量、按运价等级与重量分界点计算的运费、最低运费及其他费用。',
  },
  rules: ['F-40', 'F-41', 'F-42', 'F-43', 'F-44', 'F-45', 'F-46'],
  sources: [{ title: 'IATA TACT Rules', at: unread('chargeable weight and charges') }],
  input,
  output,
  examples: airFreightExamples,
  work: airFreight,
})
