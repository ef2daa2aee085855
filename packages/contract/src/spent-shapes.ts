import { sides } from '@gendan/forms/deal/whose'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

const words = z.object({ en: z.string(), zh: z.string() })
const whose = z.enum(Object.keys(sides) as [keyof typeof sides, ...(keyof typeof sides)[]])
const days = z.number().int()

/** What one step of an order took, in working days of the firm's calendar. */
const spentStepShape = z.object({
  id: z.string(),
  kind: z.string(),
  part: z.string().describe('The purchase, sample or inspection it is of'),
  name: words.optional(),
  party: z.string().optional().describe('The supplier or maker, where his it is'),
  whose: whose.describe('Whose days it takes'),
  from: dayShape.describe('The day from which it could go on'),
  until: dayShape.describe('The day on which it was first done; today while it runs'),
  running: z.boolean(),
  planned: days.describe('By the day agreed for it, else by the spans of the firm'),
  took: days,
  over: days.describe('Took less planned; 0 while it runs within its plan'),
  onWay: z.boolean().describe('Whether the order waited for it; the days of these steps are those of the order'),
  charges: z
    .array(
      z.object({
        by: z.enum(['hold', 'rework', 'change', 'question', 'reason']),
        whose,
        party: z.string().optional(),
        days,
        says: words,
      }),
    )
    .describe('Of what it took beyond its plan, what something or somebody else took'),
})

/** The account of an order's days. */
export const spentShape = z.object({
  from: dayShape,
  until: dayShape,
  days: days.describe('Working days passed; those of the sides add up to them'),
  steps: z.array(spentStepShape),
  way: z.array(z.string()).describe('The steps the order waited for, one after the other, by id'),
  sides: z.array(z.object({ whose, days, over: days })),
  slack: z
    .object({
      start: days.describe('To spare against ship-by on the first day'),
      spent: z.array(z.object({ whose, days })),
      moved: days.describe('What plans, promises and closed days moved'),
      left: days,
    })
    .optional(),
})

/** A step of some order with what it took. */
export const spentRowShape = spentStepShape.extend({
  file: z.string(),
  number: z.string(),
  buyer: z.string(),
  buyerName: z.string(),
  partyName: words,
  owner: z.object({ post: z.string(), account: z.string().describe('Empty where several hold the post, or nobody') }),
})
export type SpentRow = z.infer<typeof spentRowShape>

/** What the steps of one customer, supplier, person or side took together. */
export const spentSumShape = z.object({
  key: z.string(),
  whose,
  name: words.describe('Of the customer, supplier or person; empty for a side as a whole'),
  post: z.string().optional(),
  orders: days,
  steps: days,
  late: days.describe('How many of the steps took longer than planned by its own fault'),
  took: days,
  over: days.describe('Days beyond the plan, all steps'),
  cost: days.describe('Of these, the days for which orders waited'),
  saved: days.describe('Days that steps of orders were quicker than planned, where orders waited for them'),
})
export type SpentSum = z.infer<typeof spentSumShape>
