import { add, type Decimal, decimal, isPositive, multiply, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import { NOT_READ } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, count, figure, positive, share, told } from '../calculation/field.ts'
import { shareOut } from '../calculation/share-out.ts'
import { currency, toMinorUnit, totalled } from '../calculation/stated.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { assertSound, type Interest, interestShape, type Stake, stakeOf } from './average-interest.ts'
import { generalAverageExamples } from './general-average-examples.ts'

const input = z.strictObject({
  interests: told(z.array(interestShape).min(1), 'Every interest in the common adventure', '同一航程的各利益方'),
  interestRate: share(
    'Yearly interest on sacrifices and expenses, as the agreed rules have it',
    '牺牲与费用的年利率（按约定规则）',
  ).default(zero),
  interestDays: count('Days of that interest', '计息天数', 'days').default(zero),
  dayBasis: positive('Days of a year', '一年天数', 'days').default(decimal('365')),
  commissionRate: share(
    'Commission on expenses, wages, stores and fuel left out',
    '垫付费用手续费率（工资、伙食、燃料除外）',
  ).default(zero),
  otherCosts: figure(
    'Costs of the adjustment and others that nobody of these paid',
    '理算费等未由上述各方支付的费用',
    'money',
  ).default(zero),
  currency,
})
type Input = z.output<typeof input>

const rowShape = z.strictObject({
  name: told(z.string(), 'Whose it is', '利益方'),
  allowed: answerFigure(
    'Made good: sacrifice, expenses, interest and commission',
    '应受补偿：牺牲、费用、利息与手续费',
    'money',
  ),
  contributoryValue: answerFigure('Value that contributes', '分摊价值', 'money'),
  contribution: answerFigure('Contribution', '分摊额', 'money'),
  balance: answerFigure('What it receives; below zero what it pays', '应收；负数为应付', 'money'),
})

const output = z.strictObject({
  rate: answerFigure('Rate of contribution, to eight places', '分摊率（八位小数）', 'fraction'),
  generalAverage: answerFigure('General average in all', '共同海损总额', 'money'),
  totalValue: answerFigure('Contributory values in all', '分摊价值总额', 'money'),
  interests: told(z.array(rowShape).readonly(), 'Each interest', '各利益方'),
})

/**
 * General average: what was sacrificed and spent for the common safety is shared by what was saved, the sacrificed
 * interest too. Values exact; allowances half up to the minor unit; contributions by largest remainder (G-05), so that they sum to the
 * whole. Throws Unusable where nothing was saved or a deduction is more than its whole.
 */
export function generalAverage(given: Input, sheet: Worksheet): z.output<typeof output> {
  assertSound(given.interests)
  const stakes = given.interests.map((one) => stakeOf(one, sheet))
  refuse(given.interests.map((_, i) => (stakes[i]?.value ?? zero).startsWith('-') && worthless(i)))
  const allowed = given.interests.map((one, i) => allowanceOf(one, stakes[i], given, sheet))
  const other = isPositive(given.otherCosts) ? [['X', given.otherCosts] as const] : []
  const all = [...allowed.map((amount, i) => [`a${i + 1}`, amount] as const), ...other]
  const GA = totalled(sheet, { en: 'General average in all', zh: '共同海损总额' }, 'GA', all)
  const values = stakes.map(({ value }) => value)
  refuse([
    !isPositive(sumOf(values)) &&
      fault('interests', 'nothing-saved', 'Nothing was saved: nobody contributes.', '无获救财产，无人分摊。'),
  ])
  const V = totalled(
    sheet,
    { en: 'Contributory values in all', zh: '分摊价值总额' },
    'V',
    values.map((value, i) => [`v${i + 1}`, value]),
  )
  const rate = sheet.figure({ en: 'Rate of contribution', zh: '分摊率' }, 'r = GA ÷ V', { GA, V }, halfUp(8))
  const shares = shareOut(GA, values, digitsOf(given.currency))
  const rows = given.interests.map(({ name }, i) => {
    const [contribution, made] = [shares[i] ?? zero, allowed[i] ?? zero]
    const figures = { v: values[i] ?? zero, GA, V }
    sheet.figure(
      { en: `Contribution of ${name}`, zh: `${name}分摊额` },
      'c = v × GA ÷ V',
      figures,
      toMinorUnit(given.currency),
    )
    return { name, allowed: made, contributoryValue: figures.v, contribution, balance: subtract(made, contribution) }
  })
  sheet.remark({ en: 'Cents that are over go to the largest remainders.', zh: '尾差按最大余数分配。' })
  return { generalAverage: GA, totalValue: V, rate, interests: rows }
}

function worthless(i: number) {
  return fault(
    `interests.${i}.value`,
    'worth-less-than-nothing',
    `interests.${i}: the deductions are more than the value.`,
    `interests.${i}：扣减大于价值。`,
  )
}

/** What is made good to one: sacrifice and expenses, with interest on both and commission on the expenses. */
function allowanceOf(
  { name, withoutCommission: w }: Interest,
  stake: Stake | undefined,
  given: Input,
  sheet: Worksheet,
): Decimal {
  const { sacrifice: S, expenses: E } = stake ?? { sacrifice: zero, expenses: zero }
  const { interestRate: i, interestDays: n, dayBasis: b, commissionRate: c } = given
  if (!isPositive(add(S, E))) return zero
  const hasInterest = isPositive(multiply(i, n))
  const text = `A = S + E${isPositive(c) ? ' + (E − w) × c' : ''}${hasInterest ? ' + (S + E) × i × n ÷ b' : ''}`
  const says = { en: `Made good to ${name}`, zh: `${name}应受补偿` }
  return sheet.figure(says, text, { S, E, w, c, i, n, b }, toMinorUnit(given.currency))
}

export const generalAverageCalculation = calculation({
  name: 'general-average',
  title: { en: 'General average', zh: '共同海损分摊' },
  topic: 'insurance',
  says: {
    en: 'What ship, cargo and freight contribute to sacrifices and expenses for the common safety, and who pays or receives how much.',
    zh: '为共同安全作出的牺牲与费用，船、货、运费各方如何分摊，谁付谁收多少。',
  },
  rules: ['A-01', 'A-02', 'A-03', 'A-04', 'A-05', 'A-06'],
  sources: [{ title: '中华人民共和国海商法 (1992)', at: `art. 193–203; the revision of 2026: ${NOT_READ}` }],
  input,
  output,
  examples: generalAverageExamples,
  work: generalAverage,
})
