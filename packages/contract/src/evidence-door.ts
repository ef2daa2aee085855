import { type EvidenceKind, evidenceKinds } from '@gendan/forms/evidence/shape'
import { isDay } from '@gendan/kernel/day'
import { z } from 'zod'
import { door } from './door.ts'

const dayOrNone = z
  .string()
  .refine((day) => day === '' || isDay(day), { error: 'not-a-day' })
  .default('')

/** What a person chose before the pack is made. */
export const evidenceWishShape = z.object({
  from: dayOrNone.describe('The first day; empty for the beginning of the order'),
  to: dayOrNone.describe('The last day; empty for today'),
  kinds: z
    .array(z.enum(Object.keys(evidenceKinds) as [EvidenceKind, ...EvidenceKind[]]))
    .min(1)
    .max(10),
  tongue: z.enum(['en', 'zh', 'both']).default('both'),
  purpose: z.string().trim().max(200).default(''),
  keep: z.boolean().default(true).describe('It is also kept in the order file, unless that is closed'),
})
export type EvidenceWish = z.infer<typeof evidenceWishShape>

/** Made on demand from everything that proves what happened in an order. */
export const evidenceDoors = {
  'evidence-pack': door(
    'POST',
    '/worlds/{world}/files/{file}/evidence',
    'Evidence of an order as one PDF: lines of JSON say how far it is, then an empty line, then the PDF',
    '订单证据材料 PDF（先逐行报告进度，空行后为 PDF）',
    evidenceWishShape,
    z.object({}),
    { file: true },
  ),
} as const
