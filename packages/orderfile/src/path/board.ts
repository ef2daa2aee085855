import type { Day } from '@gendan/kernel/day'
import type { PathFacts } from './node-fact.ts'
import { type NodeKindName, nodeKind } from './node-kinds.ts'
import type { Outlook, Path } from './path.ts'

/** How an order stands on the board: late and thin by its slack, calm, on board already, or without a latest shipment. */
export const boardStates = ['late', 'thin', 'calm', 'open', 'shipped'] as const
export type BoardState = (typeof boardStates)[number]

/** An order with so many working days left, or fewer, asks to be looked at. */
const THIN = 2

export function boardState({ shipped, slack }: Pick<Outlook, 'shipped' | 'slack'>): BoardState {
  if (shipped) return 'shipped'
  if (slack === undefined) return 'open'
  return slack < 0 ? 'late' : slack <= THIN ? 'thin' : 'calm'
}

/** Worst slack first, then what has no latest shipment, what is on board last: what a board is sorted by. */
export function boardRank({ shipped, slack }: Pick<Outlook, 'shipped' | 'slack'>): number {
  if (shipped) return SHIPPED
  return slack ?? OPEN
}

const OPEN = 100_000
const SHIPPED = 200_000

/** Whether an open step of the order falls to one of these posts. */
export function takesPart({ nodes }: PathFacts, posts: readonly string[]): boolean {
  return nodes.some(({ done, kind }) => !done && posts.includes(nodeKind(kind).post))
}

/** The strip of an order: where material, production, inspection and shipment end, by evidence or forecast. */
export interface Strip {
  readonly from: Day
  /** The last days of its parts, in their order; a part that is not known is left out. */
  readonly cuts: readonly { readonly part: StripPart; readonly until: Day }[]
  /** The forecast day of payment. */
  readonly paid?: Day
}

export const stripParts = ['material', 'production', 'inspection', 'shipment'] as const
export type StripPart = (typeof stripParts)[number]

const ENDS: Readonly<Record<StripPart, readonly NodeKindName[]>> = {
  material: ['released', 'bulk-start'],
  production: ['complete'],
  inspection: ['final-inspected'],
  shipment: ['on-board'],
}

/** From the terms to the day on board, cut where one part of the work hands over to the next. */
export function stripOf({ nodes, today }: Path): Strip {
  const dayOf = (kinds: readonly NodeKindName[]) =>
    nodes
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ actual, forecast }) => actual ?? forecast ?? [])
      .toSorted()
      .at(-1)
  const from = dayOf(['settled']) ?? dayOf(['received']) ?? today
  const cuts = stripParts.flatMap((part) => {
    const until = dayOf(ENDS[part])
    return until ? [{ part, until }] : []
  })
  const paid = dayOf(['paid', 'paid-before'])
  return { from, cuts, ...(paid ? { paid } : {}) }
}
