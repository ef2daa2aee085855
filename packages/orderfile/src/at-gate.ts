import type { Firm } from '@gendan/firm/firm'
import type { Deal } from '@gendan/forms/deal/deal'
import { type Change, change, type Facts, type Now } from '@gendan/kernel/act'
import type { Need } from '@gendan/kernel/aggregate'
import type { Finding } from '@gendan/kernel/rule'
import { bindNow, boundOf } from './binding.ts'
import { dealIn, dealNeeds } from './deal-of.ts'
import { type Gate, type Lamp, lampOf } from './gate.ts'
import type { Bound, Signature } from './gate-record.ts'
import { gateOf, stillBefore } from './gates.ts'
import { isPaidInFull } from './money/receivable.ts'
import { type OrderFile, orderFile } from './order-file.ts'
import { stop } from './refuse.ts'
import type { Stage } from './stage.ts'

/** Which gate of a file somebody stands at. */
export interface GateInput {
  readonly firm: string
  readonly gate: string
  readonly part: string
}

/** Everything a person at a gate is judged on. */
export interface AtGate {
  readonly gate: Gate
  readonly ours: Firm
  readonly deal: Deal
  readonly lamp: Lamp
  readonly before: readonly Lamp[]
}

/** What standing at a gate needs to be known. */
export function gateNeeds(file: OrderFile, { firm: id }: GateInput): readonly Need[] {
  return dealNeeds(file, id)
}

/** The gate as it stands; undefined where the house knows none of that name. */
export function atGate(file: OrderFile, { firm: firmId, gate: id, part }: GateInput, facts: Facts): AtGate | undefined {
  const gate = gateOf(id)
  if (!gate) return undefined
  const { ours, deal } = dealIn(file, firmId, facts)
  const lamp = lampOf(gate, { file, deal, part }, ours)
  return { gate, ours, deal, lamp, before: stillBefore(gate, part, file, deal, ours) }
}

export function noGate(id: string): Finding {
  return stop(
    'OF-02',
    'gate',
    { en: `No gate ${id}.`, zh: `没有闸门 ${id}。` },
    { en: 'Choose a gate of this file.', zh: '请选本单的闸门。' },
  )
}

/** The signature's event, and the stage that the open gate brings the file to. */
export function passed(file: OrderFile, { gate, lamp }: AtGate, signature: Signature): readonly Change[] {
  const { part } = lamp
  return [change(orderFile, file.id, { type: 'gate-signed', gate: gate.id, part, signature }), ...reachedAt(gate, file)]
}

/** The stages that an open gate brings the file to. */
export function reachedAt(gate: Gate, file: OrderFile): readonly Change[] {
  return stagesAt(gate, file).map((stage) => change(orderFile, file.id, { type: 'stage-reached', stage }))
}

/** Once the title is given and all is paid, the order has its money. */
function stagesAt({ id, reaches }: Gate, file: OrderFile): readonly Stage[] {
  return [...(reaches ? [reaches] : []), ...(id === TITLE && isPaidInFull(file) ? ['E17' as const] : [])]
}

const TITLE = 'G24'

/** The parts of a signature that every passage has: what was asked is signed as it was asked, anything else as it stands. */
export function signatureBase({ gate, lamp, deal }: AtGate, file: OrderFile, now: Now) {
  const { asked } = lamp.record
  const fresh = () => bindNow(gate, { file, deal, part: lamp.part }, asked?.own ?? {}) ?? NOTHING
  return { by: now.by.account, at: now.at, ...(asked && lamp.state === 'turn' ? boundOf(asked) : fresh()) }
}

/** Of facts that are not settled nothing is signed: the rules refuse it (SG-07). */
const NOTHING: Bound = { print: '', facts: undefined }
