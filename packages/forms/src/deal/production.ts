import { dayShape } from '@gendan/kernel/day'
import { quantityShape } from '@gendan/kernel/money'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** How bad it is where a quality point is wrong. */
export const qualityWeights = {
  critical: { en: 'Critical', zh: '致命' },
  major: { en: 'Major', zh: '严重' },
  minor: { en: 'Minor', zh: '轻微' },
} as const satisfies Record<string, Words>
export type QualityWeight = keyof typeof qualityWeights

/** A point that quality is checked at, in the workshop's words. */
export const qualityPointShape = z
  .object({
    id: z.string(),
    point: wordsShape,
    /** What is right: a measure, a colour, a strength. */
    standard: wordsShape,
    weight: z.enum(Object.keys(qualityWeights) as [QualityWeight, ...QualityWeight[]]),
  })
  .readonly()
export type QualityPoint = z.infer<typeof qualityPointShape>

/** What was decided at a meeting: who does it by which day. */
export const meetingDecisionShape = z
  .object({
    id: z.string().trim().min(1).max(40),
    says: z.string().trim().min(1).max(400),
    /** The department that takes it on, by id; '' for whoever follows the order. */
    department: z.string().max(40),
    /** What that department was called then. */
    name: wordsShape,
    due: dayShape.optional(),
  })
  .readonly()
export type MeetingDecision = z.infer<typeof meetingDecisionShape>

const held = z.object({
  day: dayShape,
  /** Who was there, by account or by name. */
  attended: z.array(z.string().max(80)).max(40).readonly(),
  /** What was said, and what each department took on. */
  minutes: z.string().trim().max(4000),
  decisions: z.array(meetingDecisionShape).max(40).readonly().optional(),
})

/** A release meeting as somebody tells of it. */
export const toldMeetingShape = held.readonly()
export type ToldMeeting = z.infer<typeof toldMeetingShape>

/** What was new against the customer's last order, as it was explained. */
const againstShape = z
  .object({
    /** The number of that order. */
    number: z.string(),
    changes: z
      .array(z.object({ what: wordsShape, before: wordsShape, after: wordsShape }).readonly())
      .max(400)
      .readonly(),
  })
  .readonly()

/** The meeting at which an order is explained to the heads of departments. */
export const releaseMeetingShape = held.extend({ against: againstShape.optional() }).readonly()
export type ReleaseMeeting = z.infer<typeof releaseMeetingShape>

const plan = z.object({
  /** Who makes it: a supplier's file, by id; empty for our own workshop. */
  maker: z.string(),
  workshop: z.string().trim().max(80),
  start: dayShape.optional(),
  /** The day by which the goods are complete in the warehouse. */
  finish: dayShape,
  lines: z
    .array(
      z
        .object({
          line: z.string(),
          /** What is made: the ordered quantity and what is added for loss and samples. */
          quantity: quantityShape,
          demands: wordsShape,
        })
        .readonly(),
    )
    .max(2000)
    .readonly(),
  /** What holds for the whole order. */
  demands: wordsShape,
  quality: z.array(qualityPointShape).max(100).readonly(),
  packing: wordsShape,
  /** The kept sample that bulk is made by, by id; empty for none. */
  sample: z.string(),
})

/** The customer's demands put into the workshop's language (seed 003, part 3, item 5). */
export const productionPlanShape = plan.readonly()
export type ProductionPlan = z.infer<typeof productionPlanShape>

/** The plan, and the meeting at which it was explained, once it was held. */
export const productionShape = plan.extend({ meeting: releaseMeetingShape.optional() }).readonly()
export type Production = z.infer<typeof productionShape>
