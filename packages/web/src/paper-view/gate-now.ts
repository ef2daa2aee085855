import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Deal } from '@gendan/forms/deal/deal'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { type Difference, differences } from '@gendan/kernel/same'
import type { Gate } from '@gendan/orderfile/gate'
import { signersOf } from '@gendan/orderfile/gate'
import type { GateRecord, OrderFile } from '@gendan/orderfile/order-file'

type Own = Readonly<Record<string, unknown>>

/**
 * How the gate stands for exactly what is on the screen, typed words included:
 * `none` the paper needs no signature · `shut` nobody asked yet · `turn` this content waits for its signature ·
 * `edited` asked for, and changed on the screen since · `returned` sent back with a reason · `open` this content is signed ·
 * `again` signed once, changed since.
 */
export interface GateNow {
  readonly state: 'none' | 'shut' | 'turn' | 'edited' | 'returned' | 'open' | 'again'
  readonly signers: readonly Post[]
  readonly record: GateRecord
  readonly print: string
  /** Since the signature, or since it was asked for. */
  readonly changed: readonly Difference[]
}

export function gateNow(gate: Gate | undefined, file: OrderFile, deal: Deal, firm: Firm, own: Own): GateNow {
  if (!gate) return { state: 'none', signers: [], record: {}, print: '', changed: [] }
  const record = file.gates[gate.id] ?? {}
  const facts = gate.facts(deal, own)
  const print = facts === undefined ? '' : fingerprint(facts)
  return { signers: signersOf(gate, firm), record, print, ...standing(record, print, facts, gate, deal) }
}

function standing(
  record: GateRecord,
  print: string,
  facts: unknown,
  gate: Gate,
  deal: Deal,
): Pick<GateNow, 'state' | 'changed'> {
  const { asked, signed, returned } = record
  const sinceSigned = signed ? differences(signed.facts, facts) : []
  if (signed?.print === print) return { state: 'open', changed: [] }
  if (asked?.print === print) return { state: 'turn', changed: sinceSigned }
  if (returned) return { state: 'returned', changed: sinceSigned }
  if (asked && !signed) return { state: 'edited', changed: differences(gate.facts(deal, asked.own), facts) }
  return signed ? { state: 'again', changed: sinceSigned } : { state: 'shut', changed: [] }
}
