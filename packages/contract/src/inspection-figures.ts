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
          ...{ maker: text, makerName: words, code: text, name: words, aql: text, level: text },
          lots: count.describe('Final lots on record, first looks only'),
          refused: count,
          next: text.describe('normal, tightened, reduced or stop'),
        }),
      ),
    }),
  ),
} as const
