import type { Lamp, LampState } from './gate.ts'
import { gateAhead, gateLineOf, gateLines } from './gate-line.ts'
import { gateOf } from './gates.ts'
import type { OrderFile } from './order-file.ts'
import { type NodeKindName, nodeKinds } from './path/node-kinds.ts'
import { pathFacts } from './path/path-facts.ts'

/** The gate that each step of the way stands before, or is told with. */
const GATE_AT: Partial<Record<NodeKindName, string>> = {
  confirmed: 'G5',
  proforma: 'G7',
  'signed-back': 'G8',
  ...{ deposit: 'G9', letter: 'G9', credit: 'G9' },
  'production-order': 'G10',
  released: 'G11',
  ...{ 'bulk-start': 'G17', complete: 'G17', 'final-inspected': 'G17' },
  'packing-list': 'G18',
  ...{ 'paid-before': 'G24', booked: 'G24', 'on-board': 'G24', papers: 'G24' },
  ...{ paid: 'G26', closed: 'G26' },
}

const PLACES = Object.keys(nodeKinds) as readonly NodeKindName[]

/**
 * The gate of the first step behind the furthest that is done, in an order that was taken over (docs/decisions/0049): what was said to stand
 * counts with what is proved here. Undefined where nothing was taken over, nothing is left, or something here was asked, or signed and
 * has changed: that comes first.
 */
export function gateAfterCarried(file: OrderFile, lamps: readonly AtGate[]): string | undefined {
  if (!file.carried || lamps.some(isCalledFor)) return undefined
  const nodes = pathFacts(file)?.nodes.filter(({ id, kind }) => id === kind) ?? []
  const done = new Set(nodes.filter((node) => node.done).map(({ kind }) => kind))
  const ahead = PLACES.slice(PLACES.findLastIndex((kind) => done.has(kind)) + 1)
  const first = ahead.find((kind) => GATE_AT[kind] !== undefined && nodes.some((node) => node.kind === kind))
  return first && GATE_AT[first]
}

type AtGate = Pick<Lamp, 'gate' | 'state'>

/** The gate that a file stands before, as the list of orders shows it: behind what was taken over, where it was. */
export function gateStoodBefore(file: OrderFile): { readonly gate: string; readonly lamp: LampState } {
  const lamps = file.carried ? gateLines(file).map(({ gate, lamp }) => ({ gate, state: lamp })) : []
  const gate = gateAfterCarried(file, lamps)
  return gate === undefined ? gateAhead(file) : { gate, lamp: gateLineOf(file, gate)?.lamp ?? 'shut' }
}

function isCalledFor({ gate, state }: AtGate): boolean {
  return !gateOf(gate)?.beside && (state === 'turn' || state === 'again')
}

/** The first lamp that is not open among those a gate stands behind, its own the last; gates come in the order in which a file meets them. */
export function firstShut(gate: string, lamps: readonly Lamp[]): Lamp | undefined {
  const behind = allBefore(gate)
  return lamps.find((lamp) => behind.has(lamp.gate) && lamp.state !== 'open' && lamp.state !== 'not-demanded')
}

function allBefore(gate: string): ReadonlySet<string> {
  return new Set([gate, ...(gateOf(gate)?.after ?? []).flatMap((id) => [...allBefore(id)])])
}
