import { sideShape } from '@gendan/forms/account-statement/shape'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { decimalShape, zero } from '@gendan/kernel/decimal'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

const who = { by: z.string(), at: z.string() }
const pageShape = z.object({ attachment: z.string(), bytes: z.number(), pages: z.number() }).readonly()

/** How it went out. */
export const sentBy = {
  mail: { en: 'by mail', zh: '邮件' },
  post: { en: 'by post or courier', zh: '邮寄、快递' },
  hand: { en: 'by hand', zh: '当面' },
  other: { en: 'otherwise', zh: '其他' },
} as const satisfies Record<string, Words>

const sentShape = z
  .object({
    day: dayShape,
    how: z.enum(Object.keys(sentBy) as [keyof typeof sentBy, ...(keyof typeof sentBy)[]]),
    to: z.string(),
    ...who,
  })
  .readonly()

/** What the other side said to it: on which day, who, in which words, with what it sent. */
const answerShape = z
  .object({
    agrees: z.boolean(),
    day: dayShape,
    person: z.string(),
    word: z.string(),
    files: z.array(keptFileShape).max(20).readonly(),
    ...who,
  })
  .readonly()
export type StatementAnswer = z.infer<typeof answerShape>

const frozen = {
  number: z.string(),
  side: sideShape,
  party: z.string(),
  /** What the party was called then. */
  name: wordsShape,
  currency: z.string(),
  from: dayShape,
  to: dayShape,
  /** Owed at the end of the period; below zero where it is owed the other way. */
  closing: decimalShape,
  day: dayShape,
  tongue: z.enum(['en', 'zh', 'both']),
  /** The paper as it was reckoned then. */
  filled: z.unknown(),
  ...who,
}

const stateShape = z
  .object({
    id: z.string(),
    ...frozen,
    page: pageShape.optional(),
    sent: z.array(sentShape).readonly(),
    answers: z.array(answerShape).readonly(),
    withdrawn: z
      .object({ reason: z.string(), ...who })
      .readonly()
      .optional(),
  })
  .readonly()
export type IssuedStatement = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('statement-issued'), ...frozen }).readonly(),
  z.object({ type: z.literal('statement-printed'), page: pageShape }).readonly(),
  z.object({ type: z.literal('statement-sent'), sent: sentShape }).readonly(),
  z.object({ type: z.literal('statement-answered'), answer: answerShape }).readonly(),
  z.object({ type: z.literal('statement-withdrawn'), reason: z.string(), ...who }).readonly(),
])
export type StatementEvent = z.infer<typeof eventShape>

const nothing = {
  ...{ number: '', side: 'customer' as const, party: '', name: { en: '', zh: '' }, currency: 'CNY' },
  ...{ from: '1970-01-01', to: '1970-01-01' },
}

/** A statement of account 对账单 that left the house: one party, one currency, one period. */
export const accountStatement: Aggregate<IssuedStatement, StatementEvent> = {
  kind: 'account-statement',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({
    ...{ id, ...nothing, closing: zero, day: '1970-01-01', tongue: 'both', filled: null, by: '', at: '' },
    ...{ sent: [], answers: [] },
  }),
  evolve(statement, event) {
    switch (event.type) {
      case 'statement-issued': {
        const { type: _, ...issued } = event
        return { ...statement, ...issued }
      }
      case 'statement-printed':
        return { ...statement, page: event.page }
      case 'statement-sent':
        return { ...statement, sent: [...statement.sent, event.sent] }
      case 'statement-answered':
        return { ...statement, answers: [...statement.answers, event.answer] }
      case 'statement-withdrawn':
        return { ...statement, withdrawn: { reason: event.reason, by: event.by, at: event.at } }
    }
  },
}

/** Where a statement stands between us and the other side. */
export const statementStates = {
  issued: { en: 'Not sent yet', zh: '未发出' },
  sent: { en: 'Sent, no answer', zh: '已发，待确认' },
  agreed: { en: 'Confirmed', zh: '对方已确认' },
  differs: { en: 'Differs', zh: '对方有异议' },
  withdrawn: { en: 'Withdrawn', zh: '已撤回' },
} as const satisfies Record<string, Words>
export type StatementState = keyof typeof statementStates

/** The last word counts. */
export function stateOf({ sent, answers, withdrawn }: IssuedStatement): StatementState {
  if (withdrawn) return 'withdrawn'
  const last = answers.at(-1)
  if (last) return last.agrees ? 'agreed' : 'differs'
  return sent.length > 0 ? 'sent' : 'issued'
}
