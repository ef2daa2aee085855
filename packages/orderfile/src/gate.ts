import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Deal, Sections } from '@gendan/forms/deal/deal'
import type { Part, Parted } from '@gendan/forms/form'
import type { Source, Spot } from '@gendan/kernel/rule'
import type { Difference } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import { type Bindings, bindNow, changedSince, type GateSubject, holds } from './binding.ts'
import type { GateRecord } from './gate-record.ts'
import { type Evidence, gateRecord, type Issued, type OrderFile } from './order-file.ts'
import type { Stage } from './stage.ts'

/** The part of a deal that says who may sign: its sections and the house, without its parties. */
export type Judged = Sections & Pick<Deal, 'house'>

/** A door before a stage: which facts are bound there, by whom, over which paper or which proof (docs/decisions/0014). */
export interface Gate extends Bindings {
  readonly id: string
  readonly title: Words
  /** What it binds and why it stands there, in the trade's words. */
  readonly help: Words
  /** The stage it stands before. */
  readonly before: Stage
  /** The stage a file has reached once it is open. */
  readonly reaches?: Stage
  /** The posts that may sign where the firm has not bound the gate otherwise. */
  readonly signers: readonly Post[]
  /** Where who may sign hangs on the deal: these posts and no others, whatever the firm has bound. Undefined where it does not. */
  readonly signersBy?: (deal: Judged, part: string) => readonly Post[] | undefined
  /** Where it is one's own hand: who asked may sign himself, whatever the size of the firm. */
  readonly ownHand?: (deal: Judged) => boolean
  /** Who may force passage, with a reason. Nobody where it is empty. */
  readonly forcedBy: readonly Post[]
  readonly source: Source
  /** The paper over which a signature is asked. */
  readonly kind?: string
  /** Nobody is asked: who may pass it shows a kept file that proves it, or says in writing what he passes it on. */
  readonly shown?: 'file' | 'word'
  /** Whose hand the proof comes from: it is waited for, and who shows it here only passes it on. */
  readonly from?: 'customer' | 'supplier'
  /** What the word written there is to say, where it is more than what it is passed on. */
  readonly wants?: Words
  /** The word that a shown gate proposes: a letter that goes with the paper. A person edits it. */
  readonly proposes?: (subject: GateSubject) => string
  /** What must have happened before it is passed by its proof, and has not. Who forces passage forces it over this. */
  readonly lacks?: (file: OrderFile, part: string, deal?: Judged) => readonly Spot[]
  /** Who made what is bound here, by account: another passes it, but in a firm of few. */
  readonly madeBy?: (file: OrderFile, part: string) => readonly string[]
  /** What the house's own ledger says of it: where it covers what is due, no other proof is asked. */
  readonly ledger?: (file: OrderFile, house: Deal['house']) => LedgerProof | undefined
  /** Papers of the file that prove it once they are issued; they are offered beside what is uploaded. */
  readonly provenBy?: (file: OrderFile, part: string) => readonly Issued[]
  /** Asked only where the firm's rules demand it. */
  readonly ifDemanded?: true
  /** A paper that is not issued before it is open, though nobody signs over it here. */
  readonly holds?: string
  /** It stands beside the way of the order: a file does not stand before it unless somebody is asked there. */
  readonly beside?: true
  /** The parts of a deal that have this gate each. Left out where a file has but one. */
  readonly parts?: (sections: Parted) => readonly Part[]
  /** Gates that must stand open before this one, in the same part where they have it, too. */
  readonly after: readonly string[]
}

/** What the ledger says at a gate: the receipts that prove it, or how much is missing. */
export interface LedgerProof {
  readonly covers: boolean
  readonly says: Words
  /** What a person can do where it does not cover. */
  readonly remedy: Words
  /** The slips behind it, as kept files. */
  readonly evidence: readonly Evidence[]
}

export type LampState = 'not-demanded' | 'shut' | 'turn' | 'open' | 'again'

/** How a gate stands: its lamp, who may sign, and what has changed since the last signature or request. */
export interface Lamp {
  readonly gate: string
  readonly part: string
  readonly title: Words
  readonly state: LampState
  readonly signers: readonly Post[]
  /** Who asked may sign himself here. */
  readonly ownHand: boolean
  readonly record: GateRecord
  /** Fingerprint of what a signature here would bind: what was asked while that stands, else the facts as they are; empty while they are not settled. */
  readonly print: string
  readonly changed: readonly Difference[]
}

export function lampOf(gate: Gate, subject: GateSubject, firm: Firm): Lamp {
  const { file, deal, part } = subject
  const record = gateRecord(file, gate.id, part)
  const base = {
    gate: gate.id,
    part,
    title: titleOf(gate, deal, part),
    signers: signersOf(gate, firm, subject),
    ownHand: gate.ownHand?.(deal) ?? false,
  }
  const stands = stateOf(gate, subject, record)
  return { ...base, record, ...stands, ...(isDemanded(gate, firm) ? {} : { state: 'not-demanded' }) }
}

/** Whether a firm holds a gate that the seeds leave to it. One that nobody demands never counts as passed. */
export function isDemanded({ id, ifDemanded }: Gate, { rules }: Pick<Firm, 'rules'>): boolean {
  return !ifDemanded || rules.demanded?.[id] === true
}

/** The posts that may sign a gate in this firm, for this part of a deal. */
export function signersOf(
  gate: Gate,
  firm: Firm,
  of?: { readonly deal: Judged; readonly part: string },
): readonly Post[] {
  const needed = of && gate.signersBy?.(of.deal, of.part)
  if (needed) return needed
  const bound = firm.rules.signers[gate.id]
  return bound && bound.length > 0 ? bound : gate.signers
}

/** The parts of a deal at a gate; one without a name where a file has but one. */
export function partsOf(gate: Gate, sections: Parted): readonly Part[] {
  return gate.parts?.(sections) ?? WHOLE
}

const WHOLE: readonly Part[] = [{ id: '', name: { en: '', zh: '' } }]

function titleOf(gate: Gate, deal: Deal, part: string): Words {
  const name = part === '' ? undefined : partsOf(gate, deal).find((one) => one.id === part)?.name
  return name ? { en: `${gate.title.en}: ${name.en}`, zh: `${gate.title.zh}：${name.zh}` } : gate.title
}

function stateOf(
  gate: Gate,
  subject: GateSubject,
  { asked, signed }: GateRecord,
): Pick<Lamp, 'state' | 'changed' | 'print'> {
  const own = asked?.own ?? {}
  if (signed && holds(signed, gate, subject, own)) return { state: 'open', changed: [], print: signed.print }
  const changed = signed ? changedSince(signed, gate, subject, own) : []
  // Where a proof is asked for once more nobody has it to sign: the lamp says that it is not what was shown.
  if (asked?.kind && holds(asked, gate, subject, own)) return { state: 'turn', changed, print: asked.print }
  const print = bindNow(gate, subject, own)?.print ?? ''
  if (signed) return { state: 'again', changed, print }
  return asked
    ? { state: 'again', changed: changedSince(asked, gate, subject, own), print }
    : { state: 'shut', changed: [], print }
}
