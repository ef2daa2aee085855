import { z } from 'zod'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const state = z.record(z.string(), z.unknown())

/** Documents on their way to a bank. Amounts are exact decimals as text. */
const presentationRowShape = z.object({
  id: text,
  version: z.number().int(),
  number: text.describe('The credit or the order, and the place in the series: "LC26-0417/2"'),
  credit: text.describe("The credit's file, by id; empty under a collection"),
  against: text.describe('D/P or D/A under a collection'),
  orders: text.describe('The numbers of the orders it is for'),
  drawing: z.number().int(),
  state: z.enum(['draft', 'presented', 'refused', 'taken-up', 'accepted', 'paid', 'withdrawn']),
  currency: text.nullable(),
  amount: text.nullable().describe('What is drawn; null while no document shows it'),
  settled: text.describe('What came in, with what banks kept'),
  documents: z.number().int(),
  opened: text,
  presented: text.nullable(),
  maturity: text.nullable(),
})
export type PresentationRow = z.infer<typeof presentationRowShape>

/** A paper of ours that may be put into the set. */
const paperShape = z.object({
  file: text,
  paper: text,
  kind: text,
  number: text,
  version: z.number().int(),
  shows: text.describe('The kind of document it shows itself as'),
  latest: z.boolean().describe('No later version of it was issued'),
})

/** What may be asked about presentations. */
export const presentationQuestions = {
  presentations: ask(
    'Documents on their way to banks: those under way, or all',
    '交单列表',
    'see',
    z.object({
      ...listInput,
      credit: text.optional().describe("Under one credit, by its file's id"),
      file: text.optional().describe('For one order, by its id'),
      all: z.stringbool().or(z.boolean()).default(false),
    }),
    rows(presentationRowShape),
  ),
  presentation: ask(
    'One presentation, with the terms it is held against and our papers that may go with it',
    '一次交单',
    'see',
    z.object({ id: text }),
    z.object({
      version: z.number().int(),
      presentation: state,
      number: text,
      terms: state.nullable().describe('Of the credit, as they bind the orders today; null where none are known'),
      papers: z.array(paperShape),
      orders: z.array(
        z.object({
          id: text,
          number: text,
          currency: text,
          gate: z.enum(['open', 'shut', 'none']).describe('How G23 stands over these documents'),
        }),
      ),
      print: text.describe('What a check at G23 would bind'),
      credits: z.array(z.object({ credit: text, number: text })).describe('The credits that pay its orders'),
    }),
  ),
} as const
