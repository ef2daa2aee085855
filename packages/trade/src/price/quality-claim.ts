import { compare, type Decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, figure, part, positive } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { missing } from './carriage.ts'

const input = z.strictObject({
  price: positive('Contract price of the goods that are faulty', '有瑕疵货物的合同价款', 'money'),
  marketSound: positive(
    'Market value if they were sound, on the same day and place',
    '完好时的市场价（同日同地）',
    'money',
  ).optional(),
  marketDelivered: figure('Market value as they are', '实际状况的市场价', 'money').optional(),
  depreciation: part('Depreciation, where it is found or agreed as a rate', '贬值率或议定折扣率').optional(),
  inspectionFee: figure('Inspection fee and other costs', '检验费及其他费用', 'money').default(zero),
  interest: figure('Interest on the price paid', '利息损失', 'money').default(zero),
  recovered: figure('Recovered from carrier or insurer', '已从承运人或保险人获赔', 'money').default(zero),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  claim: answerFigure('The claim, with costs and interest', '索赔金额（含费用与利息）', 'money'),
  depreciation: answerFigure('Depreciation', '贬值率', 'fraction'),
  reduction: answerFigure('Reduction of the price', '减价金额', 'money'),
})
export type QualityClaim = z.output<typeof output>

/**
 * The claim for goods of poorer quality (K-02; CISG art. 50): the price falls as the market value of what came stands to that of
 * sound goods; or by a rate that was agreed. Costs and interest are added, what was recovered comes off. Half up to the cent, the
 * depreciation to six places.
 */
export function qualityClaim(given: Given, sheet: Worksheet): QualityClaim {
  refuse(faultsOf(given))
  const { price: P, inspectionFee: E, interest: J, recovered: R } = given
  const d = depreciationOf(given, sheet)
  const reduction = sheet.figure({ en: 'Reduction of the price', zh: '减价金额' }, 'X = P × d', { P, d }, halfUp(2))
  const says = { en: 'The claim', zh: '索赔金额' }
  const claim = sheet.figure(says, 'Y = max(X + E + J − R, 0)', { X: reduction, E, J, R }, halfUp(2))
  const shown = { en: 'Depreciation', zh: '贬值率' }
  return { depreciation: sheet.figure(shown, 'd0 = d', { d }, halfUp(6)), reduction, claim }
}

function depreciationOf(
  { depreciation, marketSound: S = zero, marketDelivered: D = zero }: Given,
  sheet: Worksheet,
): Decimal {
  return depreciation ?? sheet.figure({ en: 'Depreciation', zh: '贬值率' }, 'd = (S − D) ÷ S', { S, D })
}

function faultsOf({ depreciation, marketSound, marketDelivered }: Given): readonly (Fault | false)[] {
  if (depreciation !== undefined) return []
  if (marketSound === undefined || marketDelivered === undefined)
    return [missing('depreciation', 'give it, or both market values', '给出贬值率，或两个市场价')]
  return [
    compare(marketDelivered, marketSound) > 0 &&
      fault(
        'marketDelivered',
        'not-worse',
        'The goods are worth more than sound ones: nothing is lost.',
        '实际市价高于完好市价：没有损失。',
      ),
  ]
}

export const qualityClaimCalculation = calculation({
  name: 'quality-claim',
  title: { en: 'Claim for poor quality: reduction of the price', zh: '品质索赔（贬值、减价）' },
  topic: 'price',
  says: {
    en: 'By how much the price of faulty goods is reduced, and what is claimed.',
    zh: '货物品质不符时减价多少、索赔多少。',
  },
  rules: ['K-02'],
  sources: [{ title: 'CISG', at: 'art. 50, 74' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Worth 61 250 in place of 98 000', zh: '完好值 98 000，实值 61 250' },
      input: { price: '90000', marketSound: '98000', marketDelivered: '61250', inspectionFee: '500' },
      gives: { depreciation: '0.375', reduction: '33750', claim: '34250' },
    },
  ],
  work: qualityClaim,
})
