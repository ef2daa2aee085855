import { type Day, dayShape } from '@gendan/kernel/day'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** A class of customers; the first of the firm's list is served first where goods are scarce. */
export const customerClassShape = z.object({ id: z.string().trim().min(1).max(40), name: wordsShape }).readonly()
export type CustomerClass = z.infer<typeof customerClassShape>

/** That a customer is of a class, since when and why. */
export const classedShape = z
  .object({
    /** By id. */
    class: z.string().max(40),
    since: dayShape,
    reason: z.string().trim().min(2).max(300),
    by: z.string().max(80),
  })
  .readonly()
export type Classed = z.infer<typeof classedShape>

/** The classes while the firm keeps none of its own. */
export const usualClasses: readonly CustomerClass[] = [
  { id: 'key', name: { en: 'Key customer', zh: '重点客户' } },
  { id: 'regular', name: { en: 'Regular customer', zh: '一般客户' } },
  { id: 'occasional', name: { en: 'Occasional customer', zh: '零星客户' } },
]

/** A customer that nobody has classed is a regular one. */
const USUAL = 'regular'

interface Rules {
  readonly classes?: readonly CustomerClass[] | undefined
}

/** The classes as the firm lists them, first served first. */
export function classesOf({ classes }: Rules): readonly CustomerClass[] {
  return classes && classes.length > 0 ? classes : usualClasses
}

/** A customer's class on a day: what was said last and holds by then. */
export function classOn(
  classed: readonly Classed[] | undefined,
  rules: Rules,
  day: Day,
): CustomerClass & { readonly rank: number } {
  const list = classesOf(rules)
  const said = (classed ?? []).filter(({ since }) => since <= day).toSorted((a, b) => (a.since < b.since ? -1 : 1))
  const wanted = said.at(-1)?.class ?? USUAL
  const at = list.findIndex(({ id }) => id === wanted)
  const middle = list.length > 1 ? 1 : 0
  const rank = at < 0 ? middle : at
  return { ...(list[rank] ?? { id: wanted, name: nameless }), rank }
}

const nameless: Words = { en: '', zh: '' }
