import { z } from 'zod'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })
const day = text.nullable()
const count = z.number().int()

/** One inspection of one order on the board of all inspections. */
export const inspectionRowShape = z.object({
  id: text.describe('The order file'),
  inspection: text,
  number: text,
  buyer: text,
  buyerName: text,
  customerOrder: text,
  kind: text.describe('accessory, mid-term, final'),
  state: text.describe('planned, again, failed, reworked, conditional, passed'),
  stand: text.describe('As it stands today: doubt, overdue, week, later for planned ones, else its state'),
  purchase: text,
  planned: text,
  place: text,
  lot: text,
  unit: text,
  level: text,
  severity: text.describe('normal, tightened, reduced'),
  aql: text.describe('Limits of critical, major and minor defects'),
  who: text,
  done: day,
  drawn: count,
  critical: count,
  major: count,
  minor: count,
  maker: text.describe('The supplier whose goods are inspected; empty for our own workshop'),
  makerName: words,
  code: text,
  name: words,
  first: z.boolean().describe('The first look at these goods'),
  open: z.boolean(),
  doubts: count.describe('Doubts that wait for the supervisor'),
  correctUntil: day.describe('By when its earliest open correction is to be done'),
})
export type InspectionRow = z.infer<typeof inspectionRowShape>

export const inspectionSorts = ['planned', 'number', 'customer', 'maker', 'stand', 'done'] as const

/** Questions about inspections over all orders. */
export const inspectionQuestions = {
  inspections: ask(
    'Inspections over all orders: overdue, this week, refused, awaiting re-inspection',
    '验货看板（全部订单）：逾期、本周、不合格、待复验',
    'see',
    z.object({
      ...listInput,
      stand: text.optional(),
      kind: text.optional(),
      buyer: text.optional(),
      maker: text.optional().describe('A supplier by id; own for our own workshop'),
      all: z.stringbool().or(z.boolean()).default(false).describe('Those that are over, too'),
      from: z.iso.date().optional().describe('Done on this day or later'),
      to: z.iso.date().optional(),
      first: z.stringbool().or(z.boolean()).default(false).describe('Only first looks that came to a result'),
      fault: text.max(80).optional().describe('Only where this fault was found: its code, or its name'),
      correcting: z.stringbool().or(z.boolean()).default(false).describe('Only those with an open correction'),
      sort: z.enum(inspectionSorts).default('planned'),
    }),
    rows(inspectionRowShape).extend({ counts: z.record(text, z.number()).describe('How many stand each way') }),
  ),
} as const
