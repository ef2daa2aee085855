import { type BillLine, NEEDED_FOR, type NeededFor } from '@gendan/firm/bill'
import type { Goods } from '@gendan/firm/goods'
import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Line } from '@gendan/forms/deal/terms'
import type { Day } from '@gendan/kernel/day'
import { add, type Decimal, decimal, isPositive, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { cartonsFor } from '@gendan/trade/goods'
import { unitOf } from '@gendan/trade/unit'
import type { OrderFile } from '../order-file.ts'
import type { Article } from './article.ts'
import type { Circle } from './bottom-up.ts'
import { type Demand, explode, type MadeOf, type Uncounted } from './explode.ts'
import { type BoughtOf, type Lying, NOTHING_LIES, type Standing, standingOf } from './to-buy.ts'

/** The list of all that an order's goods take, with what lies of it in the warehouse: what an act on accessories reads. */
export const ACCESSORY_FACTS = 'accessory-facts'

/** A line of it: an article, what lies there, for whom it is kept, what came in and left for which order. */
export interface AccessoryFact {
  readonly goods: Goods
  readonly onHand: string
  readonly reserved: string
  readonly kept: Readonly<Record<string, string>>
  readonly moved: readonly { readonly file: string; readonly came: string; readonly went: string }[]
}

/** Two things counted in different units: they are not put together. */
export interface OtherUnit {
  readonly code: string
  readonly unit: string
  readonly own: string
}

/** All that an order takes, and how it stands. */
export interface OrderAccessories {
  readonly made: readonly MadeOf[]
  readonly standings: readonly Standing[]
  readonly circles: readonly Circle[]
  readonly uncounted: readonly (Uncounted & { readonly code: string })[]
  /** Lines of the order, bills and purchases that count in another unit than the article's file. */
  readonly otherUnits: readonly OtherUnit[]
  /** Lines that are bought ready made and not made here: their maker sees to what they take. */
  readonly ready: readonly string[]
}

/** What of an order's file says what it takes. */
export type Ordering = Pick<OrderFile, 'id' | 'deal'>

/** What an order takes and what of it is still to be bought, from its file and the facts of all that stands under its goods. */
export function accessoriesOf(file: Ordering, facts: readonly AccessoryFact[]): OrderAccessories {
  const articles = new Map(facts.map(({ goods }) => [goods.id, articleOf(goods)]))
  const lines = (file.deal.contract?.terms.lines ?? []).filter(
    ({ goods }) => (articles.get(goods)?.bill.length ?? 0) > 0,
  )
  const ready = lines.filter((line) => isReady(line, file)).map(({ id }) => id)
  const counted = lines.filter((line) => codeOf(line.quantity.unit) === articles.get(line.goods)?.unit)
  const made = counted.filter(({ id }) => !ready.includes(id)).map((line) => madeOf(line, file))
  const lying = new Map(facts.map((fact) => [fact.goods.id, lyingFor(file.id, fact)]))
  const stands = (demand: Demand): Standing =>
    standingOf(demand, lying.get(demand.key) ?? NOTHING_LIES, boughtOf(demand, file))
  const { demands, circles, uncounted } = explode(made, articles, (demand) => stands(demand).open)
  return {
    ...{ made, circles, ready, standings: demands.map(stands) },
    uncounted: uncounted.map((one) => ({ ...one, code: articles.get(one.of)?.code ?? one.of })),
    otherUnits: [
      ...lines
        .filter((line) => !counted.includes(line))
        .map((line) => otherUnit(line.quantity.unit, articles.get(line.goods))),
      ...billsInOtherUnits([...articles.values()], articles),
      ...demands.flatMap((demand) => purchasedInOtherUnits(demand, file)),
    ],
  }
}

function articleOf({ id, facts, bill = [] }: Goods): Article {
  return { id, code: facts.code, name: facts.name, unit: facts.unit, packing: facts.packing, bill }
}

function codeOf(unit: string): string {
  return unitOf(unit)?.code ?? unit
}

function otherUnit(unit: string, article: Article | undefined): OtherUnit {
  return { code: article?.code ?? '', unit: codeOf(unit), own: article?.unit ?? '' }
}

function billsInOtherUnits(all: readonly Article[], articles: ReadonlyMap<string, Article>): readonly OtherUnit[] {
  const wrong = ({ goods, unit }: BillLine) =>
    goods !== '' && articles.get(goods) && codeOf(unit) !== articles.get(goods)?.unit
  return all.flatMap(({ bill }) => bill.filter(wrong).map(({ goods, unit }) => otherUnit(unit, articles.get(goods))))
}

/** Bought as it stands and not planned to be made here. */
function isReady({ id, goods }: Line, { deal: { purchases = [], production } }: Ordering): boolean {
  const planned = production?.lines.some(({ line }) => line === id) ?? false
  return !planned && purchases.some(({ lines }) => lines.some((one) => one.for === id && one.goods === goods))
}

/** What is planned to be made of it, with what is added for loss and samples; what was sold where nothing is planned. */
function madeOf(line: Line, { deal: { production, packing } }: Ordering): MadeOf {
  const { id, goods, quantity, packing: agreed } = line
  const planned = production?.lines.find(
    (one) => one.line === id && codeOf(one.quantity.unit) === codeOf(quantity.unit),
  )
  const cartons = packing
    ? sumOf(
        packing.cartons
          .filter(({ contents }) => mainOf(contents) === id)
          .map(({ from, to }) => decimal(`${to - from + 1}`)),
      )
    : agreed && cartonsFor(quantity.value, agreed).cartons
  return { line: id, goods, pieces: planned?.quantity.value ?? quantity.value, cartons }
}

/** A mixed carton is counted once: for the line of which most stands in it, the first of several. */
function mainOf(contents: readonly { readonly line: string; readonly quantity: Decimal }[]): string | undefined {
  const [first, ...others] = contents
  if (!first) return undefined
  return others.reduce((most, one) => (isPositive(subtract(one.quantity, most.quantity)) ? one : most), first).line
}

function lyingFor(file: string, { onHand, reserved, kept, moved }: AccessoryFact): Lying {
  const own = moved.find((one) => one.file === file)
  const others = moved
    .filter((one) => one.file !== file)
    .map((one) => subtract(subtract(decimal(one.came), decimal(one.went)), decimal(kept[one.file] ?? '0')))
  const theirs = sumOf(others.filter(isPositive))
  return {
    free: subtract(subtract(decimal(onHand), decimal(reserved)), theirs),
    kept: decimal(kept[file] ?? '0'),
    came: decimal(own?.came ?? '0'),
    went: decimal(own?.went ?? '0'),
    others: theirs,
  }
}

/** What the file's purchases hold of an accessory: by the mark of the explosion, or by its goods file. A line that buys ordered goods is none. */
function boughtOf(demand: Demand, { deal }: Ordering): readonly BoughtOf[] {
  return linesFor(demand, deal.purchases ?? [], deal.contract?.terms.lines ?? [])
    .filter(({ line }) => codeOf(line.quantity.unit) === demand.unit)
    .map(({ purchase, line }) => ({
      ...{ purchase: purchase.id, supplier: purchase.supplier, quantity: line.quantity.value },
      ...{ deliver: purchase.promised ?? purchase.deliver, demand: line.exploded?.demand },
    }))
}

function purchasedInOtherUnits(demand: Demand, { deal }: Ordering): readonly OtherUnit[] {
  const { code, name, unit: own } = demand
  return linesFor(demand, deal.purchases ?? [], deal.contract?.terms.lines ?? [])
    .filter(({ line }) => codeOf(line.quantity.unit) !== own)
    .map(({ line }) => ({ code: code || name.zh || name.en, unit: codeOf(line.quantity.unit), own }))
}

function linesFor({ key, goods }: Demand, purchases: readonly Purchase[], sold: readonly Line[]) {
  return purchases.flatMap((purchase) =>
    purchase.lines
      .filter((line) => line.exploded?.key === key || (goods !== '' && line.goods === goods && !line.exploded))
      .filter((line) => !sold.some((one) => one.id === line.for && one.goods !== '' && one.goods === line.goods))
      .map((line) => ({ purchase, line })),
  )
}

/** The day on which what is needed for a step must be there; none while nobody knows. */
export type NeedDays = Readonly<Partial<Record<NeededFor, Day>>>

/** The earliest of the steps that an accessory is needed for. */
export function neededOn({ working }: Demand, days: NeedDays): Day | undefined {
  const steps = NEEDED_FOR.filter((step) => working.some(({ needed }) => needed === step))
  return steps.flatMap((step) => days[step] ?? []).toSorted()[0]
}

/** What is bought of it, together. */
export function boughtTogether({ bought }: Pick<Standing, 'bought'>): Decimal {
  return bought.reduce((sum, { quantity }) => add(sum, quantity), zero)
}
