import { topicShape } from '@gendan/firm/departments'
import { dayShape } from '@gendan/kernel/day'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** What a head says to an order that was explained to him. */
export const headAnswers = {
  yes: { en: 'Yes', zh: '确认' },
  but: { en: 'Yes, but', zh: '确认，但有条件' },
  no: { en: 'No', zh: '做不到' },
} as const satisfies Record<string, Words>
export type HeadAnswer = keyof typeof headAnswers
export const headAnswerShape = z.enum(Object.keys(headAnswers) as [HeadAnswer, ...HeadAnswer[]])

/** A head who is asked to confirm: of which department, and what concerns it. */
export const askedHeadShape = z
  .object({
    department: z.string().max(40),
    name: wordsShape,
    account: z.string().min(1).max(80),
    topics: z.array(topicShape).min(1).max(4).readonly(),
  })
  .readonly()
export type AskedHead = z.infer<typeof askedHeadShape>

/** The word of a head, with the prints of what he saw, by topic. */
export const headWordShape = z
  .object({
    department: z.string(),
    by: z.string(),
    answer: headAnswerShape,
    word: z.string().trim().max(700),
    day: dayShape,
    at: z.string(),
    saw: z.record(z.string(), z.string()).readonly(),
  })
  .readonly()
export type HeadWord = z.infer<typeof headWordShape>

/** Who was asked to confirm an order before and after its release, and every word that was said, the latest last. */
export const briefingShape = z
  .object({
    asked: z.array(askedHeadShape).max(20).readonly(),
    by: z.string(),
    day: dayShape,
    words: z.array(headWordShape).readonly(),
  })
  .readonly()
export type Briefing = z.infer<typeof briefingShape>
