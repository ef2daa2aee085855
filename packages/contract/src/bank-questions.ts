import { bankChangeShape, numberOnRecordShape } from '@gendan/firm/bank-guard'
import { z } from 'zod'
import { messageRowShape } from './message-questions.ts'
import { ask } from './question.ts'

const text = z.string()
const words = z.object({ en: text, zh: text })

const bankChangeRowShape = z.object({
  kind: z.enum(['party', 'firm']),
  subject: text.describe('The party, or the company for an account of ours'),
  version: z.number().int(),
  name: words.describe('Of the party'),
  state: z.enum(['open', 'confirmed', 'refused', 'replaced']),
  change: bankChangeShape,
})
export type BankChangeRow = z.infer<typeof bankChangeRowShape>

/** What may be asked about bank data that were changed. */
export const bankQuestions = {
  'bank-guard': ask(
    'Other bank data that wait for a call, what became of earlier ones, and messages that speak of another account',
    '待核实的账户变更、以往变更，以及提到更换账户的邮件',
    'see',
    z.object({ of: text.default('').describe('The party or the company; empty for all') }),
    z.object({
      open: z.array(bankChangeRowShape),
      settled: z.array(bankChangeRowShape),
      messages: z
        .array(
          messageRowShape.extend({
            numbers: z.array(numberOnRecordShape).describe('Telephone numbers on record of the party it is filed to'),
          }),
        )
        .describe('Only where all is asked for'),
      banks: z
        .array(z.object({ id: text, name: words, numbers: z.array(numberOnRecordShape) }))
        .describe('Banks on record, by whose numbers an account of ours is confirmed'),
    }),
  ),
} as const
