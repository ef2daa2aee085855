import { z } from 'zod'
import { ask, rows } from './question.ts'
import { findingShape, listInput } from './shapes.ts'

const text = z.string()
const day = z.string().describe('YYYY-MM-DD')
const state = z.record(z.string(), z.unknown())
const words = z.object({ en: text, zh: text })

export const creditStateShape = z.enum([
  'advised',
  'audited',
  'to-amend',
  'amendment-received',
  'workable',
  'drawn-in-part',
  'drawn',
  'expired',
  'closed',
])

const orderOfCredit = z.object({
  id: text,
  number: text,
  latestShipment: day.nullable(),
  onBoard: day.nullable().describe('Where it was shipped and not presented yet'),
})

/** A credit on the wall. Amounts are exact decimals as text. */
const creditRowShape = z.object({
  id: text,
  version: z.number().int(),
  customer: text,
  customerName: text,
  customerNameZh: text.describe('In Chinese; empty where he has no such name'),
  orders: z.array(orderOfCredit).describe('The order files that it pays'),
  number: text,
  issuingBank: text,
  advisingBank: text,
  currency: text,
  amount: text.nullable(),
  drawn: text.describe('What was drawn under it'),
  balance: text.nullable().describe('What is left; empty where the text names no amount'),
  issued: day.nullable(),
  received: day,
  latestShipment: day.nullable(),
  expiry: day.nullable(),
  expiryPlace: text,
  lastPresentation: day
    .nullable()
    .describe('Of what was shipped and not presented: period and expiry, whichever is first'),
  state: creditStateShape,
  open: z.number().int().describe('Points of its review that wait'),
  pending: z.number().int().describe('Amendments that nobody has answered'),
})
export type CreditRow = z.infer<typeof creditRowShape>

/** An order that is paid by credit and whose credit has not come. */
const awaitedRowShape = z.object({
  id: text,
  number: text,
  customer: text,
  customerName: text,
  currency: text,
  amount: text.nullable(),
  latestShipment: day.nullable(),
  stage: text,
})
export type AwaitedCredit = z.infer<typeof awaitedRowShape>

const pointKey = {
  rule: text,
  place: text.describe('Path into the terms'),
  said: text.describe('What it says, in English'),
}
const judgedShape = z.object({ ...pointKey, how: z.enum(['amend', 'accept', 'ask']), note: text, by: text, at: text })

const pointShape = z.object({
  ...pointKey,
  finding: findingShape.extend({ ask: text.optional().describe('What the amendment should read') }),
  judged: judgedShape.optional().describe('The latest word on it'),
  open: z.boolean(),
})

const sheetLine = z.object({
  point: words,
  credit: text.optional(),
  contract: text.optional(),
  verdict: z.enum(['pass', 'fail', 'judgement']),
  rule: text,
})

/** What may be asked about letters of credit. */
export const creditQuestions = {
  credits: ask(
    'Letters of credit, one row each',
    '信用证列表',
    'see',
    z.object({
      ...listInput,
      customer: text.optional(),
      order: text.optional().describe('Those that pay this order file, by id'),
      state: creditStateShape.or(z.literal('open')).optional().describe('open: those that go on'),
      sort: z.enum(['received', 'latestShipment', 'expiry', 'amount', 'number']).default('received'),
    }),
    rows(creditRowShape),
  ),
  'credits-awaited': ask(
    'Orders that are paid by credit and whose credit has not come',
    '来证未到的订单',
    'see',
    z.object({ offset: listInput.offset, limit: listInput.limit }),
    rows(awaitedRowShape),
  ),
  credit: ask(
    'One letter of credit, with its review against the orders that it pays',
    '一份信用证',
    'see',
    z.object({ id: text }),
    z.object({
      version: z.number().int(),
      credit: state.describe('Its file: messages with their texts, corrections, points judged, requests'),
      customerName: text,
      customerNameZh: text,
      orders: z.array(orderOfCredit.extend({ stage: text, settled: z.boolean().describe('Terms are settled') })),
      state: creditStateShape,
      terms: state.describe('As they bind: corrected, with every amendment that was accepted'),
      read: state.describe('As today’s reader reads the message that stands'),
      readOtherwise: z.array(text).describe('The terms that today’s reader reads otherwise than that day'),
      base: text.describe('The message whose terms stand, by id'),
      pending: z.array(text).describe('Amendments that nobody has answered, by id, in their order'),
      points: z.array(pointShape),
      findings: z.array(findingShape).describe('All that the review says, notes and what passes too'),
      analysisSheet: z.array(sheetLine),
      amendmentRequest: text.optional().describe('A letter that asks for what is to be amended'),
      amount: text.nullable(),
      drawn: text,
      balance: text.nullable(),
      lastPresentation: day.nullable(),
      people: z.record(text, text).describe('Names of those who did something here, by account'),
    }),
  ),
} as const
