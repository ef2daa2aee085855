import { compare, type Decimal, isPositive, one, sumOf, zero } from '@gendan/kernel/decimal'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, positive, told } from '../calculation/field.ts'
import { assertGiven, currency, toMinorUnit, totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { cargoClaimExamples } from './cargo-claim-examples.ts'
import { assertMeasurable, type Cover, lossShape, type Measured, measured } from './loss.ts'

const deductibleShape = z.strictObject({
  kind: told(
    z.enum(['excess', 'franchise']),
    'Excess: only the part above it is paid. Franchise: all is paid once it is reached',
    '绝对免赔：只赔超过部分；相对免赔：达到即全赔',
  ),
  rate: figure('As a share of its base; 0.005 is 0.5 %', '免赔率（0.5% 写 0.005）', 'fraction').optional(),
  amount: figure('As an amount', '免赔额', 'money').optional(),
  base: explained(convention(['consignment', 'affected-part', 'claim'], 'What the rate is taken on', '免赔率的基数'), {
    consignment: ['The whole consignment insured', '整批货物保额'],
    'affected-part': ['The goods that the loss touches', '受损部分保额'],
    claim: ['The claim', '赔款'],
  }),
})

const input = z.strictObject({
  insuredAmount: positive('Insured amount of the consignment', '整批货物保险金额', 'money'),
  policy: explained(convention(['valued', 'unvalued'], 'Kind of policy', '保险单种类'), {
    valued: ['Valued: the insured amount is the value', '定值保险：保险金额即保险价值'],
    unvalued: ['Unvalued: under-insurance is shared in proportion', '不定值保险：不足额按比例赔'],
  }),
  insurableValue: positive('Insurable value, for an unvalued policy', '保险价值（不定值保险）', 'money').optional(),
  losses: told(z.array(lossShape).default([]), 'The losses', '各项损失'),
  deductible: told(deductibleShape.optional(), 'Deductible of the policy', '免赔'),
  sueAndLabour: figure('Sue and labour costs: what it cost to save or protect the goods', '施救费用', 'money').default(
    zero,
  ),
  recovered: figure('Already recovered from carriers or others', '已从承运人等追回', 'money').default(zero),
  currency,
  exchangeRate: positive('Local currency for one unit of the currency', '一单位该币种折合本币', 'rate').optional(),
})
type Input = z.output<typeof input>

const output = z.strictObject({
  total: answerFigure('Paid in all', '赔付总额', 'money'),
  totalLocal: answerFigure('Paid in all, in local currency', '赔付总额折本币', 'money').optional(),
  losses: told(
    z
      .array(z.strictObject({ loss: answerFigure('Claim for this loss, exact', '该项赔款（未取整）', 'money') }))
      .readonly(),
    'Each loss',
    '各项损失',
  ),
  claim: answerFigure(
    'Claim before the deductible, at most the insured amount',
    '扣除免赔前的赔款（不超过保额）',
    'money',
  ),
  lossShare: answerFigure(
    'Claim as a share of the insured amount, to six places',
    '赔款占保额比例（六位小数）',
    'fraction',
  ),
  deductible: answerFigure('What the deductible takes off', '免赔扣除额', 'money'),
  payable: answerFigure('Paid for the losses', '损失赔付额', 'money'),
  sueAndLabour: answerFigure('Paid for sue and labour, beyond that', '另付施救费用', 'money'),
})

/**
 * What the insurer pays for lost, damaged or sold goods (I-05 to I-10): each loss against the insured amount, then the deductible, then
 * sue and labour up to one more insured amount. Amounts are stated half up to the minor unit. Throws Unusable with everything that a
 * loss lacks or contradicts.
 */
export function cargoClaim(given: Input, sheet: Worksheet): z.output<typeof output> {
  assertComplete(given)
  const cent = toMinorUnit(given.currency)
  const cover = coverOf(given, sheet)
  const parts = given.losses.map((loss, i) =>
    measured(loss, cover, sheet, given.losses.length > 1 ? ` (${i + 1})` : ''),
  )
  const X = totalled(
    sheet,
    { en: 'Losses in all', zh: '损失合计' },
    'X',
    parts.map(({ loss }, i) => [`X${i + 1}`, loss]),
  )
  const most = { en: 'Claim, at most the insured amount', zh: '赔款，不超过保险金额' }
  const { insured: A } = cover
  const C = sheet.figure(most, 'C = min(X, A)', { X, A }, cent)
  const share = sheet.figure({ en: 'Share of the insured amount', zh: '占保额比例' }, 'p = C ÷ A', { C, A }, halfUp(6))
  const payable = afterDeductible(given, C, parts, cover, sheet)
  const costs = { en: 'Sue and labour, at most one more insured amount', zh: '施救费用，最多另一个保险金额' }
  const figures = { c: given.sueAndLabour, u: cover.part, A }
  const S = isPositive(given.sueAndLabour)
    ? sheet.figure(costs, cover.part === one ? 'S = min(c, A)' : 'S = min(c × u, A)', figures, cent)
    : zero
  const all = { en: 'Paid in all', zh: '赔付总额' }
  const total = sheet.figure(all, 'T = max(C + S − R, 0)', { C: payable, S, R: given.recovered }, cent)
  const e = given.exchangeRate
  return {
    losses: parts.map(({ loss }) => ({ loss })),
    claim: C,
    lossShare: share,
    deductible: sheet.figure({ en: 'Taken off', zh: '免赔扣除额' }, 'D = C − P', { C, P: payable }),
    payable,
    sueAndLabour: S,
    total,
    totalLocal: e && sheet.figure({ en: 'In local currency', zh: '折本币' }, 'L = T × e', { T: total, e }, halfUp(2)),
  }
}

function assertComplete(given: Input): void {
  const value = { en: 'the insurable value of an unvalued policy', zh: '不定值保险的保险价值' }
  const deductible = { en: 'a rate or an amount', zh: '免赔率或免赔额' }
  const { deductible: d } = given
  assertGiven([
    { path: 'insurableValue', says: value, isThere: given.policy === 'valued' || given.insurableValue !== undefined },
    { path: 'deductible.rate', says: deductible, isThere: !d || d.rate !== undefined || d.amount !== undefined },
  ])
  assertMeasurable(given.losses)
}

/** A valued policy is worth what it says (I-09); an unvalued one no more than the goods, and pays its part of them. */
function coverOf({ policy, insuredAmount: A, insurableValue: V = A }: Input, sheet: Worksheet): Cover {
  if (policy === 'valued') return { insured: A, part: one, whole: A }
  const part = { en: 'Part of the value that is insured', zh: '保险金额占保险价值的比例' }
  const u = sheet.figure(part, 'u = min(A ÷ V, 1)', { A, V })
  const insured = sheet.figure({ en: 'Insured, at most the value', zh: '有效保险金额' }, 'A = min(a, V)', { a: A, V })
  return { insured, part: u, whole: V }
}

/** I-08: an excess is taken off, a franchise only asks whether it was reached. */
function afterDeductible(
  { deductible, currency: of }: Input,
  C: Decimal,
  parts: readonly Measured[],
  { insured: A }: Cover,
  sheet: Worksheet,
): Decimal {
  if (!deductible) return C
  const touched = sumOf(parts.map((part) => part.touched))
  const base = { consignment: A, 'affected-part': touched, claim: C }[deductible.base]
  const says = { en: 'Deductible', zh: '免赔额' }
  const { rate: f = zero, amount = zero } = deductible
  const D = deductible.rate === undefined ? amount : sheet.figure(says, 'D = b × f', { b: base, f })
  if (deductible.kind === 'excess')
    return sheet.figure(
      { en: 'Paid above the excess', zh: '扣除绝对免赔后' },
      'P = max(C − D, 0)',
      { C, D },
      toMinorUnit(of),
    )
  const isReached = compare(C, D) >= 0
  sheet.remark(isReached ? REACHED : NOT_REACHED)
  return isReached ? C : zero
}

const REACHED = { en: 'The franchise is reached: all is paid.', zh: '达到相对免赔率，全部赔付。' }
const NOT_REACHED = { en: 'The franchise is not reached: nothing is paid.', zh: '未达相对免赔率，不予赔付。' }

export const cargoClaimCalculation = calculation({
  name: 'cargo-claim',
  title: { en: 'Insurance claim for cargo', zh: '货运保险赔款' },
  topic: 'insurance',
  says: {
    en: 'What the insurer pays for short, damaged, sold or lost goods, with excess or franchise and sue and labour.',
    zh: '货物短少、受损、变卖或全损时保险人应赔多少，含绝对、相对免赔与施救费用。',
  },
  rules: ['I-05', 'I-06', 'I-07', 'I-08', 'I-09', 'I-10'],
  sources: [
    { title: '国际货物运输保险 (textbooks for Chinese colleges)', at: '保险赔款的计算' },
    {
      title: '中华人民共和国海商法 (1992)',
      at: `art. 219, 238, 240; the revision of 2026: ${NOT_READ}`,
    },
  ],
  input,
  output,
  examples: cargoClaimExamples,
  work: cargoClaim,
})
