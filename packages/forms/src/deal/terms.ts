import { dayShape } from '@gendan/kernel/day'
import { currencyShape, priceShape, quantityShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { countryShape } from '@gendan/trade/country'
import { packingShape } from '@gendan/trade/goods'
import { deliveryTermShape } from '@gendan/trade/terms/incoterms'
import { paymentTermsShape } from '@gendan/trade/terms/payment'
import { z } from 'zod'
import { adjustmentShape } from './adjustment.ts'

/** One article of a deal, as it is named and priced in it. What the goods file says later does not change what was agreed. */
export const lineShape = z
  .object({
    id: z.string(),
    /** The goods file it was drawn from; empty for goods that have none. */
    goods: z.string(),
    code: z.string().trim().max(60),
    customerCode: z.string().trim().max(60),
    name: wordsShape,
    specification: wordsShape,
    hsCode: z.string().trim().max(14),
    /** Country in which the goods are made; left out or empty where nobody said. */
    origin: countryShape.or(z.literal('')).optional(),
    quantity: quantityShape,
    /** The home of the unit price: offered in `offer`, agreed in `contract`, nowhere else. */
    unitPrice: priceShape,
    packing: packingShape.optional(),
  })
  .readonly()
export type Line = z.infer<typeof lineShape>

/** When, whence and whither the goods go. */
export const shipmentTermsShape = z
  .object({
    /** Latest day on board (or taken in charge). */
    latest: dayShape.optional(),
    from: z.string().trim().max(80),
    to: z.string().trim().max(80),
    partial: z.boolean(),
    transhipment: z.boolean(),
  })
  .readonly()
export type ShipmentTerms = z.infer<typeof shipmentTermsShape>

/** What an offer promises and a contract settles: the same clauses, at two stages. */
export const termsShape = z
  .object({
    currency: currencyShape,
    lines: z.array(lineShape).max(2000).readonly(),
    delivery: deliveryTermShape,
    payment: paymentTermsShape,
    shipment: shipmentTermsShape,
    insurance: wordsShape,
    packing: wordsShape,
    remarks: wordsShape,
    /** More or less of quantity and amount, in per cent of each: "5". */
    tolerancePercent: z
      .string()
      .regex(/^\d{1,2}(\.\d)?$/)
      .optional(),
    /** Shipping marks, line for line as on the carton. */
    marks: z.array(z.string().max(60)).max(12).readonly(),
    /** What the price has beside its goods; left out where it has nothing. */
    adjustments: z.array(adjustmentShape).max(20).readonly().optional(),
  })
  .readonly()
export type Terms = z.infer<typeof termsShape>
