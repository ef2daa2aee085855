import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import type { NodeKindName } from './node-kinds.ts'

/** How far an order had come before its file was opened here, as somebody said it, and on whose word. */
export const carriedShape = z
  .object({
    /** The furthest step that was done: "signed-back", "complete". */
    step: z.string(),
    /** The day it was done; left out where nobody knows it. */
    day: dayShape.optional(),
    /** What it is taken from: the office's list, a folder, a colleague. */
    word: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .readonly()
export type Carried = z.infer<typeof carriedShape>

export const carriedEvents = [
  z.object({ type: z.literal('standing-carried'), carried: carriedShape }).readonly(),
  z.object({ type: z.literal('standing-taken-back'), by: z.string(), at: z.string() }).readonly(),
] as const

/** Steps of the order itself: those of a purchase, a sample or an inspection on the way have proofs of their own. */
export const carriedSteps = [
  'received',
  'confirmed',
  'proforma',
  'signed-back',
  'deposit',
  'letter',
  'credit',
  'production-order',
  'released',
  'bulk-start',
  'complete',
  'final-inspected',
  'packing-list',
  'booked',
  'on-board',
  'papers',
  'paid',
] as const satisfies readonly NodeKindName[]
export type CarriedStep = (typeof carriedSteps)[number]
