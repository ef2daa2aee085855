import { shapes } from '@gendan/firm/firm'
import { supposedShape } from '@gendan/orderfile/path/suppose/supposed'
import { z } from 'zod'
import { boardShape, dayItemShape, myDayShape, suppositionShape, whatIfShape } from './path-shapes.ts'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'
import { spentRowShape, spentSumShape } from './spent-shapes.ts'

const text = z.string()

/** Over which days, and of which orders, days are counted. */
const spentInput = {
  ...listInput,
  from: z.iso.date().optional().describe('The first day of this quarter, where left out'),
  to: z.iso.date().optional().describe('The last day of that quarter, where left out'),
  buyer: text.optional(),
}

export const spentBy = ['supplier', 'customer', 'person', 'side'] as const
export const spentSumSorts = ['cost', 'over', 'late', 'took', 'orders', 'name'] as const
export const spentStepSorts = ['over', 'took', 'until', 'number'] as const

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

  'order-alarms': ask(
    'What rings over one order today, whoever it speaks to',
    '一张订单今天的提醒',
    'see',
    z.object({ id: text }),
    z.object({ rows: z.array(dayItemShape) }),
  ),

  'spent-by': ask(
    'Who cost us how many days: by supplier, customer, person or side',
    '谁用了多少天：按供应商、客户、人员或责任方',
    'see',
    z.object({ ...spentInput, by: z.enum(spentBy).default('supplier'), sort: z.enum(spentSumSorts).default('cost') }),
    rows(spentSumShape).extend({ from: text, to: text }),
  ),

  'spent-steps': ask(
    'Steps of orders with the days they took and whose these were',
    '各订单节点的用时与责任方',
    'see',
    z.object({
      ...spentInput,
      file: text.optional().describe('One order alone, whatever the period'),
      by: z.enum(spentBy).optional(),
      key: text.optional().describe('The supplier, customer, person or side, as spent-by names it'),
      late: z.stringbool().or(z.boolean()).default(false).describe('Only what took longer than planned'),
      sort: z.enum(spentStepSorts).default('over'),
    }),
    rows(spentRowShape).extend({ from: text, to: text }),
  ),

  suppose: ask(
    'What other days, another supplier, two shipments or more cost would do to an order',
    '假设改日期、换供应商、分批或加成本：订单会怎样',
    'see',
    z.object({ file: text, supposed: supposedShape }),
    suppositionShape,
    'POST',
  ),

  'preview-path': ask(
    'What other spans, alarms or working days would do to the open orders',
    '改天数、提醒或工作日之前：在手订单会怎样',
    'see',
    z.object({ path: shapes.path }),
    whatIfShape,
    'POST',
  ),
} as const
