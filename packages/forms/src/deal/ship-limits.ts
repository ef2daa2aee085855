import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

/** What else than the contract says when an order must be on board: the credit, and the day the goods are wanted at their destination. */
export const shipLimitsShape = z
  .object({
    /** The credit's latest date of shipment (field 44C of MT 700). */
    credit: dayShape.optional(),
    /** The day by which the goods must have arrived. */
    mustArrive: dayShape.optional(),
    /** Calendar days from loading to arrival. */
    transit: z.number().int().min(0).max(150).optional(),
    /** Where it stands: "L/C 26-0418, field 44C". */
    source: z.string().trim().max(120),
  })
  .readonly()
export type ShipLimits = z.infer<typeof shipLimitsShape>
