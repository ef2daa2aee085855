import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { packageCodeShape } from '@gendan/trade/package'
import { z } from 'zod'

/** Cartons packed alike: their numbers, and what stands in each of them. */
export const cartonsShape = z
  .object({
    id: z.string(),
    /** The first and the last number of the run. */
    from: z.number().int().min(1).max(1_000_000),
    to: z.number().int().min(1).max(1_000_000),
    packageCode: packageCodeShape,
    /** What stands in one carton: several lines where it is mixed. */
    contents: z
      .array(z.object({ line: z.string(), quantity: decimalShape }).readonly())
      .max(60)
      .readonly(),
    /** Of one carton. */
    grossKg: decimalShape,
    netKg: decimalShape,
    lengthCm: decimalShape,
    widthCm: decimalShape,
    heightCm: decimalShape,
  })
  .readonly()
export type CartonRun = z.infer<typeof cartonsShape>

/** How an order is packed (seed 003, part 3, item 9). */
export const packingSectionShape = z
  .object({
    packed: dayShape,
    /** Weighed and measured; before, the figures are those of the goods files. */
    measured: z.boolean(),
    cartons: z.array(cartonsShape).max(2000).readonly(),
  })
  .readonly()
export type PackingSection = z.infer<typeof packingSectionShape>
