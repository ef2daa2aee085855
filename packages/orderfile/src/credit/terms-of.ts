import { withAmendments } from '@gendan/credit/examine/amendments'
import { readCreditText } from '@gendan/credit/read'
import { type Credit, creditShape } from '@gendan/credit/terms/credit'
import { corrected } from './corrected.ts'
import type { CreditFile, CreditMessage } from './credit-shape.ts'

/** Messages that bring the terms of a credit; a text without a type is a letter. */
export const OPENING: ReadonlySet<string> = new Set(['', '700', '705', '710', '720'])
/** Messages that go on with one of these, and with an amendment. */
export const GOING_ON: ReadonlySet<string> = new Set(['701', '711', '721'])
export const AMENDING: ReadonlySet<string> = new Set(['707', '708'])

/** The message whose terms stand: the latest that opens or goes on with a credit. A full credit takes the place of its pre-advice. */
export function baseOf({ messages }: Pick<CreditFile, 'messages'>): CreditMessage | undefined {
  return messages.filter(({ terms }) => terms !== undefined).at(-1)
}

/** Amendments in the order in which they came, each with its continuations in one. */
export function amendmentsOf({ messages }: Pick<CreditFile, 'messages'>): readonly CreditMessage[] {
  const base = messages.findLastIndex(({ terms }) => terms !== undefined)
  const goingOn = new Map(
    messages.flatMap((one) => (one.fields && one.continues ? [[one.continues, one] as const] : [])),
  )
  return messages
    .filter((one, i) => one.fields !== undefined && one.continues === undefined && i > base)
    .map((one) => {
      const more = goingOn.get(one.id)
      return more ? { ...one, fields: { ...one.fields, ...more.fields } } : one
    })
}

/** Amendments that nobody has answered yet: until then they change nothing (UCP 600 art. 10 c). */
export function pendingOf(credit: Pick<CreditFile, 'messages'>): readonly CreditMessage[] {
  return amendmentsOf(credit).filter(({ answer }) => answer === undefined)
}

/**
 * The terms as they bind: those of the credit as it was read that day, with the corrections that stand and every amendment that was accepted,
 * in the order in which they came (UCP 600 art. 10). No terms where none were read. An amendment is accepted only where it can be
 * applied whole; one that a later release reads otherwise leaves the terms as they were.
 */
export function bindingTerms(credit: Pick<CreditFile, 'messages' | 'corrections'>): Credit {
  const base = baseOf(credit)
  let terms = base ? termsAfter(credit, base, creditShape.parse(base.terms)) : creditShape.parse({})
  for (const one of amendmentsOf(credit)) {
    if (one.answer?.answer !== 'accepted') continue
    const after = withAmendments(terms, [{ status: 'accepted', fields: one.answer.fields ?? one.fields ?? {} }])
    if ('credit' in after) terms = termsAfter(credit, one, after.credit)
  }
  return terms
}

/** What corrections of a message, and of those it goes on from, make of the terms that it left. */
function termsAfter(
  { corrections, messages }: Pick<CreditFile, 'messages' | 'corrections'>,
  message: CreditMessage,
  terms: Credit,
): Credit {
  const ids = chainOf(messages, message)
  const standing = corrections.filter((one) => ids.includes(one.message) && !one.takenBack)
  const after = creditShape.safeParse(corrected(terms, standing))
  return after.success ? after.data : terms
}

function chainOf(messages: readonly CreditMessage[], { id, continues }: CreditMessage): readonly string[] {
  const before = messages.find((one) => one.id === continues)
  return before ? [...chainOf(messages, before), id] : [id]
}

/** The number of an amendment, as it says; else its place among them. */
export function amendmentNumber({ fields = {} }: CreditMessage, place: number): string {
  return (fields['26E'] ?? '').replace(/^0+/, '').trim() || String(place)
}

/** What today's reader makes of the message whose terms stand, with those that it goes on from. */
export function readAgain(credit: Pick<CreditFile, 'messages'>): Credit {
  const base = baseOf(credit)
  const read = base && readCreditText(wholeText(credit, base))
  return read && 'credit' in read ? read.credit : creditShape.parse({})
}

/** The text of a message with those before it that it goes on from. */
export function wholeText(
  { messages }: Pick<CreditFile, 'messages'>,
  { text, continues }: Pick<CreditMessage, 'text' | 'continues'>,
): string {
  const before = continues === undefined ? undefined : messages.find(({ id }) => id === continues)
  return before ? `${wholeText({ messages }, before)}\n${text}` : text
}
