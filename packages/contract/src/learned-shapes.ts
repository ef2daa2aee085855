import { dayShape } from '@gendan/kernel/day'
import { wordsShape } from '@gendan/kernel/words'
import { lessonShape, paidPriceShape } from '@gendan/orderfile/lessons/lesson-shape'
import { z } from 'zod'

const text = z.string()

/** What closed orders taught that concerns one in hand: the nearest order first, and the last price of each article. */
export const learnedShape = z.object({
  orders: z.array(
    lessonShape.unwrap().extend({
      file: text,
      closed: dayShape,
      buyerName: wordsShape,
      same: z.object({
        goods: z.array(text).describe('Goods files that both sell, by id'),
        customer: z.boolean(),
        suppliers: z.array(wordsShape).describe('Suppliers that both buy from, by name'),
      }),
    }),
  ),
  prices: z.array(
    paidPriceShape.unwrap().extend({
      goods: text,
      file: text,
      closed: dayShape,
      supplierName: wordsShape,
    }),
  ),
})
