import { z } from 'zod'

const text = z.string()

/** One bank slip. Amounts are exact decimals as text. */
export const slipRowShape = z.object({
  id: text,
  version: z.number().int(),
  way: z.enum(['in', 'out']),
  day: text,
  currency: text,
  amount: text,
  open: text.describe('Not allotted yet'),
  payer: text,
  party: text,
  partyName: text,
  partyNameZh: text.describe('In Chinese; empty where he has no such name'),
  reference: text,
  account: text,
  source: text,
  void: z.boolean(),
})
export type SlipRow = z.infer<typeof slipRowShape>

/** What is still to come in or go out for an order. */
export const dueRowShape = z.object({
  id: text.describe('The order file'),
  key: text,
  way: z.enum(['in', 'out']),
  number: text,
  party: text,
  partyName: text,
  partyNameZh: text.describe('In Chinese; empty where he has no such name'),
  what: z.enum(['deposit', 'balance', 'sample', 'invoice', 'purchase', 'refund']),
  paper: text,
  purchase: text,
  invoice: text.describe("The supplier's invoice that asks for it; empty for all else"),
  sample: text.describe('The sample whose fee it is; empty for all else'),
  currency: text,
  amount: text,
  open: text,
  due: text.nullable(),
  late: z.number().int().describe('Days behind its day'),
  term: z.object({ en: text, zh: text }),
  stopped: z.boolean().describe('The account that its invoice names waits for a call'),
})
export type DueRow = z.infer<typeof dueRowShape>

/** A slip of the same account, way, money and amount, of about the same day. */
export const alikeSlipShape = z.object({
  id: text,
  day: text,
  amount: text,
  payer: text,
  reference: text,
  from: z.enum(['slip', 'statement']),
  statement: text,
  line: text,
  void: z.boolean(),
})
