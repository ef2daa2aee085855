import { z } from 'zod'
import { door } from './door.ts'
import { findingShape } from './shapes.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })
const source = z.object({ title: text, at: text, read: text.optional() })
const schema = z.record(text, z.unknown()).describe('JSON Schema')

/** The calculations of the trade, as `gendan calc` answers them; anyone who has signed in may ask. */
export const calculationDoors = {
  calculations: door(
    'GET',
    '/calculations',
    'Every calculation of the trade, with the shapes of its figures',
    '全部外贸计算及其数据结构',
    z.object({}),
    z.array(z.object({ name: text, title: words, topic: text, rules: z.array(text), input: schema, output: schema })),
  ),
  calculationTitles: door(
    'GET',
    '/calculation-titles',
    'What calculations of the trade there are, and what each of them answers',
    '有哪些外贸计算，各答什么',
    z.object({}),
    z.array(z.object({ name: text, title: words, topic: text, rules: z.array(text), says: words })),
  ),
  calculate: door(
    'POST',
    '/calculations/{name}',
    'Compute: figures are read by their literal text; 422 names every reason why an input cannot be used',
    '计算：数字按字面读取；输入不可用时以 422 列出全部原因',
    z.record(text, z.unknown()).describe('The input of this calculation; `id` is passed through'),
    z.object({
      result: z.record(text, z.unknown()),
      working: z.array(words.extend({ formula: text, value: text })),
      sources: z.array(source),
      warnings: z.array(findingShape),
    }),
    {
      unusable: z.object({ errors: z.array(z.object({ path: text, code: text, message: words })) }),
    },
  ),
} as const
