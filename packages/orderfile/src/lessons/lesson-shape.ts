import { type MarginMaker, marginMakers } from '@gendan/forms/cost/margin-makers'
import { costItemShape } from '@gendan/forms/deal/cost'
import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { moneyShape, quantityShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

const makerShape = z.enum(Object.keys(marginMakers) as [MarginMaker, ...MarginMaker[]])

/** What one unit of an article came to when its order was closed, in the money the sheet was reckoned in. */
export const paidPriceShape = z
  .object({
    number: z.string(),
    code: z.string(),
    name: wordsShape,
    quantity: quantityShape,
    supplier: z.string(),
    currency: z.string(),
    /** VAT included. */
    purchase: decimalShape,
    /** What it had been reckoned at, where it was. */
    planned: decimalShape.optional(),
    vatRate: decimalShape,
    refundRate: decimalShape,
    /** Why the purchase of that order came out otherwise than reckoned. */
    reason: z.string(),
  })
  .readonly()
export type PaidPrice = z.infer<typeof paidPriceShape>

/** What closing an order taught about the whole of it. Amounts in the money the sheet was reckoned in. */
export const lessonShape = z
  .object({
    number: z.string(),
    buyer: z.string(),
    currency: z.string(),
    /** The day of the actual reckoning. */
    day: dayShape.optional(),
    delivery: z.string(),
    invoice: moneyShape.optional(),
    /** What was invoiced, turned into the sheet's money at its rate. */
    invoiceHome: decimalShape.optional(),
    /** What it came to, element by element, beside what it had been reckoned at and the reason for the gap. */
    costs: z
      .array(
        z
          .object({
            maker: makerShape,
            planned: decimalShape.optional(),
            actual: decimalShape,
            reason: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    /** The charges of the actual sheet, each with what it came to. */
    items: z.array(z.object({ item: costItemShape, home: decimalShape }).readonly()).readonly(),
    /** Profit as a fraction of the invoice. */
    planned: decimalShape.optional(),
    actual: decimalShape.optional(),
    /** What the one who closed it wrote down; empty where passage was forced. */
    says: z.string(),
    by: z.string(),
  })
  .readonly()
export type Lesson = z.infer<typeof lessonShape>
