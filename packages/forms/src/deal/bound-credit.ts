import { type Credit, creditShape } from '@gendan/credit/terms/credit'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

/**
 * A credit that pays an order, with its terms as they bind the work: those of its text, as corrected by a person, with every amendment that
 * was accepted. Written anew whenever the credit's own file changes (docs/decisions/0058).
 */
export const boundCreditShape = z
  .object({
    /** The credit's file, by id. */
    credit: z.string(),
    /** As the issuing bank numbers it. */
    number: z.string(),
    /** As `creditShape` had them on the day they were written; read by `termsOfBound`. */
    terms: z.record(z.string(), z.unknown()).readonly(),
    /** Numbers of the accepted amendments, in their order. */
    amendments: z.array(z.string()).readonly(),
    /** The day on which it came. */
    received: dayShape.optional(),
    /** Points of its review that wait for an amendment or a decision. */
    open: z.int().nonnegative(),
    /** Those of them that nobody has judged. */
    unjudged: z.int().nonnegative().optional(),
    /** Who audited it, when, and against which version of this order's terms; left out until then, and again after an amendment. */
    audited: z.object({ by: z.string(), at: z.string(), version: z.int().optional() }).readonly().optional(),
  })
  .readonly()
export type BoundCredit = z.infer<typeof boundCreditShape>

/** The terms that bind, in the shape that this release reads them in. What an older release wrote is read with today's defaults. */
export function termsOfBound({ terms }: BoundCredit): Credit {
  return creditShape.parse(terms)
}
