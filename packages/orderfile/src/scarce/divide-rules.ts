import { family, when } from '@gendan/forms/kinds/parts/cells'
import { add, compare, type Decimal, isPositive, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import type { Rule, Source } from '@gendan/kernel/rule'
import type { ProposedShare } from './divide.ts'
import { wantedOf } from './dividing.ts'
import { expectedIn, freeIn, lacks, type Pool } from './pool.ts'

/** Somebody about to divide an article that is short. */
export interface Dividing {
  readonly pool: Pool
  readonly proposed: readonly ProposedShare[]
  readonly shares: readonly { readonly file: string; readonly quantity: Decimal; readonly reason: string }[]
}

const rule = family<Dividing>('DIV')
const seeds: Source = { title: '跟单员岗位证书培训讲义 (002)、跟单员工作计划 (003)', at: '002 三(7)；003 篇7 二-4' }
const own: Source = { title: 'Gendan decision 0039', at: 'scarce goods' }

/** What must hold when scarce goods are divided, and whom it serves first. */
export const divideRules: readonly Rule<Dividing>[] = [
  rule(
    '01',
    'block',
    own,
    { en: 'Every order that lacks the goods is named, once', zh: '每张缺货订单都列入且只列一次' },
    (one) => {
      const asking = one.proposed.map(({ file }) => file)
      const named = one.shares.map(({ file }) => file)
      const forgotten = one.proposed.filter(({ file }) => !named.includes(file)).map(({ want }) => want.number)
      const strange = named.filter((file, at) => !asking.includes(file) || named.indexOf(file) !== at)
      return when(
        forgotten.length > 0 || strange.length > 0,
        'shares',
        {
          en:
            forgotten.length > 0
              ? `${forgotten.join(', ')} is not divided for.`
              : 'An order is named that lacks nothing, or twice.',
          zh: forgotten.length > 0 ? `漏了 ${forgotten.join('、')}。` : '列入了不缺货的订单，或重复列入。',
        },
        { en: 'Open the page anew: orders have changed meanwhile.', zh: '请重新打开本页：订单已有变化。' },
      )
    },
  ),
  rule(
    '02',
    'block',
    own,
    { en: 'No order gets more than it wants, or less than nothing', zh: '所分不超过订单所需，也不为负' },
    (one) =>
      each(one, ({ want }, { quantity }) =>
        compare(quantity, zero) < 0 || compare(quantity, wantedOf(want)) > 0
          ? {
              says: {
                en: `${want.number} wants ${wantedOf(want)}; ${quantity} cannot be its share.`,
                zh: `${want.number} 需要 ${wantedOf(want)}，不能分 ${quantity}。`,
              },
              remedy: { en: 'Enter nought or more, and no more than it wants.', zh: '请填 0 到其所需之间的数量。' },
            }
          : undefined,
      ),
  ),
  rule(
    '03',
    'block',
    own,
    { en: 'Together no more is given than there is and comes', zh: '合计不超过现有加预计到货' },
    (one) => {
      const given = sumOf(one.shares.map(({ quantity }) => quantity))
      const had = add(sumOf(one.proposed.map(({ want }) => want.kept)), add(freeIn(one.pool), expectedIn(one.pool)))
      return when(
        compare(given, had) > 0,
        'shares',
        { en: `${given} are given away and ${had} are had.`, zh: `共分出 ${given}，只有 ${had}。` },
        { en: 'Lessen a share, or buy more first.', zh: '请调减，或先补采购。' },
      )
    },
  ),
  rule('04', 'block', own, { en: 'A share that is not the proposed one says why', zh: '改动建议数量须写原因' }, (one) =>
    each(one, ({ want, quantity: proposed }, { quantity, reason }) =>
      compare(quantity, proposed) !== 0 && [...reason.trim()].length < 2
        ? {
            says: {
              en: `${want.number} gets ${quantity} instead of ${proposed}, and no reason is written down.`,
              zh: `${want.number} 分 ${quantity}，不是建议的 ${proposed}，没有写原因。`,
            },
            remedy: { en: 'Say in a few words why.', zh: '请写几个字说明。' },
          }
        : undefined,
    ),
  ),
  rule('05', 'warn', seeds, { en: 'Key customers first', zh: '紧缺商品先保重点客户' }, (one) =>
    each(one, ({ want, standing }, { quantity }) => {
      const before = one.proposed.find(
        (other) => standing.rank > other.standing.rank && isPositive(lackingOf(one, other)),
      )
      return before && isPositive(subtract(quantity, want.kept))
        ? {
            says: {
              en: `${want.number} is served before ${before.want.number}, whose customer is of a higher class and lacks ${lackingOf(one, before)}.`,
              zh: `${want.number} 先于等级更高的 ${before.want.number} 分到货，后者还缺 ${lackingOf(one, before)}。`,
            },
            remedy: { en: 'Serve the higher class first, or say why not.', zh: '请先保等级高的客户，或说明原因。' },
          }
        : undefined
    }),
  ),
  rule('06', 'warn', seeds, { en: 'What is urgent for a customer comes first', zh: '客户急缺的规格先出' }, (one) =>
    each(one, ({ want, urgent }, { quantity }) =>
      compare(subtract(quantity, want.kept), urgent) < 0
        ? {
            says: {
              en: `${want.buyerName} needs ${urgent} at once; ${want.number} gets ${subtract(quantity, want.kept)} besides what is kept.`,
              zh: `${want.buyerName} 急需 ${urgent}，${want.number} 除已留外只分到 ${subtract(quantity, want.kept)}。`,
            },
            remedy: { en: 'Send what is urgent first, if only a part.', zh: '请先发急需的部分，可分批。' },
          }
        : undefined,
    ),
  ),
]

type Said = { readonly says: { en: string; zh: string }; readonly remedy: { en: string; zh: string } }

/** Judges each share beside its proposal. */
function each(
  { proposed, shares }: Dividing,
  judge: (of: ProposedShare, share: Dividing['shares'][number]) => Said | undefined,
) {
  return shares.flatMap((share, at) => {
    const of = proposed.find(({ file }) => file === share.file)
    const said = of && judge(of, share)
    return said ? [{ at: `shares.${at}.quantity`, ...said }] : []
  })
}

/** What an order lacks by its day once all have their shares. */
function lackingOf({ shares }: Dividing, { file, want }: ProposedShare): Decimal {
  const share = shares.find((one) => one.file === file)?.quantity ?? zero
  return isPositive(lacks(want)) ? subtract(wantedOf(want), share) : zero
}
