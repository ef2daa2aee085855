import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { ask } from './question.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })

/** A line that is made, with what each process made of it so far. */
const workshopLineShape = z.object({
  line: text,
  code: text,
  name: words,
  target: decimalShape.describe('How many are made, with what is added for loss and samples'),
  ordered: decimalShape,
  unit: text,
  done: z.record(text, decimalShape).describe('By process'),
  stocked: decimalShape,
})

/** An order as the workshop sees it today. */
export const workshopRowShape = z.object({
  id: text,
  number: text,
  buyer: text,
  buyerName: text,
  owner: text,
  goods: words,
  released: z.boolean(),
  held: z.boolean(),
  maker: text.describe('The supplier who makes it, by id; empty for our own workshop'),
  makerName: words,
  workshop: text,
  start: dayShape,
  finish: dayShape,
  kind: text,
  lines: z.array(workshopLineShape),
  processes: z.array(
    z.object({
      id: text,
      name: words,
      from: dayShape,
      until: dayShape,
      planned: decimalShape.describe('The share that is planned to be done by today, 0 to 1'),
    }),
  ),
  done: z.number().int().describe('Percent made, each process by its planned days'),
  planned: z.number().int().describe('Percent planned by today'),
  forecast: dayShape.optional().describe('When the goods will be complete by the output of the last days'),
  last: z.object({ day: dayShape, by: text }).optional().describe('The last day that was reported, and by whom'),
})
export type WorkshopRow = z.infer<typeof workshopRowShape>

const shareShape = z.object({
  file: text,
  number: text,
  quantity: decimalShape,
  slack: z.number().int().optional().describe('Working days the order has to spare'),
})

/** How full lines and suppliers are, and where orders stand in each other's way. */
const loadShape = z.object({
  today: dayShape,
  makers: z.array(
    z.object({
      key: text.describe('line/NAME or party/ID'),
      name: words,
      perWeek: decimalShape.optional().describe('What it can make in a week, where anybody has said it'),
      weeks: z.array(
        z.object({
          week: dayShape.describe('Its Monday'),
          load: decimalShape,
          percent: z.number().int().optional(),
          shares: z.array(shareShape),
        }),
      ),
    }),
  ),
  conflicts: z.array(
    z.object({
      key: text,
      name: words,
      week: dayShape,
      percent: z.number().int(),
      tight: shareShape.describe('The order with the least to spare'),
      swap: z
        .object({ file: text, number: text, days: z.number().int(), slack: z.number().int(), after: z.number().int() })
        .optional()
        .describe('Another order that could go later by so many working days'),
    }),
  ),
})
export type LoadAnswer = z.infer<typeof loadShape>

/** What is asked of all orders that are being made. */
export const makingQuestions = {
  workshop: ask(
    'The orders that are made or will be, process by process',
    '在制订单：各工序进度',
    'see',
    z.object({ file: text.optional().describe('One order alone') }),
    z.object({ today: dayShape, warehouses: z.array(text), rows: z.array(workshopRowShape) }),
  ),
  load: ask('How full our lines and suppliers are, week by week', '产能负荷', 'see', z.object({}), loadShape),
} as const
