import { dayShape } from '@gendan/kernel/day'
import { handingKinds, handingStates } from '@gendan/orderfile/handing'
import { z } from 'zod'
import { ask, rows } from './question.ts'

const text = z.string()
const names = z.object({ en: text, zh: text })

/** A hand-over in its list. */
const handingRowShape = z.object({
  id: text,
  version: z.number().int(),
  from: text,
  to: text,
  fromName: text,
  toName: text,
  kind: z.enum(Object.keys(handingKinds) as [keyof typeof handingKinds, ...(keyof typeof handingKinds)[]]),
  until: text.nullable(),
  note: text,
  word: text,
  by: text,
  day: text,
  state: z.enum(Object.keys(handingStates) as [keyof typeof handingStates, ...(keyof typeof handingStates)[]]),
  files: z.array(text),
  parties: z.array(text),
  errands: z.array(text),
  dueBack: z.boolean().describe('It went over for a time that is over'),
})
export type HandingRow = z.infer<typeof handingRowShape>

/** An order that somebody has in hand: where it stands, what is next, what was promised of it. */
const inHandShape = z.object({
  id: text,
  number: text,
  buyer: text,
  buyerName: text,
  stage: text,
  currency: text,
  amount: text.nullable(),
  shipBy: dayShape.optional(),
  slack: z.number().int().optional(),
  next: text.describe('The step that is next, by id; empty where there is none'),
  nextDay: dayShape.optional(),
  promised: z
    .array(z.object({ node: text, day: dayShape, reason: text }))
    .describe('Days promised for steps that are open'),
  owner: text,
})
export type InHandRow = z.infer<typeof inHandShape>

/** What may be asked about work that goes over. */
export const handingQuestions = {
  'hand-overs': ask(
    'Work that goes over from one to another: mine, and that of my people',
    '工作移交',
    'errand',
    z.object({
      file: text.optional().describe('Only those for a time that hold this order file now; seen by everybody'),
    }),
    rows(handingRowShape),
  ),
  'in-hand': ask(
    'All that somebody has in hand: orders with what is open and promised, customers, errands',
    '在手工作清单',
    'errand',
    z.object({
      account: text.default('').describe('Empty for oneself'),
      handing: text.default('').describe('What one hand-over holds, by its id'),
    }),
    rows(inHandShape).extend({
      account: text,
      parties: z.array(z.object({ id: text, name: names })),
      errands: z.array(z.object({ id: text, says: text, due: text.nullable() })),
    }),
  ),
} as const
