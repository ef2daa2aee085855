import { NEEDED_FOR, PER } from '@gendan/firm/bill'
import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { priceShape } from '@gendan/kernel/money'
import { z } from 'zod'
import { ask, rows } from './question.ts'
import { findingShape, listInput } from './shapes.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })

const workingShape = z.object({
  of: text.describe('The article whose bill asks for it, by id'),
  ofCode: text,
  line: text.describe('The line of the terms; empty where an accessory asks for it'),
  per: z.enum(PER),
  count: decimalShape.describe('Pieces, cartons, or 1 for an order'),
  quantity: decimalShape,
  loss: decimalShape.describe('In per cent'),
  needs: decimalShape.describe('count × quantity × (1 + loss %), exact'),
  needed: z.enum(NEEDED_FOR),
  note: text,
})

const accessoryRowShape = z.object({
  ...{ key: text, goods: text, code: text, name: words, unit: text },
  depth: z.number().int(),
  working: z.array(workingShape),
  demand: decimalShape.describe('The sum of the working, rounded up'),
  stock: decimalShape.describe('What of the warehouse serves this order beside what was bought for it'),
  others: decimalShape.describe('What lies there for other orders that bought it'),
  bought: z.array(
    z.object({
      ...{ purchase: text, supplier: text, quantity: decimalShape, deliver: dayShape },
      demand: decimalShape.optional().describe('The demand it was bought for'),
    }),
  ),
  boughtTogether: decimalShape,
  open: decimalShape.describe('Covered neither by stock nor by purchases'),
  toBuy: decimalShape.describe('The same, no less than the minimum, in whole packs'),
  surplus: decimalShape.describe('What of that the order does not need'),
  tooMuch: decimalShape.describe('Bought beyond what is needed today'),
  supplier: text,
  supplierName: words,
  leadDays: z.number().int().optional(),
  minimum: decimalShape.optional(),
  pack: decimalShape.optional(),
  by: dayShape.optional().describe('The day on which it must be there, by the path of the order'),
  orderBy: dayShape.optional().describe('The last day to order it'),
  lastPrice: priceShape
    .unwrap()
    .extend({ day: dayShape, number: text })
    .optional()
    .describe('What it cost last of that supplier'),
})
export type AccessoryRow = z.infer<typeof accessoryRowShape>

const elsewhereShape = z.object({
  key: text.describe('The accessory: the id of its goods file'),
  file: text,
  number: text,
  demand: decimalShape,
  open: decimalShape.describe('What that order still lacks of it'),
})
export type AccessoryElsewhere = z.infer<typeof elsewhereShape>

/** What is asked of the accessories of an order. */
export const accessoryQuestions = {
  accessories: ask(
    'What accessories an order takes, what of it is there or bought, what is to be bought by when',
    '订单的配件需求、库存、已购与待购',
    'see',
    z.object({ ...listInput, file: text }),
    rows(accessoryRowShape).extend({
      today: dayShape,
      findings: z.array(findingShape),
      ready: z.array(text).describe('Lines bought ready made: their maker sees to what they take'),
      over: z.boolean().describe('The goods are complete, or the order came to nothing: nothing more is bought for it'),
      bills: z.number().int().describe('How many lines of the order have a bill'),
    }),
  ),
  'accessories-elsewhere': ask(
    'Which other orders under way lack the same accessories, and how much of each; they are shown, not put together',
    '其他在手订单对同一配件的需求',
    'see',
    z.object({ file: text }),
    z.object({ rows: z.array(elsewhereShape) }),
  ),
} as const
