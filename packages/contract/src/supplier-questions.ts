import { auditShape, capacityShape, subcontractShape } from '@gendan/firm/supply'
import { moneyShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { ask } from './question.ts'

const text = z.string()
const count = z.number().int()

const scoreShape = z.object({
  orders: count,
  due: count.describe('Deliveries that came or should have come'),
  byFirstDay: count.describe('Of these, in time by the day of the order first sent'),
  byLastDay: count.describe('In time by the day that stands now'),
  byOwnFault: count.describe('The same, what others held him up for taken off'),
  inspected: count.describe('First inspections'),
  passedFirst: count,
  bought: z.array(moneyShape),
})

/** What is known of suppliers: how they kept their word, what they can make, who looked at them. */
export const supplierQuestions = {
  'suppliers-known': ask(
    'What is known of some suppliers: score, capacity, audits',
    '供应商评分、产能与验厂',
    'see',
    z.object({
      suppliers: text
        .regex(/^[A-Za-z0-9_-]{1,64}(,[A-Za-z0-9_-]{1,64}){0,19}$/)
        .describe('Their files, by id, with commas between; twenty at most'),
    }),
    z.object({
      rows: z.array(
        z.object({
          supplier: text,
          name: wordsShape,
          score: scoreShape.describe('Over his hundred latest orders'),
          capacity: z.array(capacityShape),
          subcontracts: z.array(subcontractShape),
          audits: z.array(auditShape),
        }),
      ),
    }),
  ),
} as const
