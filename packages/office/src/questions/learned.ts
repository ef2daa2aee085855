import type { Answer } from '@gendan/contract/questions'
import { type Day, dayIn } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { goodsOf, suppliersOf } from '@gendan/orderfile/deal-of'
import type { Lesson, PaidPrice } from '@gendan/orderfile/lessons/lesson-shape'
import type { LearnedOrder, LearnedPrice } from '@gendan/orderfile/lessons/proposals'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Tx } from '@gendan/store/database'
import { type LessonRow, lessonsAbout } from '@gendan/store/lists/lessons'
import { partyNames } from '@gendan/store/lists/parties'
import type { Desk } from '../desk.ts'
import { firmHere, one } from '../standing.ts'

/** What closed orders taught about the goods, the customer and the suppliers of one order. */
export async function learned(tx: Tx, desk: Desk, { id }: { readonly id: string }): Promise<Answer<'learned'>> {
  const [{ state }, { state: firm }] = await Promise.all([one(tx, 'order-file', id), firmHere(tx, desk)])
  const file = state as unknown as OrderFile
  const rows = await lessonsAbout(tx, subjectsOf(file), id)
  const lessons = new Map(rows.filter(isOrder).map((row) => [row.file, row.facts as Lesson]))
  const names = await partyNames(tx, [
    ...[...lessons.values()].map(({ buyer }) => buyer),
    ...rows.flatMap((row) => (row.kind === 'supplier' ? row.id : isPrice(row) ? row.facts.supplier : [])),
  ])
  const told: Told = { rows, names, closed: ({ closed }) => dayIn(closed, firm.rules.zone) }
  return {
    orders: rows
      .filter(isOrder)
      .map((row) => orderFrom(row, told))
      .toSorted(nearestFirst),
    prices: latestPrices(rows).map((row) => priceFrom(row, told)),
  } as unknown as Answer<'learned'>
}

/** Whom and what the order is about: its lines' goods, what was asked for or ordered before there were lines, its customer and suppliers. */
function subjectsOf(file: OrderFile): readonly Pick<LessonRow, 'kind' | 'id'>[] {
  const { inquiry, order } = file.deal
  const asked = [...(inquiry?.wants.map(({ goods }) => goods) ?? []), ...Object.values(order?.goods ?? {})]
  const goods = [...new Set([...goodsOf(file), ...asked])].filter((id) => id !== '')
  return [
    { kind: 'customer', id: file.buyer },
    ...goods.map((id) => ({ kind: 'goods' as const, id })),
    ...suppliersOf(file).map((id) => ({ kind: 'supplier' as const, id })),
  ]
}

interface Told {
  readonly rows: readonly LessonRow[]
  readonly names: ReadonlyMap<string, Words>
  readonly closed: (row: LessonRow) => Day
}

const NAMELESS: Words = { en: '', zh: '' }

const isOrder = (row: LessonRow): boolean => row.kind === 'order'
const isPrice = (row: LessonRow): row is LessonRow & { readonly facts: PaidPrice } => row.kind === 'goods'

function orderFrom(row: LessonRow, { rows, names, closed }: Told): LearnedOrder {
  const facts = row.facts as Lesson
  const shared = rows.filter((other) => other.file === row.file)
  return {
    ...facts,
    file: row.file,
    closed: closed(row),
    buyerName: names.get(facts.buyer) ?? NAMELESS,
    same: {
      goods: shared.filter(isPrice).map(({ id }) => id),
      customer: shared.some(({ kind }) => kind === 'customer'),
      suppliers: shared.filter(({ kind }) => kind === 'supplier').map(({ id }) => names.get(id) ?? NAMELESS),
    },
  }
}

/** Of each article the price of the order closed last. */
function latestPrices(rows: readonly LessonRow[]) {
  const latest = new Map<string, LessonRow & { readonly facts: PaidPrice }>()
  for (const row of rows.filter(isPrice)) {
    const known = latest.get(row.id)
    if (!known || known.closed < row.closed) latest.set(row.id, row)
  }
  return [...latest.values()]
}

function priceFrom(row: LessonRow & { readonly facts: PaidPrice }, { names, closed }: Told): LearnedPrice {
  const { facts, id, file } = row
  return { ...facts, goods: id, file, closed: closed(row), supplierName: names.get(facts.supplier) ?? NAMELESS }
}

/** The order with the most goods in common first, then the same customer's, then the one closed last. */
function nearestFirst(a: LearnedOrder, b: LearnedOrder): number {
  const goods = b.same.goods.length - a.same.goods.length
  const customer = Number(b.same.customer) - Number(a.same.customer)
  return goods || customer || (a.closed < b.closed ? 1 : -1)
}
