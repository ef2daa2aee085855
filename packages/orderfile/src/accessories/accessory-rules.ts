import { family } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import type { Day } from '@gendan/kernel/day'
import { compare, type Decimal, isPositive } from '@gendan/kernel/decimal'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import { say, type Words } from '@gendan/kernel/words'
import { boughtTogether, type OrderAccessories } from './of-order.ts'
import type { Standing } from './to-buy.ts'

/** An accessory with its days: by when it must be there, and by when it must be ordered. */
export interface Dated extends Standing {
  readonly by?: Day | undefined
  readonly orderBy?: Day | undefined
}

/** What an order takes, as it is judged on a day. */
export interface Taking extends Pick<OrderAccessories, 'circles' | 'uncounted' | 'otherUnits'> {
  readonly standings: readonly Dated[]
  readonly today: Day
}

const rule = family<Taking>('ACC')
const seed = seed003('6 采购单')
const own: Source = { title: 'Gendan decision 0040', at: 'bills of accessories' }

/** What is to be said of the accessories of an order. Each of them stands at `standings.<n>` where it is of one accessory. */
export const accessoryRules: readonly Rule<Taking>[] = [
  rule('01', 'warn', own, { en: 'No bill leads back to itself', zh: '配件清单不绕圈' }, ({ circles }) =>
    circles.map(({ codes }) => ({
      at: 'circles',
      says: {
        en: `A bill leads back to itself: ${codes.join(' → ')}. The last step is not counted.`,
        zh: `配件清单绕回自己：${codes.join(' → ')}，最后一步没有计算。`,
      },
      remedy: { en: 'Take that line out of one of these bills.', zh: '请在其中一份清单里删去这一行。' },
    })),
  ),
  rule('02', 'warn', own, { en: 'Cartons can be counted', zh: '箱数算得出' }, ({ uncounted }) =>
    [...new Set(uncounted.map(({ code }) => code))].map((code) => ({
      at: 'uncounted',
      says: {
        en: `What ${code} takes by the carton is not counted: nobody said how it is packed.`,
        zh: `${code} 按箱计的配件没有计算：还不知道箱规。`,
      },
      remedy: {
        en: 'Enter how many go into a carton in its file, or settle the packing of the order.',
        zh: '请在商品资料里填箱规，或先确定本单装箱。',
      },
    })),
  ),
  rule('03', 'warn', own, { en: 'All count in one unit', zh: '单位一致' }, ({ otherUnits }) =>
    otherUnits.map(({ code, unit, own: kept }) => ({
      at: 'otherUnits',
      says: {
        en: `${code} is counted in ${unit} here and in ${kept} there: that line is left out.`,
        zh: `${code} 一处按 ${unit}、一处按 ${kept} 计，该行没有计入。`,
      },
      remedy: { en: 'Bring both to one unit.', zh: '请统一单位。' },
    })),
  ),
  rule('04', 'warn', seed, { en: 'Ordered in time', zh: '按时下单' }, ({ standings, today }) =>
    each(standings, ({ orderBy, toBuy, by }) =>
      orderBy !== undefined && orderBy < today && isPositive(toBuy)
        ? {
            says: {
              en: `Should have been ordered by ${orderBy} to be there on ${by}.`,
              zh: `应在 ${orderBy} 前下单，才能在 ${by} 到货。`,
            },
            remedy: { en: 'Order it today, or find who delivers sooner.', zh: '请今天下单，或找更快的供应商。' },
          }
        : undefined,
    ),
  ),
  rule('05', 'warn', seed, { en: 'Comes before it is needed', zh: '到货赶得上' }, ({ standings }) =>
    each(standings, ({ bought, by }) => {
      const late = bought.filter(({ deliver }) => by !== undefined && deliver > by).map(({ deliver }) => deliver)
      const [last] = late.toSorted().reverse()
      return last === undefined
        ? undefined
        : {
            says: { en: `Comes on ${last}; it is needed on ${by}.`, zh: `${last} 才到货，${by} 就要用。` },
            remedy: {
              en: 'Agree an earlier day with the supplier, a part of it first.',
              zh: '请与供应商约定提前，或先交一部分。',
            },
          }
    }),
  ),
  rule('06', 'warn', seed, { en: 'Enough is bought', zh: '采购数量够用' }, ({ standings }) =>
    each(standings, (one) =>
      one.bought.length > 0 && isPositive(one.open)
        ? {
            says: {
              en: `${boughtTogether(one)} are bought, ${one.open} are still lacking${since(one).en}.`,
              zh: `已买 ${boughtTogether(one)}，还缺 ${one.open}${since(one).zh}。`,
            },
            remedy: { en: 'Buy the rest, or change the purchase.', zh: '请补买，或修改采购单。' },
          }
        : undefined,
    ),
  ),
  rule('07', 'warn', seed, { en: 'Not too much is bought', zh: '没有多买' }, ({ standings }) =>
    each(standings, (one) =>
      isPositive(one.tooMuch)
        ? {
            says: {
              en: `${boughtTogether(one)} are bought, ${one.tooMuch} more than are needed${since(one).en}.`,
              zh: `已买 ${boughtTogether(one)}，多出 ${one.tooMuch}${since(one).zh}。`,
            },
            remedy: {
              en: 'Lessen the purchase while the supplier still agrees, or keep the rest for stock.',
              zh: '请趁供应商还能改时减量，或留作库存。',
            },
          }
        : undefined,
    ),
  ),
]

/** "; the demand was 3,956 when it was bought and is 4,450 now". */
function since({ bought, demand }: Standing): Words {
  const then = bought.findLast((one) => one.demand !== undefined)?.demand
  if (then === undefined || compare(then, demand) === 0) return { en: '', zh: '' }
  return {
    en: `; the demand was ${then} when it was bought and is ${demand} now`,
    zh: `；采购时需求 ${then}，现在 ${demand}`,
  }
}

type Said = { readonly says: Words; readonly remedy: Words }

function each(standings: readonly Dated[], wrong: (one: Dated) => Said | undefined): readonly Spot[] {
  return standings.flatMap((one, i) => {
    const said = wrong(one)
    if (!said) return []
    const called = (lang: 'en' | 'zh') => one.code || say(one.name, lang)
    const says = { en: `${called('en')}: ${said.says.en}`, zh: `${called('zh')}：${said.says.zh}` }
    return [{ at: `standings.${i}`, ...said, says }]
  })
}

/** A line somebody is about to buy of what an order takes. */
export interface Buying {
  /** Its place in what is bought together: "lines.1". */
  readonly at: string
  readonly quantity: Decimal
  /** None where the order does not take it, or not any more. */
  readonly standing: Standing | undefined
}

const buyingRule = family<Buying>('ACC')

/** What must hold of it beside what must hold of every purchase. */
export const accessoryBuyingRules: readonly Rule<Buying>[] = [
  buyingRule('08', 'block', own, { en: 'The order takes it', zh: '本单用得到' }, ({ at, standing }) =>
    standing
      ? []
      : [
          {
            at,
            says: { en: 'The order does not take this, or not any more.', zh: '本单用不到这项，或已不再用。' },
            remedy: { en: 'Look at the demand anew.', zh: '请重新查看需求。' },
          },
        ],
  ),
  buyingRule('09', 'warn', own, { en: 'As much as is lacking', zh: '买够所缺数量' }, ({ at, quantity, standing }) =>
    standing && isPositive(quantity) && compare(quantity, standing.open) < 0
      ? [
          {
            at: `${at}.quantity`,
            says: {
              en: `${standing.open} are lacking, ${quantity} are bought.`,
              zh: `缺 ${standing.open}，只买 ${quantity}。`,
            },
            remedy: { en: 'Buy the rest elsewhere, or take more.', zh: '其余另买，或增加数量。' },
          },
        ]
      : [],
  ),
]
