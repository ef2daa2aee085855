import { add, compare, type Decimal, decimal, divide, isZero, multiply, sumOf, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, convention, explained, figure, part, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const item = z.strictObject({
  name: told(z.string().trim().min(1), 'Name or number of the article or customer', '品名、货号或客户'),
  value: figure('Its value: sales, or consumption of a year', '金额（销售额或年耗用额）', 'money').optional(),
  quantity: figure(
    'Quantity, where the value is quantity × price',
    '数量（金额由数量 × 单价计算时填）',
    'units',
  ).optional(),
  price: figure('Price of a unit', '单价', 'money per unit').optional(),
})
type Item = z.output<typeof item>

const input = z.strictObject({
  items: told(z.array(item).min(1).max(5000), 'Articles or customers', '品种或客户'),
  aUpTo: part('Cumulative share of value up to which it is A', 'A 类累计金额比例上限').default(decimal('0.8')),
  bUpTo: part('Cumulative share of value up to which it is B', 'B 类累计金额比例上限').default(decimal('0.95')),
  crossing: explained(convention(['within', 'included'], 'The item that crosses a bound', '跨越界限的品种'), {
    within: [
      'Belongs to the next class: the cumulative share stays within the bound',
      '归下一类（累计比例不超过上限）',
    ],
    included: ['Still belongs to this class', '仍归本类'],
  }),
})

const output = z.strictObject({
  total: answerFigure('Value of all', '金额合计', 'money'),
  items: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Name', '名称'),
        value: answerFigure('Value', '金额', 'money'),
        share: answerFigure('Share in the value of all', '金额比例', 'fraction'),
        cumulative: answerFigure('Cumulative share', '累计比例', 'fraction'),
        class: told(z.enum(['A', 'B', 'C']), 'Class', '类别'),
      }),
    ),
    'By value, the largest first',
    '按金额由大到小',
  ),
  classes: told(
    z.array(
      z.strictObject({
        class: told(z.enum(['A', 'B', 'C']), 'Class', '类别'),
        items: answerFigure('How many items', '品种数', 'items'),
        itemShare: answerFigure('Share of the items', '品种比例', 'fraction'),
        value: answerFigure('Their value', '金额', 'money'),
        valueShare: answerFigure('Share of the value', '金额比例', 'fraction'),
      }),
    ),
    'The classes together',
    '各类汇总',
  ),
})

/**
 * ABC analysis (E-12): by value, the largest first, A up to 70–80 % of the value, B up to 90–95 %, C the rest. Shares are exact; items of
 * one value keep the order in which they were given. Throws Unusable where a value is missing or all are zero.
 */
export function abcAnalysis(given: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const valued = given.items.map((one, i) => ({ name: one.name, value: itemValue(one, i) }))
  const sorted = [...valued].sort((a, b) => compare(b.value, a.value))
  const total = sumOf(sorted.map(({ value }) => value))
  if (isZero(total)) throw unusable('items', 'all-zero', 'All values are zero.', '金额全部为零。')
  if (compare(given.aUpTo, given.bUpTo) > 0)
    throw unusable('aUpTo', 'bounds', 'The bound of A lies above that of B.', 'A 类上限高于 B 类上限。')
  let before = zero
  const items = sorted.map(({ name, value }, i) => {
    const sum = add(before, value)
    const says = { en: `${name}: cumulative share`, zh: `${name}：累计比例` }
    const cumulative = sheet.figure(says, `c${i + 1} = sum ÷ total`, { sum, total })
    const measured = given.crossing === 'within' ? cumulative : divide(before, total)
    before = sum
    return { name, value, share: divide(value, total), cumulative, class: classOf(measured, given) }
  })
  return { total, items, classes: (['A', 'B', 'C'] as const).map((one) => classSum(one, items, total)) }
}

function classOf(measured: Decimal, { aUpTo, bUpTo, crossing }: z.output<typeof input>): 'A' | 'B' | 'C' {
  const most = crossing === 'within' ? 0 : -1
  if (compare(measured, aUpTo) <= most) return 'A'
  return compare(measured, bUpTo) <= most ? 'B' : 'C'
}

function classSum(
  name: 'A' | 'B' | 'C',
  items: readonly { readonly class: string; readonly value: Decimal }[],
  total: Decimal,
) {
  const own = items.filter((one) => one.class === name)
  const value = sumOf(own.map((one) => one.value))
  const counted = decimal(String(own.length))
  const itemShare = divide(counted, decimal(String(items.length)))
  return { class: name, items: counted, itemShare, value, valueShare: divide(value, total) }
}

function itemValue({ value, quantity, price }: Item, i: number): Decimal {
  if (value !== undefined) return value
  if (quantity !== undefined && price !== undefined) return multiply(quantity, price)
  throw unusable(`items.${i}.value`, 'no-value', 'Say the value, or quantity and price.', '请填写金额，或数量与单价。')
}

function unusable(path: string, code: string, en: string, zh: string): Unusable {
  return new Unusable([{ path, code, message: { en, zh } }])
}

export const abcAnalysisCalculation = calculation({
  name: 'abc-analysis',
  title: { en: 'ABC analysis of articles or customers', zh: 'ABC 分类法（商品、库存、客户）' },
  topic: 'shops',
  says: {
    en: 'Which few articles or customers make most of the value: classes A, B, C by cumulative share.',
    zh: '按金额累计比例把商品、库存或客户分为 A、B、C 三类。',
  },
  rules: ['E-12'],
  sources: [{ title: 'Inventory and customer management as textbooks teach it', at: 'ABC analysis' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Seven articles: two of them are A', zh: '七个品种，前两个为 A 类' },
      input: {
        items: ['50', '20', '12', '8', '5', '3', '2'].map((value, i) => ({ name: `article ${i + 1}`, value })),
        ...{ aUpTo: '0.7', bUpTo: '0.9' },
      },
      gives: {
        ...{ 'items.1.class': 'A', 'items.2.class': 'B', 'items.3.class': 'B', 'items.4.class': 'C' },
        ...{ 'items.5.cumulative': '0.98', 'classes.0.items': '2', 'classes.0.valueShare': '0.7' },
      },
    },
    {
      title: { en: 'From quantities and prices', zh: '由数量与单价计算' },
      input: {
        items: [
          { name: 'X', quantity: 100, price: '2' },
          { name: 'Y', quantity: 40, price: '20' },
        ],
      },
      gives: { total: '1000', 'items.0.name': 'Y', 'items.0.class': 'A', 'items.1.class': 'C' },
    },
  ],
  work: abcAnalysis,
})
