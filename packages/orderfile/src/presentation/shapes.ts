import { documentKinds } from '@gendan/credit/terms/credit'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { moneyShape } from '@gendan/kernel/money'
import { z } from 'zod'

const text = z.string().trim().max(400)
export const who = { by: z.string(), at: z.string() }

/** On what documents are presented: a credit, by its file and number; or a collection under the contract, against payment or acceptance. */
export const basisShape = z.discriminatedUnion('way', [
  z.object({ way: z.literal('credit'), credit: z.string().min(1).max(80), number: text }).readonly(),
  z.object({ way: z.literal('collection'), against: z.enum(['D/P', 'D/A']) }).readonly(),
])
export type Basis = z.infer<typeof basisShape>

/** Where a document comes from: a paper of ours as it was issued, or one of others with the files that were kept of it. */
const sourceShape = z.discriminatedUnion('from', [
  z
    .object({
      from: z.literal('paper'),
      file: z.string(),
      paper: z.string(),
      kind: z.string(),
      number: z.string(),
      version: z.number().int(),
    })
    .readonly(),
  z.object({ from: z.literal('others'), files: z.array(keptFileShape).max(20).readonly() }).readonly(),
])

/**
 * A document of a presentation. Its face is kept as it was read or typed that day, as plain data, and read by today's `documentShape`
 * (docs/decisions/0058, 0061).
 */
export const heldDocumentShape = z
  .object({
    id: z.string(),
    kind: z.enum(documentKinds),
    title: text,
    source: sourceShape,
    originals: z.number().int().nonnegative().max(99),
    copies: z.number().int().nonnegative().max(99),
    face: z.record(z.string(), z.unknown()).readonly(),
    ...who,
  })
  .readonly()
export type HeldDocument = z.infer<typeof heldDocumentShape>

/** What a person says of a finding: it is let stand, or it is a fault. It holds while the finding says the same. */
export const judgementShape = z
  .object({
    rule: z.string().max(40),
    /** The documents it speaks of, by id, joined by "+"; empty where it speaks of the set. */
    of: z.string().max(400),
    place: z.string().max(200),
    /** What the finding said, in English: another saying is another finding. */
    says: z.string().max(4000),
    verdict: z.enum(['accepted', 'fault']),
    reason: z.string().trim().min(1).max(400),
    ...who,
  })
  .readonly()
export type Judgement = z.infer<typeof judgementShape>

/** One going to the bank: the first presentation, or the next after a refusal. Frozen as it went. */
export const roundShape = z
  .object({
    day: dayShape,
    bank: text,
    courier: text,
    documents: z.array(heldDocumentShape).readonly(),
    /** The terms of the credit as they bound that day; left out under a collection. */
    terms: z.record(z.string(), z.unknown()).readonly().optional(),
    accepted: z.array(judgementShape).readonly(),
    ...who,
  })
  .readonly()

/** What a bank can say of documents it was given. */
export const noticeKinds = ['refusal', 'discrepancies', 'authorised', 'advice', 'other'] as const

export const noticeShape = z
  .object({
    id: z.string(),
    /** Of which round it speaks, counted from 0. */
    round: z.number().int().nonnegative(),
    kind: z.enum(noticeKinds),
    text: z.string().trim().min(1).max(40_000),
    day: dayShape,
    struck: z
      .object({ reason: text, ...who })
      .readonly()
      .optional(),
    ...who,
  })
  .readonly()
export type Notice = z.infer<typeof noticeShape>

export const bankAnswerShape = z
  .object({ notice: z.string(), text: z.string().trim().min(1).max(40_000), day: dayShape, ...who })
  .readonly()

export const waiverShape = z.object({ day: dayShape, note: text, ...who }).readonly()

export const acceptanceShape = z
  .object({
    day: dayShape,
    /** The day on which it is paid; left out at sight. */
    maturity: dayShape.optional(),
    note: text,
    ...who,
  })
  .readonly()

/** What came in for it: the amount that reached us and what banks kept, in the money of the drawing. The slip itself is split elsewhere. */
export const drawnPaymentShape = z
  .object({
    id: z.string(),
    day: dayShape,
    amount: moneyShape,
    deductions: decimalShape,
    /** The bank slip, by id; empty where it is not recorded yet. */
    slip: z.string().max(80),
    note: text,
    ...who,
  })
  .readonly()
