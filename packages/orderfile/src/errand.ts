import { keptFileShape } from '@gendan/forms/deal/kept-file'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { type Day, dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** What it is about: an order file or a customer or supplier. */
const aboutShape = z.object({ kind: z.enum(['order-file', 'party']), id: z.string().min(1).max(80) }).readonly()

/** What is to be done, by whom, by when. */
export const errandFactsShape = z
  .object({
    says: z.string().trim().min(1).max(400),
    /** The account of who shall do it. */
    doer: z.string().min(1).max(80),
    /** The last day; without one it is done when there is time. */
    due: dayShape.optional(),
    about: aboutShape.optional(),
    /** A word is not enough: a file must show that it was done. */
    proof: z.boolean().default(false),
    files: z.array(keptFileShape).max(20).readonly().default([]),
  })
  .readonly()
export type ErrandFacts = z.infer<typeof errandFactsShape>

/** How far it is. */
export const errandStates = {
  given: { en: 'given', zh: '待接' },
  accepted: { en: 'in hand', zh: '在办' },
  returned: { en: 'given back', zh: '退回' },
  done: { en: 'done, to be confirmed', zh: '已办待确认' },
  confirmed: { en: 'confirmed', zh: '已确认' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
} as const satisfies Record<string, Words>
export type ErrandState = keyof typeof errandStates

/** Those on whom somebody still has to act. */
export const openErrands: readonly ErrandState[] = ['given', 'accepted', 'returned', 'done']

const files = z.array(keptFileShape).max(20).readonly()
const stateShape = z
  .object({
    id: z.string(),
    facts: errandFactsShape,
    giver: z.string(),
    given: dayShape,
    state: z.enum(Object.keys(errandStates) as [ErrandState, ...ErrandState[]]),
    /** The day that the doer promised, where it is another than was wished. */
    promised: dayShape.optional(),
    /** What was said last: why it is given back, what was done, why that is not enough. */
    word: z.string(),
    /** What shows that it was done. */
    proofs: files,
    /** Since when it stands as it stands. */
    since: dayShape,
  })
  .readonly()
export type Errand = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('errand-given'), facts: errandFactsShape, giver: z.string(), day: dayShape }).readonly(),
  z.object({ type: z.literal('errand-changed'), facts: errandFactsShape, day: dayShape }).readonly(),
  z
    .object({ type: z.literal('errand-accepted'), promised: dayShape.optional(), word: z.string(), day: dayShape })
    .readonly(),
  z.object({ type: z.literal('errand-returned'), word: z.string(), day: dayShape }).readonly(),
  z.object({ type: z.literal('errand-done'), word: z.string(), proofs: files, day: dayShape }).readonly(),
  z.object({ type: z.literal('errand-reopened'), word: z.string(), day: dayShape }).readonly(),
  z.object({ type: z.literal('errand-confirmed'), word: z.string(), day: dayShape }).readonly(),
  z.object({ type: z.literal('errand-withdrawn'), word: z.string(), day: dayShape }).readonly(),
])
export type ErrandEvent = z.infer<typeof eventShape>

/** Something one person shall do, given by his head, by a colleague or by himself (seed 002, 主管交办事项; seed 003, part 2). */
export const errand: Aggregate<Errand, ErrandEvent> = {
  kind: 'errand',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({
    ...{ id, facts: { says: '-', doer: '-', proof: false, files: [] }, giver: '', given: BEFORE, state: 'given' },
    ...{ word: '', proofs: [], since: BEFORE },
  }),
  evolve,
}

const BEFORE = '1970-01-01' as Day

function evolve(one: Errand, event: ErrandEvent): Errand {
  const since = event.day
  switch (event.type) {
    case 'errand-given':
      return begun({ ...one, giver: event.giver, given: event.day }, event)
    case 'errand-changed':
      return begun(one, event)
    case 'errand-accepted': {
      const { promised, word } = event
      return { ...one, state: 'accepted', word, since, ...(promised ? { promised } : {}) }
    }
    case 'errand-returned':
      return { ...one, state: 'returned', word: event.word, since }
    case 'errand-done':
      return { ...one, state: isOwn(one) ? 'confirmed' : 'done', word: event.word, proofs: event.proofs, since }
    case 'errand-reopened':
      return { ...one, state: 'accepted', word: event.word, since }
    case 'errand-confirmed':
      return { ...one, state: 'confirmed', ...(event.word ? { word: event.word } : {}), since }
    case 'errand-withdrawn':
      return { ...one, state: 'withdrawn', word: event.word, since }
  }
}

/** As it was given or given anew: a promise for the former wish is void; a note for oneself is in hand at once. */
function begun(one: Errand, { facts, day }: { readonly facts: ErrandFacts; readonly day: Day }): Errand {
  const { promised: _, ...rest } = one
  const mine = facts.doer === one.giver
  const same = facts.doer === one.facts.doer && facts.due === one.facts.due && one.state === 'accepted'
  return { ...(same ? one : rest), facts, state: mine || same ? 'accepted' : 'given', word: '', since: day }
}

/** A note for oneself. */
export function isOwn({ giver, facts }: Pick<Errand, 'giver' | 'facts'>): boolean {
  return giver === facts.doer
}

/** The day by which it is to be done: as promised, else as wished. */
export function untilOf({ promised, facts }: Errand): Day | undefined {
  return promised ?? facts.due
}
