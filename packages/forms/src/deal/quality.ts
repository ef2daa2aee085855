import { dayShape } from '@gendan/kernel/day'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import type { Inspection } from './inspection.ts'
import { labTestShape } from './lab-test.ts'
import { concessionShape, correctionShape, inspectionDoubtShape } from './quality-care.ts'

/** The kept piece of a sample: counted, sealed, lent and at last let go. Its id is the sample's. */
export const keptShape = z
  .object({
    id: z.string(),
    /** Pieces that were made, counted one by one: what the customer asked for, and one more at least. */
    made: z.number().int().min(1).max(2000),
    sealed: z.object({ by: z.string(), at: z.string(), day: dayShape, photo: z.string() }).readonly(),
    /** The last day on which it is held to be as it was. */
    until: dayShape,
    /** Whom it was lent to, the latest last. */
    loans: z
      .array(
        z
          .object({
            id: z.string(),
            to: z.string().trim().min(1).max(120),
            why: z.string().trim().max(500),
            out: dayShape,
            due: dayShape.optional(),
            by: z.string(),
            back: z.object({ day: dayShape, by: z.string() }).readonly().optional(),
          })
          .readonly(),
      )
      .max(500)
      .readonly(),
    /** It is kept no longer: lost, destroyed, given to the customer. */
    gone: z
      .object({ day: dayShape, by: z.string(), why: z.string().trim().min(1).max(500) })
      .readonly()
      .optional(),
  })
  .readonly()
export type Kept = z.infer<typeof keptShape>

/** What a final inspection was opened with: the kept sample, or a manager's word. Its id is the inspection's. */
export const openingShape = z
  .object({
    id: z.string(),
    day: dayShape,
    at: z.string(),
    by: z.string(),
    scan: z
      .object({
        way: z.enum(['camera', 'typed']),
        code: z.string().max(60),
        /** The file whose sample it is: this order's, or an earlier one of the same goods. */
        file: z.string(),
        sample: z.string(),
        name: wordsShape,
        shelf: z.string().max(80),
      })
      .readonly()
      .optional(),
    /** Why no sample was scanned, in the manager's words; empty where one was. */
    why: z.string().trim().max(1000),
  })
  .readonly()
export type Opening = z.infer<typeof openingShape>

/** What is known of an order's quality beside its samples and inspections. */
export const qualitySectionShape = z
  .object({
    kept: z.array(keptShape).readonly().optional(),
    openings: z.array(openingShape).readonly().optional(),
    /** What inspectors were in doubt of, and what their supervisor answered. */
    doubts: z.array(inspectionDoubtShape).max(500).readonly().optional(),
    concessions: z.array(concessionShape).max(200).readonly().optional(),
    corrections: z.array(correctionShape).max(500).readonly().optional(),
    labTests: z.array(labTestShape).max(200).readonly().optional(),
  })
  .readonly()
export type QualitySection = z.infer<typeof qualitySectionShape>

interface Held {
  readonly quality?: QualitySection | undefined
}

/** The kept piece of a sample; undefined where none was sealed. */
export function keptOf({ quality }: Held, sample: string): Kept | undefined {
  return quality?.kept?.find(({ id }) => id === sample)
}

/** Whom a kept piece is lent to now; undefined where it stands on its shelf. */
export function loanOf(kept: Kept | undefined): Kept['loans'][number] | undefined {
  const last = kept?.loans.at(-1)
  return last?.back ? undefined : last
}

/** What an inspection was opened with; undefined where it was not. */
export function openingOf({ quality }: Held, inspection: string): Opening | undefined {
  return quality?.openings?.find(({ id }) => id === inspection)
}

/** Whether an inspection waits for the kept sample before anything is found in it. */
export function needsOpening(inspection: Pick<Inspection, 'id' | 'kind'>, held: Held): boolean {
  return inspection.kind === 'final' && openingOf(held, inspection.id) === undefined
}
