import { termsShape } from '@gendan/forms/deal/terms'
import { z } from 'zod'

/** The order that another one repeats, or was copied from for another customer. */
export const earlierShape = z.object({ file: z.string(), number: z.string(), repeat: z.boolean() }).readonly()

/** What a copied order proposes: nothing in it is settled, signed or sent. */
export const begunShape = z
  .object({
    /** The customer's own number for the new order; empty while he has not ordered. */
    customerOrder: z.string().max(60),
    /** The old terms with the new day; gone once the terms are settled. */
    terms: termsShape.optional(),
    /** The clauses and tongue of its papers, and the layout they were printed in, by kind. */
    papers: z
      .record(
        z.string(),
        z.object({ own: z.record(z.string(), z.unknown()).readonly(), layout: z.string() }).readonly(),
      )
      .readonly(),
  })
  .readonly()
export type Begun = z.infer<typeof begunShape>

/** What a file says of the order before it. */
export const repeatEvents = [
  z.object({ type: z.literal('order-copied'), earlier: earlierShape, begun: begunShape }).readonly(),
  z.object({ type: z.literal('repeat-marked'), earlier: earlierShape.optional() }).readonly(),
] as const
