import { dayShape } from '@gendan/kernel/day'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { linkGates } from './sign-link.ts'
import { printedChangeShape } from './what-changed.ts'

const text = z.string()

/** What whoever holds a link may know before he opens the pages: nothing that does not stand on the paper. */
export const shownHeadShape = z.object({
  from: wordsShape.describe('Who sends it'),
  to: text,
  gate: z.enum(linkGates),
  name: wordsShape.describe('What kind of paper it is'),
  number: text,
  version: z.number().int(),
  day: dayShape,
  until: text,
  deliver: text.describe('The day of delivery that is demanded; empty where the paper is not a purchase order'),
  total: text,
  lines: z.array(
    z.object({ name: wordsShape, code: text, quantity: wordsShape, price: text, currency: text, per: wordsShape }),
  ),
  since: z.number().int().describe('The version he saw before; 0 for none'),
  changes: z.array(printedChangeShape).describe('What this version says otherwise than that one'),
  practice: z.boolean(),
})
export type ShownHead = z.infer<typeof shownHeadShape>
