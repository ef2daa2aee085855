import { compare, grouped } from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { cisg, seed003 } from '../parts/house.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import type { MadeLine } from '../parts/to-make.ts'
import type { ProductionOrder } from './shape.ts'

const rule = family<ProductionOrder>('MO')

/** What is made, how much of it, by whom and by which sample. */
export const madeRules: readonly Rule<ProductionOrder>[] = [
  rule(
    '01',
    'block',
    seed003('5'),
    { en: 'Every line ordered is made, or bought for the order', zh: '所订各行都安排生产，或已为本单采购' },
    ({ lines }) =>
      lines.length === 0 ? [noLine] : lines.flatMap((line, i) => (line.quantity ? [] : [notMade(line, i)])),
  ),
  rule(
    '02',
    'block',
    cisg('art. 35 (1)'),
    { en: 'As much is made as was ordered', zh: '生产数量不少于订单数量' },
    ({ lines }) => lines.flatMap(tooFew),
  ),
  rule('03', 'warn', seed003('5'), { en: 'Only what was ordered is made', zh: '只生产所订商品' }, ({ unordered }) =>
    when(
      unordered.length > 0,
      'lines',
      {
        en: `Planned, but no longer in the terms: line ${unordered.join(', ')}.`,
        zh: `排了产、条款里却没有：第 ${unordered.join('、')} 行。`,
      },
      { en: 'Save the plan again; it then follows the terms.', zh: '请重新保存计划，以条款为准。' },
    ),
  ),
  rule('04', 'block', seed003('5'), { en: 'Who makes it is named', zh: '写明加工单位' }, ({ maker }) =>
    when(
      maker.name.en === '' && maker.name.zh === '',
      'maker',
      { en: 'Neither a supplier nor our own workshop is named.', zh: '没有写明供应商或自有车间。' },
      { en: 'Choose the supplier, or name the workshop.', zh: '请选择供应商，或写明车间。' },
    ),
  ),
  rule('05', 'block', seed003('1 样品'), { en: 'The sample it names is on file', zh: '所指封样在档' }, (paper) =>
    when(
      paper.named && !paper.sample,
      'sample',
      { en: 'The sample that bulk is made by is not in this file.', zh: '大货所依的样品不在本单里。' },
      { en: 'Choose a sample of this file, or none.', zh: '请选本单的样品，或不选。' },
    ),
  ),
  rule(
    '06',
    'warn',
    seed003('1 产前样'),
    { en: 'Bulk is made by an approved sample', zh: '大货依确认样生产' },
    ({ sample }) =>
      when(
        !sample?.approved,
        'sample',
        sample
          ? { en: 'The customer has not approved the sample yet.', zh: '客户还没有确认这个样品。' }
          : { en: 'No kept sample is named.', zh: '没有指定封样。' },
        { en: 'Where it can be had, let the customer approve one first.', zh: '如有条件，请先让客户确认产前样。' },
      ),
  ),
]

const noLine: Spot = {
  at: 'lines',
  says: { en: 'There is no line of goods.', zh: '没有商品行。' },
  remedy: { en: 'Add the goods to the terms.', zh: '请在条款里加入商品。' },
}

function notMade(line: MadeLine, i: number): Spot {
  return {
    at: `lines.${i}.quantity`,
    says: { en: `${called(line, i)} is not made.`, zh: `${called(line, i)} 没有安排生产。` },
    remedy: {
      en: 'Enter how much of it is made, or enter the purchase that brings it.',
      zh: '请填生产数量；外购成品的，请先登记采购。',
    },
  }
}

function tooFew(line: MadeLine, i: number): readonly Spot[] {
  const { quantity, ordered } = line
  if (!quantity) return []
  if (quantity.unit === ordered.unit && compare(quantity.value, ordered.value) >= 0) return []
  const [made, asked] = [writeQuantity(quantity), writeQuantity(ordered)]
  return [
    {
      at: `lines.${i}.quantity`,
      says: {
        en: `${called(line, i)}: ${made.en} are made, ${asked.en} are ordered.`,
        zh: `${called(line, i)}：生产 ${made.zh}，订单 ${asked.zh}。`,
      },
      remedy: {
        en: `Make at least ${grouped(ordered.value)}; loss and samples come on top.`,
        zh: `至少生产 ${grouped(ordered.value)}；损耗和样品另加。`,
      },
    },
  ]
}

function called({ code, customerCode, name }: MadeLine, i: number): string {
  return code || customerCode || name.zh || name.en || `${i + 1}`
}
