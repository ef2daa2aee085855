import { z } from 'zod'

const text = z.string()
const words = z.object({ en: text, zh: text })
const said = z.object({ by: text, at: text, reason: text })

/** One thing that lies in an order file, with the size and type of its bytes. */
export const binderEntryShape = z.object({
  id: text,
  chapter: text,
  kind: text,
  part: text,
  from: z.enum(['issued', 'stamped', 'gate', 'kept', 'recorded']),
  title: text.describe('The number of a paper of ours, the name of a file'),
  version: z.number().int().describe('0 where several stand side by side'),
  latest: z.boolean(),
  attachment: text.describe('SHA-256 of the bytes'),
  mime: text,
  bytes: z.number().int(),
  by: text,
  at: text,
  day: text,
  note: text,
  gate: text.optional(),
  paper: text.optional(),
  out: said.optional(),
})

/** A paper that a complete file holds, and what stands for it. */
export const expectedShape = z.object({
  kind: text,
  part: text,
  chapter: text,
  name: words,
  maker: text,
  post: text,
  why: words,
  source: z.object({ title: text, at: text, read: text.optional() }),
  state: z.enum(['held', 'waived', 'missing']),
  due: z.boolean(),
  since: text,
  held: z.array(text),
  asked: z
    .object({ credit: text, originals: z.number().int(), copies: z.number().int(), text })
    .optional()
    .describe('What the credits that pay the order ask of it'),
  waiver: said.extend({ kind: text, part: text }).optional(),
})

export const completenessShape = z.object({
  held: z.number().int(),
  needed: z.number().int(),
  percent: z.number().int(),
})
