import { billLineShape } from '@gendan/firm/bill'
import { z } from 'zod'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })

const billRowShape = z.object({
  goods: text.describe('The article whose bill it is, by id'),
  n: z.number().int(),
  line: billLineShape,
  accessory: text,
  article: z.object({ code: text, name: words, unit: text, active: z.boolean() }),
  part: z
    .object({ code: text, name: words, unit: text, active: z.boolean() })
    .nullable()
    .describe('The accessory, where it is on record'),
  supplier: words.nullable(),
})
export type BillRow = z.infer<typeof billRowShape>

/** What is asked of bills of accessories. */
export const billQuestions = {
  bills: ask(
    'Lines of bills of accessories: of one article, of all that use one accessory, or of all',
    '配件清单明细',
    'see',
    z.object({
      ...listInput,
      goods: text.optional().describe('The article whose bill it is'),
      uses: text.optional().describe('The accessory that the bills name'),
    }),
    rows(billRowShape),
  ),
} as const
