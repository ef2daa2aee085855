import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { type Difference, differences } from '@gendan/kernel/same'
import { bindNow, changedSince, type GateSubject, holds } from '@gendan/orderfile/binding'
import { type Gate, signersOf } from '@gendan/orderfile/gate'
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
  return {
    id: gate.id,
    signers: signersOf(gate, firm, subject),
    ownHand: gate.ownHand?.(deal) ?? false,
    record,
    print: bindNow(gate, subject, own, record.signed)?.print ?? '',
    ...standing(record, gate, subject, own),
  }
}

function standing(record: GateRecord, gate: Gate, subject: GateSubject, own: Own): Pick<GateNow, 'state' | 'changed'> {
  const { asked, signed, returned } = record
  if (signed && holds(signed, gate, subject, own)) return { state: 'open', changed: [] }
  const sinceSigned = signed ? changedSince(signed, gate, subject, own) : []
  if (asked && holds(asked, gate, subject, own)) return { state: 'turn', changed: sinceSigned }
  if (returned) return { state: 'returned', changed: sinceSigned }
  if (asked && !signed)
    return { state: 'edited', changed: differences(gate.facts(subject, asked.own), gate.facts(subject, own)) }
  return signed ? { state: 'again', changed: sinceSigned } : { state: 'shut', changed: [] }
}
