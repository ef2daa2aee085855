import { z } from 'zod'

const words = z.object({ en: z.string(), zh: z.string() })
const text = z.string()

/** One line of the order list. Amounts and quantities are exact decimals as text. */
export const orderRowShape = z.object({
  id: text,
  number: text,
  stage: text,
  buyer: text,
  buyerName: text,
  customerOrder: text,
  owner: text,
  goods: words,
  lines: z.number().int(),
  currency: text,
  amount: text.nullable(),
  delivery: text,
  payment: words,
  latestShipment: text.nullable(),
  gate: text,
  lamp: text,
  aside: text.describe('hold, cancelled or lost; empty where it goes its way'),
  opened: text,
  changedAt: text,
})
export type OrderRow = z.infer<typeof orderRowShape>

export const partyRowShape = z.object({
  id: text,
  name: words,
  roles: z.array(text),
  city: text,
  country: text,
  contact: text,
  active: z.boolean(),
  orders: z.number().int(),
  version: z.number().int(),
})
export type PartyRow = z.infer<typeof partyRowShape>

export const goodsRowShape = z.object({
  id: text,
  code: text,
  name: words,
  hsCode: text,
  unit: text,
  packed: z.boolean(),
  photo: text,
  underReview: text,
  active: z.boolean(),
  keeping: z.enum(['stock', 'order', '']).describe('Kept in stock, or made only to an order; empty where nobody said'),
  version: z.number().int(),
})
export type GoodsRow = z.infer<typeof goodsRowShape>

/** What lies in the warehouse of an article, in its unit, and for which orders it is kept. */
export const stockRowShape = z.object({
  id: text,
  code: text,
  name: words,
  unit: text,
  photo: text,
  onHand: text,
  reserved: text,
  free: text.describe('On hand less reserved; below zero where less was counted than is kept for orders'),
  kept: z.array(z.object({ file: text, number: text, quantity: text })),
  lacks: text.describe('What orders under way want beyond what is kept for them and what left for them'),
  expected: text.describe('What is still to come of it by purchase orders and production'),
  short: text.describe('The most that is lacking on any day; 0 where it is covered'),
  shortFrom: text.optional().describe('The first day on which it is not covered'),
})
export type StockRow = z.infer<typeof stockRowShape>

/** The stock of an article that an order sells. */
export const orderStockRowShape = z.object({
  id: text,
  code: text,
  name: words,
  unit: text,
  onHand: text,
  free: text,
  kept: text.describe('Kept for this order'),
})
export type OrderStockRow = z.infer<typeof orderStockRowShape>

export const inboxRowShape = z.object({
  file: text,
  version: z.number().int(),
  number: text,
  gate: text,
  part: text,
  partName: words.describe('Which purchase, sample or inspection; empty where a file has but one'),
  kind: text.describe('The paper to be signed; empty where a proof is to be shown again'),
  awaits: z.enum(['', 'customer', 'supplier']).describe('Whose answer is waited for before it can be shown'),
  buyerName: text,
  currency: text,
  amount: text.nullable(),
  askedBy: text,
  askedAt: text,
  lamp: text,
  mine: z
    .boolean()
    .describe(
      'Whether I may sign or show it now: by my posts, and not what I sent for signature myself unless the firm lets its people sign their own',
    ),
})
export type InboxRow = z.infer<typeof inboxRowShape>

export const journalRowShape = z.object({
  act: text,
  version: z.number().int(),
  by: text,
  post: text,
  at: text,
  day: text,
  from: text,
  token: text.describe(
    'The API token, by name, with which a program did it for this person; empty where he did it himself',
  ),
  type: text,
  event: z.unknown(),
})
export type JournalRow = z.infer<typeof journalRowShape>

/** An API token: never its secret. */
export const tokenRowShape = z.object({
  id: text,
  name: text,
  account: text,
  maker: text.describe('The name of the person it acts for'),
  rights: z.array(text),
  works: z.array(text).describe('What it may today: less where its maker has lost a post; nothing once it is over'),
  until: text.describe('The last day on which it is good; empty for no end'),
  revoked: z.boolean(),
  made: text,
  usedAt: text.nullable(),
  usedFrom: text,
})
