import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
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

export const pooledShape = {
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

/** What is asked of stock day by day, and of what is still to come. */
export const stockQuestions = {
  expected: ask(
    'What of an article is expected, for whom it is wanted, week by week',
    '商品的预计到货、需求与逐周余缺',
    'see',
    z.object({ goods: text }),
    expectedShape,
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
