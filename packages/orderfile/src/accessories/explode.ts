import type { BillLine, NeededFor } from '@gendan/firm/bill'
import { add, type Decimal, decimal, divide, isPositive, multiply, one, sumOf, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { cartonsFor } from '@gendan/trade/goods'
import type { Article } from './article.ts'
import { bottomUp, type Circle } from './bottom-up.ts'

/** A line of an order that takes accessories: how many pieces are made of it, and in how many cartons they go. */
export interface MadeOf {
  /** The line of the terms, by id. */
  readonly line: string
  readonly goods: string
  readonly pieces: Decimal
  /** None where nobody said how it is packed. */
  readonly cartons?: Decimal | undefined
}

/** Where a demand comes from, as a trader works it out: 480 pieces × 8 + 3 % = 3,955.2. */
export interface Working {
  /** The article whose bill asks for it, by id. */
  readonly of: string
  /** The line of the terms; empty where an accessory asks for it. */
  readonly line: string
  readonly per: BillLine['per']
  /** Pieces, cartons, or 1 for an order. */
  readonly count: Decimal
  readonly quantity: Decimal
  /** In per cent. */
  readonly loss: Decimal
  /** count × quantity × (1 + loss %), exact. */
  readonly needs: Decimal
  readonly needed: NeededFor
  readonly note: string
  readonly bought: Pick<BillLine, 'supplier' | 'leadDays' | 'minimum' | 'pack'>
}

/** One accessory that an order asks for, before stock and purchases are looked at. */
export interface Demand {
  /** The id of its goods file; its name, unit and note where it has none. */
  readonly key: string
  readonly goods: string
  readonly code: string
  readonly name: Words
  readonly unit: string
  readonly working: readonly Working[]
  /** The sum of the working, exact. */
  readonly needs: Decimal
  /** 1 for what an article of the order asks for itself, 2 for what that takes, and so on. */
  readonly depth: number
}

/** A bill's line that could not be counted. */
export interface Uncounted {
  readonly of: string
  readonly line: string
  readonly key: string
}

export interface Exploded {
  readonly demands: readonly Demand[]
  readonly circles: readonly Circle[]
  /** Counted by the carton, and nobody said how the article is packed. */
  readonly uncounted: readonly Uncounted[]
}

/**
 * What accessories an order takes, at any depth. An accessory with a bill of its own asks for what it takes only as far as it is still
 * to be made: `open` says how much of its demand neither stock nor purchases cover. Nothing is rounded here. A bill that leads back to
 * an article above it is not followed, and the circle is told.
 */
export function explode(
  made: readonly MadeOf[],
  articles: ReadonlyMap<string, Article>,
  open: (demand: Demand) => Decimal,
): Exploded {
  const roots = [...new Set(made.map(({ goods }) => goods))]
  const { order, circles } = bottomUp(roots, articles)
  const sums = new Map<string, Asked>()
  const uncounted: Uncounted[] = []
  const asks = (article: Article, by: Asking, depth: number) => {
    const followed = article.bill.filter(
      (line) => !circles.some((one) => one.from === article.id && one.to === line.goods),
    )
    for (const line of followed) {
      const [key, told] = [keyOf(line), workingOf(article, line, by)]
      if (told) sums.set(key, withOne(sums.get(key), told, depth))
      else uncounted.push({ of: article.id, line: by.line, key })
    }
  }
  for (const by of made.map(onceAnOrder)) {
    const article = articles.get(by.goods)
    if (article) asks(article, by, 1)
  }
  const named = namesOf(articles)
  for (const id of order) {
    const [article, sum] = [articles.get(id), sums.get(id)]
    if (!article || !sum || article.bill.length === 0) continue
    const pieces = open(demandFrom(id, sum, named(id)))
    if (isPositive(pieces)) asks(article, { line: '', goods: id, pieces, first: true }, sum.depth + 1)
  }
  const demands = [...sums].map(([key, sum]) => demandFrom(key, sum, named(key)))
  return { demands: demands.filter(({ working }) => working.length > 0), circles, uncounted }
}

/** What was asked for of one accessory so far, and how far below the order. */
interface Asked {
  readonly working: readonly Working[]
  readonly depth: number
}

function withOne({ working, depth }: Asked = { working: [], depth: 0 }, told: Working, at: number): Asked {
  return { working: [...working, told], depth: at > depth ? at : depth }
}

/** A line of the order, and whether it is the first of its article: what an order takes once is asked for by that alone. */
interface Asking extends MadeOf {
  readonly first: boolean
}

function onceAnOrder(line: MadeOf, i: number, all: readonly MadeOf[]): Asking {
  return { ...line, first: all.findIndex(({ goods }) => goods === line.goods) === i }
}

/** The same accessory in every bill: by its file, or by its name, unit and note where it has none. */
export function keyOf({ goods, name, unit, note }: Pick<BillLine, 'goods' | 'name' | 'unit' | 'note'>): string {
  return goods || ['', name.zh || name.en, unit, note].join('/')
}

const HUNDRED = decimal('100')

function workingOf(article: Article, line: BillLine, by: Asking): Working | undefined {
  const { per, quantity, loss, needed, note, supplier, leadDays, minimum, pack } = line
  const count = countOf(article, line, by)
  if (!count) return undefined
  const share = add(one, divide(loss, HUNDRED))
  return {
    ...{ of: article.id, line: by.line, per, count, quantity, loss, needed, note },
    needs: multiply(multiply(count, quantity), share),
    bought: { supplier, leadDays, minimum, pack },
  }
}

function countOf(article: Article, { per }: BillLine, { pieces, cartons, first }: Asking): Decimal | undefined {
  if (per === 'piece') return pieces
  if (per === 'order') return first ? one : zero
  return cartons ?? (article.packing ? cartonsFor(pieces, article.packing).cartons : undefined)
}

type Named = Pick<Demand, 'goods' | 'code' | 'name' | 'unit'>

function namesOf(articles: ReadonlyMap<string, Article>): (key: string) => Named {
  const lines = new Map([...articles.values()].flatMap(({ bill }) => bill).map((line) => [keyOf(line), line]))
  return (key) => {
    const article = articles.get(key)
    if (article) return { goods: key, code: article.code, name: article.name, unit: article.unit }
    const line = lines.get(key)
    return { goods: '', code: '', name: line?.name ?? { en: key, zh: key }, unit: line?.unit ?? '' }
  }
}

function demandFrom(key: string, { working: all, depth }: Asked, named: Named): Demand {
  const working = all.filter(({ needs }) => isPositive(needs))
  return { key, ...named, working, needs: sumOf(working.map(({ needs }) => needs)), depth }
}
