import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Deal, Sections } from '@gendan/forms/deal/deal'
import { fingerprint } from '@gendan/kernel/fingerprint'
import type { Source } from '@gendan/kernel/rule'
import { type Difference, differences } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import type { GateRecord, OrderFile } from './order-file.ts'
import type { Stage } from './stage.ts'

/** A door before a stage: which facts are signed there, by whom, over which paper. */
export interface Gate {
  readonly id: string
  readonly title: Words
  /** The stage it stands before. */
  readonly before: Stage
  /** The posts that may sign where the firm has not bound the gate otherwise. */
  readonly signers: readonly Post[]
  readonly source: Source
  /** The paper over which the signature is asked. */
  readonly kind: string
  /** The facts it binds: a reprint does not reopen it, a changed price always does. Undefined while they are not settled. */
  readonly facts: (deal: Deal, own: Readonly<Record<string, unknown>>) => unknown
  /** The part of these facts that the file itself holds, by the same names: a list judges the lamp by it. */
  readonly ownFacts: (sections: Sections) => Readonly<Record<string, unknown>>
}

/** A gate of the order that this release does not ask for yet. It never counts as passed. */
export interface LaterGate {
  readonly id: string
  readonly title: Words
  readonly before: Stage
  readonly signers: readonly Post[]
  readonly source: Source
}

export type LampState = 'not-demanded' | 'shut' | 'turn' | 'open' | 'again'

/** How a gate stands: its lamp, who may sign, and what has changed since the last signature or request. */
export interface Lamp {
  readonly gate: string
  readonly title: Words
  readonly state: LampState
  readonly signers: readonly Post[]
  readonly record: GateRecord
  /** Fingerprint of the facts as they stand now; empty while they are not settled. */
  readonly print: string
  readonly changed: readonly Difference[]
}

export function lampOf(gate: Gate, file: OrderFile, deal: Deal, firm: Firm): Lamp {
  const record = file.gates[gate.id] ?? {}
  const own = record.asked?.own ?? {}
  const facts = gate.facts(deal, own)
  const print = facts === undefined ? '' : fingerprint(facts)
  const base = { gate: gate.id, title: gate.title, signers: signersOf(gate, firm), record, print }
  return { ...base, ...stateOf(record, print, facts) }
}

export function laterLamp(gate: LaterGate): Lamp {
  const { id, title, signers } = gate
  return { gate: id, title, state: 'not-demanded', signers, record: {}, print: '', changed: [] }
}

/** The posts that may sign a gate in this firm. */
export function signersOf(gate: Gate, firm: Firm): readonly Post[] {
  const bound = firm.rules.signers[gate.id]
  return bound && bound.length > 0 ? bound : gate.signers
}

function stateOf(record: GateRecord, print: string, facts: unknown): Pick<Lamp, 'state' | 'changed'> {
  const { asked, signed } = record
  if (signed && signed.print === print) return { state: 'open', changed: [] }
  if (asked && asked.print === print) return { state: 'turn', changed: signed ? differences(signed.facts, facts) : [] }
  const before = signed ?? asked
  return before ? { state: 'again', changed: differences(before.facts, facts) } : { state: 'shut', changed: [] }
}
