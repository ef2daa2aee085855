import type { Steps } from './steps.ts'

type Saved = Readonly<Record<string, unknown>>

/** Papers of one part of a deal, gates passed by proof or by force, a binder: before, a file had one paper of a kind and one gate. */
export const fromOneGate: Steps = {
  state(saved) {
    const { papers, gates, deal, ...file } = saved as Saved & {
      papers: readonly Saved[]
      gates: Readonly<Record<string, Saved>>
      deal: Saved
    }
    return {
      ...file,
      deal: withTalks(deal),
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
    if (event.type === 'offer-made') return { ...event, offer: asRound(event['offer'] as Saved) }
    return AT_GATES.has(event.type) ? ofTheWhole(event) : event
  },
}

/** Offers were kept one over the other, without a word on how they went out and until when they bound. */
function withTalks(deal: Saved): Saved {
  const { offer } = deal as { readonly offer?: Saved }
  return offer ? { ...deal, offer: asRound(offer), rounds: [] } : deal
}

function asRound(offer: Saved): Saved {
  return { ...offer, says: 'offer', how: 'mail', firm: true, note: '', proof: [] }
}

const AT_GATES: ReadonlySet<string> = new Set(['signature-asked', 'gate-returned'])

function ofTheWhole(saved: Saved): Saved {
  return { ...saved, part: '' }
}

function withSignature(saved: Saved, name: string): Saved {
  const signature = saved[name] as Saved | undefined
  return signature ? { ...saved, [name]: { ...signature, evidence: [], forced: false } } : saved
}
