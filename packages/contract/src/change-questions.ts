import { termsShape } from '@gendan/forms/deal/terms'
import { z } from 'zod'
import { ask } from './question.ts'
import { orderRowShape } from './rows.ts'

const text = z.string()

const state = z.record(z.string(), z.unknown())

/** How a gate of an order stands. */
export const lampShape = z.object({
  gate: text,
  part: text,
  title: z.object({ en: text, zh: text }),
  state: z.enum(['not-demanded', 'shut', 'turn', 'open', 'again']),
  signers: z.array(text),
  ownHand: z.boolean().describe('Who asked may sign himself'),
  print: text,
  record: state,
  changed: z.array(z.object({ at: text, before: z.unknown(), after: z.unknown() })),
})

/** What is asked of an order that changes or comes again. */
export const changeQuestions = {
  'preview-change': ask(
    'What a change of the terms does, before it is made',
    '修改条款之前：改什么、重开什么',
    'order',
    z.object({ file: text, terms: termsShape, customerOrder: z.string().max(60).default('') }),
    z.object({
      version: z.number().int().describe('The version it would be'),
      changes: z.array(z.object({ at: text, before: z.unknown(), after: z.unknown() })),
      total: z.object({ before: state, after: state }),
      margin: z.object({ before: state.optional(), after: state.optional() }).describe('At the newest rate'),
      marginSigners: z.array(text),
      closing: z.array(lampShape.extend({ already: z.boolean() })).describe('Gates that close again, with who signs'),
      stale: z.array(state).describe('Papers left behind, with who holds them'),
      purchases: z
        .array(
          z.object({
            id: text,
            supplier: z.object({ en: text, zh: text }),
            lines: z.array(text),
            day: z.boolean().describe('The day of shipment changes for it'),
          }),
        )
        .describe('Purchases whose suppliers must confirm again'),
    }),
    'POST',
  ),
  'earlier-orders': ask(
    'Orders of the same customer with goods in common: what this one may repeat',
    '同一客户订过相同商品的订单，供返单比对',
    'see',
    z.object({ file: text }),
    z.object({
      rows: z.array(
        orderRowShape.extend({ common: z.number().int().describe('Lines of this order whose goods stand there, too') }),
      ),
    }),
  ),
  'terms-versions': ask(
    'Every version of the terms of an order, with who made it and why',
    '条款的各个版次：谁改、何时、为何',
    'see',
    z.object({ file: text }),
    z.object({
      rows: z.array(
        z.object({
          version: z.number().int(),
          settled: text,
          customerOrder: text,
          terms: state,
          by: text,
          at: text,
          reason: text,
          askedBy: text,
        }),
      ),
    }),
  ),
} as const
