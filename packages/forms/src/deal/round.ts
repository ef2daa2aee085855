import { type Day, dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { keptFileShape } from './kept-file.ts'
import { termsShape } from './terms.ts'

/** How a word came from one side to the other. */
export const waysOfTelling = {
  mail: { en: 'E-mail', zh: '电子邮件' },
  letter: { en: 'Letter', zh: '信函' },
  fax: { en: 'Fax', zh: '传真' },
  chat: { en: 'Message', zh: '即时消息' },
  platform: { en: 'Trade platform', zh: '交易平台' },
  phone: { en: 'Telephone', zh: '电话' },
  meeting: { en: 'Meeting, fair', zh: '面谈、展会' },
} as const satisfies Record<string, Words>
export type WayOfTelling = keyof typeof waysOfTelling
export const wayOfTellingShape = z.enum(Object.keys(waysOfTelling) as [WayOfTelling, ...WayOfTelling[]])

/** What one side says to the other in a round. */
export const roundKinds = {
  offer: { en: 'Offer', zh: '发盘' },
  counter: { en: 'Counter-offer', zh: '还盘' },
  acceptance: { en: 'Acceptance', zh: '接受' },
  rejection: { en: 'Rejection', zh: '拒绝' },
  withdrawal: { en: 'Withdrawal', zh: '撤回、撤销' },
} as const satisfies Record<string, Words>
export type RoundKind = keyof typeof roundKinds

const said = {
  /** Counts what both sides said in this file, from 1. */
  round: z.number().int().min(1),
  /** The day it was sent or said. */
  made: dayShape,
  how: wayOfTellingShape,
  /** Binds whoever makes it; otherwise it is subject to his confirmation (CISG art. 14). */
  firm: z.boolean(),
  /** The last day on which the answer must reach him, and the hour of that day at his place. */
  answerBy: dayShape.optional(),
  answerHour: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  note: z.string().max(4000),
  /** Kept files: the mail, the fax, the letter. */
  proof: z.array(keptFileShape).max(20).readonly(),
}

/** What we offered last. Our earlier offers and all that the customer said stand in `rounds`. */
export const offerShape = z.object({ ...said, says: z.enum(['offer', 'counter']), terms: termsShape }).readonly()
export type Offer = z.infer<typeof offerShape>

/** One round of the talks: who says what to whom, on which day, bound until when. */
export const roundShape = z
  .object({
    ...said,
    by: z.enum(['us', 'customer']),
    says: z.enum(Object.keys(roundKinds) as [RoundKind, ...RoundKind[]]),
    /** The day it reached the other side, where that is known: from then on it counts. */
    reached: dayShape.optional(),
    /** Those of an offer or counter-offer; of an acceptance only where it changes something small. */
    terms: termsShape.optional(),
  })
  .readonly()
export type Round = z.infer<typeof roundShape>

/** An offer of ours as a round. */
export function ours(offer: Offer): Round {
  return { ...offer, by: 'us' }
}

/** The day on which a round counts: it reached the other side, as far as is known. */
export function counts({ reached, made }: Round): Day {
  return reached ?? made
}
