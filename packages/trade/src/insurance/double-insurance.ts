import { compare, type Decimal, isZero, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, told } from '../calculation/field.ts'
import { shareOut } from '../calculation/share-out.ts'
import { currency, toMinorUnit } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  insurers: told(
    z
      .array(
        z.strictObject({
          name: told(z.string().trim().min(1).max(80), 'Insurer', '保险人'),
          insuredAmount: positive('Insured amount of his policy', '该保单保险金额', 'money'),
        }),
      )
      .min(2)
      .max(100),
    'Insurers of the same goods against the same peril, the earliest policy first',
    '就同一标的、同一风险承保的各保险人，按出单先后',
  ),
  loss: figure('Loss', '损失金额', 'money'),
  value: positive(
    'Insurable value, where it is known: under-insured policies pay their part',
    '保险价值（已知时填）',
    'money',
  ).optional(),
  sharing: explained(
    convention(['insured-amounts', 'own-liability', 'in-order'], 'How the insurers share the loss', '分摊方式'),
    {
      'insured-amounts': ['By insured amounts', '按保险金额比例（比例责任）'],
      'own-liability': ['By what each would pay alone', '按各自单独赔付额的比例（限额责任）'],
      'in-order': ['The earlier policy pays first', '按出单顺序，先出单者先赔（顺序责任）'],
    },
  ),
  currency,
})
type Given = z.output<typeof input>

const TWO = [
  { name: 'A', insuredAmount: 40000 },
  { name: 'B', insuredAmount: 60000 },
]

const output = z.strictObject({
  claim: answerFigure('Paid by all together, never more than the loss', '赔款合计（不超过损失）', 'money'),
  insurers: told(
    z
      .array(
        z.strictObject({
          name: told(z.string(), 'Insurer', '保险人'),
          alone: answerFigure('What he would pay alone', '独立责任（单独承保时的赔款）', 'money'),
          share: answerFigure('What he pays', '分摊赔款', 'money'),
        }),
      )
      .readonly(),
    'What each pays, in their order',
    '各保险人分摊额',
  ),
})

/**
 * Contribution of several insurers of the same goods (I-12; 海商法 art. 225): all together pay no more than the loss, shared by
 * insured amounts, by what each would pay alone, or one policy after the other. Half up to the minor unit, the shares sum to the claim.
 * Throws Unusable where the loss is above the value.
 */
export function doubleInsurance(given: Given, sheet: Worksheet): z.output<typeof output> {
  const { loss: L, value: V, currency: of } = given
  refuse([
    V !== undefined &&
      compare(L, V) > 0 &&
      fault('loss', 'above-value', 'The loss is above the value of the goods.', '损失金额超过保险价值。'),
  ])
  const alone = given.insurers.map(({ name, insuredAmount: A }) => {
    const says = { en: `${name} alone`, zh: `${name}独立责任` }
    const text = V === undefined ? 'R = min(L, A)' : 'R = L × min(A ÷ V, 1)'
    return sheet.figure(says, text, { L, A, V: V ?? zero }, toMinorUnit(of))
  })
  const all = { en: 'Paid by all together', zh: '赔款合计' }
  const claim = sheet.figure(all, 'C = min(L, R)', { L, R: sumOf(alone) }, toMinorUnit(of))
  const shares = given.sharing === 'in-order' ? inOrder(claim, alone) : byWeight(claim, alone, given, sheet)
  const insurers = given.insurers.map(({ name }, i) => ({ name, alone: alone[i] ?? zero, share: shares[i] ?? zero }))
  for (const { name, share } of insurers) sheet.remark({ en: `${name} pays ${share}`, zh: `${name}分摊 ${share}` })
  return { claim, insurers }
}

/** The earlier policy pays what it would pay alone, the next what is left. */
function inOrder(claim: Decimal, alone: readonly Decimal[]): readonly Decimal[] {
  let left = claim
  return alone.map((R) => {
    const share = compare(R, left) < 0 ? R : left
    left = subtract(left, share)
    return share
  })
}

/** By insured amounts, or by what each would pay alone; to the minor unit, the rest to the largest remainders. */
function byWeight(claim: Decimal, alone: readonly Decimal[], given: Given, sheet: Worksheet): readonly Decimal[] {
  const weights = given.sharing === 'own-liability' ? alone : given.insurers.map(({ insuredAmount }) => insuredAmount)
  if (isZero(claim)) return weights.map(() => zero)
  const S = sumOf(weights)
  for (const [i, { name }] of given.insurers.entries())
    sheet.figure({ en: `Exact share of ${name}`, zh: `${name}的准确份额` }, 'x = C × w ÷ S', {
      ...{ C: claim, S },
      w: weights[i] ?? zero,
    })
  return shareOut(claim, weights, digitsOf(given.currency))
}

export const doubleInsuranceCalculation = calculation({
  name: 'double-insurance',
  title: { en: 'Double insurance: what each insurer pays', zh: '重复保险的分摊' },
  topic: 'insurance',
  says: {
    en: 'What several insurers of the same goods pay of one loss: by insured amounts, by own liability, or one after the other.',
    zh: '同一货物向几家保险人投保时各自应赔多少：比例责任制、限额责任制或顺序责任制。',
  },
  rules: ['I-12'],
  sources: [{ title: '中华人民共和国海商法 (1992)', at: `art. 225; the revision of 2026: ${NOT_READ}` }],
  input,
  output,
  examples: [
    {
      title: { en: '40 000 and 60 000 insured, loss 50 000', zh: '保额 4 万与 6 万，损失 5 万' },
      input: { insurers: TWO, loss: 50000 },
      gives: { claim: '50000', 'insurers.0.share': '20000', 'insurers.1.share': '30000' },
    },
    {
      title: { en: 'The same by own liability', zh: '同上，限额责任' },
      input: { insurers: TWO, loss: 50000, sharing: 'own-liability' },
      gives: { 'insurers.0.alone': '40000', 'insurers.0.share': '22222.22', 'insurers.1.share': '27777.78' },
    },
    {
      title: { en: 'The same, the earlier policy first', zh: '同上，顺序责任' },
      input: { insurers: TWO, loss: 50000, sharing: 'in-order' },
      gives: { 'insurers.0.share': '40000', 'insurers.1.share': '10000' },
    },
  ],
  work: doubleInsurance,
})
