import { dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { keptFileShape } from './kept-file.ts'

/** What a supervisor decides where an inspector is in doubt. */
export const doubtAnswers = {
  'go-on': { en: 'Go on', zh: '可以继续' },
  stop: { en: 'Stop', zh: '先停' },
  ask: { en: 'Ask the customer', zh: '问客户' },
} as const satisfies Record<string, Words>
export type DoubtAnswer = keyof typeof doubtAnswers

/** A doubt at an inspection: it goes to the supervisor at once and waits for his word (seed 003, part 3, item 7). */
export const inspectionDoubtShape = z
  .object({
    /** Given where it is typed, so that what comes twice is one. */
    id: z.string().trim().min(8).max(64),
    /** The inspection, by id. */
    inspection: z.string().max(80),
    what: z.string().trim().min(1).max(1000),
    photos: z.array(z.string().max(80)).max(12).readonly(),
    day: dayShape,
    at: z.string(),
    by: z.string(),
    answer: z
      .object({
        decides: z.enum(Object.keys(doubtAnswers) as [DoubtAnswer, ...DoubtAnswer[]]),
        word: z.string().trim().min(1).max(1000),
        by: z.string(),
        at: z.string(),
      })
      .readonly()
      .optional(),
  })
  .readonly()
export type InspectionDoubt = z.infer<typeof inspectionDoubtShape>

/** The customer's yes to goods as they are: when, who, in his words, with his mail or letter. */
export const customerYesShape = z
  .object({
    day: dayShape,
    who: z.string().trim().min(1).max(120),
    says: z.string().trim().min(1).max(2000),
    files: z.array(keptFileShape).max(10).readonly(),
  })
  .readonly()

/** How goods that did not pass are accepted all the same. Its id is the inspection's. */
export const concessionShape = z
  .object({
    id: z.string().max(80),
    /** The customer can see the flaw: then it is his to accept. */
    visible: z.boolean(),
    yes: customerYesShape.optional(),
    /** He has let us accept small flaws ourselves: no manager is asked. */
    small: z.boolean(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()
export type Concession = z.infer<typeof concessionShape>

/** What is done so that a fault does not come back: what, why it came, who does it until when, and what proves it. */
export const correctionShape = z
  .object({
    id: z.string().trim().min(1).max(64),
    /** The inspection that found it, by id. */
    inspection: z.string().max(80),
    fault: z.string().trim().min(1).max(300),
    cause: z.string().trim().min(1).max(1000),
    what: z.string().trim().min(1).max(1000),
    /** Who does it: a supplier's man, a colleague, by name. */
    whom: z.string().trim().min(1).max(120),
    until: dayShape,
    by: z.string(),
    at: z.string(),
    closed: z
      .object({
        day: dayShape,
        by: z.string(),
        /** What was seen that proves it is done. */
        word: z.string().trim().min(1).max(1000),
        files: z.array(keptFileShape).max(10).readonly(),
      })
      .readonly()
      .optional(),
  })
  .readonly()
export type Correction = z.infer<typeof correctionShape>
