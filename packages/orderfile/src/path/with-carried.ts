import type { Carried } from './carried.ts'
import type { NodeFact } from './node-fact.ts'
import { isNodeKind, nodeKinds } from './node-kinds.ts'

const PLACES = Object.keys(nodeKinds)

/**
 * The steps with what was said of the time before: the furthest step of the path that does not come after the said one is done.
 * What comes before it is then passed over (a later step is done). Where nobody knows the day, it counts from when it was said: it was
 * done by then at the latest. A step that has its own proof, or stands open again, keeps it.
 */
export function withCarried(nodes: readonly NodeFact[], carried: Carried | undefined): readonly NodeFact[] {
  if (!carried) return nodes
  const last = PLACES.indexOf(carried.step)
  const reached = nodes.filter(({ id, kind }) => id === kind && isNodeKind(id) && PLACES.indexOf(id) <= last)
  const furthest = reached.reduce<NodeFact | undefined>(
    (best, one) => (best && PLACES.indexOf(best.kind) >= PLACES.indexOf(one.kind) ? best : one),
    undefined,
  )
  if (!furthest || furthest.done || furthest.again) return nodes
  const when = furthest.kind === carried.step && carried.day ? { day: carried.day } : { at: carried.at }
  return nodes.map((node) => (node === furthest ? { ...node, ...when, done: true as const } : node))
}
