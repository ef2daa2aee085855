import { compare, type Decimal, one, subtract, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation, Unusable } from '../calculation/calculation.ts'
import { answerFigure, figure, part, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const MONEY = 'money'

const option = z.strictObject({
  name: told(
    z.string().trim().min(1),
    'Name of the way out: part refund, resend, full return',
    '方案名称：部分退款、重发、退货退款',
  ),
  refund: figure('Refund to the buyer', '退款', MONEY).default(zero),
  resend: figure('Sending again: goods and freight', '重发成本（货值＋运费）', MONEY).default(zero),
  goodsLost: figure('Goods lost', '货物损失', MONEY).default(zero),
  outboundFreight: figure('Freight out that is lost', '已付的去程运费', MONEY).default(zero),
  returnFreight: figure('Freight of the return', '退货运费', MONEY).default(zero),
  platformFee: figure("The platform's fee that is not given back", '平台不退的佣金', MONEY).default(zero),
  chargebackFee: figure('Chargeback fee', '拒付手续费', MONEY).default(zero),
  labour: figure('Labour', '人工', MONEY).default(zero),
  other: figure('Anything else', '其他', MONEY).default(zero),
  goodsValue: figure('Value of the goods that come back', '退回货物的价值', MONEY).default(zero),
  recovered: part('Share of that value that can be used again', '可回收比例').default(zero),
  acceptance: part('How likely the buyer accepts it', '买家接受的概率').default(one),
  otherwise: told(
    z.string().trim(),
    'What happens if he does not: name of another way out',
    '被拒后采用的方案名称',
  ).optional(),
  otherwiseCost: figure(
    'What it costs if he does not, where no way out is named',
    '被拒后的成本（未指定方案时）',
    MONEY,
  ).optional(),
})
type Option = z.output<typeof option>

const input = z.strictObject({
  options: told(z.array(option).min(1).max(20), 'Ways out of the dispute', '纠纷处理方案'),
})

const output = z.strictObject({
  best: told(z.string(), 'The one that costs least on average', '期望成本最低的方案'),
  expected: answerFigure('What it costs on average', '最低期望成本', MONEY),
  saving: answerFigure('Less than the dearest', '较最贵方案节约', MONEY),
  options: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Way out', '方案'),
        cost: answerFigure('What it costs if it is accepted', '被接受时的成本', MONEY),
        expected: answerFigure('What it costs on average', '期望成本', MONEY),
      }),
    ),
    'Every way out with its cost',
    '各方案成本',
  ),
})

/**
 * What a dispute costs by each way out (E-09), and which is the cheapest on average: accepted with some probability, otherwise another
 * way out follows. Exact. Throws Unusable where a way out that is named is missing, or follows from itself.
 */
export function disputeCost({ options }: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const faults = options.flatMap((one, i) => faultsOf(one, i, options))
  if (faults.length > 0) throw new Unusable(faults)
  const costs = new Map(options.map((one) => [one.name, costOf(one, sheet)]))
  const expected = new Map<string, Decimal>()
  for (const one of options) expectedOf(one, options, costs, expected, sheet)
  const table = options.map(({ name }) => ({
    name,
    cost: costs.get(name) ?? zero,
    expected: expected.get(name) ?? zero,
  }))
  const [first = { name: '', expected: zero }, ...others] = table
  const best = others.reduce((a, b) => (compare(b.expected, a.expected) < 0 ? b : a), first)
  const worst = others.reduce((a, b) => (compare(b.expected, a.expected) > 0 ? b : a), first)
  sheet.remark({ en: `Cheapest on average: ${best.name}.`, zh: `期望成本最低：${best.name}。` })
  return { options: table, best: best.name, expected: best.expected, saving: subtract(worst.expected, best.expected) }
}

function costOf(one: Option, sheet: Worksheet): Decimal {
  const { goodsValue, recovered, name } = one
  const named = Object.fromEntries(COSTS.map((cost) => [cost, one[cost]]).filter(([, value]) => value !== zero))
  const back = goodsValue === zero || recovered === zero ? '' : ' − goodsValue × recovered'
  const text = `C = ${Object.keys(named).join(' + ') || '0'}${back}`
  return sheet.figure({ en: `${name}: cost`, zh: `${name}：成本` }, text, { ...named, goodsValue, recovered })
}

const COSTS = [
  ...(['refund', 'resend', 'goodsLost', 'outboundFreight', 'returnFreight'] as const),
  ...(['platformFee', 'chargebackFee', 'labour', 'other'] as const),
] as const

/** The cost on average; what follows a refusal is reckoned first. */
function expectedOf(
  one: Option,
  options: readonly Option[],
  costs: ReadonlyMap<string, Decimal>,
  known: Map<string, Decimal>,
  sheet: Worksheet,
): Decimal {
  const before = known.get(one.name)
  if (before !== undefined) return before
  const C = costs.get(one.name) ?? zero
  const next = options.find(({ name }) => name === one.otherwise)
  const F = next ? expectedOf(next, options, costs, known, sheet) : (one.otherwiseCost ?? zero)
  const says = { en: `${one.name}: expected cost`, zh: `${one.name}：期望成本` }
  const E = one.acceptance === certain ? C : sheet.figure(says, 'E = p × C + (1 − p) × F', { p: one.acceptance, C, F })
  known.set(one.name, E)
  return E
}

/** Accepted for sure. */
const certain = one

function faultsOf(one: Option, i: number, options: readonly Option[]) {
  const fault = (code: string, en: string, zh: string) => ({
    path: `options.${i}.otherwise`,
    code,
    message: { en, zh },
  })
  if (options.findIndex(({ name }) => name === one.name) !== i)
    return [fault('twice', `${one.name} stands there twice.`, `“${one.name}”重复。`)]
  if (one.otherwise && !options.some(({ name }) => name === one.otherwise))
    return [fault('unknown-option', `${one.otherwise} is none of the ways out.`, `没有名为“${one.otherwise}”的方案。`)]
  if (leadsBack(one, options)) return [fault('circle', `${one.name} follows from itself.`, `“${one.name}”循环引用。`)]
  if (one.acceptance !== certain && !one.otherwise && one.otherwiseCost === undefined)
    return [
      fault('no-otherwise', `Say what follows if ${one.name} is refused.`, `请填写“${one.name}”被拒后的方案或成本。`),
    ]
  return []
}

function leadsBack(from: Option, options: readonly Option[]): boolean {
  const seen = new Set<string>()
  for (let at: Option | undefined = from; at; at = options.find(({ name }) => name === at?.otherwise)) {
    if (seen.has(at.name)) return true
    seen.add(at.name)
  }
  return false
}

export const disputeCostCalculation = calculation({
  name: 'dispute-cost',
  title: { en: 'Cost of a dispute and the cheapest way out', zh: '纠纷处理成本核算与方案选择' },
  topic: 'shops',
  says: {
    en: 'What part refund, sending again and full return cost on average, and which to offer.',
    zh: '比较部分退款、重发、退货退款等方案的期望成本，选最低者。',
  },
  rules: ['E-09'],
  sources: [{ title: 'Cost accounting of disputes', at: unread('expected cost') }],
  input,
  output,
  examples: [
    {
      title: {
        en: 'Order of 40: part refund 12, else resend for 15, or full return',
        zh: '40 元订单：部分退款 12、重发 15、全额退货',
      },
      input: {
        options: [
          { name: 'part refund', refund: 12, acceptance: '0.6', otherwise: 'resend' },
          { name: 'resend', resend: 15 },
          { name: 'full return', refund: 40, returnFreight: 8, goodsValue: 9, recovered: '0.7' },
        ],
      },
      gives: { best: 'part refund', expected: '13.2', 'options.2.expected': '41.7', saving: '28.5' },
    },
  ],
  work: disputeCost,
})
