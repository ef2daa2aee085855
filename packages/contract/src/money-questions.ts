import { z } from 'zod'
import { dueRowShape, slipRowShape } from './money-rows.ts'
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
    z.object({ version: z.number().int(), slip: state, numbers: z.record(text, text), partyName: text }),
  ),
  'taken-lines': ask(
    "Which lines of a bank's statement are slips already",
    '对账单中已入账的行',
    'see',
    z.object({ ids: z.array(text).max(5000).describe('The ids of the slips that the lines make') }),
    z.object({ taken: z.array(text) }),
    'POST',
  ),
  dues: ask(
    'What is still to come in or go out for orders',
    '应收应付',
    'see',
    z.object({
      ...listInput,
      way: z.enum(['in', 'out']).default('in'),
      what: z.enum(['deposit', 'balance', 'purchase']).optional(),
      party: text.optional(),
      sort: z.enum(['due', 'open', 'number']).default('due'),
    }),
    rows(dueRowShape),
  ),
} as const
