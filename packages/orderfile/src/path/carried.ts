import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import type { NodeFact } from './node-fact.ts'
import { isNodeKind, type NodeKindName, nodeKinds } from './node-kinds.ts'

/** How far an order had come before its file was opened here, as somebody said it, and on whose word. */
export const carriedShape = z
  .object({
    /** The furthest step that was done: "signed-back", "complete". */
    step: z.string(),
    /** The day it was done; left out where nobody knows it. */
    day: dayShape.optional(),
    /** What it is taken from: the office's list, a folder, a colleague. */
    word: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()
export type Carried = z.infer<typeof carriedShape>

export const carriedEvents = [
  z.object({ type: z.literal('standing-carried'), carried: carriedShape }).readonly(),
  z.object({ type: z.literal('standing-taken-back'), by: z.string(), at: z.string() }).readonly(),
] as const

/** Steps of the order itself: those of a purchase, a sample or an inspection on the way have proofs of their own. */
export const carriedSteps = [
  'received',
  'confirmed',
  'proforma',
  'signed-back',
  'deposit',
  'letter',
  'credit',
  'production-order',
  'released',
  'bulk-start',
  'complete',
  'final-inspected',
  'packing-list',
  'booked',
  'on-board',
  'papers',
  'paid',
] as const satisfies readonly NodeKindName[]
export type CarriedStep = (typeof carriedSteps)[number]

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
