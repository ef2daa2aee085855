import { one, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { answerFigure, figure, part, positive, rate } from '../calculation/field.ts'
import { currency, toMinorUnit } from '../calculation/stated.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const input = z.strictObject({
  agreed: positive(
    'Quantity agreed in the charter or booking, or declared by the master',
    '约定（或船长宣载）装载量',
    'freight tonnes',
  ),
  lessAllowed: rate(
    'How much less the charterer may load: 0.05 where the charter says 5 % more or less at his option',
    '承租人可少装的比例（溢短装由承租人选择 5% 时填 0.05）',
  ).default(zero),
  loaded: figure('Quantity loaded', '实际装载量', 'freight tonnes'),
  rate: figure('Freight rate', '运费率', 'money per freight tonne'),
  share: part('Part of the freight that the contract wants for empty space', '亏舱费占运费的比例').default(one),
  saved: figure(
    'Costs the owner saves by it: stevedores, commission, port charges by the tonne',
    '船方因少装而节省的费用（装卸费、佣金等）',
    'money',
  ).default(zero),
  substitute: figure(
    'Freight that the owner earned with other cargo in that space',
    '船方以他货填补所得运费',
    'money',
  ).default(zero),
  currency,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  deadFreight: answerFigure('Dead freight', '亏舱费', 'money'),
  short: answerFigure('Quantity short', '亏舱量', 'freight tonnes'),
  least: answerFigure('Least quantity that had to be loaded', '最低应装量', 'freight tonnes'),
  freight: answerFigure('Freight on what was loaded', '实装货物运费', 'money'),
  total: answerFigure('Freight and dead freight', '运费与亏舱费合计', 'money'),
})

/**
 * Dead freight (F-64): what was short of the least quantity, at the freight rate, less what the owner saved or earned in its place; never
 * below zero. Amounts half up to the minor unit.
 */
export function deadFreight(given: Given, sheet: Worksheet): z.output<typeof output> {
  const { agreed: Q, lessAllowed: l, loaded: q, rate: r, share: s, saved: E, substitute: B } = given
  const cent = toMinorUnit(given.currency)
  const least = { en: 'Least quantity to be loaded', zh: '最低应装量' }
  const M = sheet.figure(least, 'M = Q × (1 − l)', { Q, l })
  const X = sheet.figure({ en: 'Quantity short', zh: '亏舱量' }, 'X = max(M − q, 0)', { M, q })
  const says = { en: 'Dead freight', zh: '亏舱费' }
  const D = sheet.figure(says, 'D = max(X × r × s − E − B, 0)', { X, r, s, E, B }, cent)
  const F = sheet.figure({ en: 'Freight on what was loaded', zh: '实装货物运费' }, 'F = q × r', { q, r }, cent)
  const T = sheet.figure({ en: 'Freight and dead freight', zh: '运费与亏舱费合计' }, 'T = F + D', { F, D })
  return { least: M, short: X, deadFreight: D, freight: F, total: T }
}

export const deadFreightCalculation = calculation({
  name: 'dead-freight',
  title: { en: 'Dead freight', zh: '亏舱费（空舱费）' },
  topic: 'freight',
  says: {
    en: 'What is paid for space that was chartered or booked and not filled.',
    zh: '租船或订舱后装货不足应付的空舱运费。',
  },
  rules: ['F-64'],
  sources: [{ title: 'Voyage charter practice', at: unread('dead freight') }],
  input,
  output,
  examples: [
    {
      title: { en: '10 000 t agreed, 9 200 t loaded at 18.50', zh: '约定 1 万吨，实装 9200 吨，运费率 18.50' },
      input: { agreed: 10000, loaded: 9200, rate: '18.50' },
      gives: { short: '800', deadFreight: '14800', total: '185000' },
    },
    {
      title: {
        en: 'Five per cent more or less at the charterer’s option, costs saved',
        zh: '承租人选择溢短装 5%，节省装卸费 600',
      },
      input: { agreed: 10000, lessAllowed: '0.05', loaded: 9200, rate: '18.50', saved: 600 },
      gives: { least: '9500', short: '300', deadFreight: '4950', freight: '170200' },
    },
  ],
  work: deadFreight,
})
