import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { customerStockShape, shareShape } from '@gendan/orderfile/scarce/scarcity'
import { z } from 'zod'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })

/** An order that wants an article. */
const wantShape = z.object({
  ...{ file: text, number: text, buyer: text, buyerName: text, owner: text },
  day: dayShape.optional().describe('The last day on which it may go on board; none where none is agreed'),
  wants: decimalShape,
  kept: decimalShape,
  gone: decimalShape.describe('What left the warehouse for it'),
  held: z.boolean().describe('On hold'),
})

/** What is still to come. */
const arrivalShape = z.object({
  ...{ file: text, number: text },
  node: text.describe('The step of its order after which it is there: complete, purchase-delivered/p1'),
  from: z.enum(['production', 'purchase']),
  party: text.describe('Who delivers or makes it, by id; empty for our own workshop'),
  partyName: words,
  quantity: decimalShape,
  day: dayShape.describe('By the path of its order today'),
  planned: dayShape.optional().describe('The day that was planned or promised'),
  there: z.boolean().describe('Made or delivered, and not yet taken into stock'),
})

const weekShape = z.object({
  week: dayShape.describe('Its Monday'),
  comes: decimalShape,
  wanted: decimalShape,
  left: decimalShape.describe('Free at its end; below zero where it does not cover what orders want'),
})

const pooledShape = {
  ...{ goods: text, code: text, name: words, unit: text },
  ...{ onHand: decimalShape, kept: decimalShape, free: decimalShape, lacks: decimalShape, expected: decimalShape },
  short: decimalShape.describe('The most that is lacking on any day; 0 where it is covered'),
  shortFrom: dayShape.optional(),
  forGood: decimalShape.describe('What is covered on no day at all'),
}

const expectedShape = z.object({
  ...pooledShape,
  today: dayShape,
  wants: z.array(wantShape),
  arrivals: z.array(arrivalShape),
  weeks: z.array(weekShape),
})
export type ExpectedAnswer = z.infer<typeof expectedShape>

const stockDayShape = z.object({
  ...{ goods: text, code: text, name: words, unit: text },
  day: dayShape,
  came: decimalShape,
  went: decimalShape,
  counted: decimalShape.describe('What a count found more; below zero: less'),
  onHand: decimalShape.describe("At the day's end"),
})
export type StockDayRow = z.infer<typeof stockDayShape>

const scarceRowShape = z.object({
  ...pooledShape,
  orders: z.number().int().describe('How many orders lack it'),
  keys: z.number().int().describe('How many of them are of customers of the first class'),
  numbers: z.array(text),
  state: z
    .enum(['undecided', 'divided', 'changed'])
    .describe('changed: orders or supply are others than when it was divided'),
  divided: dayShape.optional(),
})
export type ScarceRow = z.infer<typeof scarceRowShape>

/** An order among those that lack a scarce article, with what is proposed for it and what was decided. */
const claimShape = z.object({
  ...{ file: text, number: text, buyer: text, buyerName: text, owner: text },
  day: dayShape.optional(),
  ...{ wants: decimalShape, kept: decimalShape, gone: decimalShape },
  wanted: decimalShape.describe('What is kept for it and what it still lacks together'),
  class: words,
  rank: z.number().int().describe('0 for the class that is served first'),
  classed: z.object({ since: dayShape, reason: text }).optional(),
  own: customerStockShape.optional().describe("The customer's own stock, as it was noted"),
  weeks: decimalShape.optional().describe('For how many weeks that lasts'),
  proposed: decimalShape,
  urgent: decimalShape.describe('What of it is urgent'),
  later: z.array(z.object({ quantity: decimalShape, day: dayShape })).describe('What comes after its day'),
  uncovered: decimalShape.describe('What nobody has bought or makes'),
  share: shareShape.optional(),
})
export type Claim = z.infer<typeof claimShape>

const scarceGoodsShape = expectedShape.extend({
  claims: z.array(claimShape).describe('Those served first stand first'),
  division: z.object({ day: dayShape, by: text, byName: text, note: text, holds: z.boolean() }).optional(),
})
export type ScarceGoods = z.infer<typeof scarceGoodsShape>

/** What is asked of stock day by day, and of what is still to come. */
export const stockQuestions = {
  expected: ask(
    'What of an article is expected, for whom it is wanted, week by week',
    '商品的预计到货、需求与逐周余缺',
    'see',
    z.object({ goods: text }),
    expectedShape,
  ),
  scarce: ask(
    'Goods that run short while more than one order lacks them',
    '紧缺待分配的商品',
    'see',
    z.object({}),
    z.object({ today: dayShape, rows: z.array(scarceRowShape) }),
  ),
  'scarce-goods': ask(
    'One scarce article: who lacks it, what is proposed for each order and why',
    '紧缺商品的分配建议与依据',
    'see',
    z.object({ goods: text }),
    scarceGoodsShape,
  ),
  'stock-days': ask(
    'Stock day by day: in, out, on hand',
    '每日出入库与结存',
    'see',
    z.object({
      ...listInput,
      goods: text.optional().describe('One article alone; all that moved where left out'),
      from: dayShape.optional().describe('The last thirty days where left out'),
      until: dayShape.optional(),
    }),
    rows(stockDayShape).extend({ from: dayShape, until: dayShape }),
  ),
} as const
