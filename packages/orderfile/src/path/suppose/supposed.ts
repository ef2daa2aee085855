import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'

/** What one tries on an order before one says yes. Nothing of it is kept. */
export const supposedShape = z
  .object({
    /** Other days for steps that are still open. */
    moves: z
      .array(z.object({ node: z.string().max(120), day: dayShape }).readonly())
      .max(30)
      .readonly(),
    /** Purchases given to somebody else: to one who has offered, or to whoever can deliver on a day. */
    suppliers: z
      .array(
        z
          .object({ purchase: z.string().max(60), asked: z.string().max(60).optional(), day: dayShape.optional() })
          .readonly(),
      )
      .max(20)
      .readonly(),
    /** Goods in two shipments: the days on which the first lot and the rest are complete. */
    split: z.object({ first: dayShape, rest: dayShape }).readonly().optional(),
    /** Another latest shipment, if customer and bank agree to it. */
    latest: dayShape.optional(),
    /** Another path template, by id, empty for the firm's usual spans; null for the one that its kind says. */
    template: z.string().max(40).nullable().optional(),
    /** What it costs besides, in the firm's money: overtime, air freight, a second declaration. */
    costs: z
      .array(z.object({ name: z.string().trim().max(120), amount: decimalShape }).readonly())
      .max(20)
      .readonly(),
  })
  .readonly()
export type Supposed = z.infer<typeof supposedShape>
