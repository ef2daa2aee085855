import { type Decimal, isZero } from '@gendan/kernel/decimal'
import { formula } from '@gendan/kernel/formula'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const factor = z.strictObject({
  name: told(
    z.string().trim().min(1),
    'Name of the factor: visitors, conversion, order value',
    '因素名称：访客数、转化率、客单价',
  ),
  before: figure('Figure of the base period or plan', '基期（计划）数', 'its unit'),
  after: figure('Figure of the period under review', '报告期（实际）数', 'its unit'),
})

const input = z.strictObject({
  factors: told(
    z.array(factor).min(1).max(12),
    'Factors whose product is the figure, in the order in which they are replaced',
    '各因素（连乘），按替代顺序排列',
  ),
})

const effect = z.strictObject({
  name: told(z.string(), 'Name of the factor', '因素名称'),
  effect: answerFigure('Effect of the factor on the product', '该因素的影响额', 'unit of the product'),
  share: answerFigure('Share in the whole change', '占总变动的比重', 'fraction').optional(),
  growth: answerFigure('Change of the factor itself', '该因素自身的变动率', 'fraction').optional(),
})

const output = z.strictObject({
  change: answerFigure('Change', '总变动额', 'unit of the product'),
  growth: answerFigure('Change as a share of the base', '总变动率', 'fraction').optional(),
  before: answerFigure('Product of the base period', '基期数', 'unit of the product'),
  after: answerFigure('Product of the period under review', '报告期数', 'unit of the product'),
  effects: told(z.array(effect), 'Effect of each factor; they add up to the change', '各因素影响额，合计等于总变动额'),
})

/**
 * How much of a change each factor made, by chain substitution 连环替代法 (E-07): the factors take their new figures one after the
 * other, in the order given, and each is answerable for what its own step changes. Exact; the effects add up to the change.
 */
export function salesChange({ factors }: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const products = factors.map((_, i) => productAfter(factors, i, sheet))
  const before = productAfter(factors, -1, sheet)
  const after = products[products.length - 1] ?? before
  const change = sheet.figure(CHANGE, 'Δ = Y1 − Y0', { Y1: after, Y0: before })
  const effects = factors.map((one, i) => {
    const figures = { a: products[i] ?? before, b: products[i - 1] ?? before }
    const { en, zh } = { en: `Effect of ${one.name}`, zh: `${one.name}的影响` }
    const value = sheet.figure({ en, zh }, `Δ${i + 1} = a − b`, figures)
    return { name: one.name, effect: value, share: quotient(value, change), growth: growthOf(one.before, one.after) }
  })
  return { before, after, change, growth: growthOf(before, after), effects }
}

/** The product once the factors up to this one have been replaced. */
function productAfter(
  factors: readonly { readonly before: Decimal; readonly after: Decimal }[],
  upTo: number,
  sheet: Worksheet,
): Decimal {
  const figures = Object.fromEntries(factors.map((one, i) => [`f${i + 1}`, i <= upTo ? one.after : one.before]))
  const text = `Y${upTo + 1} = ${Object.keys(figures).join(' × ')}`
  return sheet.figure(upTo < 0 ? BASE : REPLACED, text, figures)
}

function growthOf(before: Decimal, after: Decimal): Decimal | undefined {
  return isZero(before) ? undefined : formula('after ÷ before − 1').value({ before, after })
}

function quotient(part: Decimal, whole: Decimal): Decimal | undefined {
  return isZero(whole) ? undefined : formula('part ÷ whole').value({ part, whole })
}

const CHANGE = { en: 'Change of the product', zh: '总变动额' }
const BASE = { en: 'Base period', zh: '基期' }
const REPLACED = { en: 'With the next factor replaced', zh: '替代下一因素后' }

export const salesChangeCalculation = calculation({
  name: 'sales-change',
  title: { en: 'What made sales change: chain substitution', zh: '销售额变动因素分析（连环替代法）' },
  topic: 'shops',
  says: {
    en: 'How much of the change of sales came from traffic, from conversion and from order value.',
    zh: '销售额的变动有多少来自流量、转化率与客单价。',
  },
  rules: ['E-07'],
  sources: [{ title: 'Factor analysis as accounting textbooks teach it', at: 'chain substitution 连环替代法' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Visitors up, conversion down, order value up', zh: '访客增、转化率降、客单价升' },
      input: {
        factors: [
          { name: 'visitors', before: 10000, after: 12000 },
          { name: 'conversion', before: '0.03', after: '0.025' },
          { name: 'order value', before: '50', after: '54' },
        ],
      },
      gives: {
        ...{ before: '15000', after: '16200', change: '1200', growth: '0.08' },
        ...{ 'effects.0.effect': '3000', 'effects.1.effect': '-3000', 'effects.2.effect': '1200' },
      },
    },
  ],
  work: salesChange,
})
