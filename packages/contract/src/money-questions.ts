import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { alikeSlipShape, dueRowShape, slipRowShape } from './money-rows.ts'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const state = z.record(z.string(), z.unknown())

/** What may be asked about money. */
export const moneyQuestions = {
  slips: ask(
    'Bank slips: those not allotted to the last cent, or all',
    '水单列表',
    'see',
    z.object({
      ...listInput,
      way: z.enum(['in', 'out']).default('in'),
      party: text.optional(),
      all: z.stringbool().or(z.boolean()).default(false),
      sort: z.enum(['day', 'amount']).default('day'),
    }),
    rows(slipRowShape),
  ),
  slip: ask(
    'One bank slip, with the orders it is split over',
    '一张水单',
    'see',
    z.object({ id: text }),
    z.object({
      version: z.number().int(),
      slip: state,
      numbers: z.record(text, text),
      partyName: text,
      partyNameZh: text,
    }),
  ),
  'alike-slips': ask(
    'Slips that may be the movements which lines of a statement tell of',
    '与对账单行疑似同一笔的水单',
    'see',
    z.object({
      account: text.describe("One of the firm's accounts, by id"),
      lines: z
        .array(z.object({ way: z.enum(['in', 'out']), currency: text, amount: decimalShape, day: dayShape }))
        .max(5000),
    }),
    z.object({ slips: z.array(alikeSlipShape) }),
    'POST',
  ),
  dues: ask(
    'What is still to come in or go out for orders',
    '应收应付',
    'see',
    z.object({
      ...listInput,
      way: z.enum(['in', 'out']).default('in'),
      what: z.enum(['deposit', 'balance', 'sample', 'invoice', 'purchase', 'refund']).optional(),
      party: text.optional(),
      sort: z.enum(['due', 'open', 'number']).default('due'),
    }),
    rows(dueRowShape),
  ),
} as const
