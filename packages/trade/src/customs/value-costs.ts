import { add, type Decimal, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { explained, figure, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

/** What a cost does to the dutiable value of imports (Customs Tariff Law art. 25 and 26). */
type Effect = 'counts' | 'stays-out'

interface CostKind extends Words {
  readonly effect: Effect
}

/** Costs by kind, as the law names them. */
const costKinds = {
  'selling-commission': { effect: 'counts', en: 'Selling commission', zh: '销售佣金' },
  brokerage: { effect: 'counts', en: 'Brokerage', zh: '经纪费' },
  container: { effect: 'counts', en: 'Containers treated as one with the goods', zh: '与货物视为一体的容器费用' },
  packing: { effect: 'counts', en: 'Packing material and labour', zh: '包装材料和包装劳务费用' },
  assist: { effect: 'counts', en: 'Assists supplied free or below cost', zh: '免费或低价提供的料件、工具、模具等协助' },
  'design-abroad': { effect: 'counts', en: 'Engineering and design done abroad', zh: '境外开发、设计费用' },
  royalty: {
    effect: 'counts',
    en: 'Royalty tied to the goods, condition of the sale',
    zh: '与货物有关且构成销售条件的特许权使用费',
  },
  proceeds: { effect: 'counts', en: 'Later proceeds that go to the seller', zh: '返回卖方的转售收益' },
  warranty: { effect: 'counts', en: 'Warranty', zh: '保修费用' },
  'transport-before-unloading': {
    effect: 'counts',
    en: 'Inland transport, loading and charges abroad',
    zh: '境外内陆运费、装卸等费用',
  },
  'other-dutiable': { effect: 'counts', en: 'Another payment for the goods', zh: '其他应计入的费用' },
  'buying-commission': { effect: 'stays-out', en: 'Buying commission', zh: '购货佣金（买方佣金）' },
  installation: {
    effect: 'stays-out',
    en: 'Construction, installation, assembly after import',
    zh: '进口后的建设、安装、装配费用',
  },
  maintenance: { effect: 'stays-out', en: 'Maintenance after import', zh: '进口后的维修费用' },
  'technical-service': { effect: 'stays-out', en: 'Technical service after import', zh: '进口后的技术服务费用' },
  'transport-after-unloading': {
    effect: 'stays-out',
    en: 'Transport and insurance after unloading',
    zh: '起卸后的运输、保险及相关费用',
  },
  'duties-and-taxes': { effect: 'stays-out', en: 'Import duties and domestic taxes', zh: '进口关税及国内税收' },
  interest: { effect: 'stays-out', en: 'Interest under written financing terms', zh: '书面融资协议下的利息' },
  training: { effect: 'stays-out', en: 'Training and study trips', zh: '技术培训及境外考察费用' },
  'copying-right': { effect: 'stays-out', en: 'Right to reproduce the goods in China', zh: '境内复制权费' },
  'royalty-not-tied': {
    effect: 'stays-out',
    en: 'Royalty not tied to the goods, or no condition of the sale',
    zh: '与货物无关或不构成销售条件的特许权使用费',
  },
  'other-not-dutiable': { effect: 'stays-out', en: 'Another cost that does not count', zh: '其他不应计入的费用' },
} as const satisfies Readonly<Record<string, CostKind>>

type CostName = keyof typeof costKinds

const names = Object.keys(costKinds) as [CostName, ...CostName[]]

/** One cost beside the price; whether it counts is the calculation's to say. */
export const costShape = z.strictObject({
  kind: explained(
    told(z.enum(names), 'Kind of cost', '费用种类'),
    Object.fromEntries(names.map((name) => [name, [costKinds[name].en, costKinds[name].zh] as const])),
  ),
  amount: figure('Amount', '金额', 'money'),
  inPrice: told(z.boolean().default(false), 'Already in the price', '已包含在货价内'),
  itemised: told(
    z.boolean().default(true),
    'Itemised in the price, so that it can be taken off',
    '在货价中单独列明（可扣除）',
  ),
  exchangeRate: positive(
    'CNY for one unit of its currency; that of the price where empty',
    '计征汇率；不填同货价',
    'CNY',
  ).optional(),
})
type Cost = z.output<typeof costShape>

/** What the costs add to the price and take from it, in CNY, exact. */
export interface CostEffects {
  readonly additions: Decimal
  readonly deductions: Decimal
}

/** Judges each cost (D-02, D-03), writes down why, and sums what counts. `rate` is that of the price. */
export function costEffects(costs: readonly Cost[], rate: Decimal, sheet: Worksheet): CostEffects {
  return costs.reduce<CostEffects>((sums, cost) => withCost(sums, cost, rate, sheet), {
    additions: zero,
    deductions: zero,
  })
}

function withCost(sums: CostEffects, cost: Cost, rate: Decimal, sheet: Worksheet): CostEffects {
  const kind: CostKind = costKinds[cost.kind]
  const figures = { a: cost.amount, e: cost.exchangeRate ?? rate }
  if (kind.effect === 'counts' && !cost.inPrice) {
    const says = { en: `${kind.en}: added`, zh: `${kind.zh}：计入` }
    return { ...sums, additions: add(sums.additions, sheet.figure(says, 'A = a × e', figures)) }
  }
  if (kind.effect === 'stays-out' && cost.inPrice && cost.itemised) {
    const says = { en: `${kind.en}: taken off`, zh: `${kind.zh}：扣除` }
    return { ...sums, deductions: add(sums.deductions, sheet.figure(says, 'X = a × e', figures)) }
  }
  sheet.remark(reasonOf(kind, cost))
  return sums
}

function reasonOf(kind: CostKind, cost: Cost): Words {
  if (kind.effect === 'counts')
    return { en: `${kind.en}: already in the price`, zh: `${kind.zh}：已含在货价内，不再计入` }
  if (!cost.inPrice) return { en: `${kind.en}: not dutiable, not added`, zh: `${kind.zh}：不计入` }
  return { en: `${kind.en}: not itemised in the price, so it stays in`, zh: `${kind.zh}：未单独列明，不得扣除` }
}
