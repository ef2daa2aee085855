import { z } from 'zod'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })
const day = text.nullable()

/** One sample of one order in the ledger of all samples. */
export const sampleRowShape = z.object({
  id: text.describe('The order file'),
  sample: text,
  number: text,
  buyer: text,
  buyerName: text,
  customerOrder: text,
  code: text.describe('The code on the label of its kept piece'),
  state: text.describe('asked, making, made, kept, sent, commented, approved, remade, dropped'),
  kind: text,
  round: z.number().int(),
  name: words,
  goodsCode: text,
  asked: z.number().int(),
  made: z.number().int().nullable().describe('Pieces counted when the kept one was sealed'),
  maker: text,
  makerName: words.describe('Empty where our own sample room makes it'),
  due: day,
  madeOn: day,
  shelf: text,
  sealedOn: day,
  until: day.describe('The last day on which the kept piece is valid'),
  lentTo: text,
  gone: z.boolean(),
  sentOn: day,
  courier: text,
  waybill: text,
  arrivedOn: day,
  comment: text,
  charge: text,
  fee: text.nullable(),
  currency: text,
  received: text.nullable().describe('What came in for its fee; null where it has none'),
  awaited: text.nullable().describe('What of its fee is still owed; null where it has none'),
})
export type SampleRow = z.infer<typeof sampleRowShape>

export const sampleSorts = ['due', 'number', 'customer', 'state', 'sentOn', 'until', 'shelf'] as const

/** Questions about samples and inspections over all orders. */
export const qualityQuestions = {
  samples: ask(
    'The ledger of samples, over all orders',
    '样品台账（全部订单）',
    'see',
    z.object({
      ...listInput,
      state: text.optional(),
      kind: text.optional(),
      buyer: text.optional(),
      shelf: text.max(80).optional().describe('Only kept pieces, on a shelf that begins so'),
      all: z.stringbool().or(z.boolean()).default(false).describe('Approved, remade and dropped ones, too'),
      kept: z.stringbool().or(z.boolean()).default(false).describe('Only those of which a sealed piece is kept'),
      sort: z.enum(sampleSorts).default('due'),
    }),
    rows(sampleRowShape).extend({ counts: z.record(text, z.number()).describe('How many stand in each state') }),
  ),
  'read-label': ask(
    'What the label of a sample is of, by its QR or its code',
    '扫码或输入编号，查样品标签',
    'see',
    z.object({ code: text.max(200) }),
    z.object({
      found: z
        .object({
          file: text,
          number: text,
          buyerName: text,
          sample: text,
          code: text,
          piece: text.describe('kept, customer or reserve'),
          name: words,
          goodsCode: text,
          round: z.number().int(),
          verdict: text,
          shelf: text,
          sealedOn: day,
          until: day,
          lentTo: text,
          gone: text,
        })
        .nullable(),
      refused: z.object({ says: words, remedy: words }).nullable(),
    }),
  ),
} as const
