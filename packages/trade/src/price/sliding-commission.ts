import { add, compare, type Decimal, decimal, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation, type Fault } from '../calculation/calculation.ts'
import { refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'

const step = z.strictObject({
  upTo: positive(
    'Sales up to which the rate holds; left out for the last step',
    '本档上限，最后一档不填',
    'money',
  ).optional(),
  rate: rate('Commission rate of the step', '本档佣金率'),
})

const input = z.strictObject({
  sales: figure('Sales of the period', '本期成交额', 'money'),
  before: figure(
    'Sales of the year before this period, which fill the first steps',
    '本年此前累计成交额',
    'money',
  ).default(zero),
  scale: told(z.array(step).min(1), 'Steps of the scale, the lowest first', '佣金档次，由低到高'),
  commissionScale: explained(
    convention(
      ['slices', 'whole'],
      'Each slice of sales at its own rate, or all sales at the rate reached',
      '超额累进（各段按各段费率），或全额累进（全部按所达档次费率）',
    ),
    { slices: ['Each slice at its own rate', '超额累进'], whole: ['All at the rate reached', '全额累进'] },
  ),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  commission: answerFigure('Commission of the period', '本期佣金', 'money'),
  cumulative: answerFigure('Commission on all sales of the year so far', '累计佣金', 'money'),
  rateReached: answerFigure('Rate of the step reached', '所达档次的佣金率', 'fraction'),
  slices: told(
    z.array(answerFigure('Commission of one step', '一档的佣金', 'money')),
    'Commission by step, on all sales so far',
    '各档佣金',
  ),
})
export type SlidingCommission = z.output<typeof output>

/**
 * Commission by a scale (P-23): each slice of the sales at its own rate, or all of them at the rate reached; less what was due on
 * the sales before. Sales that just reach a limit stay in its step. Half up to the cent, each slice by itself.
 */
export function slidingCommission(given: Given, sheet: Worksheet): SlidingCommission {
  refuse(scaleFaults(given.scale))
  const all = add(given.before, given.sales)
  const now = due(all, given, sheet)
  if (given.before === zero) return { ...now, commission: now.cumulative }
  sheet.remark({ en: 'On the sales before:', zh: '此前累计成交额：' })
  const before = due(given.before, given, sheet)
  const says = { en: 'Commission of the period', zh: '本期佣金' }
  return { ...now, commission: sheet.figure(says, 'C = C2 − C1', { C2: now.cumulative, C1: before.cumulative }) }
}

function due(S: Decimal, { scale, commissionScale }: Given, sheet: Worksheet) {
  const at = scale.findIndex(({ upTo }) => upTo === undefined || compare(S, upTo) <= 0)
  const last = at < 0 ? scale.length - 1 : at
  const rateReached = scale[last]?.rate ?? zero
  if (commissionScale === 'whole') {
    const says = { en: 'All sales at the rate reached', zh: '全部成交额按所达档次费率' }
    const cumulative = sheet.figure(says, 'C = S × c', { S, c: rateReached }, halfUp(2))
    return { cumulative, rateReached, slices: scale.map((_, i) => (i === last ? cumulative : zero)) }
  }
  const slices = scale.map((one, i) => slice(S, scale[i - 1]?.upTo ?? zero, one, i, sheet))
  const figures = Object.fromEntries(slices.map((value, i) => [`C${i + 1}`, value]))
  const says = { en: 'All slices', zh: '各段合计' }
  return { cumulative: sheet.figure(says, `C = ${Object.keys(figures).join(' + ')}`, figures), rateReached, slices }
}

function slice(
  S: Decimal,
  from: Decimal,
  { upTo, rate: c }: z.output<typeof step>,
  i: number,
  sheet: Worksheet,
): Decimal {
  const says = { en: `Slice ${i + 1}`, zh: `第 ${i + 1} 段` }
  const name = `C${i + 1}`
  if (upTo === undefined) return sheet.figure(says, `${name} = max(S − from, 0) × c`, { S, from, c }, halfUp(2))
  return sheet.figure(says, `${name} = max(min(S, upTo) − from, 0) × c`, { S, from, upTo, c }, halfUp(2))
}

/** The steps must rise, and only the last may be open. */
function scaleFaults(scale: Given['scale']): readonly Fault[] {
  return scale.flatMap(({ upTo }, i) => {
    const before = scale[i - 1]?.upTo
    const isLast = i === scale.length - 1
    if (upTo === undefined)
      return isLast ? [] : [stepFault(i, 'only the last step may be open', '只有最后一档可不填上限')]
    return before !== undefined && compare(upTo, before) <= 0
      ? [stepFault(i, 'the steps must rise', '各档上限须递增')]
      : []
  })
}

function stepFault(i: number, en: string, zh: string): Fault {
  const path = `scale.${i}.upTo`
  return { path, code: 'not-a-scale', message: { en: `${path}: ${en}.`, zh: `${path}：${zh}。` } }
}

const scale = [{ upTo: decimal('50000'), rate: '0.02' }, { upTo: decimal('100000'), rate: '0.03' }, { rate: '0.04' }]

export const slidingCommissionCalculation = calculation({
  name: 'sliding-commission',
  title: { en: 'Commission by a scale of sales', zh: '累进佣金' },
  topic: 'price',
  says: {
    en: 'What an agent is due when the rate of commission rises with the sales.',
    zh: '佣金率随成交额递增时应付多少佣金。',
  },
  rules: ['P-23'],
  sources: [{ title: 'Agency agreements as Chinese exporters write them', at: '累计佣金' }],
  input,
  output,
  examples: [
    {
      title: { en: '130 000 by slices', zh: '成交 130 000，超额累进' },
      input: { sales: '130000', scale },
      gives: { commission: '3700', 'slices.1': '1500', rateReached: '0.04' },
    },
    {
      title: { en: 'The whole at the rate reached', zh: '同题，全额累进' },
      input: { sales: '130000', scale, commissionScale: 'whole' },
      gives: { commission: '5200' },
    },
    {
      title: { en: 'The second half of the year', zh: '下半年成交 60 000，此前 70 000' },
      input: { sales: '60000', before: '70000', scale },
      gives: { commission: '2100', cumulative: '3700' },
    },
  ],
  work: slidingCommission,
})
