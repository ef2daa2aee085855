import type { Aggregate } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import {
  acceptanceShape,
  type Basis,
  bankAnswerShape,
  basisShape,
  drawnPaymentShape,
  heldDocumentShape,
  judgementShape,
  noticeShape,
  roundShape,
  waiverShape,
  who,
} from './shapes.ts'

const taken = { reason: z.string(), ...who }

const presentationStateShape = z
  .object({
    id: z.string(),
    basis: basisShape,
    /** The order files it is for, by id. */
    orders: z.array(z.string()).readonly(),
    /** Its place in the series of drawings under its credit, or of its first order, counted from 1. */
    drawing: z.number().int(),
    documents: z.array(heldDocumentShape).readonly(),
    judgements: z.array(judgementShape).readonly(),
    rounds: z.array(roundShape).readonly(),
    notices: z.array(noticeShape).readonly(),
    answers: z.array(bankAnswerShape).readonly(),
    waiver: waiverShape.optional(),
    acceptance: acceptanceShape.optional(),
    payments: z.array(drawnPaymentShape).readonly(),
    withdrawn: z.object(taken).readonly().optional(),
    ...who,
  })
  .readonly()
export type Presentation = z.infer<typeof presentationStateShape>

const opened = { basis: basisShape, orders: z.array(z.string()).readonly(), drawing: z.number().int() }

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('presentation-opened'), ...opened, ...who }).readonly(),
  z.object({ type: z.literal('document-put'), document: heldDocumentShape, reason: z.string() }).readonly(),
  z.object({ type: z.literal('document-taken-out'), document: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('finding-judged'), judgement: judgementShape }).readonly(),
  z.object({ type: z.literal('documents-presented'), round: roundShape }).readonly(),
  z.object({ type: z.literal('bank-notice-recorded'), notice: noticeShape }).readonly(),
  z.object({ type: z.literal('bank-notice-struck'), notice: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('bank-answered'), answer: bankAnswerShape }).readonly(),
  z.object({ type: z.literal('discrepancies-waived'), waiver: waiverShape }).readonly(),
  z.object({ type: z.literal('drawing-accepted'), acceptance: acceptanceShape }).readonly(),
  z.object({ type: z.literal('drawing-paid'), payment: drawnPaymentShape }).readonly(),
  z.object({ type: z.literal('drawing-payment-taken-back'), payment: z.string(), ...taken }).readonly(),
  z.object({ type: z.literal('presentation-withdrawn'), ...taken }).readonly(),
])
export type PresentationEvent = z.infer<typeof eventShape>

/** Documents on their way to a bank: put together, examined, presented, answered, paid (docs/decisions/0061). */
export const presentation: Aggregate<Presentation, PresentationEvent> = {
  kind: 'presentation',
  shape: 1,
  state: presentationStateShape,
  event: eventShape,
  born: (id) => ({
    ...{ id, basis: NOWHERE, orders: [], drawing: 0, documents: [], judgements: [], rounds: [], notices: [] },
    ...{ answers: [], payments: [], by: '', at: '' },
  }),
  evolve,
}

const NOWHERE: Basis = { way: 'collection', against: 'D/P' }

function evolve(before: Presentation, event: PresentationEvent): Presentation {
  switch (event.type) {
    case 'presentation-opened': {
      const { type: _, ...opening } = event
      return { ...before, ...opening }
    }
    case 'document-put':
      return { ...before, documents: put(before.documents, event.document) }
    case 'document-taken-out':
      return { ...before, documents: before.documents.filter(({ id }) => id !== event.document) }
    case 'finding-judged':
      return {
        ...before,
        judgements: [...before.judgements.filter((one) => !isSame(one, event.judgement)), event.judgement],
      }
    case 'presentation-withdrawn': {
      const { reason, by, at } = event
      return { ...before, withdrawn: { reason, by, at } }
    }
    default:
      return evolveAtBank(before, event)
  }
}

type AtBank = Exclude<
  PresentationEvent,
  {
    readonly type:
      | 'presentation-opened'
      | 'document-put'
      | 'document-taken-out'
      | 'finding-judged'
      | 'presentation-withdrawn'
  }
>

function evolveAtBank(before: Presentation, event: AtBank): Presentation {
  switch (event.type) {
    case 'documents-presented':
      return { ...before, rounds: [...before.rounds, event.round] }
    case 'bank-notice-recorded':
      return { ...before, notices: [...before.notices, event.notice] }
    case 'bank-notice-struck': {
      const { notice, reason, by, at } = event
      const struck = { reason, by, at }
      return { ...before, notices: before.notices.map((one) => (one.id === notice ? { ...one, struck } : one)) }
    }
    case 'bank-answered':
      return { ...before, answers: [...before.answers, event.answer] }
    case 'discrepancies-waived':
      return { ...before, waiver: event.waiver }
    case 'drawing-accepted':
      return { ...before, acceptance: event.acceptance }
    case 'drawing-paid':
      return { ...before, payments: [...before.payments, event.payment] }
    case 'drawing-payment-taken-back':
      return { ...before, payments: before.payments.filter(({ id }) => id !== event.payment) }
  }
}

function put<Part extends { readonly id: string }>(before: readonly Part[], part: Part): readonly Part[] {
  const stands = before.some(({ id }) => id === part.id)
  return stands ? before.map((one) => (one.id === part.id ? part : one)) : [...before, part]
}

function isSame(a: Presentation['judgements'][number], b: Presentation['judgements'][number]): boolean {
  return a.rule === b.rule && a.of === b.of && a.place === b.place && a.says === b.says
}
