import type { Answer, questions } from '@gendan/contract/questions'
import type { StockRow } from '@gendan/contract/rows'
import { addDays, type Day } from '@gendan/kernel/day'
import { type Decimal, decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { daysOf, type Movement } from '@gendan/orderfile/scarce/daily'
import { expectedIn, freeIn, lacks, shortageIn, weeksOf } from '@gendan/orderfile/scarce/pool'
import type { Tx } from '@gendan/store/database'
import { partyNames } from '@gendan/store/lists/parties'
import { type MovedOn, movementsOf, stockOfGoods } from '@gendan/store/lists/pools'
import { listStock } from '@gendan/store/lists/stock'
import type { z } from 'zod'
import type { Desk } from '../desk.ts'
import { type GoodsPool, goodsUnderWay, poolsOf } from '../pools.ts'

const WEEKS = 12
const DAYS = 30

type Wanted = z.output<(typeof questions)['stock']['input']>

/** The list of stock, each line with what is expected and whether it covers what orders want. */
export async function stock(tx: Tx, desk: Desk, input: Wanted): Promise<Answer<'stock'>> {
  const moving = input.goods ? [input.goods] : await goodsUnderWay(tx, desk)
  if (!input.short) {
    const found = await listStock(tx, { ...input, also: moving })
    const pools = await poolsOf(
      tx,
      desk,
      found.rows.map(({ id }) => id),
    )
    return { ...found, rows: found.rows.map((row) => withPool(row, pools.get(row.id))) }
  }
  const pools = await poolsOf(tx, desk, moving)
  const short = [...pools.values()].filter((pool) => shortageIn(pool) !== undefined)
  const found = await listStock(tx, { ...input, only: short.map(({ goods }) => goods) })
  return { ...found, rows: found.rows.map((row) => withPool(row, pools.get(row.id))) }
}

type Bare = Omit<StockRow, 'lacks' | 'expected' | 'short' | 'shortFrom'>

function withPool(row: Bare, pool: GoodsPool | undefined): StockRow {
  if (!pool) return { ...row, lacks: zero, expected: zero, short: zero }
  const { lacks: lacking, expected, short, shortFrom } = pooled(pool)
  return { ...row, lacks: lacking, expected, short, ...(shortFrom ? { shortFrom } : {}) }
}

/** An article's figures of today. */
export function pooled(pool: GoodsPool) {
  const { goods, code, name, unit, onHand, kept, wants } = pool
  const shortage = shortageIn(pool)
  return {
    ...{ goods, code, name, unit, onHand, kept, free: freeIn(pool) },
    ...{ lacks: sumOf(wants.map(lacks)), expected: expectedIn(pool) },
    ...{ short: shortage?.short ?? zero, forGood: shortage?.forGood ?? zero },
    ...(shortage ? { shortFrom: shortage.day } : {}),
  }
}

/** What of an article is expected, who wants it, and the weeks ahead. */
export async function expected(tx: Tx, desk: Desk, { goods }: { readonly goods: string }): Promise<Answer<'expected'>> {
  const pool = (await poolsOf(tx, desk, [goods])).get(goods)
  if (!pool) return { ...NOTHING, goods, today: desk.day }
  const { wants, arrivals } = pool
  const names = await partyNames(tx, [...new Set(arrivals.map(({ party }) => party).filter(Boolean))])
  return {
    ...pooled(pool),
    today: desk.day,
    wants: wants.toSorted(earlier),
    arrivals: arrivals
      .toSorted(earlier)
      .map((one) => ({ ...one, partyName: names.get(one.party) ?? { en: '', zh: '' } })),
    weeks: [...weeksOf(pool, desk.day, WEEKS)],
  }
}

const NOTHING: Answer<'expected'> = {
  ...{ goods: '', code: '', name: { en: '', zh: '' }, unit: '', today: '' },
  ...{ onHand: zero, kept: zero, free: zero, lacks: zero, expected: zero, short: zero, forGood: zero },
  ...{ wants: [], arrivals: [], weeks: [] },
}

function earlier(a: { readonly day?: Day }, b: { readonly day?: Day }): number {
  const [one, other] = [a.day ?? '9', b.day ?? '9']
  return one < other ? -1 : one > other ? 1 : 0
}

type DaysWanted = z.output<(typeof questions)['stock-days']['input']>

/** Stock day by day, the latest first: of one article, or of all that moved. */
export async function stockDays(tx: Tx, desk: Desk, wanted: DaysWanted): Promise<Answer<'stock-days'>> {
  const until = wanted.until ?? desk.day
  const from = wanted.from ?? addDays(until, 1 - DAYS)
  const { goods, offset, limit } = wanted
  const movements = await movementsOf(tx, { goods, from, until })
  const of = Map.groupBy(movements, (one) => one.goods)
  const named = new Map((await stockOfGoods(tx, [...of.keys()])).map((one) => [one.id, one]))
  const all = [...of].flatMap(([id, moved]) => {
    const { code = '', name = { en: '', zh: '' }, unit = '' } = named.get(id) ?? {}
    return daysOf(moved.map(movementOf), from, until).map((day) => ({ ...day, goods: id, code, name, unit }))
  })
  const rows = all.toSorted((a, b) => (a.day === b.day ? (a.code < b.code ? -1 : 1) : a.day < b.day ? 1 : -1))
  return {
    rows: rows.slice(offset, offset + limit),
    total: Math.min(rows.length, COUNTED),
    more: rows.length > COUNTED,
    from,
    until,
  }
}

const COUNTED = 1000

function movementOf({ day, type, quantity }: MovedOn): Movement {
  return { day, type, quantity: decimal(quantity) as Decimal }
}
