import { compare, type Decimal, isPositive, one, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { fault, refuse } from '../calculation/faults.ts'
import { claim, convention, explained, figure, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const sacrificeShape = z.strictObject({
  kind: explained(
    told(z.enum(['stated', 'ship', 'cargo-lost', 'cargo-sold', 'freight']), 'What was sacrificed', '牺牲的种类'),
    {
      stated: ['Stated as an amount', '直接给出金额'],
      ship: ['Damage to the ship, repaired', '船舶损坏（修理费）'],
      'cargo-lost': ['Cargo lost', '货物灭失'],
      'cargo-sold': ['Cargo damaged and sold', '货物受损后变卖'],
      freight: ['Freight lost', '运费损失'],
    },
  ),
  amount: figure(
    'The amount; repair cost of the ship; value at shipment with insurance and freight of the cargo; freight lost',
    '金额；船舶修理费；货物装船价加保险费加运费；损失的运费',
    'money',
  ),
  less: figure(
    'What comes off: new for old of the ship, freight saved, net proceeds of the sale, costs saved',
    '应扣减：船舶以新换旧、少付的运费、变卖净得、节省的费用',
    'money',
  ).default(zero),
})

/** One interest in the common adventure: ship, a lot of cargo, freight at risk. */
export const interestShape = z.strictObject({
  name: told(z.string().trim().min(1).max(80), 'Whose it is', '利益方'),
  kind: told(
    z.enum(['ship', 'cargo', 'freight', 'luggage']),
    'Ship, cargo, freight at risk, or luggage and personal effects',
    '船舶、货物、运费或行李（及私人物品）',
  ),
  value: figure(
    'Ship: sound value where the voyage ends. Cargo: value at shipment with insurance and freight, or net proceeds where sold. Freight: at risk',
    '船舶：航程终止地完好价值；货物：装船价加保险费加运费（中途变卖为净得）；运费：承运人承担风险的运费',
    'money',
  ),
  valueIs: explained(convention(['sound', 'arrived'], 'What the value still holds', '价值中是否含牺牲部分'), {
    sound: ['What was sacrificed is still in it', '仍含牺牲部分'],
    arrived: ['As it came in: what was sacrificed is added', '到达时实际价值，另加牺牲部分'],
  }),
  otherLoss: figure('Damage that is no general average', '非共同海损的损失', 'money').default(zero),
  freightAtRisk: figure(
    "Freight in the cargo's value that the carrier loses if the cargo is lost",
    '货值中由承运人承担风险的运费',
    'money',
  ).default(zero),
  laterCosts: figure('Costs of earning the freight after the act', '共同海损后为赚取运费支出的费用', 'money').default(
    zero,
  ),
  sacrifices: told(z.array(sacrificeShape).default([]), 'What of it was sacrificed', '牺牲'),
  expenses: figure(
    'What it paid for the common safety: refuge, tugs, salvage',
    '为共同安全支付的费用：避难港、拖轮、救助',
    'money',
  ).default(zero),
  withoutCommission: figure(
    'Wages, stores and fuel in those expenses, which earn no commission',
    '其中工资、伙食、燃料等不计手续费部分',
    'money',
  ).default(zero),
  declaredValue: figure(
    'Cargo: value that was declared, where it is less than the real one; 0 where nothing was',
    '货物申报价值（低于实际价值时）；未申报写 0',
    'money',
  ).optional(),
  saved: claim('Whether it was there when the voyage ended', '航程终止时是否获救').default(true),
})
export type Interest = z.output<typeof interestShape>

/** What comes to one interest before the division: made good, spent, and the value that contributes. Exact. */
export interface Stake {
  readonly sacrifice: Decimal
  readonly expenses: Decimal
  readonly value: Decimal
}

/** Throws Unusable with every deduction that is more than what it is taken from. */
export function assertSound(interests: readonly Interest[]): void {
  refuse(
    interests.flatMap(({ sacrifices, expenses, withoutCommission }, i) => [
      ...sacrifices.map(
        ({ amount, less }, k) => compare(less, amount) > 0 && tooMuch(`interests.${i}.sacrifices.${k}.less`),
      ),
      compare(withoutCommission, expenses) > 0 && tooMuch(`interests.${i}.withoutCommission`),
    ]),
  )
}

function tooMuch(path: string) {
  return fault(path, 'more-than-the-whole', `${path} is more than what it is taken from.`, `${path} 大于被扣减的金额。`)
}

/** Sacrifice made good and value contributing of one interest. */
export function stakeOf(interest: Interest, sheet: Worksheet): Stake {
  const { name, value: V, otherLoss: d, freightAtRisk: f, laterCosts: c, kind, saved, expenses } = interest
  const real = sacrificeOf(interest, sheet)
  const allowed = allowedOf(interest, real, sheet)
  if (!saved || kind === 'luggage') {
    sheet.remark(saved ? luggage(name) : lost(name))
    return { sacrifice: allowed, expenses, value: zero }
  }
  const says = { en: `Contributory value of ${name}`, zh: `${name}分摊价值` }
  const off = [
    [d, ' − d'],
    [f, ' − f'],
    [c, ' − c'],
  ] as const
  const text = `CV = V${interest.valueIs === 'arrived' ? ' + S' : ''}${off
    .filter(([part]) => isPositive(part))
    .map(([, sign]) => sign)
    .join('')}`
  return { sacrifice: allowed, expenses, value: sheet.figure(says, `${text}`, { V, S: real, d, f, c }) }
}

function luggage(name: string): Words {
  return { en: `${name}: luggage and personal effects do not contribute.`, zh: `${name}：行李及私人物品不参加分摊。` }
}

function lost(name: string): Words {
  return { en: `${name} was not saved and does not contribute.`, zh: `${name}未获救，不参加分摊。` }
}

function sacrificeOf({ name, sacrifices }: Interest, sheet: Worksheet): Decimal {
  if (sacrifices.length === 0) return zero
  const figures = sacrifices.flatMap(({ amount, less }, i) => [
    [`a${i + 1}`, amount] as const,
    [`b${i + 1}`, less] as const,
  ])
  const sum = sacrifices.map(({ less }, i) => (isPositive(less) ? `a${i + 1} − b${i + 1}` : `a${i + 1}`)).join(' + ')
  return sheet.figure({ en: `Sacrifice of ${name}`, zh: `${name}的牺牲` }, `S = ${sum}`, Object.fromEntries(figures))
}

/** goods declared too low contribute on what they are worth and are made good only as declared. */
function allowedOf({ name, declaredValue: D, value: V }: Interest, S: Decimal, sheet: Worksheet): Decimal {
  if (D === undefined || !isPositive(S) || compare(D, V) >= 0) return S
  const says = { en: `Made good to ${name}, as declared`, zh: `${name}按申报价值补偿` }
  return sheet.figure(says, 'M = S × D ÷ V', { S, D, V: isPositive(V) ? V : one })
}
