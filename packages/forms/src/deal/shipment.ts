import { dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { insuranceShape } from './insurance.ts'

/** How goods go: which transport document a file waits for hangs on it. */
export const transportModes = {
  sea: { en: 'By sea', zh: '海运' },
  air: { en: 'By air', zh: '空运' },
  rail: { en: 'By rail', zh: '铁路' },
  road: { en: 'By road', zh: '公路' },
  courier: { en: 'By courier', zh: '快递' },
} as const satisfies Record<string, Words>
export type TransportMode = keyof typeof transportModes

/** Who pays the carrier, as the transport document says it. */
export const freightKinds = {
  prepaid: { en: 'Freight prepaid', zh: '运费预付' },
  collect: { en: 'Freight collect', zh: '运费到付' },
} as const satisfies Record<string, Words>
export type FreightKind = keyof typeof freightKinds

/** How the goods left: what the carrier's papers say. What is shipped stands in the packing. */
export const shipmentShape = z
  .object({
    /** Left out until it is known. */
    mode: z.enum(Object.keys(transportModes) as [TransportMode, ...TransportMode[]]).optional(),
    vessel: z.string().trim().max(80),
    voyage: z.string().trim().max(40),
    from: z.string().trim().max(80),
    to: z.string().trim().max(80),
    /** Where the goods change ships on the way; left out where they go direct. */
    via: z.string().trim().max(80).optional(),
    /** Number of the bill of lading or waybill. */
    billOfLading: z.string().trim().max(60),
    containers: z
      .array(z.object({ number: z.string().trim().max(20), seal: z.string().trim().max(30) }).readonly())
      .max(100)
      .readonly(),
    /** Day on board, or taken in charge. */
    onBoard: dayShape.optional(),
    arrival: dayShape.optional(),
    carrier: z.string().trim().max(120).optional(),
    /** Where the carrier takes the goods, and hands them over, where that is no port. */
    receipt: z.string().trim().max(120).optional(),
    delivery: z.string().trim().max(120).optional(),
    /** Consignee and notify party as they shall stand, line for line: "TO ORDER OF NORDKAP BANK". */
    consignee: z.string().trim().max(400).optional(),
    notify: z.string().trim().max(400).optional(),
    freight: z.enum(Object.keys(freightKinds) as [FreightKind, ...FreightKind[]]).optional(),
    /** How many originals of the bill of lading are issued. */
    originals: z.int().min(1).max(9).optional(),
    /** Day of issue of the transport document. */
    issued: dayShape.optional(),
    insurance: insuranceShape.optional(),
  })
  .readonly()
export type Shipment = z.infer<typeof shipmentShape>
