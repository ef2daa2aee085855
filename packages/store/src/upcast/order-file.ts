import type { Steps } from './steps.ts'

type Saved = Readonly<Record<string, unknown>>

/** Papers of one part of a deal, gates passed by proof or by force, a binder: before, a file had one paper of a kind and one gate. */
export const fromOneGate: Steps = {
  state(saved) {
    const { papers, gates, ...file } = saved as Saved & {
      papers: readonly Saved[]
      gates: Readonly<Record<string, Saved>>
    }
    return {
      ...file,
      papers: papers.map(ofTheWhole),
      binder: { kept: [], waived: [] },
      promises: {},
      gates: Object.fromEntries(Object.entries(gates).map(([gate, record]) => [gate, withSignature(record, 'signed')])),
    }
  },
  event(saved) {
    const event = saved as Saved & { readonly type: string; readonly paper?: unknown }
    if (event.type === 'paper-issued') return { ...event, paper: ofTheWhole(event.paper as Saved) }
    if (event.type === 'gate-signed') return ofTheWhole(withSignature(event, 'signature'))
    return AT_GATES.has(event.type) ? ofTheWhole(event) : event
  },
}

const AT_GATES: ReadonlySet<string> = new Set(['signature-asked', 'gate-returned'])

function ofTheWhole(saved: Saved): Saved {
  return { ...saved, part: '' }
}

function withSignature(saved: Saved, name: string): Saved {
  const signature = saved[name] as Saved | undefined
  return signature ? { ...saved, [name]: { ...signature, evidence: [], forced: false } } : saved
}
