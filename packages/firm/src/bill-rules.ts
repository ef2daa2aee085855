import { compare, decimal, isPositive, zero } from '@gendan/kernel/decimal'
import { type Finding, judge, type Rule, type Spot, type Weight } from '@gendan/kernel/rule'
import { say, type Words } from '@gendan/kernel/words'
import { unitOf } from '@gendan/trade/unit'
import type { Bill, BillLine } from './bill.ts'
import { circlesThrough } from './bill-circle.ts'
import type { Goods } from './goods.ts'
import type { Party } from './party.ts'

/** A bill about to be written down, with what it is judged by. */
export interface Billing {
  readonly article: Pick<Goods, 'id' | 'facts'>
  readonly bill: Bill
  /** The accessories it names that are on record, and all that stands under them in their own bills. */
  readonly under: readonly Goods[]
  /** The files of the suppliers it names. */
  readonly suppliers: readonly Party[]
}

const seed = { title: '跟单员工作计划 (003)', at: '篇3 三-6 采购单' }
const own = { title: 'Gendan decision 0040', at: 'bills of accessories' }
const HUNDRED = decimal('100')

type Said = { readonly part: string; readonly says: Words; readonly remedy: Words }

/** What must hold of an article's bill. */
export const billRules: readonly Rule<Billing>[] = [
  each('01', 'block', seed, { en: 'Every line says what it is', zh: '每行写明是什么' }, (line, { under }) => {
    if (line.goods !== '' && !under.some(({ id }) => id === line.goods))
      return said('goods', 'names an article that is not on record', '引用的商品不在档案里', CHOOSE)
    const nameless = line.goods === '' && line.name.en === '' && line.name.zh === ''
    return nameless ? said('name', 'has neither article nor name', '既没有货号也没有品名', CHOOSE) : undefined
  }),
  each('02', 'block', seed, { en: 'Every line has its quantity', zh: '每行有用量' }, ({ quantity }) =>
    isPositive(quantity)
      ? undefined
      : said('quantity', `has a quantity of ${quantity}`, `用量是 ${quantity}`, {
          en: 'Enter how many go into one piece, one carton or the order: more than nothing.',
          zh: '请填每件、每箱或整单的用量，须大于零。',
        }),
  ),
  each('03', 'block', own, { en: 'The loss is a share', zh: '损耗率合理' }, ({ loss }) =>
    compare(loss, zero) < 0 || compare(loss, HUNDRED) >= 0
      ? said('loss', `loses ${loss} %`, `损耗率是 ${loss}%`, {
          en: 'Enter the per cent that are lost: nought or more, less than 100.',
          zh: '请填损耗百分比，从 0 到不足 100。',
        })
      : undefined,
  ),
  each('04', 'block', own, { en: 'Counted as its file counts it', zh: '单位与商品资料一致' }, wrongUnit),
  each('05', 'block', own, { en: 'No article stands in its own bill', zh: '配件清单不绕回自己' }, inCircle),
  each(
    '06',
    'block',
    own,
    { en: 'Pack, minimum and lead time are figures', zh: '包装量、起订量、交期有效' },
    wrongBuying,
  ),
  each('07', 'warn', own, { en: 'Nothing stands there twice', zh: '没有重复的配件' }, (line, { bill }) => {
    const first = bill.findIndex((one) => alike(one, line))
    return bill[first] === line
      ? undefined
      : said('goods', `is the same as line ${first + 1}`, `与第 ${first + 1} 行相同`, {
          en: 'Put them together, or say in the note what makes them two.',
          zh: '请合并，或在备注里写明区别。',
        })
  }),
  each('08', 'warn', own, { en: 'Accessories are in use', zh: '配件在用' }, (line, { under }) =>
    under.some(({ id, active }) => id === line.goods && !active)
      ? said('goods', 'is retired', '已停用', { en: 'Choose another, or bring it back.', zh: '请换一个，或先恢复。' })
      : undefined,
  ),
  each('09', 'block', seed, { en: 'Its supplier is in use', zh: '供应商在用' }, ({ supplier }, { suppliers }) => {
    const file = suppliers.find(({ id }) => id === supplier)
    const sells = file?.active && file.roles.some((role) => role === 'supplier' || role === 'accessory-supplier')
    return supplier === '' || sells
      ? undefined
      : said('supplier', 'is bought from no supplier in use', '的供应商不在用', {
          en: 'Choose a supplier of accessories or goods.',
          zh: '请选择在用的辅料或成品供应商。',
        })
  }),
  {
    ...{ id: 'BOM-10', weight: 'note', source: own },
    title: { en: 'Cartons can be counted', zh: '箱数算得出' },
    test: ({ article, bill }) =>
      bill.flatMap(({ per }, i) =>
        per === 'carton' && !article.facts.packing
          ? [
              spot(i, {
                part: 'per',
                says: { en: 'is counted by the carton, and the article has no packing', zh: '按箱计，商品还没有箱规' },
                remedy: {
                  en: 'Enter how many go into a carton; until then each order must say it.',
                  zh: '请在商品资料里填箱规，否则要看每张订单的装箱。',
                },
              }),
            ]
          : [],
      ),
  },
]

/** Everything that is wrong with a bill, each fault at its line. */
export function judgeBill(billing: Billing): readonly Finding[] {
  return judge(billRules, billing)
}

const CHOOSE: Words = { en: 'Choose an article, or write what it is.', zh: '请选择商品，或写明品名。' }

function wrongUnit({ goods, unit }: BillLine, { under }: Billing): Said | undefined {
  const known = unitOf(unit)
  const file = under.find(({ id }) => id === goods)
  if (!known)
    return said('unit', unit === '' ? 'has no unit' : `has “${unit}”, no known unit`, `单位“${unit}”不认识`, {
      en: 'Choose a unit of the list: PCE, SET, MTR, KGM.',
      zh: '请从单位表里选，如件、套、米、千克。',
    })
  if (!file || file.facts.unit === known.code) return undefined
  const { code, unit: own } = file.facts
  return said('unit', `is in ${known.code}; ${code} is kept in ${own}`, `单位是 ${known.code}，${code} 以 ${own} 计`, {
    en: `Say how many ${own} it is.`,
    zh: `请折算成 ${own}。`,
  })
}

function inCircle({ goods }: BillLine, { article, under }: Billing): Said | undefined {
  const circle = goods === '' ? undefined : circlesThrough(article, goods, under)
  if (!circle) return undefined
  const way = circle.join(' → ')
  return said('goods', `leads back to the article itself: ${way}`, `绕回商品自己：${way}`, {
    en: 'Take it out here, or out of the bill below that leads back.',
    zh: '请删去本行，或从下层清单里删去绕回来的那一行。',
  })
}

function wrongBuying({ pack, minimum, leadDays }: BillLine): Said | undefined {
  if (pack !== undefined && !isPositive(pack))
    return said('pack', `comes in packs of ${pack}`, `每包数量是 ${pack}`, PACK)
  if (minimum !== undefined && compare(minimum, zero) < 0)
    return said('minimum', `has a minimum of ${minimum}`, `起订量是 ${minimum}`, PACK)
  if (leadDays !== undefined && leadDays < 0)
    return said('leadDays', `takes ${leadDays} days`, `交期是 ${leadDays} 天`, PACK)
  return undefined
}

const PACK: Words = {
  en: 'Enter a figure above nothing, or leave it empty where nobody said.',
  zh: '请填大于零的数；不知道就留空。',
}

function alike(a: BillLine, b: BillLine): boolean {
  const same = a.goods === '' ? say(a.name, 'zh') === say(b.name, 'zh') : a.goods === b.goods
  return same && a.goods === b.goods && a.per === b.per && a.needed === b.needed && a.note === b.note
}

function said(part: string, en: string, zh: string, remedy: Words): Said {
  return { part, says: { en, zh }, remedy }
}

function spot(i: number, { part, says, remedy }: Said): Spot {
  return {
    at: `lines.${i}.${part}`,
    says: { en: `Line ${i + 1} ${says.en}.`, zh: `第 ${i + 1} 行${says.zh}。` },
    remedy,
  }
}

function each(
  n: string,
  weight: Weight,
  source: Rule<Billing>['source'],
  title: Words,
  wrong: (line: BillLine, of: Billing) => Said | undefined,
): Rule<Billing> {
  return {
    ...{ id: `BOM-${n}`, weight, source, title },
    test: (of) =>
      of.bill.flatMap((line, i) => {
        const found = wrong(line, of)
        return found ? [spot(i, found)] : []
      }),
  }
}
