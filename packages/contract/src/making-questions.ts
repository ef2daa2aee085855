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

/** What is asked of all orders that are being made. */
export const makingQuestions = {
  workshop: ask(
    'The orders that are made or will be, process by process',
    '在制订单：各工序进度',
    'see',
    z.object({ file: text.optional().describe('One order alone') }),
    z.object({ today: dayShape, warehouses: z.array(text), rows: z.array(workshopRowShape) }),
  ),
} as const
