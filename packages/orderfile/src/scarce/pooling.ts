import type { Day } from '@gendan/kernel/day'
import { type Decimal, isPositive, subtract, zero } from '@gendan/kernel/decimal'
import type { PathNode } from '../path/path.ts'
import type { FlowIn, GoodsFlow } from './flow.ts'
import { type Arrival, atLeastZero, type Pool, type Want } from './pool.ts'

/** What the warehouse holds of an article: in the unit of its file. */
export interface Held {
  readonly goods: string
  readonly unit: string
  readonly onHand: Decimal
  readonly reserved: Decimal
  /** Kept for which order, by its id. */
  readonly keptFor: (file: string) => Decimal
}

/** An order that wants an article or lets it come in, as one knows it today. */
export interface Flowing {
  readonly file: string
  readonly number: string
  readonly buyer: string
  readonly buyerName: string
  readonly owner: string
  readonly held: boolean
  readonly flow: GoodsFlow
  readonly shipBy: Day | undefined
  /** A step of its path; asked for only where something is still to come. */
  readonly node: (id: string) => PathNode | undefined
  /** What came into stock for it, and what left for it. */
  readonly moved: { readonly came: Decimal; readonly went: Decimal } | undefined
}

/** What is had and wanted of an article today. Flows in another unit than the article's are left out: they cannot be counted together. */
export function poolFrom(stock: Held, of: readonly Flowing[], today: Day): Pool {
  const own = of.filter(({ flow }) => flow.unit === stock.unit)
  return {
    ...{ goods: stock.goods, unit: stock.unit, onHand: stock.onHand, kept: stock.reserved },
    wants: own.filter(({ flow }) => flow.wants !== zero).map((one) => wantOf(one, stock.keptFor(one.file))),
    arrivals: own.flatMap((one) => arrivalsOf(one, today)),
  }
}

function wantOf(one: Flowing, kept: Decimal): Want {
  const { file, number, buyer, buyerName, owner, flow, shipBy, held, moved } = one
  return {
    ...{ file, number, buyer, buyerName, owner, wants: flow.wants, kept, gone: moved?.went ?? zero, held },
    ...(shipBy ? { day: shipBy } : {}),
  }
}

/** What is still to come of what an order brings: what was taken into stock for it is taken off, the first first. */
function arrivalsOf({ file, number, flow, node: nodeAt, moved }: Flowing, today: Day): readonly Arrival[] {
  let inStock = moved?.came ?? zero
  return flow.comes.flatMap(({ node: at, from, party, quantity }: FlowIn) => {
    const left = atLeastZero(subtract(quantity, inStock))
    inStock = atLeastZero(subtract(inStock, quantity))
    const node = isPositive(left) ? nodeAt(at) : undefined
    if (!node) return []
    const planned = node.promises?.at(-1)?.day ?? node.promise ?? node.plan
    return [
      {
        ...{ file, number, node: at, from, party, quantity: left, day: dayOf(node, today) },
        ...{ there: node.state === 'done', ...(planned ? { planned } : {}) },
      },
    ]
  })
}

/** The day on which it will be there by the path; today where it is said to be there already and nobody has booked it in. */
function dayOf({ state, forecast, plan }: PathNode, today: Day): Day {
  const day = state === 'open' ? (forecast ?? plan ?? today) : today
  return day < today ? today : day
}
