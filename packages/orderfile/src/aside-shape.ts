import { postShape } from '@gendan/firm/posts'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

const who = { by: z.string(), at: z.string(), reason: z.string() }

/** Something of a cancelled order that was running, and what becomes of it. */
const windingShape = z.object({ id: z.string(), name: wordsShape, becomes: z.string() }).readonly()

/** Where an order stands beside its way, by whom, since when and why. */
export const asideShape = z.discriminatedUnion('state', [
  z.object({ state: z.literal('hold'), ...who, post: postShape.optional() }).readonly(),
  z
    .object({
      state: z.literal('cancelled'),
      ...who,
      /** How and when the customer agreed, and the file that shows it. */
      agreed: z.string(),
      evidence: z.array(keptFileShape).readonly(),
      winding: z.array(windingShape).readonly(),
    })
    .readonly(),
  z
    .object({
      state: z.literal('lost'),
      ...who,
      /** The reason of the firm's list, by its id and as it was called then. */
      why: z.object({ id: z.string(), name: wordsShape }).readonly(),
    })
    .readonly(),
])
export type Aside = z.infer<typeof asideShape>
