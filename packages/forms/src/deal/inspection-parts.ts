import { decimalShape } from '@gendan/kernel/decimal'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** The three classes of defects, the gravest first. */
export const defectClassNames = {
  critical: { en: 'critical', zh: '致命缺陷' },
  major: { en: 'major', zh: '严重缺陷' },
  minor: { en: 'minor', zh: '轻微缺陷' },
} as const satisfies Record<string, Words>
export type DefectClass = keyof typeof defectClassNames
export const defectClasses = Object.keys(defectClassNames) as readonly DefectClass[]
export const defectClassShape = z.enum(['critical', 'major', 'minor'])

/** What a point of the checklist is about: the words of the order it is drawn from. */
export const pointTopics = {
  quality: { en: 'Quality', zh: '质量' },
  quantity: { en: 'Quantity', zh: '数量' },
  packing: { en: 'Packing', zh: '包装' },
  marks: { en: 'Marks and labels', zh: '唛头与标签' },
  carton: { en: 'Carton', zh: '外箱' },
  demand: { en: 'Special demands', zh: '特别要求' },
  new: { en: 'New against his last order', zh: '与上一单不同' },
  sample: { en: 'Kept sample', zh: '留样' },
} as const satisfies Record<string, Words>
export type PointTopic = keyof typeof pointTopics

const photos = z.array(z.string().max(80)).max(12).readonly()

/** A point of the order: what was to be right, and whether it was. */
export const foundPointShape = z
  .object({
    id: z.string(),
    point: wordsShape,
    right: z.boolean(),
    found: z.string().max(500),
    /** What is right, in the words of the order; left out where the point itself says it. */
    wanted: wordsShape.optional(),
    about: z.enum(Object.keys(pointTopics) as [PointTopic, ...PointTopic[]]).optional(),
    /** Nobody has looked at it yet, or `found` says why nobody could; `right` then says nothing. */
    unseen: z.literal(true).optional(),
    photos: photos.optional(),
  })
  .readonly()
export type FoundPoint = z.infer<typeof foundPointShape>

/** A size, weight or strength measured on several pieces. */
export const measureShape = z
  .object({
    id: z.string().max(80),
    name: wordsShape,
    unit: z.string().trim().max(12),
    nominal: decimalShape,
    /** How much more, and how much less, still passes. */
    plus: decimalShape,
    minus: decimalShape,
    values: z.array(decimalShape).max(100).readonly(),
  })
  .readonly()
export type Measure = z.infer<typeof measureShape>

/** A fault by its name, and on how many pieces it was the worst. */
export const namedFaultShape = z
  .object({
    id: z.string().max(80),
    /** Its code in the firm's list; empty for one that was named on the spot. */
    code: z.string().trim().max(20),
    name: wordsShape,
    weight: defectClassShape,
    count: z.number().int().min(0).max(1_000_000),
    photos: photos.optional(),
  })
  .readonly()
export type NamedFault = z.infer<typeof namedFaultShape>
