import { gateLineOf } from '../../gate-line.ts'
import { type OrderFile, recordKey } from '../../order-file.ts'
import { reached, type Stage } from '../../stage.ts'
import type { NodeFact } from '../node-fact.ts'

export type Evidence = Pick<NodeFact, 'done' | 'day' | 'at' | 'again' | 'first' | 'reopened'>

/** A gate that stands open over what the file holds now; open again where what was signed has changed since. */
export function gateOpen(file: OrderFile, gate: string, part = ''): Evidence {
  const line = gateLineOf(file, gate, part)
  const first = file.first?.[recordKey(gate, part)]
  if (line?.lamp === 'open')
    return { done: true, ...(line.signed ? { at: line.signed.at } : {}), ...(first ? { first } : {}) }
  const signed = first ?? line?.signed?.at
  return line && line.lamp !== 'shut'
    ? { again: true, ...(signed ? { first: signed, ...reopenedOf(file, signed) } : {}) }
    : {}
}

/** What was signed before the terms were changed last stands open since that day. */
function reopenedOf({ deal: { contract } }: OrderFile, signed: string): Pick<NodeFact, 'reopened'> {
  return contract && contract.settled >= signed.slice(0, 10) ? { reopened: contract.settled } : {}
}

/** A paper that has left the house, while the gate it was signed at still stands. */
export function paperOut(file: OrderFile, kind: string, gate: string, part = ''): Evidence {
  const sent = file.papers.filter((one) => one.kind === kind && one.part === part)
  const [first, last] = [sent[0], sent.at(-1)]
  if (!first || !last) return {}
  const lamp = gateLineOf(file, gate, part)?.lamp
  if (lamp === 'again' || lamp === 'turn') return { again: true, first: first.day, ...reopenedOf(file, first.day) }
  return { done: true, day: last.day, ...(first === last ? {} : { first: first.day }) }
}

/** A stage that the file has come to; on which day is told by what brought it there. */
export function cameTo(file: OrderFile, stage: Stage, when: Evidence = {}): Evidence {
  return reached(file.stage, stage) ? { ...when, done: true } : {}
}

/** When a gate was passed first, whatever has become of it since: it stands in the order's way once. */
export function firstAt(file: OrderFile, gate: string): Evidence {
  const at = file.first?.[gate] ?? file.gates[gate]?.signed?.at
  return at ? { at } : {}
}

/** The value day of the last money that came in for the order; a sample's fee is no part of its price. */
export function lastMoney({ deal }: OrderFile): Evidence {
  const day = (deal.money?.receipts ?? [])
    .filter(({ purpose }) => purpose !== 'sample')
    .map((receipt) => receipt.day)
    .toSorted()
    .at(-1)
  return day ? { day } : {}
}
