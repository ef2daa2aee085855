import { z } from 'zod'
import { ask } from './question.ts'

const text = z.string()
const record = z.record(z.string(), z.unknown())
const count = z.number().int()

/** What may be asked about newcomers. */
export const newcomerQuestions = {
  newcomers: ask(
    'Newcomers whom I lead, or my own way; and who has come lately and has not begun',
    '新人入门',
    'errand',
    z.object({}),
    z.object({
      rows: z.array(
        z.object({ account: text, name: text, begun: text, all: count, confirmed: count, shown: count, late: count }),
      ),
      fresh: z
        .array(z.object({ account: text, name: text, since: text }))
        .describe('Came in within ninety days, is led by me and has not begun'),
      list: z.object({ own: z.boolean(), items: z.array(record) }).describe("The firm's checklist, else the house's"),
    }),
  ),
  newcomer: ask(
    "One newcomer's way, seen by him and by who leads him",
    '一位新人的入门',
    'errand',
    z.object({ account: text.default('').describe('Empty for oneself') }),
    z.object({ account: text, name: text, version: count, newcomer: record.nullable(), leads: z.boolean() }),
  ),
} as const
