import { bindingOf, keeps } from './binding.ts'
import { type Gate, type Judged, type LampState, partsOf } from './gate.ts'
import type { Bound, GateRecord } from './gate-record.ts'
import { gateOf, gates } from './gates.ts'
import { gateRecord, type OrderFile } from './order-file.ts'

/** What the inbox shows of a gate of a file where somebody asked or signed, from the file's state alone. */
export interface GateLine {
  readonly gate: string
  readonly part: string
  readonly lamp: LampState
  readonly asked?: { readonly kind: string; readonly by: string; readonly at: string }
  readonly signed?: { readonly by: string; readonly at: string }
}

/** The gates of a file at which something was asked or signed; not those of a part that was dropped. */
export function gateLines(file: OrderFile): readonly GateLine[] {
  return Object.entries(file.gates).flatMap(([key, record]) => {
    const [id = '', ...rest] = key.split('/')
    const [gate, part] = [gateOf(id), rest.join('/')]
    const stands = gate && (part === '' || partsOf(gate, file.deal).some((one) => one.id === part))
    return stands ? [gateLine(gate, part, record, file)] : []
  })
}

/** How a gate of a file, or of one part of it, stands by what the file alone holds; undefined where the house knows none of that name. */
export function gateLineOf(file: OrderFile, gate: string, part = ''): GateLine | undefined {
  const found = gateOf(gate)
  return found && gateLine(found, part, gateRecord(file, gate, part), file)
}

/** Whether a gate that was asked to be shown can be passed now: what comes before it is open and nothing is lacking. */
export function isReady(gate: Gate, part: string, file: OrderFile, deal: Judged): boolean {
  const before = gate.after
    .flatMap((id) => gateOf(id) ?? [])
    .filter(({ ifDemanded }) => !ifDemanded)
    .flatMap((one) => partsOf(one, file.deal).map(({ id }) => gateLine(one, id, gateRecord(file, one.id, id), file)))
    .filter((line) => line.part === '' || part === '' || line.part === part)
  return before.every(({ lamp }) => lamp === 'open') && (gate.lacks?.(file, part, deal) ?? []).length === 0
}

/**
 * The gate a file stands before: where somebody is asked beside the way of the order (a sample form to be signed), that one; else the
 * first on the way that is not open; then what is left beside it. One that nobody came to,
 * while one behind it was come to, is passed over. Where all are open, the last.
 */
export function gateAhead(file: OrderFile): { readonly gate: string; readonly lamp: LampState } {
  const lines = gates.flatMap((gate) =>
    partsOf(gate, file.deal).map(({ id }) => gateLine(gate, id, gateRecord(file, gate.id, id), file)),
  )
  const come = lines.findLastIndex((line) => line.lamp !== 'shut' && !isBeside(line))
  const shut = lines.filter((line, i) => line.lamp !== 'open' && (line.lamp !== 'shut' || isBeside(line) || i > come))
  const ahead = shut.find(isAskedBeside) ?? shut.find((line) => !isBeside(line)) ?? shut[0] ?? lines.at(-1)
  return { gate: ahead?.gate ?? '', lamp: ahead?.lamp ?? 'shut' }
}

function isBeside({ gate }: GateLine): boolean {
  return gateOf(gate)?.beside === true
}

function isAskedBeside(line: GateLine): boolean {
  return isBeside(line) && line.lamp === 'turn'
}

/** The lamp as the file alone can tell it. What lives elsewhere (an account, a name) is judged when the file is opened. */
function gateLine(gate: Gate, part: string, { asked, signed }: GateRecord, file: OrderFile): GateLine {
  const holds = (bound: Bound) => stands(gate, part, file, bound)
  // A request over what was given up again is answered by the signature that stood before it.
  const answered = asked === undefined || signed?.print === asked.print || (signed && holds(signed) && !holds(asked))
  const waits = !answered
  return {
    gate: gate.id,
    part,
    lamp: waits ? lamp(gate, part, file, asked, asked.kind ? 'turn' : 'again') : lamp(gate, part, file, signed, 'open'),
    ...(waits ? { asked: { kind: asked.kind, by: asked.by, at: asked.at } } : {}),
    ...(signed ? { signed: { by: signed.by, at: signed.at } } : {}),
  }
}

/** The lamp of a request or signature that still stands over what the file holds; another where the file has moved on. */
function lamp(gate: Gate, part: string, file: OrderFile, bound: Bound | undefined, standing: LampState): LampState {
  if (!bound) return 'shut'
  return stands(gate, part, file, bound) ? standing : 'again'
}

/** Whether what was signed, or sent to be signed, is what the file holds now, by the binding it was given under. */
function stands(gate: Gate, part: string, file: OrderFile, bound: Bound): boolean {
  const before = (bound.facts ?? {}) as Readonly<Record<string, unknown>>
  const now = bindingOf(gate, bound).ownFacts(file, part)
  return Object.entries(now).every(([name, value]) => keeps(before[name], value))
}
