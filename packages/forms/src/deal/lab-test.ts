import { dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { keptFileShape } from './kept-file.ts'

/** What a laboratory reports. */
export const labVerdicts = {
  passed: { en: 'Passed', zh: '合格' },
  failed: { en: 'Failed', zh: '不合格' },
  doubt: { en: 'In doubt', zh: '有疑问' },
} as const satisfies Record<string, Words>
export type LabVerdict = keyof typeof labVerdicts

/** What the supervisor decides over a report that is in doubt. */
export const labAnswers = {
  accept: { en: 'Accept it', zh: '可以接受' },
  again: { en: 'Test again', zh: '重新检测' },
} as const satisfies Record<string, Words>
export type LabAnswer = keyof typeof labAnswers

/** A test by a laboratory: what is tested by which standard, the sample on its way, the report that proves it. */
export const labTestShape = z
  .object({
    id: z.string().trim().min(1).max(64),
    /** "EN 71-3", "REACH SVHC", "colour fastness ISO 105-C06". */
    standard: z.string().trim().min(1).max(160),
    /** The words of the order that ask for it; empty where a person thought of it. */
    asked: z.string().trim().max(500),
    laboratory: z.string().trim().max(160),
    /** The day by which the report is wanted. */
    due: dayShape,
    /** The test that did not pass and is made again, by id; empty for a first one. */
    again: z.string().max(64),
    sent: z
      .object({ day: dayShape, what: z.string().trim().max(300), waybill: z.string().trim().max(80) })
      .readonly()
      .optional(),
    report: z
      .object({
        number: z.string().trim().max(80),
        day: dayShape,
        /** The last day on which it is held to be valid; left out where it names none. */
        until: dayShape.optional(),
        verdict: z.enum(Object.keys(labVerdicts) as [LabVerdict, ...LabVerdict[]]),
        word: z.string().trim().max(1000),
        files: z.array(keptFileShape).max(10).readonly(),
        by: z.string(),
        at: z.string(),
      })
      .readonly()
      .optional(),
    /** The supervisor's word over a doubt. */
    answer: z
      .object({
        decides: z.enum(Object.keys(labAnswers) as [LabAnswer, ...LabAnswer[]]),
        word: z.string().trim().min(1).max(1000),
        by: z.string(),
        at: z.string(),
      })
      .readonly()
      .optional(),
    /** Nobody wants it any more, and why. */
    dropped: z
      .object({ why: z.string().trim().min(1).max(500), by: z.string(), at: z.string() })
      .readonly()
      .optional(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()
export type LabTest = z.infer<typeof labTestShape>

/** Where a test stands. */
export const labStates = {
  planned: { en: 'Sample not sent', zh: '未送样' },
  sent: { en: 'At the laboratory', zh: '检测中' },
  doubt: { en: 'In doubt', zh: '有疑问' },
  failed: { en: 'Failed', zh: '不合格' },
  passed: { en: 'Passed', zh: '合格' },
  dropped: { en: 'Dropped', zh: '取消' },
} as const satisfies Record<string, Words>
export type LabState = keyof typeof labStates

/** A doubt that the supervisor accepted has passed; one that he wants again has failed. */
export function labState({ sent, report, answer, dropped }: LabTest): LabState {
  if (dropped) return 'dropped'
  if (!report) return sent ? 'sent' : 'planned'
  if (report.verdict !== 'doubt' || !answer) return report.verdict
  return answer.decides === 'accept' ? 'passed' : 'failed'
}

/** The tests that count: those that were not made again since, and none that was dropped. */
export function standingTests(tests: readonly LabTest[] = []): readonly LabTest[] {
  const repeated = new Set(tests.filter(({ dropped }) => !dropped).map(({ again }) => again))
  return tests.filter(({ id, dropped }) => !dropped && !repeated.has(id))
}
