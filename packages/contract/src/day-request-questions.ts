import { dayShape } from '@gendan/kernel/day'
import { askedShape } from '@gendan/orderfile/request/asked'
import { z } from 'zod'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })
const count = z.number().int()
const record = z.record(z.string(), z.unknown())

/** A request for a day in the register. */
const requestRowShape = z.object({
  id: text,
  version: count,
  customer: text,
  name: text,
  nameZh: text,
  file: text.describe('The order it was asked for or that came of it; empty for none'),
  number: text,
  says: text,
  quantity: text,
  unit: text,
  day: text.describe('When it was answered'),
  wish: text,
  honest: text.nullable().describe('The earliest honest day of that day; null where nobody had room'),
  promised: text.nullable(),
  board: text.nullable().describe('The day on board that is held against what happens'),
  shipped: text.nullable().describe('When it was on board'),
  arrival: z.boolean().describe('The days are those of arrival'),
  verdict: z.enum(['promised', 'refused']),
  reason: text,
  word: text,
  offered: count.describe('How many alternatives were offered'),
  maker: text,
  makerZh: text,
  outcome: text,
  outcomeWord: text,
  byName: text,
})
export type DayRequestRow = z.infer<typeof requestRowShape>

const riskShape = z.object({ risk: z.enum(['low', 'middle', 'high']), why: z.array(words) })
const wayShape = z.object({
  key: text.describe('line/NAME or party/ID; empty where nobody is named'),
  name: words,
  perWeek: text.optional(),
  start: dayShape,
  finish: dayShape,
  days: count,
  waits: count.describe('Working days it waits behind other orders'),
  before: z.array(z.object({ file: text, number: text, quantity: text })),
  board: dayShape,
  day: dayShape,
  spare: count.describe('Working days to spare; below zero where it is late'),
  risk: riskShape.optional(),
  offer: z
    .object({
      price: z.object({ amount: text, currency: text }),
      leadDays: count.optional(),
      holdsUntil: dayShape.optional(),
    })
    .optional(),
})

const honestShape = z.object({
  today: dayShape,
  currency: text,
  steps: z.array(
    z.object({ id: text, title: words, days: count, from: dayShape, until: dayShape, critical: z.boolean() }),
  ),
  bottleneck: z.enum(['capacity', 'making', 'materials', 'sample', 'money', 'beyond']),
  way: wayShape.optional(),
  others: z.array(wayShape),
  earlier: z.array(
    z.object({
      kind: z.enum(['overtime', 'maker', 'air', 'split']),
      day: dayShape,
      spare: count,
      cost: text.optional().describe("In the firm's money"),
      quantity: text.optional(),
      maker: z.object({ key: text, name: words }).optional(),
      says: words,
    }),
  ),
  makers: z.array(z.object({ key: text, name: words })).describe('Who could be asked'),
})
export type HonestAnswer = z.infer<typeof honestShape>

/** What may be asked about customers' requests for a day. */
export const dayRequestQuestions = {
  'honest-day': ask(
    'Can we ship so many by then? The earliest honest day, its account, and what it costs to be earlier',
    '某日前能否出货：最早可答应的日子与测算',
    'see',
    z.object({ asked: askedShape }),
    honestShape,
    'POST',
  ),
  'day-requests': ask(
    "Customers' requests for a day: promised and refused, and what became of them",
    '交期答复登记',
    'see',
    z.object({
      ...listInput,
      verdict: z.enum(['promised', 'refused', 'all']).default('all'),
      state: z.enum(['open', 'closed', 'broken', 'all']).default('all').describe('broken: promised and not kept'),
      reason: text.max(20).default(''),
      customer: text.max(80).default(''),
      file: text.max(80).default(''),
      month: z
        .string()
        .regex(/^(\d{4}-\d{2})?$/)
        .default(''),
      sort: z.enum(['day', 'wish', 'quantity']).default('day'),
    }),
    rows(requestRowShape),
  ),
  'day-request': ask(
    'One request for a day with its account',
    '一次交期答复',
    'see',
    z.object({ id: text.max(80) }),
    z.object({
      row: requestRowShape,
      request: record,
      forecast: dayShape.optional().describe('When its order is on board, as far as that can be said today'),
    }),
  ),
  'refused-by-month': ask(
    'How much was asked for and refused, month by month, and for lack of room',
    '每月婉拒统计',
    'see',
    z.object({}),
    z.object({
      months: z.array(
        z.object({
          key: text.describe('2026-05'),
          promised: count,
          refused: count,
          noRoom: count.describe('Of the refused, for lack of capacity'),
          pieces: text.describe('Pieces refused for lack of capacity'),
        }),
      ),
    }),
  ),
} as const
