import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { currencyShape, priceShape, quantityShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { supplierTermsShape } from './purchase-terms.ts'

/** One thing that is bought for an order. */
export const purchaseLineShape = z
  .object({
    id: z.string(),
    /** The line of the terms it is for, by id; empty for an accessory of the whole order. */
    for: z.string(),
    /** Its goods file, by id; empty for none. */
    goods: z.string(),
    code: z.string().trim().max(60),
    name: wordsShape,
    specification: wordsShape,
    quantity: quantityShape,
    unitPrice: priceShape,
    /** Where it was worked out from the bills of the order's goods: of which accessory, and the demand it was bought for. */
    exploded: z
      .object({ key: z.string().max(900), demand: decimalShape })
      .readonly()
      .optional(),
  })
  .readonly()

/** What is bought from one supplier for an order: goods or accessories (seed 003, part 3, item 6). */
export const purchaseShape = z
  .object({
    id: z.string(),
    /** The supplier's file, by id. */
    supplier: z.string(),
    currency: currencyShape,
    /** VAT of the supplier's invoice, "0.13", in the prices. */
    vatRate: decimalShape,
    lines: z.array(purchaseLineShape).max(500).readonly(),
    /** The day by which it must be with us. */
    deliver: dayShape,
    place: z.string().trim().max(160),
    /** What quality is demanded, and how it is proven. */
    quality: wordsShape,
    packing: wordsShape,
    /** How it is paid, in words that go on the order; where they are empty, what `terms` say. */
    payment: wordsShape,
    /** The same as it can be reckoned: from them follows by when what is due. */
    terms: supplierTermsShape.optional(),
    /** The day the supplier promised when he signed back. */
    promised: dayShape.optional(),
  })
  .readonly()
export type Purchase = z.infer<typeof purchaseShape>
