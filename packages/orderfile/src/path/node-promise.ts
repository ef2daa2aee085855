import { whoseShape } from '@gendan/forms/deal/whose'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

/** The day that the owner of a step took on when it slipped, and why. Kept for ever, each beside the one before. */
export const nodePromiseShape = z
  .object({
    day: dayShape,
    reason: z.string().trim().min(2).max(500),
    by: z.string(),
    at: z.string(),
    /** What the forecast said before. */
    was: dayShape,
    /** Whose delay it is; the step's own owner's where nobody said. */
    whose: whoseShape.optional(),
  })
  .readonly()
export type NodePromise = z.infer<typeof nodePromiseShape>
