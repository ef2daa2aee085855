import { callShape } from '@gendan/firm/bank-guard'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { saidShape, sayingShape } from './said.ts'

/** Where a message belongs, by ids; an order's party may be its customer or one of its suppliers. */
export const placeShape = z.object({ file: z.string().max(80), party: z.string().max(80) }).readonly()
export type Place = z.infer<typeof placeShape>

/** A place that a message may belong to, and what speaks for it. */
export const proposalShape = z.object({ file: z.string(), party: z.string(), why: wordsShape }).readonly()
export type Proposal = z.infer<typeof proposalShape>

/** How it came to where it is filed. */
const filedShape = z
  .object({
    file: z.string(),
    party: z.string(),
    /** By itself, for this reason; left out where a person did it. */
    why: wordsShape.optional(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()

const markedShape = z.object({ reason: z.string(), by: z.string(), at: z.string() }).readonly()

/** What a careful reader found about a message that speaks of another account, or whose sender is doubted. */
export const foundWords = {
  fraud: { en: 'A fraud: nothing is paid there', zh: '诈骗：不付款' },
  harmless: { en: 'Harmless: it asks for no other account', zh: '无害：并未要求更换账户' },
  true: { en: 'True, told by a call to a number on record', zh: '属实：已拨打登记电话核实' },
} as const satisfies Record<string, Words>
export const findingsAbout = z.enum(['fraud', 'harmless', 'true'])

const clearedShape = z
  .object({ found: findingsAbout, word: z.string(), call: callShape.optional(), by: z.string(), at: z.string() })
  .readonly()

const stateShape = z
  .object({
    id: z.string(),
    kind: sayingShape,
    way: z.enum(['in', 'out']),
    /** The mail account it came to or leaves from; empty for what was noted by hand. */
    account: z.string(),
    /** Whose own account that is; empty for the firm's. */
    holder: z.string(),
    at: z.string(),
    /** SHA-256 of a mail as it came. */
    source: z.string(),
    /** What the firm itself noted or wrote; what came by mail stands beside the journal. */
    said: saidShape.optional(),
    /** The message it answers, by id. */
    answers: z.string(),
    /** The template it was written from. */
    letter: z.string(),
    filed: filedShape.optional(),
    proposed: z.array(proposalShape).readonly(),
    aside: markedShape.optional(),
    struck: markedShape.optional(),
    cleared: clearedShape.optional(),
    sending: z.enum(['', 'waiting', 'sent', 'failed']),
    tries: z.number().int(),
    /** The earliest instant of the next try. */
    nextAt: z.string(),
    /** What the mail server said at the last try. */
    answer: z.string(),
    by: z.string(),
  })
  .readonly()
export type Message = z.infer<typeof stateShape>

const now = { by: z.string(), at: z.string() } as const

const eventShape = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('message-came'),
      account: z.string(),
      holder: z.string(),
      way: z.enum(['in', 'out']),
      at: z.string(),
      source: z.string(),
      filed: filedShape.optional(),
      proposed: z.array(proposalShape).readonly(),
    })
    .readonly(),
  z
    .object({
      type: z.literal('note-kept'),
      kind: sayingShape,
      way: z.enum(['in', 'out']),
      at: z.string(),
      said: saidShape,
      letter: z.string(),
      filed: filedShape,
      by: z.string(),
    })
    .readonly(),
  z
    .object({
      type: z.literal('letter-written'),
      account: z.string(),
      holder: z.string(),
      at: z.string(),
      said: saidShape,
      answers: z.string(),
      letter: z.string(),
      filed: filedShape,
      by: z.string(),
    })
    .readonly(),
  z.object({ type: z.literal('letter-sent'), at: z.string(), answer: z.string() }).readonly(),
  z
    .object({
      type: z.literal('letter-refused'),
      at: z.string(),
      answer: z.string(),
      final: z.boolean(),
      nextAt: z.string(),
    })
    .readonly(),
  z.object({ type: z.literal('letter-hastened'), ...now }).readonly(),
  z.object({ type: z.literal('message-filed'), file: z.string(), party: z.string(), ...now }).readonly(),
  z.object({ type: z.literal('filing-taken-back'), ...now }).readonly(),
  z.object({ type: z.literal('message-set-aside'), reason: z.string(), ...now }).readonly(),
  z.object({ type: z.literal('message-taken-up'), ...now }).readonly(),
  z.object({ type: z.literal('message-cleared'), cleared: clearedShape }).readonly(),
  z.object({ type: z.literal('note-struck'), reason: z.string(), ...now }).readonly(),
])
export type MessageEvent = z.infer<typeof eventShape>

/** Something that was said, by mail, phone, visit or chat (docs/decisions/0032). */
export const message: Aggregate<Message, MessageEvent> = {
  kind: 'message',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ ...unsaid, id }),
  evolve(state, event) {
    switch (event.type) {
      case 'message-came':
      case 'note-kept':
      case 'letter-written':
        return said(state, event)
      case 'letter-sent':
        return { ...state, sending: 'sent', at: event.at, tries: state.tries + 1, answer: event.answer }
      case 'letter-refused':
        return refusedAt(state, event)
      case 'letter-hastened':
        return { ...state, sending: 'waiting', nextAt: event.at, tries: 0 }
      case 'message-cleared':
        return { ...state, cleared: event.cleared }
      default:
        return placed(state, event)
    }
  },
}

type Spoken = Extract<MessageEvent, { type: 'message-came' | 'note-kept' | 'letter-written' }>

function said(state: Message, { type, ...event }: Spoken): Message {
  if (type === 'message-came') return { ...state, ...event, kind: 'mail' } as Message
  if (type === 'note-kept') return { ...state, ...event } as Message
  return { ...state, ...event, kind: 'mail', way: 'out', sending: 'waiting', nextAt: event.at } as Message
}

function refusedAt(state: Message, event: Extract<MessageEvent, { type: 'letter-refused' }>): Message {
  const { final, nextAt, answer } = event
  return { ...state, sending: final ? 'failed' : 'waiting', tries: state.tries + 1, nextAt, answer }
}

type Placed = Exclude<
  MessageEvent,
  Spoken | { type: 'letter-sent' | 'letter-refused' | 'letter-hastened' | 'message-cleared' }
>

function placed(state: Message, event: Placed): Message {
  const { filed: _, aside: __, ...open } = state
  switch (event.type) {
    case 'message-filed': {
      const { file, party, by, at } = event
      return { ...open, filed: { file, party, by, at } }
    }
    case 'filing-taken-back':
      return open
    case 'message-set-aside':
      return { ...open, aside: { reason: event.reason, by: event.by, at: event.at } }
    case 'message-taken-up':
      return open
    case 'note-struck':
      return { ...state, struck: { reason: event.reason, by: event.by, at: event.at } }
  }
}

/** Who alone may read it: the holder of the account it came to, while it is not filed. Empty for everybody. */
export function readerOfMessage({ filed, holder }: Message): string {
  return filed ? '' : holder
}

/** Where it stands in the list of what came. */
export function stateOfMessage({ struck, aside, filed }: Message): 'open' | 'filed' | 'aside' | 'struck' {
  if (struck) return 'struck'
  if (aside) return 'aside'
  return filed ? 'filed' : 'open'
}

const unsaid: Message = {
  id: '',
  kind: 'mail',
  way: 'in',
  account: '',
  holder: '',
  at: '',
  source: '',
  answers: '',
  letter: '',
  proposed: [],
  sending: '',
  tries: 0,
  nextAt: '',
  answer: '',
  by: '',
}
