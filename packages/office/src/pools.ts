import { type Decimal, decimal, isPositive, subtract } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { OwnedNode } from '@gendan/orderfile/path/owner'
import type { FlowIn, GoodsFlow } from '@gendan/orderfile/scarce/flow'
import { type Arrival, atLeastZero, type Pool, type Want } from '@gendan/orderfile/scarce/pool'
import type { Tx } from '@gendan/store/database'
import { movedFor, type StockedGoods, stockOfGoods } from '@gendan/store/lists/pools'
import type { Desk } from './desk.ts'
import { type Reckoning, type UnderWay, underWay } from './under-way.ts'

/** An article that orders want or bring, with its name. */
export interface GoodsPool extends Pool {
  readonly code: string
  readonly name: Words
}

/** What orders under way want of an article and let come in. */
interface Flowing {
  readonly way: UnderWay
  readonly flow: GoodsFlow
}

type Pools = ReadonlyMap<string, GoodsPool>

/** What is had and wanted of these articles today: from stock, from the paths of all orders under way, and from what moved for them. */
export async function poolsOf(tx: Tx, desk: Desk, goods: readonly string[]): Promise<Pools> {
  const { ways, by } = await underWay(tx, desk, {})
  return poolsFrom(tx, flowing(ways), goods, by)
}

/** The articles that orders under way want or bring. */
export async function goodsUnderWay(tx: Tx, desk: Desk): Promise<readonly string[]> {
  const { ways } = await underWay(tx, desk, {})
  return [...flowing(ways).keys()]
}

function flowing(ways: readonly UnderWay[]): ReadonlyMap<string, readonly Flowing[]> {
  const found = new Map<string, Flowing[]>()
  for (const way of ways)
    for (const flow of way.facts.flows ?? []) {
      const of = found.get(flow.goods)
      if (of) of.push({ way, flow })
      else found.set(flow.goods, [{ way, flow }])
    }
  return found
}

async function poolsFrom(
  tx: Tx,
  flows: ReadonlyMap<string, readonly Flowing[]>,
  goods: readonly string[],
  by: Reckoning,
): Promise<Pools> {
  const files = [...new Set(goods.flatMap((one) => (flows.get(one) ?? []).map(({ way }) => way.row.id)))]
  const [stocked, moved] = await Promise.all([stockOfGoods(tx, goods), movedFor(tx, goods, files)])
  const movedBy = new Map(moved.map((one) => [`${one.goods} ${one.file}`, one]))
  return new Map(stocked.map((one) => [one.id, poolFrom(one, flows.get(one.id) ?? [], movedBy, by)]))
}

type MovedBy = ReadonlyMap<string, { readonly came: string; readonly went: string }>

/** Flows in another unit than the article's are left out: they cannot be counted together. */
function poolFrom(stock: StockedGoods, of: readonly Flowing[], moved: MovedBy, by: Reckoning): GoodsPool {
  const own = of.filter(({ flow }) => flow.unit === stock.unit)
  const movedOf = (file: string) => moved.get(`${stock.id} ${file}`)
  return {
    ...{ goods: stock.id, code: stock.code, name: stock.name, unit: stock.unit },
    ...{ onHand: decimal(stock.onHand), kept: decimal(stock.reserved) },
    wants: own
      .filter(({ flow }) => isPositive(flow.wants))
      .map(({ way, flow }) => wantOf(way, flow, decimal(stock.kept[way.row.id] ?? '0'), movedOf(way.row.id)?.went)),
    arrivals: own.flatMap(({ way, flow }) =>
      arrivalsOf(way, flow.comes, decimal(movedOf(way.row.id)?.came ?? '0'), by),
    ),
  }
}

function wantOf({ row, facts, outlook }: UnderWay, { wants }: GoodsFlow, kept: Decimal, went = '0'): Want {
  const { shipBy } = outlook()
  const { id: file, number, buyer, buyerName, owner } = row
  return {
    ...{ file, number, buyer, buyerName, owner, wants, kept, gone: decimal(went), held: facts.held === true },
    ...(shipBy ? { day: shipBy } : {}),
  }
}

/** What is still to come of what an order brings: what was taken into stock for it is taken off, the first first. */
function arrivalsOf(
  { row, order }: UnderWay,
  comes: readonly FlowIn[],
  came: Decimal,
  by: Reckoning,
): readonly Arrival[] {
  let inStock = came
  return comes.flatMap(({ node: at, from, party, quantity }) => {
    const left = atLeastZero(subtract(quantity, inStock))
    inStock = atLeastZero(subtract(inStock, quantity))
    const node = order().path.nodes.find(({ id }) => id === at)
    if (!isPositive(left) || !node) return []
    const day = dayOf(node, by)
    const planned = node.promises?.at(-1)?.day ?? node.promise ?? node.plan
    return [
      {
        ...{ file: row.id, number: row.number, node: at, from, party, quantity: left, day },
        ...{ there: node.state === 'done', ...(planned ? { planned } : {}) },
      },
    ]
  })
}

/** The day on which it will be there by the path; today where it is said to be there already and nobody has booked it in. */
function dayOf({ state, forecast, plan }: OwnedNode, { today }: Reckoning): string {
  if (state !== 'open') return today
  const day = forecast ?? plan ?? today
  return day < today ? today : day
}
