import type { Day } from '@gendan/kernel/day'
import type { NodeFact, PathFacts } from '../node-fact.ts'
import type { Supposed } from './supposed.ts'

/** The days on which purchases would come from their new suppliers, by purchase, and who that is where he has offered. */
export type NewArrivals = ReadonlyMap<string, { readonly day: Day; readonly supplier?: string | undefined }>

/** The facts of a file as they would be: of its first shipment, where the goods go in two. */
export function supposedFacts(facts: PathFacts, supposed: Supposed, arrivals: NewArrivals): PathFacts {
  const { moves, split, latest } = supposed
  const days = new Map([
    ...moves.map(({ node, day }) => [node, day] as const),
    ...(split ? [['complete', split.first] as const] : []),
  ])
  const nodes = facts.nodes.map((node) => moved(anew(node, arrivals), days.get(node.id)))
  return { ...reckonedBy(facts, supposed), nodes, ...(latest ? { latest } : {}) }
}

function reckonedBy(facts: PathFacts, { template }: Supposed): PathFacts {
  if (template === undefined) return facts
  const { chosen: _, ...own } = facts
  return template === null ? own : { ...own, chosen: template }
}

/** The facts of the rest, where the goods go in two shipments. */
export function restFacts(facts: PathFacts, rest: Day): PathFacts {
  return { ...facts, nodes: facts.nodes.map((node) => (node.id === 'complete' ? moved(node, rest) : node)) }
}

function moved(node: NodeFact, day: Day | undefined): NodeFact {
  if (!day || node.done) return node
  const promise = { day, reason: '', by: '', at: '', was: day }
  return { ...node, supposed: true, promises: [...(node.promises ?? []), promise] }
}

/** A purchase given to somebody else is placed and signed back anew; what the first supplier promised is void. */
function anew(node: NodeFact, arrivals: NewArrivals): NodeFact {
  const arrival = PURCHASED.has(node.kind) ? arrivals.get(node.part) : undefined
  if (!arrival) return node
  const { day, supplier } = arrival
  const { id, kind, part, name, after } = node
  const open: NodeFact = { id, kind, part, after, ...(name ? { name } : {}), ...(supplier ? { party: supplier } : {}) }
  return kind === 'purchase-delivered' ? { ...open, promise: day } : open
}

const PURCHASED: ReadonlySet<string> = new Set(['purchase-placed', 'purchase-back', 'purchase-delivered'])
