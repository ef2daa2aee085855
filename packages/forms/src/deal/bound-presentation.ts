import { dayShape } from '@gendan/kernel/day'
import { moneyShape } from '@gendan/kernel/money'
import { z } from 'zod'

/**
 * Documents presented for an order, or being put together, as they stand in their own file: what gate, path and wall judge an order by.
 * Written anew whenever that file changes (docs/decisions/0058).
 */
export const boundPresentationShape = z
  .object({
    /** The presentation's file, by id. */
    id: z.string(),
    /** "LC26-0417/2": the credit, or the order under a collection, and its place in the series. */
    number: z.string(),
    /** The credit's file, by id; left out under a collection. */
    credit: z.string().optional(),
    state: z.enum(['draft', 'presented', 'refused', 'taken-up', 'accepted', 'paid', 'withdrawn']),
    /** What is drawn; left out while no document shows it. */
    drawn: moneyShape.optional(),
    /** Fingerprint of the documents, the terms they were held against, and what was let stand. */
    print: z.string(),
    /** Who put the documents in, by account: another looks them through. */
    makers: z.array(z.string()).readonly().optional(),
    /** Findings of examination that nobody took on himself, when it was last changed. */
    faults: z.number().int().nonnegative(),
    lastDay: dayShape.optional(),
    presented: dayShape.optional(),
    maturity: dayShape.optional(),
  })
  .readonly()
export type BoundPresentation = z.infer<typeof boundPresentationShape>
