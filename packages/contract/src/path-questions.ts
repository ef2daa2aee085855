import { shapes } from '@gendan/firm/firm'
import { z } from 'zod'
import { boardShape, myDayShape, whatIfShape } from './path-shapes.ts'
import { ask } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()

export const boardSorts = ['slack', 'number', 'customer', 'shipBy', 'etd', 'stage'] as const

/** What is asked of the paths of all orders at once. */
export const pathQuestions = {
  board: ask(
    'The orders under way, what is left of each today',
    '订单板',
    'see',
    z.object({
      ...listInput,
      whose: z
        .enum(['mine', 'with-me', 'all'])
        .default('all')
        .describe('with-me: a step of it falls to one of my posts'),
      state: z.enum(['late', 'thin', 'calm', 'open', 'shipped']).optional(),
      buyer: text.optional(),
      stage: text.optional(),
      sort: z.enum(boardSorts).default('slack'),
    }),
    boardShape,
  ),

  day: ask('My day: what I must do, for whom I wait, what comes', '今日', 'see', z.object({}), myDayShape),

  'preview-path': ask(
    'What other spans, alarms or working days would do to the open orders',
    '改天数、提醒或工作日之前：在手订单会怎样',
    'see',
    z.object({ path: shapes.path }),
    whatIfShape,
    'POST',
  ),
} as const
