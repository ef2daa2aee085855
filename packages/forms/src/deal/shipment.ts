import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

/** How the goods left: what the carrier's papers say. What is shipped stands in the packing. */
export const shipmentShape = z
  .object({
    vessel: z.string().trim().max(80),
    voyage: z.string().trim().max(40),
    from: z.string().trim().max(80),
    to: z.string().trim().max(80),
    /** Number of the bill of lading or waybill. */
    billOfLading: z.string().trim().max(60),
    containers: z
      .array(z.object({ number: z.string().trim().max(20), seal: z.string().trim().max(30) }).readonly())
      .max(100)
      .readonly(),
    /** Day on board, or taken in charge. */
    onBoard: dayShape.optional(),
    arrival: dayShape.optional(),
  })
  .readonly()
export type Shipment = z.infer<typeof shipmentShape>
