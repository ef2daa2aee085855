import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { type Difference, differences } from '@gendan/kernel/same'
import { type Gate, type GateSubject, signersOf } from '@gendan/orderfile/gate'
import type { GateRecord } from '@gendan/orderfile/gate-record'
import { gateRecord } from '@gendan/orderfile/order-file'

type Own = Readonly<Record<string, unknown>>

/**
 * How the gate stands for exactly what is on the screen, typed words included:
 * `none` the paper needs no signature · `shut` nobody asked yet · `turn` this content waits for its signature ·
 * `edited` asked for, and changed on the screen since · `returned` sent back with a reason · `open` this content is signed ·
 * `again` signed once, changed since.
 */
export interface GateNow {
  readonly id: string
  readonly state: 'none' | 'shut' | 'turn' | 'edited' | 'returned' | 'open' | 'again'
  readonly signers: readonly Post[]
  readonly ownHand: boolean
  readonly record: GateRecord
  readonly print: string
  /** Since the signature, or since it was asked for. */
  readonly changed: readonly Difference[]
}

export function gateNow(gate: Gate | undefined, { file, deal, part }: GateSubject, firm: Firm, own: Own): GateNow {
  if (!gate) return { id: '', state: 'none', signers: [], ownHand: false, record: {}, print: '', changed: [] }
  const subject = { file, deal, part }
  const record = gateRecord(file, gate.id, part)
  const facts = gate.facts(subject, own)
  const print = facts === undefined ? '' : fingerprint(facts)
  return {
    id: gate.id,
    signers: signersOf(gate, firm, subject),
    ownHand: gate.ownHand?.(deal) ?? false,
    record,
    print,
    ...standing(record, print, facts, gate, subject),
  }
}

function standing(
  record: GateRecord,
  print: string,
  facts: unknown,
  gate: Gate,
  subject: GateSubject,
): Pick<GateNow, 'state' | 'changed'> {
  const { asked, signed, returned } = record
  const sinceSigned = signed ? differences(signed.facts, facts) : []
  if (signed?.print === print) return { state: 'open', changed: [] }
  if (asked?.print === print) return { state: 'turn', changed: sinceSigned }
  if (returned) return { state: 'returned', changed: sinceSigned }
  if (asked && !signed) return { state: 'edited', changed: differences(gate.facts(subject, asked.own), facts) }
  return signed ? { state: 'again', changed: sinceSigned } : { state: 'shut', changed: [] }
}
