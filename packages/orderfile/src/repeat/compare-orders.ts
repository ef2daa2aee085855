import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Line } from '@gendan/forms/deal/terms'
import { byGoods, compareTerms, type TermsTopic } from '@gendan/forms/kinds/parts/compare-terms'
import { writePrice } from '@gendan/kernel/money'
import { same } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { termsToCopy } from './copied.ts'

/** One of two orders that are laid side by side, with the suppliers it names. */
export interface Compared {
  readonly file: OrderFile
  readonly suppliers: Readonly<Record<string, Pick<PartyFacts, 'name'>>>
}

export type OrderTopic = TermsTopic | 'suppliers'

/** One point in which an order differs from an earlier one. */
export interface OrderChange {
  readonly topic: OrderTopic
  readonly what: Words
  readonly before: Words
  readonly after: Words
}

/** The topics in the order in which they are asked, with what people call them. */
export const orderTopics: readonly (readonly [OrderTopic, Words])[] = [
  ['goods', { en: 'Goods', zh: '商品' }],
  ['prices', { en: 'Prices', zh: '价格' }],
  ['quantities', { en: 'Quantities', zh: '数量' }],
  ['dates', { en: 'Dates', zh: '日期' }],
  ['packing', { en: 'Packing', zh: '包装' }],
  ['clauses', { en: 'Clauses', zh: '条款' }],
  ['suppliers', { en: 'Suppliers', zh: '供应商' }],
]

/** What differs from an earlier order: terms line by line, chosen clauses, who makes and supplies it at which price. */
export function compareOrders(before: Compared, after: Compared): readonly OrderChange[] {
  const [was, is] = [before, after].map(({ file }) => termsToCopy(file) ?? file.begun?.terms)
  return [
    ...(was && is ? compareTerms(was, is, byGoods) : []),
    ...chosenClauses(before.file, after.file),
    ...suppliedBy(before, after),
  ]
}

interface Chosen {
  readonly title: Words
  readonly text: Words
}

/** The clauses of the sales contracts, by their titles. An order without one is not compared by it. */
function chosenClauses(before: OrderFile, after: OrderFile): readonly OrderChange[] {
  const [was, is] = [before, after].map((file) => clausesOf(file))
  if (!was || !is) return []
  const titles = [...new Map([...was, ...is].map(({ title }) => [title.zh || title.en, title])).values()]
  return titles.flatMap((title): readonly OrderChange[] => {
    const [then, now] = [was, is].map((all) => all.find((one) => same(one.title, title))?.text ?? NOTHING)
    return then && now && !same(then, now) ? [{ topic: 'clauses', what: title, before: then, after: now }] : []
  })
}

function clausesOf(file: OrderFile): readonly Chosen[] | undefined {
  const own = latestPaper(file, KIND)?.own ?? file.begun?.papers[KIND]?.own
  return own?.['clauses'] as readonly Chosen[] | undefined
}

const KIND = 'sales-contract'

/** Who makes the order and who supplies each article at which price. What is not planned yet is no difference. */
function suppliedBy(before: Compared, after: Compared): readonly OrderChange[] {
  const maker = pair({ en: 'Maker', zh: '生产厂' }, makerOf(before), makerOf(after))
  const [was, is] = [before, after].map(purchasedIn)
  if (!was || !is || was.size === 0 || is.size === 0) return maker
  const articles = [...new Map([...was, ...is].map(([key, { what }]) => [key, what]))]
  return [...maker, ...articles.flatMap(([key, what]) => pair(what, was.get(key)?.said, is.get(key)?.said, true))]
}

function pair(what: Words, before = NOTHING, after = NOTHING, oneSided = false): readonly OrderChange[] {
  const known = oneSided || (before !== NOTHING && after !== NOTHING)
  return known && !same(before, after) ? [{ topic: 'suppliers', what, before, after }] : []
}

function makerOf({ file, suppliers }: Compared): Words | undefined {
  const maker = file.deal.production?.maker
  return maker ? suppliers[maker]?.name : undefined
}

/** What was bought, by article: from whom and at which price. */
function purchasedIn({
  file,
  suppliers,
}: Compared): ReadonlyMap<string, { readonly what: Words; readonly said: Words }> {
  const rows = (file.deal.purchases ?? []).flatMap((purchase) =>
    purchase.lines.map(
      (line) => [articleKey(line), { what: line.name, said: saidOf(purchase, line, suppliers) }] as const,
    ),
  )
  return new Map(rows)
}

type Bought = Purchase['lines'][number]

function articleKey({ goods, code, name }: Pick<Bought & Line, 'goods' | 'code' | 'name'>): string {
  return goods || code || name.zh || name.en
}

function saidOf({ supplier }: Purchase, { unitPrice }: Bought, suppliers: Compared['suppliers']): Words {
  const name = suppliers[supplier]?.name ?? NOTHING
  const price = `${unitPrice.currency} ${writePrice(unitPrice)}`
  return { en: `${name.en || name.zh}, ${price}`, zh: `${name.zh || name.en}，${price}` }
}

const NOTHING: Words = { en: '', zh: '' }
