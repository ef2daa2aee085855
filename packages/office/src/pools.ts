import { type Decimal, decimal, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { GoodsFlow } from '@gendan/orderfile/scarce/flow'
import { isScarce, type Pool } from '@gendan/orderfile/scarce/pool'
import { type Flowing, type Held, poolFrom } from '@gendan/orderfile/scarce/pooling'
import type { Tx } from '@gendan/store/database'
import { movedFor, type StockedGoods, stockOfGoods } from '@gendan/store/lists/pools'
import type { Desk } from './desk.ts'
import { type Reckoning, type UnderWay, underWay } from './under-way.ts'

/** An article that orders want or bring, with its name. */
export interface GoodsPool extends Pool {
  readonly code: string
  readonly name: Words
}

/** What an order under way wants of an article and lets come in. */
interface Flow {
  readonly way: UnderWay
  readonly flow: GoodsFlow
}

type Flows = ReadonlyMap<string, readonly Flow[]>
type Pools = ReadonlyMap<string, GoodsPool>

/** What is had and wanted of these articles today: from stock, from the paths of all orders under way, and from what moved for them. */
export async function poolsOf(tx: Tx, desk: Desk, goods: readonly string[]): Promise<Pools> {
  const { ways, by } = await underWay(tx, desk, {})
  return poolsFrom(tx, flowsOver(ways), goods, by)
}

/** The articles that somebody must divide today: they run short, and more than one order lacks them; and those named, short or not. */
export async function scarcePools(
  tx: Tx,
  ways: readonly UnderWay[],
  by: Reckoning,
  named: readonly string[] = [],
): Promise<readonly GoodsPool[]> {
  const flows = flowsOver(ways)
  const few = [...flows].filter(([goods, of]) => mayRunShort(goods, of, by)).map(([goods]) => goods)
  const pools = await poolsFrom(tx, flows, [...new Set([...few, ...named])], by)
  return [...pools.values()].filter((pool) => named.includes(pool.goods) || isKnownScarce(pool))
}

const scarceKnown = new WeakMap<GoodsPool, boolean>()

function isKnownScarce(pool: GoodsPool): boolean {
  const known = scarceKnown.get(pool) ?? isScarce(pool)
  scarceKnown.set(pool, known)
  return known
}

/** The articles that orders under way want or bring. */
export async function goodsUnderWay(tx: Tx, desk: Desk): Promise<readonly string[]> {
  const { ways } = await underWay(tx, desk, {})
  return [...flowsOver(ways).keys()]
}

const flowsKnown = new WeakMap<readonly UnderWay[], Flows>()

/** What orders want and bring, by article; reckoned once for the orders of one picture. */
function flowsOver(ways: readonly UnderWay[]): Flows {
  const known = flowsKnown.get(ways)
  if (known) return known
  const found = new Map<string, Flow[]>()
  flowsKnown.set(ways, found)
  for (const way of ways)
    for (const flow of way.facts.flows ?? []) {
      const of = found.get(flow.goods)
      if (of) of.push({ way, flow })
      else found.set(flow.goods, [{ way, flow }])
    }
  return found
}

interface Looked {
  readonly of: readonly Flow[]
  readonly short: boolean
}

/** Kept as long as the day and the settings are the same: an article whose orders stand as they stood is not looked at again. */
const looked = new WeakMap<Reckoning, Map<string, Looked>>()

/** Whether it runs short where nothing lies in the warehouse: only then the warehouse is asked. */
function mayRunShort(goods: string, of: readonly Flow[], by: Reckoning): boolean {
  if (of.length < 2) return false
  const known = looked.get(by) ?? new Map<string, Looked>()
  looked.set(by, known)
  const before = known.get(goods)
  if (before && sameFlows(before.of, of)) return before.short
  if (of.filter(({ flow }) => flow.wants !== zero).length < 2) return false
  const bare = { goods, unit: of[0]?.flow.unit ?? '', onHand: zero, reserved: zero, keptFor: () => zero }
  const short = isScarce(
    poolFrom(
      bare,
      of.map((one) => flowingOf(one)),
      by.today,
    ),
  )
  known.set(goods, { of, short })
  return short
}

interface Pooled {
  readonly of: readonly Flow[]
  /** The warehouse's own figures, as text. */
  readonly stock: string
  readonly pool: GoodsPool
}

const pooledBefore = new WeakMap<Reckoning, Map<string, Pooled>>()

/** An article whose orders and stock stand as they stood is the very pool it was: nothing that hangs on it is reckoned again. */
async function poolsFrom(tx: Tx, flows: Flows, goods: readonly string[], by: Reckoning): Promise<Pools> {
  const [stocked, moved] = await Promise.all([stockOfGoods(tx, goods), movedFor(tx, goods)])
  const movedOf = Map.groupBy(moved, (one) => one.goods)
  const known = pooledBefore.get(by) ?? new Map<string, Pooled>()
  pooledBefore.set(by, known)
  return new Map(
    stocked.map((one) => {
      const of = flows.get(one.id) ?? []
      const told = movedOf.get(one.id) ?? []
      const stock = JSON.stringify([one, told])
      const before = known.get(one.id)
      if (before?.stock === stock && sameFlows(before.of, of)) return [one.id, before.pool]
      const pool = poolOf(one, told, of, by)
      known.set(one.id, { of, stock, pool })
      return [one.id, pool]
    }),
  )
}

function sameFlows(one: readonly Flow[], other: readonly Flow[]): boolean {
  return one.length === other.length && one.every(({ way }, at) => way === other[at]?.way)
}

type MovedRow = Awaited<ReturnType<typeof movedFor>>[number]

function poolOf(one: StockedGoods, told: readonly MovedRow[], of: readonly Flow[], by: Reckoning): GoodsPool {
  const movedBy = new Map(told.map(({ file, came, went }) => [file, { came: decimal(came), went: decimal(went) }]))
  const flowing = of.map((flow) => flowingOf(flow, movedBy.get(flow.way.row.id)))
  const { code, name, keeping } = one
  return { ...poolFrom(heldOf(one), flowing, by.today), code, name, ...(keeping ? { keeping } : {}) }
}

function heldOf({ id, unit, onHand, reserved, kept }: StockedGoods): Held {
  return {
    ...{ goods: id, unit, onHand: decimal(onHand), reserved: decimal(reserved) },
    keptFor: (file) => decimal(kept[file] ?? '0'),
  }
}

interface Moved {
  readonly came: Decimal
  readonly went: Decimal
}

function flowingOf({ way, flow }: Flow, moved?: Moved): Flowing {
  const { id: file, number, buyer, buyerName, owner } = way.row
  return {
    ...{ file, number, buyer, buyerName, owner, flow, moved, held: way.facts.held === true },
    shipBy: way.outlook().shipBy,
    node: (at) => way.order().path.nodes.find(({ id }) => id === at),
  }
}
