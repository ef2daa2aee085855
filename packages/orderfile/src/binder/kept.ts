import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import { stageShape } from '../stage.ts'

/** Taken from view: by whom, when and why. The journal keeps the file. */
const takenOutShape = z.object({ by: z.string(), at: z.string(), reason: z.string() }).readonly()

/** A file that somebody brought into the order file under a kind of paper. */
export const keptFileShape = z
  .object({
    id: z.string(),
    kind: z.string(),
    /** The purchase, sample, inspection or instalment it is of; empty for the whole order. */
    part: z.string(),
    /** Its content address: the SHA-256 of its bytes. */
    attachment: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string(),
    note: z.string(),
    by: z.string(),
    at: z.string(),
    day: dayShape,
    out: takenOutShape.optional(),
  })
  .readonly()
export type KeptFile = z.infer<typeof keptFileShape>

/** A paper that this order does not need, although one of its sort does: who says so, and why. */
export const waiverShape = z
  .object({ kind: z.string(), part: z.string(), by: z.string(), at: z.string(), reason: z.string() })
  .readonly()
export type Waiver = z.infer<typeof waiverShape>

/** What lies in an order file beside the papers that we issue. */
export const binderShape = z
  .object({ kept: z.array(keptFileShape).readonly(), waived: z.array(waiverShape).readonly() })
  .readonly()
export type Binder = z.infer<typeof binderShape>

export const emptyBinder: Binder = { kept: [], waived: [] }

/** Everything that happens to the binder of an order file. */
export const binderEvents = [
  z.object({ type: z.literal('file-kept'), file: keptFileShape }).readonly(),
  z.object({ type: z.literal('file-taken-out'), file: z.string(), out: takenOutShape }).readonly(),
  z.object({ type: z.literal('paper-waived'), waiver: waiverShape }).readonly(),
  z.object({ type: z.literal('waiver-lifted'), kind: z.string(), part: z.string() }).readonly(),
  z
    .object({ type: z.literal('file-reopened'), stage: stageShape, by: z.string(), at: z.string(), reason: z.string() })
    .readonly(),
] as const
export type BinderEvent = z.infer<(typeof binderEvents)[number]>

export function evolveBinder({ kept, waived }: Binder, event: BinderEvent): Binder {
  switch (event.type) {
    case 'file-kept':
      return { kept: [...kept, event.file], waived }
    case 'file-taken-out':
      return { kept: kept.map((one) => (one.id === event.file ? { ...one, out: event.out } : one)), waived }
    case 'paper-waived':
      return { kept, waived: [...waived, event.waiver] }
    case 'waiver-lifted':
      return { kept, waived: waived.filter(({ kind, part }) => kind !== event.kind || part !== event.part) }
    case 'file-reopened':
      return { kept, waived }
  }
}
