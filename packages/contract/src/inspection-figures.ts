import { z } from 'zod'
import { ask } from './question.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })
const count = z.number().int()

const sums = {
  inspected: count.describe('First looks that came to a result'),
  passed: count,
  drawn: count,
  defects: count.describe('Pieces with a defect of any class'),
}

/** Figures of inspections: per supplier, per fault, by month, and how severely the next lot is to be inspected. */
export const inspectionFigureQuestions = {
  'inspection-figures': ask(
    'Figures of inspections: first pass and faults per supplier, per fault, by month; switching',
    '质检统计：首检合格率、百件缺陷数（按供应商、缺陷、月份），检验转移建议',
    'see',
    z.object({ from: z.iso.date(), to: z.iso.date(), maker: text.optional() }),
    z.object({
      suppliers: z.array(z.object({ maker: text, makerName: words, ...sums, correcting: count })),
      months: z.array(z.object({ month: text, ...sums })),
      faults: z.array(z.object({ code: text, name: words, weight: text, pieces: count, inspections: count })),
      switching: z.array(
        z.object({
          kind: text.describe('accessory as it comes in, final as it is complete'),
          ...{ maker: text, makerName: words, code: text, name: words, aql: text, level: text },
          lots: count.describe('Lots on record, first looks only'),
          refused: count,
          next: text.describe('normal, tightened, reduced or stop'),
        }),
      ),
    }),
  ),
  'lab-tests': ask(
    'Laboratory tests that have not passed, over all orders under way, the earliest first',
    '未合格的实验室检测（全部在途订单）',
    'see',
    z.object({}),
    z.object({
      rows: z.array(
        z.object({
          id: text.describe('The order file'),
          test: text,
          number: text,
          buyerName: text,
          standard: text,
          laboratory: text,
          state: text.describe('planned, sent, doubt, failed'),
          due: text.describe('The day by which the report is wanted'),
          shipBy: text.nullable(),
        }),
      ),
    }),
  ),
  'inspection-severity': ask(
    'How severely the inspections of an order are to be made, by the record of the same maker and goods',
    '本单验货的检验严格度建议（按同厂同货记录）',
    'see',
    z.object({ file: text }),
    z.object({
      rows: z.array(
        z.object({
          kind: text.describe('accessory, mid-term, final'),
          purchase: text.describe('The purchase whose goods it is of; empty for the goods of the order'),
          next: text.describe('normal, tightened, reduced or stop'),
          lots: count,
          refused: count,
          working: z.array(
            z.object({
              ...{ number: text, done: text, lot: text, unit: text, major: count },
              severity: text.describe('How it counts as inspected'),
              accepted: z.boolean(),
              next: text.describe('What follows'),
            }),
          ),
        }),
      ),
    }),
  ),
} as const
