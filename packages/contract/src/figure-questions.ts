import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const count = z.number().int()
const amount = z.string().nullable()

/** By whom or when figures are counted. */
export const figuresBy = ['person', 'customer', 'supplier', 'month'] as const
/** What of an order is counted. */
export const figureKinds = ['shipped', 'inspected', 'delivered', 'signed-back', 'purchase-back', 'margin'] as const

/** What is counted together. Fractions are exact decimals as text; null where nothing is to be divided. */
const figureSumsShape = z.object({
  shipped: count.describe('Orders put on board'),
  onTime: count.describe('By the day that was agreed first'),
  onTimeRevised: count.describe('By the day as it was amended'),
  lateDays: count.describe('Calendar days beyond the first day, all orders'),
  inspected: count.describe('First inspections with a verdict'),
  passed: count.describe('Of these, passed at once'),
  delivered: count.describe("Suppliers' deliveries that were seen"),
  deliveredOnTime: count,
  signed: count.describe('Proforma invoices signed back'),
  signedDays: amount.describe('Calendar days from sending to sign-back, the mean'),
  bought: count.describe('Purchase orders signed back'),
  boughtDays: amount,
  planned: amount.describe('Margin as reckoned, a fraction of the invoices together'),
  plannedOrders: count,
  actual: amount.describe('Margin as it came out, of the orders with an actual cost'),
  actualOrders: count,
})
export type FigureSums = z.infer<typeof figureSumsShape>

const figureRowShape = figureSumsShape.extend({
  key: text,
  name: z.object({ en: text, zh: text }).describe('Of the person, customer or supplier; a month is its key'),
})
export type FigureRow = z.infer<typeof figureRowShape>

const bandsShape = z.object({ inRange: count, belowRate: count, belowFloor: count })
const agesShape = z.object({ days2: count, days7: count, days30: count, over: count })

/** A thing behind a figure. */
const figureThingShape = z.object({
  key: text,
  file: text,
  number: text,
  what: z.enum(figureKinds),
  buyerName: text,
  owner: text,
  ownerName: text,
  supplierName: z.object({ en: text, zh: text }),
  since: text.nullable(),
  day: text.nullable(),
  due: text.nullable(),
  dueFirst: text.nullable(),
  late: count.nullable().describe('Calendar days beyond the first day; below zero it was early'),
  good: z.boolean().nullable(),
  planned: amount,
  actual: amount,
})
export type FigureThing = z.infer<typeof figureThingShape>

const period = {
  from: dayShape.optional().describe('The first of the last twelve months where nothing is said'),
  to: dayShape.optional(),
}
const told = { from: text, to: text }

/** What a manager asks: how well the firm keeps its word, what it earns, who carries how much. */
export const figureQuestions = {
  figures: ask(
    'The figures of the firm: on time, first pass, margins, what is awaited, load',
    '经营数字',
    'lead',
    z.object(period),
    z.object({
      ...told,
      total: figureSumsShape,
      months: z.array(figureRowShape),
      bands: z.object({ planned: bandsShape, actual: bandsShape }).describe("By the firm's own rule"),
      rule: z.object({ rate: text, floor: text }),
      ages: z
        .object({ 'signed-back': agesShape, 'purchase-back': agesShape })
        .describe('What is sent and not signed back today, by calendar days'),
      balances: z.array(
        z.object({ currency: text, coming: text, late30: text, late60: text, over: text, undated: text }),
      ),
      load: z
        .array(
          z.object({
            account: text,
            name: text,
            orders: count,
            late: count.describe('Of these, past their latest shipment and not on board'),
            errands: count,
            worth: text.describe("In the firm's money, of the orders with a known rate"),
          }),
        )
        .describe('Orders in hand today by who follows them'),
      currency: text,
    }),
  ),
  'figures-by': ask(
    'The same counted by person, customer, supplier or month',
    '经营数字分组',
    'lead',
    z.object({
      ...listInput,
      ...period,
      by: z.enum(figuresBy).default('person'),
      sort: z.enum(['name', 'shipped', 'onTime', 'passed', 'lateDays', 'actual']).default('shipped'),
    }),
    rows(figureRowShape).extend(told),
  ),
  'figure-orders': ask(
    'The orders behind a figure',
    '数字背后的订单',
    'lead',
    z.object({
      ...listInput,
      ...period,
      what: z.enum(figureKinds).default('shipped'),
      by: z.enum(figuresBy).optional(),
      key: text.optional(),
      bad: z.stringbool().or(z.boolean()).default(false).describe('Late, failed or below the rate alone'),
      awaited: z.stringbool().or(z.boolean()).default(false).describe('What is still awaited today'),
      sort: z.enum(['day', 'number', 'late']).default('day'),
    }),
    rows(figureThingShape).extend(told),
  ),
} as const
