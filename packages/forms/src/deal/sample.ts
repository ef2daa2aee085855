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

/** What the customer says of a sample. */
export const sampleVerdicts = {
  approved: { en: 'Approved', zh: '确认' },
  remade: { en: 'To be made again', zh: '重打' },
  dropped: { en: 'Dropped', zh: '取消' },
} as const satisfies Record<string, Words>
export type SampleVerdict = keyof typeof sampleVerdicts

/** Who pays for a sample. */
export const sampleCharges = {
  free: { en: 'Free', zh: '免费' },
  charged: { en: 'Charged', zh: '收费' },
  refundable: { en: 'Charged, refunded with the order', zh: '收费，下单后退还' },
} as const satisfies Record<string, Words>
export type SampleCharge = keyof typeof sampleCharges

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
    charge: z.enum(Object.keys(sampleCharges) as [SampleCharge, ...SampleCharge[]]),
    madeOn: dayShape.optional(),
    /** Where the kept one stands: shelf and label. */
    shelf: z.string().trim().max(80),
    sentOn: dayShape.optional(),
    courier: z.string().trim().max(80),
    waybill: z.string().trim().max(60),
    arrivedOn: dayShape.optional(),
    verdict: z.enum(Object.keys(sampleVerdicts) as [SampleVerdict, ...SampleVerdict[]]).optional(),
    /** What the customer said, word for word. */
    comment: z.string().max(2000),
    /** The sample it is made anew for, by id; empty for a first round. */
    again: z.string(),
  })
  .readonly()
export type Sample = z.infer<typeof sampleShape>

/** The samples that are still worked on: the latest round of each, and none that was dropped. */
export function samplesInHand(samples: readonly Sample[]): readonly Sample[] {
  const remade = new Set(samples.map(({ again }) => again))
  return samples.filter(({ id, verdict }) => !remade.has(id) && verdict !== 'dropped')
}

/** "Counter sample, Oak dining chair, round 2": what a sample is called on papers and at gates. */
export function sampleName({ kind, name, round }: Sample): Words {
  const again = round > 1 ? { en: `, round ${round}`, zh: ` 第 ${round} 轮` } : { en: '', zh: '' }
  return {
    en: `${sampleKinds[kind].en}, ${name.en || name.zh}${again.en}`,
    zh: `${sampleKinds[kind].zh} ${name.zh || name.en}${again.zh}`,
  }
}
