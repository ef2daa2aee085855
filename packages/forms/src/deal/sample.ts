import { dayShape } from '@gendan/kernel/day'
import { moneyShape } from '@gendan/kernel/money'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** What a sample is made for. */
export const sampleKinds = {
  sales: { en: 'Sales sample', zh: '推销样' },
  counter: { en: 'Counter sample', zh: '对等样（回样）' },
  'pre-production': { en: 'Pre-production sample', zh: '产前样' },
  accessory: { en: 'Sample of an accessory', zh: '辅料样' },
  shipping: { en: 'Shipping sample', zh: '船样' },
} as const satisfies Record<string, Words>
export type SampleKind = keyof typeof sampleKinds

/** A sample that is asked for, made, kept, sent and judged (seed 003, part 3, item 1). One more is made than is asked for. */
export const sampleShape = z
  .object({
    id: z.string(),
    kind: z.enum(Object.keys(sampleKinds) as [SampleKind, ...SampleKind[]]),
    /** Which try it is, 1 for the first. */
    round: z.number().int().min(1),
    /** The line of the terms it is of, by id; empty where nothing is settled yet. */
    line: z.string(),
    name: wordsShape,
    /** Pieces the customer asked for; one more is made and kept. */
    asked: z.number().int().min(1).max(999),
    /** Every demand of the customer. */
    demands: wordsShape,
    due: dayShape.optional(),
    /** Who makes it: a supplier's file, by id; empty for our own sample room. */
    maker: z.string(),
    fee: moneyShape.optional(),
    /** Whether the customer pays for it, and gets it back with the order. */
    charge: z.enum(['free', 'charged', 'refundable']),
    madeOn: dayShape.optional(),
    /** Where the kept one stands: shelf and label. */
    shelf: z.string().trim().max(80),
    sentOn: dayShape.optional(),
    courier: z.string().trim().max(80),
    waybill: z.string().trim().max(60),
    arrivedOn: dayShape.optional(),
    verdict: z.enum(['approved', 'remade', 'dropped']).optional(),
    /** What the customer said, word for word. */
    comment: z.string().max(2000),
  })
  .readonly()
export type Sample = z.infer<typeof sampleShape>
