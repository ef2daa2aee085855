import type { AccessoryFact, Ordering } from '@gendan/orderfile/accessories/of-order'
import type { ToOrder } from '@gendan/orderfile/accessories/to-order'
import { toOrder } from '@gendan/orderfile/accessories/to-order'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { rulesFor } from '@gendan/orderfile/path/durations'
import { loadStanding } from '@gendan/store/aggregates'
import type { Pool, Tx } from '@gendan/store/database'
import { accessoryFacts, billedOf, recordsMoved } from '@gendan/store/lists/bills'
import { countriesOf } from '@gendan/store/lists/placed'
import type { Desk } from './desk.ts'
import type { Reckoning, UnderWay } from './under-way.ts'

type DueByFile = ReadonlyMap<string, readonly ToOrder[]>

/** What each order under way must still order of its accessories; orders whose goods have no bill are not looked at. */
export async function accessoriesToday(
  tx: Tx,
  desk: Pick<Desk, 'pool' | 'fence'>,
  ways: readonly UnderWay[],
  by: Reckoning,
): Promise<DueByFile> {
  const making = await withBills(tx, ways)
  if (making.length === 0) return new Map()
  const records = await recordsNow(tx, desk, making)
  const files = await filesOf(tx, making)
  const found = making.flatMap((way) => {
    const file = files.get(way)
    const due = file ? dueOf(way, file, records, by) : []
    return due.length > 0 ? [[way.row.id, due] as const] : []
  })
  return new Map(found)
}

/** What one order must still order. */
export async function accessoriesOver(tx: Tx, way: UnderWay, by: Reckoning): Promise<DueByFile> {
  const making = await withBills(tx, [way])
  const file = (await filesOf(tx, making)).get(way)
  if (!file) return new Map()
  const due = dueOf(way, file, await readRecords(tx, making), by)
  return new Map(due.length > 0 ? [[way.row.id, due]] : [])
}

/** The orders that want an article with a bill of its own; what is held, ended or on board wants nothing. */
async function withBills(tx: Tx, ways: readonly UnderWay[]): Promise<readonly UnderWay[]> {
  const open = ways.filter(({ facts }) => !facts.held && !facts.ended && (facts.flows ?? []).length > 0)
  const billed = await billedOf(tx, goodsOf(open))
  return billed.size === 0 ? [] : open.filter(({ facts }) => (facts.flows ?? []).some(({ goods }) => billed.has(goods)))
}

function goodsOf(ways: readonly UnderWay[]): readonly string[] {
  return [...new Set(ways.flatMap(({ facts }) => (facts.flows ?? []).map(({ goods }) => goods)))]
}

/** Bills and stock under the goods of orders, and where the suppliers of the bills are at home. */
interface Records {
  readonly facts: ReadonlyMap<string, AccessoryFact>
  readonly countries: ReadonlyMap<string, string>
}

interface Held {
  readonly picture: string
  readonly goods: string
  readonly records: Records
}

/** Read again only where an act wrote to goods, stock or parties since, or where orders want other goods. */
const held = new WeakMap<Pool, Map<string, Held>>()
const WORLDS = 12

async function recordsNow(
  tx: Tx,
  { pool, fence }: Pick<Desk, 'pool' | 'fence'>,
  ways: readonly UnderWay[],
): Promise<Records> {
  const worlds = held.get(pool) ?? new Map<string, Held>()
  held.set(pool, worlds)
  const key = `${fence.company} ${fence.world}`
  const before = worlds.get(key)
  const goods = goodsOf(ways).toSorted().join(' ')
  const { picture, moved } = await recordsMoved(tx, before?.picture)
  worlds.delete(key)
  const records = before && !moved && before.goods === goods ? before.records : await readRecords(tx, ways)
  worlds.set(key, { picture, goods, records })
  const [oldest] = worlds.keys()
  if (worlds.size > WORLDS && oldest !== undefined) worlds.delete(oldest)
  return records
}

async function readRecords(tx: Tx, ways: readonly UnderWay[]): Promise<Records> {
  const facts = await accessoryFacts(tx, goodsOf(ways))
  const suppliers = facts.flatMap(({ goods }) => (goods.bill ?? []).flatMap(({ supplier }) => supplier || []))
  return { facts: new Map(facts.map((one) => [one.goods.id, one])), countries: await countriesOf(tx, suppliers) }
}

/** What of an order's file its accessories are worked out from; an order that nobody touched is not read again. */
const filesRead = new WeakMap<UnderWay, Ordering>()

async function filesOf(tx: Tx, ways: readonly UnderWay[]): Promise<ReadonlyMap<UnderWay, Ordering>> {
  const missing = ways.filter((way) => !filesRead.has(way))
  const found = await loadStanding(
    tx,
    missing.map(({ row: { id } }) => ({ kind: 'order-file', id })),
  )
  const states = new Map(
    found.filter(({ version }) => version > 0).map(({ ref, state }) => [ref.id, state as OrderFile]),
  )
  for (const way of missing) {
    const file = states.get(way.row.id)
    if (file) filesRead.set(way, partOf(file))
  }
  return new Map(ways.flatMap((way) => (filesRead.has(way) ? [[way, filesRead.get(way) as Ordering] as const] : [])))
}

function partOf({ id, deal: { contract, production, purchases, packing } }: OrderFile): Ordering {
  const parts = { contract, production, purchases, packing }
  return { id, deal: Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) }
}

interface Told {
  readonly records: Records
  readonly due: readonly ToOrder[]
}

/** An order that stands as it stood, with records that stand as they stood, must order what it had to. */
const told = new WeakMap<UnderWay, Told>()

function dueOf(way: UnderWay, file: Ordering, records: Records, by: Reckoning): readonly ToOrder[] {
  const before = told.get(way)
  if (before?.records === records) return before.due
  const { rules, workdays } = by
  const facts = factsUnder(file, records)
  const due = toOrder(file, facts, way.order().path.nodes, {
    ...{ rules: rulesFor(way.facts, rules), workdays },
    countryOf: (party) => records.countries.get(party),
  })
  told.set(way, { records, due })
  return due
}

/** The articles that stand under the lines of one order, at any depth. */
function factsUnder({ deal }: Ordering, { facts }: Records): readonly AccessoryFact[] {
  const found = new Map<string, AccessoryFact>()
  const left = (deal.contract?.terms.lines ?? []).map(({ goods }) => goods)
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    const fact = facts.get(id)
    if (!fact || found.has(id)) continue
    found.set(id, fact)
    left.push(...(fact.goods.bill ?? []).flatMap(({ goods }) => goods || []))
  }
  return [...found.values()]
}
