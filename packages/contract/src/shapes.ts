import { z } from 'zod'

const words = z.object({ en: z.string(), zh: z.string() })

/** A finding as it crosses the door (see the interfaces page). */
export const findingShape = z.object({
  rule: z.string().describe('Id of the rule in the rule book'),
  verdict: z.enum(['pass', 'fail', 'cannot-tell', 'judgement']),
  weight: z.enum(['block', 'warn', 'note']),
  at: z.string().describe('Path into what was judged'),
  says: words,
  source: z.object({ title: z.string(), at: z.string(), read: z.string().optional() }),
  remedy: words.optional(),
})

/** RFC 9457 problem details; `findings` name every reason at once. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  says: words,
  findings: z.array(findingShape).optional(),
  changed: z
    .array(
      z.object({ version: z.number(), act: z.string(), by: z.string(), at: z.string(), events: z.array(z.unknown()) }),
    )
    .optional()
    .describe('What others did since the version this request was made against'),
  version: z.number().int().optional(),
})
export type Problem = z.infer<typeof problemShape>

/** What a performed act answers. */
export const performedShape = z.object({
  id: z.string(),
  version: z.number().int(),
  number: z.string().optional().describe('The number given by this act, where it gave one'),
})
export type Performed = z.infer<typeof performedShape>

export const listInput = {
  search: z.string().max(200).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  descending: z.stringbool().or(z.boolean()).default(false),
}

/** What has changed in a world, as events and their door tell it. Facts are asked for, never told here. */
export const changesShape = z.object({
  at: z.string().describe('Where we stand now: the next question goes on from here'),
  changes: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      version: z.number().int(),
      by: z.string().describe('The account that changed it last'),
    }),
  ),
  everything: z.boolean().describe('More has changed than is told here: ask for everything again'),
})
export type Changes = z.infer<typeof changesShape>
export type Change = Changes['changes'][number]
