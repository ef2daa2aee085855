import { dayShape } from '@gendan/kernel/day'
import { errandStates } from '@gendan/orderfile/errand'
import { z } from 'zod'
import { dayItemShape } from './path-shapes.ts'
import { ask, rows } from './question.ts'
import { listInput } from './shapes.ts'

const text = z.string()
const record = z.record(z.string(), z.unknown())

/** An errand in a list. */
const errandRowShape = z.object({
  id: text,
  version: z.number().int(),
  says: text,
  giver: text.describe('The account of who gave it'),
  doer: text.describe('The account of who does it'),
  giverName: text,
  doerName: text,
  state: z.enum(Object.keys(errandStates) as [keyof typeof errandStates, ...(keyof typeof errandStates)[]]),
  given: text,
  due: text.nullable().describe('As promised, else as wished'),
  since: text.describe('Since when it stands as it stands'),
  proof: z.boolean(),
  word: text.describe('What was said last'),
  file: text.describe('The order file it is about; empty for none'),
  number: text.describe('The number of that order'),
  party: text.describe('The customer or supplier it is about'),
  name: text.describe('Its name, or the customer of the order'),
  nameZh: text,
  late: z.boolean(),
})
export type ErrandRow = z.infer<typeof errandRowShape>

/** One person's day in the list of who leads him. */
const dayLogRowShape = z.object({
  id: text,
  version: z.number().int(),
  account: text,
  name: text,
  day: text,
  closed: text.nullable(),
  planned: z.number().int(),
  done: z.number().int(),
  slipped: z.number().int(),
  note: text,
  lines: z.array(record),
})
export type DayLogRow = z.infer<typeof dayLogRowShape>

/** What somebody did on a day, told by the journal: one line for each act on each thing. */
const doneShape = z.object({
  kind: text,
  id: text,
  act: text,
  title: z.object({ en: text, zh: text }),
  name: text.describe('The number of the order, the name of the party, the code of the goods'),
  times: z.number().int(),
  at: text.describe('The instant of the last time'),
})
export type DoneRow = z.infer<typeof doneShape>

/** What may be asked about errands and people's days. */
export const ownDayQuestions = {
  errands: ask(
    'Errands that I gave or do; heads also see those of their people',
    '交办事项',
    'errand',
    z.object({
      ...listInput,
      side: z.enum(['mine', 'given', 'led', 'all']).default('all'),
      state: z.enum(['open', 'late', 'closed', 'all']).default('open'),
      doer: text.optional(),
      file: text.optional().describe('About one order file, by id'),
      party: text.optional().describe('About one customer or supplier, by id'),
      sort: z.enum(['due', 'given', 'since']).default('due'),
    }),
    rows(errandRowShape),
  ),
  errand: ask(
    'One errand',
    '一件交办',
    'errand',
    z.object({ id: text }),
    z.object({
      version: z.number().int(),
      errand: record,
      giverName: text,
      doerName: text,
      number: text,
      name: text,
      nameZh: text,
    }),
  ),
  'day-log': ask(
    "One's own day or that of somebody one leads: its plan, its summary, and what was done",
    '日计划与小结',
    'errand',
    z.object({
      account: text.default('').describe('Empty for oneself'),
      day: dayShape.optional().describe('Today where nothing is said'),
    }),
    z.object({
      account: text,
      name: text,
      day: text,
      mine: z.boolean(),
      version: z.number().int().describe('0 where nothing was written'),
      log: record.nullable(),
      done: z.array(doneShape),
      carried: z.array(record).describe('What went over from the last day that was closed'),
      must: z
        .array(dayItemShape)
        .describe('What must be done today: lines to pick from; of the own day of today alone'),
    }),
  ),
  'day-logs': ask(
    'The days of those whom one leads, and who has not written his',
    '所带人员的日计划小结',
    'lead',
    z.object({
      ...listInput,
      account: text.optional(),
      from: dayShape.optional(),
      to: dayShape.optional(),
      slipped: z.stringbool().or(z.boolean()).default(false).describe('Only days on which something slipped'),
      sort: z.enum(['day', 'slipped']).default('day'),
    }),
    rows(dayLogRowShape).extend({
      missing: z.array(z.object({ account: text, name: text })).describe('Who has not closed the last working day'),
      missingDay: text,
    }),
  ),
} as const
