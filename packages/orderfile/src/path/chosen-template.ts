import { z } from 'zod'

/** The template that somebody chose for an order, against the one that its goods, payment and term say. */
export const chosenTemplateShape = z
  .object({
    /** By id; empty where the firm's usual spans are to hold without any. */
    template: z.string().max(40),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()
