import { needsCredit } from '@gendan/trade/terms/payment'
import { expectedPapers } from '../binder/expected.ts'
import { awaitedHeads } from '../briefing/briefed.ts'
import { creditFacts } from '../credit/bound-facts.ts'
import type { OrderFile } from '../order-file.ts'
import { datedLabs, openLabs } from '../quality/lab-tests.ts'
import { flowsOf } from '../scarce/flow.ts'
import { boundsOf } from '../shipment/limit-rules.ts'
import { type Begun, beginning } from './facts/beginning.ts'
import { ending } from './facts/ending.ts'
import { making } from './facts/making.ts'
import { purchasing } from './facts/purchasing.ts'
import { sampling } from './facts/sampling.ts'
import { stopsOf } from './facts/stops.ts'
import { marginIn } from './margin-facts.ts'
import type { NodeFact, PathFacts } from './node-fact.ts'
import { placed } from './placed.ts'
import { withCarried } from './with-carried.ts'

/** A change of what is kept here needs a new number: rows of older ones are written anew when the program starts. */
export const PATH_SHAPE = 14

/** The way of an order as far as its file knows it; undefined before a customer's order or settled terms are there. */
export function pathFacts(file: OrderFile): PathFacts | undefined {
  const { order, contract } = file.deal
  if (!order && !contract) return undefined
  const begun: Begun = { file, payment: contract?.terms.payment.instalments ?? [] }
  const own = [...beginning(begun), ...sampling(file), ...purchasing(file), ...making(file), ...ending(begun)]
  const nodes = withCarried(own, file.carried)
  const credits = creditFacts(file)
  const bounds = boundsOf(contract?.terms.shipment.latest, file.deal.limits, credits)
  const [first] = bounds
  return {
    ...(first ? { latest: first.day } : {}),
    ...(bounds.some(({ by }) => by !== 'contract') ? { bounds } : {}),
    ...(file.aside?.state === 'hold' ? { held: true as const } : {}),
    ...(credits.length > 0 ? { credits } : {}),
    ...marginIn(file),
    letter: needsCredit({ instalments: begun.payment }),
    ...kindOf(file),
    ...(file.template ? { chosen: file.template.template } : {}),
    ...endedAt(file),
    ...stopsOf(file),
    ...(file.quiets && file.quiets.length > 0 ? { quiets: file.quiets } : {}),
    ...flowing(file, nodes),
    ...headsOf(file),
    ...missingOf(file, nodes),
    ...labsOf(file, nodes),
    nodes: inOrder(nodes.map((node) => withPromises(node, file))),
  }
}

/** The same with where the others are at home, by the country of a party. */
export function placedFacts(file: OrderFile, countryOf: (party: string) => string | undefined): PathFacts | undefined {
  const facts = pathFacts(file)
  return facts && placed(facts, file.buyer, countryOf)
}

/** How many papers its file still wants, once the goods are on board. */
function missingOf(file: OrderFile, nodes: readonly NodeFact[]): Pick<PathFacts, 'missing'> {
  if (!nodes.some(({ id, done }) => id === 'on-board' && done === true)) return {}
  const missing = expectedPapers(file).filter(({ state, due }) => due && state === 'missing').length
  return missing > 0 ? { missing } : {}
}

function labsOf(file: OrderFile, nodes: readonly NodeFact[]): Pick<PathFacts, 'labs' | 'reports'> {
  if (nodes.some(({ id, done }) => id === 'on-board' && done === true)) return {}
  const [labs, reports] = [openLabs(file), datedLabs(file)]
  return { ...(labs.length > 0 ? { labs } : {}), ...(reports.length > 0 ? { reports } : {}) }
}

function flowing(file: OrderFile, nodes: readonly NodeFact[]): Pick<PathFacts, 'flows'> {
  const flows = flowsOf(
    file,
    nodes.some(({ id, done }) => id === 'on-board' && done === true),
  )
  return flows.length > 0 ? { flows } : {}
}

function headsOf(file: OrderFile): Pick<PathFacts, 'heads'> {
  const heads = awaitedHeads(file)
  return heads.length > 0 ? { heads } : {}
}

/** What a template is chosen by. */
function kindOf({ deal: { contract } }: OrderFile): Pick<PathFacts, 'goods' | 'incoterm'> {
  if (!contract) return {}
  const { delivery, lines } = contract.terms
  const goods = lines.find(({ hsCode }) => hsCode)?.hsCode
  return { incoterm: delivery.incoterm, ...(goods ? { goods } : {}) }
}

function endedAt({ aside }: OrderFile): Pick<PathFacts, 'ended'> {
  return aside && aside.state !== 'hold' ? { ended: aside.at } : {}
}

function withPromises(node: NodeFact, { promises }: OrderFile): NodeFact {
  const given = promises[node.id]
  return given && given.length > 0 ? { ...node, promises: given } : node
}

/** Each step behind those it comes after; what comes after a step the order does not have is let go. */
function inOrder(nodes: readonly NodeFact[]): readonly NodeFact[] {
  const ids = new Set(nodes.map(({ id }) => id))
  const waiting = nodes.map((node) => ({ ...node, after: node.after.filter((one) => ids.has(one.node)) }))
  const placed = new Set<string>()
  const sorted: NodeFact[] = []
  while (sorted.length < nodes.length) {
    const next = waiting.find((node) => !placed.has(node.id) && node.after.every((one) => placed.has(one.node)))
    if (!next) throw new RangeError('the steps of an order wait for each other in a circle')
    placed.add(next.id)
    sorted.push(next)
  }
  return sorted
}
