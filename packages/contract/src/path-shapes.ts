import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import { orderRowShape } from './rows.ts'

const words = z.object({ en: z.string(), zh: z.string() })
const day = dayShape.optional()

/** One step of an order's way as it stands today. */
export const pathNodeShape = z.object({
  id: z.string(),
  kind: z.string(),
  part: z.string().describe('The purchase, sample or inspection it is of'),
  name: words.optional(),
  party: z.string().optional().describe('The supplier or maker whose move it may be'),
  state: z.enum(['done', 'passed', 'open']),
  latest: day.describe('The last day it may end, counted back from ship-by'),
  forecast: day,
  actual: day,
  plan: day,
  promise: day,
  promises: z
    .array(z.object({ day: dayShape, reason: z.string(), by: z.string(), at: z.string(), was: dayShape }))
    .optional(),
  slack: z.number().int().optional().describe('Working days between forecast and latest; below zero it is late'),
  driver: z
    .object({
      by: z.enum(['after', 'plan', 'promise', 'today']),
      node: z.string().optional(),
      days: z.number().int().optional(),
    })
    .optional()
    .describe('What the forecast hangs on'),
  critical: z.boolean().describe('On the chain that decides the day on board'),
  cause: z.boolean().describe('Late by itself, not because a step before it is late'),
  ready: z.boolean().describe('All before it is done'),
  owner: z.object({ post: z.string(), account: z.string().describe('Empty where several hold the post, or nobody') }),
})

/** The way of one order on one day. */
export const pathShape = z.object({
  today: dayShape,
  shipBy: day,
  latest: day,
  etd: day,
  shipped: z.boolean(),
  slack: z.number().int().optional(),
  nodes: z.array(pathNodeShape),
  next: z.string().optional(),
})

/** One order of the board: its line in the lists, what is left, its strip, and the step that is next. */
export const boardRowShape = orderRowShape.extend({
  shipBy: day,
  latest: day,
  etd: day,
  shipped: z.boolean(),
  slack: z.number().int().optional(),
  state: z.enum(['late', 'thin', 'calm', 'open', 'shipped']),
  strip: z.object({
    from: dayShape,
    cuts: z.array(z.object({ part: z.enum(['material', 'production', 'inspection', 'shipment']), until: dayShape })),
    paid: day,
  }),
  next: pathNodeShape.optional(),
})
export type BoardRow = z.infer<typeof boardRowShape>
