import { postShape } from '@gendan/firm/posts'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { whoseShape } from '@gendan/forms/deal/whose'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

const who = { by: z.string(), at: z.string(), reason: z.string() }

/** Something of a cancelled order that was running, and what becomes of it. */
const windingShape = z.object({ id: z.string(), name: wordsShape, becomes: z.string() }).readonly()

/** Where an order stands beside its way, by whom, since when and why. */
export const asideShape = z.discriminatedUnion('state', [
  z
    .object({
      state: z.literal('hold'),
      ...who,
      post: postShape.optional(),
      /** For whose sake it waits: the days are that side's. Our own where nobody said. */
      whose: whoseShape.optional(),
    })
    .readonly(),
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

/** A time in which an order stood still, from one instant to another, why, and for whose sake. */
export const restShape = z
  .object({ from: z.string(), until: z.string(), reason: z.string(), whose: whoseShape.optional() })
  .readonly()
type Rest = z.infer<typeof restShape>

/** The times an order stood still, with the one that ends now; as they were where nobody said when it ends. */
export function rested(
  { aside, rests = [] }: { readonly aside?: Aside | undefined; readonly rests?: readonly Rest[] | undefined },
  until: string | undefined,
): { readonly rests?: readonly Rest[] } {
  if (!aside || until === undefined) return {}
  const whose = aside.state === 'hold' && aside.whose ? { whose: aside.whose } : {}
  return { rests: [...rests, { from: aside.at, until, reason: aside.reason, ...whose }] }
}
