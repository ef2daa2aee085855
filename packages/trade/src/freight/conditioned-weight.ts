import { type Decimal, round, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, positive, rate, share } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  actualWeight: positive('Actual weight, in any unit', '实际重量（任意单位）', 'weight').optional(),
  dryWeight: positive('Dry weight, where it was found', '干净重（已测定时）', 'weight').optional(),
  actualRegain: share('Actual regain: water ÷ dry weight', '实际回潮率：水分÷干净重').optional(),
  actualMoisture: rate('Actual moisture content: water ÷ actual weight', '实际含水率：水分÷实际重量').optional(),
  standardRegain: share('Standard regain of the contract', '公定（标准）回潮率'),
  unitPrice: figure('Price of one unit of conditioned weight', '公量单价', 'money').optional(),
  currency,
})
type Input = z.output<typeof input>

const output = z.strictObject({
  conditionedWeight: answerFigure('Conditioned weight, to three places', '公量（三位小数）', 'weight'),
  amount: answerFigure('Amount of the invoice', '货款', 'money').optional(),
  dryWeight: answerFigure('Dry weight, to six places', '干净重（六位小数）', 'weight'),
  difference: answerFigure('Conditioned less actual weight', '公量与实际重量之差', 'weight').optional(),
})

/**
 * Conditioned weight 公量 (F-62): dry weight and the standard share of water. In the unit that was given, half up to three places; the amount half
 * up to the minor unit. Throws Unusable where neither the dry weight nor actual weight with its water is known.
 */
export function conditionedWeight(given: Input, sheet: Worksheet): z.output<typeof output> {
  const D = dryOf(given, sheet)
  const s = given.standardRegain
  const C = sheet.figure({ en: 'Conditioned weight', zh: '公量' }, 'C = D × (1 + s)', { D, s }, halfUp(3))
  const { actualWeight: W, unitPrice: p } = given
  return {
    dryWeight: round(D, 6, 'half-up'),
    conditionedWeight: C,
    difference:
      W && sheet.figure({ en: 'Difference to the actual weight', zh: '与实际重量之差' }, 'd = C − W', { C, W }),
    amount: p && sheet.figure({ en: 'Amount', zh: '货款' }, 'A = C × p', { C, p }, toMinorUnit(given.currency)),
  }
}

function dryOf({ dryWeight, actualWeight: W, actualRegain: a, actualMoisture: m }: Input, sheet: Worksheet): Decimal {
  const says = { en: 'Dry weight', zh: '干净重' }
  const weight = { en: 'the actual weight, or the dry weight', zh: '实际重量或干净重' }
  const water = { en: 'the actual regain, or the moisture content', zh: '实际回潮率或含水率' }
  assertGiven([
    { path: 'actualWeight', says: weight, isThere: dryWeight !== undefined || W !== undefined },
    { path: 'actualRegain', says: water, isThere: dryWeight !== undefined || a !== undefined || m !== undefined },
  ])
  if (dryWeight !== undefined) return dryWeight
  return a === undefined
    ? sheet.figure(says, 'D = W × (1 − m)', { W: W ?? zero, m: m ?? zero })
    : sheet.figure(says, 'D = W ÷ (1 + a)', { W: W ?? zero, a })
}

export const conditionedWeightCalculation = calculation({
  name: 'conditioned-weight',
  title: { en: 'Conditioned weight', zh: '公量' },
  topic: 'freight',
  says: {
    en: 'What silk, wool or cotton weighs with the standard share of water.',
    zh: '生丝、羊毛、棉花等按公定回潮率折算的重量。',
  },
  rules: ['F-62'],
  sources: [{ title: '国际贸易实务 (textbooks for Chinese colleges)', at: '公量' }],
  input,
  output,
  examples: [
    {
      title: { en: '20 t of silk at 14.5 %, standard 11 %', zh: '生丝 20 吨，实际回潮率 14.5%，公定 11%' },
      input: { actualWeight: 20, actualRegain: '0.145', standardRegain: '0.11' },
      gives: { conditionedWeight: '19.389' },
    },
  ],
  work: conditionedWeight,
})
