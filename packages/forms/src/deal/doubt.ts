import { dayShape } from '@gendan/kernel/day'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { keptFileShape } from './kept-file.ts'

/** What may be unclear in a customer's order. */
export const doubtTopics = {
  goods: { en: 'Goods and specification', zh: '品名规格' },
  quality: { en: 'Quality', zh: '质量要求' },
  quantity: { en: 'Quantity', zh: '数量' },
  price: { en: 'Price', zh: '价格' },
  packing: { en: 'Packing', zh: '包装' },
  marks: { en: 'Shipping marks', zh: '唛头' },
  delivery: { en: 'Delivery term', zh: '价格条款' },
  payment: { en: 'Payment', zh: '付款方式' },
  date: { en: 'Date of shipment', zh: '交货期' },
  documents: { en: 'Documents', zh: '单据' },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Words>
export type DoubtTopic = keyof typeof doubtTopics

/** A point of the order that is not clear, what the customer was asked, and his written answer (seed 003, part 1, item 8). */
export const doubtShape = z
  .object({
    id: z.string(),
    topic: z.enum(Object.keys(doubtTopics) as [DoubtTopic, ...DoubtTopic[]]),
    /** The line it is about, by its number in the order or the terms; empty for the whole order. */
    line: z.string().trim().max(60),
    question: wordsShape,
    asked: dayShape.optional(),
    answered: dayShape.optional(),
    /** What the customer said, word for word. */
    answer: z.string().trim().max(2000),
    /** His answer as it came: kept files, by content address and name. */
    files: z.array(keptFileShape).max(20).readonly(),
    /** Nothing is left to ask here. */
    closed: z.boolean(),
  })
  .readonly()
export type Doubt = z.infer<typeof doubtShape>

/** The points that are not clear yet. */
export function openDoubts(doubts: readonly Doubt[] = []): readonly Doubt[] {
  return doubts.filter(({ closed }) => !closed)
}
