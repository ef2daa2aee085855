import type { Aggregate } from '@gendan/kernel/aggregate'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** A letter of the trade with gaps for the facts: "{{theirNumber}}". Each tongue is written for itself. */
export const letterFactsShape = z
  .object({
    title: wordsShape.refine(({ en, zh }) => en !== '' || zh !== '', { message: 'no-name' }),
    /** To whom it goes: the customer of the order, or one of its suppliers. */
    to: z.enum(['customer', 'supplier']),
    subject: wordsShape,
    text: wordsShape,
  })
  .readonly()
export type LetterFacts = z.infer<typeof letterFactsShape>

const stateShape = z.object({ id: z.string(), facts: letterFactsShape, dropped: z.boolean() }).readonly()
export type LetterTemplate = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('letter-kept'), facts: letterFactsShape }).readonly(),
  z.object({ type: z.literal('letter-dropped') }).readonly(),
])

/** A letter as the firm words it: one of its own, or in the place of one of the house under the same id. */
export const letterTemplate: Aggregate<LetterTemplate, z.infer<typeof eventShape>> = {
  kind: 'letter-template',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, facts: blank, dropped: false }),
  evolve: (state, event) =>
    event.type === 'letter-kept' ? { ...state, facts: event.facts, dropped: false } : { ...state, dropped: true },
}

const blank: LetterFacts = {
  title: { en: '-', zh: '' },
  to: 'customer',
  subject: { en: '', zh: '' },
  text: { en: '', zh: '' },
}
