import { z } from 'zod'

/** A kept file that proves something: its content address and the name it came with. */
export const keptFileShape = z
  .object({ attachment: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().trim().min(1).max(200) })
  .readonly()
export type KeptFile = z.infer<typeof keptFileShape>
