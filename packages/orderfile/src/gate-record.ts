import { postShape } from '@gendan/firm/posts'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { z } from 'zod'

const typed = z.record(z.string(), z.unknown()).readonly()

/** What somebody is bound to: the facts, their fingerprint, and by which of its bindings the gate read them. */
const boundFacts = {
  print: z.string(),
  /** The facts as signed or asked, to say later what has changed. */
  facts: z.unknown(),
  /** Which binding of the gate; left out for its first (docs/decisions/0051). */
  binding: z.number().int().min(2).optional(),
}
const boundShape = z.object(boundFacts).readonly()
export type Bound = z.infer<typeof boundShape>

/** A signature: who, in which post, when, and the fingerprint of the facts that the gate names. */
const signatureShape = z
  .object({
    by: z.string(),
    post: postShape,
    at: z.string(),
    ...boundFacts,
    /** The signer had asked for it himself; allowed only in a firm of few, and marked for ever. */
    self: z.boolean(),
    /** What was shown for it, where the gate asks for proof. */
    evidence: z.array(keptFileShape).max(20).readonly(),
    /** Passage forced by a post above, for the reason in the note; it shows so for ever. */
    forced: z.boolean(),
    note: z.string(),
  })
  .readonly()
export type Signature = z.infer<typeof signatureShape>

const askShape = z
  .object({
    by: z.string(),
    at: z.string(),
    /** The paper over which the signature is asked; empty where a proof is to be shown again. */
    kind: z.string(),
    own: typed,
    ...boundFacts,
    note: z.string(),
  })
  .readonly()
const returnShape = z.object({ by: z.string(), post: postShape, at: z.string(), reason: z.string() }).readonly()

export const gateRecordShape = z
  .object({ asked: askShape.optional(), returned: returnShape.optional(), signed: signatureShape.optional() })
  .readonly()
export type GateRecord = z.infer<typeof gateRecordShape>

/** What happens at a gate. */
export const gateEvents = [
  z.object({ type: z.literal('signature-asked'), gate: z.string(), part: z.string(), ask: askShape }).readonly(),
  z
    .object({ type: z.literal('gate-signed'), gate: z.string(), part: z.string(), signature: signatureShape })
    .readonly(),
  z.object({ type: z.literal('gate-returned'), gate: z.string(), part: z.string(), returned: returnShape }).readonly(),
] as const
export type GateEvent = z.infer<(typeof gateEvents)[number]>

/** What stands at a gate after somebody asked, signed or returned. */
export function evolveGate(record: GateRecord, event: GateEvent): GateRecord {
  switch (event.type) {
    case 'signature-asked':
      return { ...(record.signed ? { signed: record.signed } : {}), asked: event.ask }
    case 'gate-signed': {
      // Who was asked to show a proof has shown it; over a paper the request stays, with what was typed on it.
      const { asked, ...rest } = record
      return { ...rest, ...(asked?.kind ? { asked } : {}), signed: event.signature }
    }
    case 'gate-returned':
      return { ...(record.signed ? { signed: record.signed } : {}), returned: event.returned }
  }
}
