import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
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
  country: z.string().optional().describe('By whose working days it counts, where that is another country than ours'),
  state: z.enum(['done', 'passed', 'open']),
  latest: day.describe('The last day it may end, counted back from ship-by'),
  forecast: day,
  actual: day,
  plan: day,
  promise: day,
  promises: z
    .array(
      z.object({
        day: dayShape,
        reason: z.string(),
        by: z.string(),
        at: z.string(),
        was: dayShape,
        whose: z.string().optional(),
      }),
    )
    .optional(),
  slack: z.number().int().optional().describe('Working days between forecast and latest; below zero it is late'),
  driver: z
    .object({
      by: z.enum(['after', 'plan', 'pace', 'promise', 'today']),
      node: z.string().optional(),
      days: z.number().int().optional(),
    })
    .optional()
    .describe('What the forecast hangs on'),
  critical: z.boolean().describe('On the chain that decides the day on board'),
  cause: z.boolean().describe('Late by itself, not because a step before it is late'),
  ready: z.boolean().describe('All before it is done'),
  since: day,
  failed: z.literal(true).optional(),
  sample: z
    .object({ accessory: z.literal(true).optional(), unsealed: z.literal(true).optional(), until: day })
    .optional()
    .describe(
      'Of a sample that bulk is made after: of an accessory, not sealed, or until when the sealed one is valid',
    ),
  progress: z
    .object({ done: z.number().int(), planned: z.number().int(), packed: z.number().int().optional() })
    .optional()
    .describe('How far its goods are and should be, in percent'),
  link: z
    .object({ state: z.enum(['sent', 'read', 'countered']), day: dayShape })
    .optional()
    .describe('How the link by which it is to be signed back stands, and since when'),
  owner: z.object({ post: z.string(), account: z.string().describe('Empty where several hold the post, or nobody') }),
})

const boundsShape = z
  .array(z.object({ by: z.enum(['contract', 'credit', 'arrival']), day: dayShape }))
  .optional()
  .describe('Every limit of shipment and whose it is, the earliest first')

/** The way of one order on one day. */
export const pathShape = z.object({
  today: dayShape,
  shipBy: day,
  latest: day,
  bounds: boundsShape,
  held: z.literal(true).optional(),
  etd: day,
  shipped: z.boolean(),
  slack: z.number().int().optional(),
  nodes: z.array(pathNodeShape),
  next: z.string().optional(),
  template: words.optional().describe('The template whose spans hold for it'),
  counted: z
    .record(
      z.string(),
      z.object({
        country: z.string(),
        weekend: z.number().int().describe('Days of the weekend in between'),
        closed: z.array(z.object({ from: dayShape, to: dayShape, name: words })),
      }),
    )
    .optional()
    .describe('By the id of a step: whose calendar it was counted in, and which closed days fell in between'),
  notKnown: z
    .array(z.object({ country: z.string(), years: z.array(z.string()) }))
    .optional()
    .describe('Countries whose public holidays of these years are not known: only weekends were counted'),
})

const seenShape = z.object({
  etd: day,
  shipBy: day,
  slack: z.number().int().optional(),
  paid: day.describe('When the money is all in'),
  alarms: z.array(z.object({ rule: z.string(), at: z.string(), says: words })),
})

const marginShape = z
  .object({
    margin: decimalShape,
    band: z.string(),
    signed: decimalShape.optional(),
    signedBand: z.string().optional(),
  })
  .optional()

/** What would come of other days, other suppliers, two shipments, more cost. */
export const suppositionShape = z.object({
  before: seenShape,
  after: seenShape,
  rest: seenShape.optional().describe('The second shipment'),
  path: pathShape,
  moved: z.array(z.object({ node: z.string(), name: words, before: day, after: day })),
  currency: z.string(),
  costs: z.array(z.object({ name: words, amount: decimalShape })),
  total: decimalShape,
  margin: z.object({ before: marginShape, after: marginShape }),
  closing: z
    .array(z.object({ gate: z.string(), part: z.string(), title: words, who: words }))
    .describe('Gates that another latest day would close again, and whose hand is needed there'),
  findings: z.array(z.record(z.string(), z.unknown())),
})

const lineShape = z.object({
  key: z.string(),
  order: z.string(),
  number: z.string(),
  buyer: z.string(),
  mark: z.enum(['risk', 'thin', 'note', 'wait']),
  says: words,
  why: words,
  node: z.string(),
  kind: z.string(),
  part: z.string(),
  owner: z.object({ post: z.string(), account: z.string() }).optional(),
  party: words.optional().describe('The name of the supplier whose move it is'),
  waits: z.enum(['customer', 'supplier']).optional(),
  day,
  slack: z.number().int().optional(),
  since: day,
  rule: z.string().optional().describe('The alarm that rings'),
  ringsAt: z.string().optional().describe('The step at which it rings'),
  goods: z.string().optional().describe('The scarce article it is about, by id'),
  message: z.string().optional().describe('The mail it is about, by id'),
  load: z.literal(true).optional().describe("It is answered on the page of the makers' load"),
  accessories: z.literal(true).optional().describe("It is answered on the page of the order's accessories"),
  byAct: z.literal(true).optional().describe('It ends by its own act and is not silenced'),
  quiet: z
    .object({ by: z.string(), since: z.string(), until: day, reason: z.string() })
    .optional()
    .describe('Who let it rest, until when and why'),
  worth: decimalShape.optional().describe("What the order is worth in the firm's money"),
})

/** One line of my day, with what else hangs on the same step of its order. */
export const dayItemShape = lineShape.extend({
  with: z
    .array(lineShape)
    .optional()
    .describe('Other lines of the order that hang on the same step, the heaviest first'),
})
export type DayRow = z.infer<typeof dayItemShape>

/** One order of the board: its line in the lists, what is left, its strip, and the step that is next. */
export const boardRowShape = orderRowShape.extend({
  shipBy: day,
  latest: day,
  bounds: boundsShape,
  held: z.literal(true).optional(),
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

const countsShape = z.object({
  late: z.number(),
  thin: z.number(),
  calm: z.number(),
  open: z.number(),
  shipped: z.number(),
})

/** What orders are worth together. */
const atRiskShape = z.object({
  currency: z.string(),
  amount: decimalShape.describe("In the firm's money, at its newest rates"),
  others: z
    .array(z.object({ currency: z.string(), amount: decimalShape }))
    .describe('In moneys of which the firm has recorded no rate: each as it is'),
})

/** A page of the board, with what all that fits come to. */
export const boardShape = z.object({
  rows: z.array(boardRowShape),
  total: z.number().int(),
  more: z.boolean(),
  today: z.string(),
  counts: countsShape,
  atRisk: atRiskShape.describe('What the late orders are worth'),
})

const standingShape = z.object({
  etd: day,
  shipBy: day,
  slack: z.number().int().optional(),
  state: z.enum(['late', 'thin', 'calm', 'open', 'shipped']),
  alarms: z.array(z.string()),
})

/** What other spans, thresholds or working days would do to the orders under way; the orders that move most come first, twenty at most. */
export const whatIfShape = z.object({
  today: dayShape,
  orders: z.number().int(),
  moved: z.number().int(),
  rows: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      buyerName: z.string(),
      before: standingShape,
      after: standingShape,
    }),
  ),
  states: z.object({ before: countsShape, after: countsShape }),
  alarms: z.array(z.object({ alarm: z.string(), before: z.number().int(), after: z.number().int() })),
})

/** My day: three columns and what they come to. */
export const myDayShape = z.object({
  today: z.string(),
  must: z.array(dayItemShape),
  waiting: z.array(dayItemShape),
  coming: z.array(dayItemShape),
  silent: z.array(dayItemShape).describe('Alarms that somebody has answered: they ring again when their cause changes'),
  counts: z.object({
    ...{ must: z.number(), money: z.number(), waiting: z.number(), coming: z.number() },
    silent: z.number(),
  }),
  atRisk: atRiskShape,
  fortnight: z.array(z.object({ day: z.string(), works: z.boolean() })),
})
