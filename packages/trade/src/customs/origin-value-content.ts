import { compare, type Decimal, isPositive, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, part, positive, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  price: positive(
    'Price of the goods that the rule names: FOB, or ex works',
    '规则所指的货物价格（FOB 或出厂价）',
    'money',
  ),
  method: explained(convention(['build-down', 'build-up'], 'How the content is reckoned', '区域价值成分的算法'), {
    'build-down': ['Build-down: (price − materials without origin) ÷ price', '扣减法：（价格 − 非原产材料）÷ 价格'],
    'build-up': [
      'Build-up: originating materials, labour, overhead, profit and other costs ÷ price',
      '累加法：（原产材料＋人工＋经营费用＋利润＋其他成本）÷ 价格',
    ],
  }),
  nonOriginating: told(
    z.array(figure('Value of a material, CIF', '一项材料价值（CIF）', 'money')).default([]),
    'Materials without origin or of unknown origin (build-down)',
    '非原产及原产地不明材料（扣减法）',
    'money',
  ),
  originating: told(
    z.array(figure('Value of a material', '一项材料价值', 'money')).default([]),
    'Materials with origin, those of the other parties too (build-up)',
    '原产材料，含其他成员方原产材料（累加法）',
    'money',
  ),
  labour: figure('Direct labour (build-up)', '直接人工（累加法）', 'money').default(zero),
  overhead: figure('Direct overhead (build-up)', '直接经营费用（累加法）', 'money').default(zero),
  profit: figure('Profit (build-up)', '利润（累加法）', 'money').default(zero),
  otherCosts: figure(
    'Other costs: transport to the port and the like (build-up)',
    '其他成本（累加法）',
    'money',
  ).default(zero),
  least: part('Least share that the rule asks for: 0.4 is 40 %', '规则要求的最低比例：40% 写 0.4').optional(),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  content: answerFigure('Regional value content (RVC)', '区域价值成分（从价百分比）', 'fraction'),
  foreignShare: answerFigure('What of the price is not', '非原产成分比例', 'fraction'),
  originates: told(
    z.boolean().nullable(),
    'Whether the share asked for is reached; empty where none was given',
    '是否达到要求比例；未填为空',
  ),
  mostNonOriginating: answerFigure(
    'Most that materials without origin may be worth',
    '非原产材料价值上限',
    'money',
  ).optional(),
})

/**
 * Regional value content (D-54): what of the price was added where the goods claim their origin, by building down or up. The share half
 * up to four places, the test by the exact one. Throws Unusable where materials are worth more than the price.
 */
export function originValueContent(given: Given, sheet: Worksheet): z.input<typeof output> {
  const { price: P, least } = given
  const value = given.method === 'build-down' ? builtDown(given, sheet) : builtUp(given, sheet)
  refuse([
    (!isPositive(value) && value !== zero) || compare(value, P) > 0
      ? fault(
          given.method === 'build-down' ? 'nonOriginating' : 'originating',
          'above-price',
          'Materials and costs come to more than the price.',
          '材料与成本合计超过货物价格。',
        )
      : undefined,
  ])
  const exact = sheet.figure({ en: 'Regional value content, exact', zh: '区域价值成分（精确值）' }, 'x = V ÷ P', {
    V: value,
    P,
  })
  const content = sheet.figure(CONTENT, 'RVC = V ÷ P', { V: value, P }, halfUp(4))
  const foreignShare = sheet.figure({ en: 'The rest', zh: '非原产成分比例' }, 'n = 1 − RVC', { RVC: content })
  if (least === undefined) return { content, foreignShare, originates: null }
  const most = { en: 'Most without origin', zh: '非原产材料上限' }
  return {
    ...{ content, foreignShare, originates: compare(exact, least) >= 0 },
    mostNonOriginating: sheet.figure(most, 'M = P × (1 − m)', { P, m: least }, halfUp(2)),
  }
}

const CONTENT = { en: 'Regional value content', zh: '区域价值成分' }

function builtDown({ price: P, nonOriginating }: Given, sheet: Worksheet): Decimal {
  const VNM = sumOf(nonOriginating)
  return sheet.figure({ en: 'Price less materials without origin', zh: '价格 − 非原产材料' }, 'V = P − VNM', { P, VNM })
}

function builtUp({ originating, labour: L, overhead: O, profit: G, otherCosts: X }: Given, sheet: Worksheet): Decimal {
  const says = { en: 'Originating materials and costs', zh: '原产材料与成本' }
  return sheet.figure(says, 'V = VOM + L + O + G + X', { VOM: sumOf(originating), L, O, G, X })
}

export const originValueContentCalculation = calculation({
  name: 'origin-value-content',
  title: { en: 'Regional value content (RVC) for origin', zh: '区域价值成分 RVC（原产地从价百分比）' },
  topic: 'customs',
  says: {
    en: 'What share of the price was added in the region, and whether the goods originate by it.',
    zh: '货物价格中区域内增值占多少，是否符合原产地的从价百分比标准。',
  },
  rules: ['D-54'],
  sources: [
    {
      title: 'Regional Comprehensive Economic Partnership Agreement (RCEP)',
      at: unread('art. 3.5'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'FOB 100, materials from outside 55, RVC 40 %', zh: 'FOB 100，非原产材料 55，要求 40%' },
      input: { price: 100, nonOriginating: [30, 25], least: '0.4' },
      gives: { content: '0.45', originates: true, mostNonOriginating: '60' },
    },
    {
      title: { en: 'Built up', zh: '累加法' },
      input: {
        method: 'build-up',
        price: 80,
        originating: [12],
        labour: 8,
        overhead: 4,
        profit: 6,
        otherCosts: 1,
        least: '0.4',
      },
      gives: { content: '0.3875', foreignShare: '0.6125', originates: false },
    },
  ],
  work: originValueContent,
})
