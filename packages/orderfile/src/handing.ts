import type { Aggregate } from '@gendan/kernel/aggregate'
import { type Day, dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** For how long work goes over. */
export const handingKinds = {
  holiday: { en: 'For a time', zh: '临时代管' },
  leaving: { en: 'For good', zh: '长期移交' },
} as const satisfies Record<string, Words>
export type HandingKind = keyof typeof handingKinds

/** How far it is. */
export const handingStates = {
  offered: { en: 'to be accepted', zh: '待接收' },
  accepted: { en: 'in hand', zh: '已接收' },
  refused: { en: 'refused', zh: '未接收' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
  ended: { en: 'given back', zh: '已交回' },
} as const satisfies Record<string, Words>
export type HandingState = keyof typeof handingStates

const ids = z.array(z.string().min(1).max(80)).max(500).readonly()
/** What goes over: order files, customers and suppliers, errands, by id. */
const workShape = { files: ids, parties: ids, errands: ids }

/** What is offered to whom and until when. */
export const handingFactsShape = z
  .object({
    from: z.string().min(1).max(80),
    to: z.string().min(1).max(80),
    kind: z.enum(Object.keys(handingKinds) as [HandingKind, ...HandingKind[]]),
    /** The last day away; of work that goes over for a time alone. */
    until: dayShape.optional(),
    /** What who takes it must know. */
    note: z.string().trim().max(2000).default(''),
    ...workShape,
  })
  .readonly()
export type HandingFacts = z.infer<typeof handingFactsShape>

const stateShape = handingFactsShape
  .unwrap()
  .extend({
    id: z.string(),
    by: z.string(),
    day: dayShape,
    state: z.enum(Object.keys(handingStates) as [HandingState, ...HandingState[]]),
    word: z.string(),
    /** What went over when it was accepted: what was no longer his, or closed, did not. */
    taken: z.object(workShape).readonly().optional(),
    since: dayShape,
  })
  .readonly()
export type Handing = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  handingFactsShape
    .unwrap()
    .extend({ type: z.literal('hand-over-offered'), by: z.string(), day: dayShape })
    .readonly(),
  z.object({ type: z.literal('hand-over-accepted'), ...workShape, day: dayShape }).readonly(),
  z.object({ type: z.literal('hand-over-refused'), word: z.string(), day: dayShape }).readonly(),
  z.object({ type: z.literal('hand-over-withdrawn'), word: z.string(), day: dayShape }).readonly(),
  z.object({ type: z.literal('hand-over-ended'), ...workShape, day: dayShape }).readonly(),
])
export type HandingEvent = z.infer<typeof eventShape>

/** A person's orders, customers and errands that go over to a colleague: for a holiday with a way back, or for good. */
export const handing: Aggregate<Handing, HandingEvent> = {
  kind: 'hand-over',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({
    ...{ id, from: '-', to: '-', kind: 'leaving', note: '', files: [], parties: [], errands: [] },
    ...{ by: '', day: BEFORE, state: 'offered', word: '', since: BEFORE },
  }),
  evolve(one, event) {
    const since = event.day
    switch (event.type) {
      case 'hand-over-offered': {
        const { type: _, ...facts } = event
        return { ...one, ...facts, since }
      }
      case 'hand-over-accepted': {
        const { files, parties, errands } = event
        return { ...one, state: 'accepted', taken: { files, parties, errands }, since }
      }
      case 'hand-over-refused':
        return { ...one, state: 'refused', word: event.word, since }
      case 'hand-over-withdrawn':
        return { ...one, state: 'withdrawn', word: event.word, since }
      case 'hand-over-ended':
        return { ...one, state: 'ended', since }
    }
  },
}

const BEFORE = '1970-01-01' as Day

/** Whether it is to be given back: accepted for a time that is over. */
export function isDueBack({ state, kind, until }: Pick<Handing, 'state' | 'kind' | 'until'>, today: Day): boolean {
  return state === 'accepted' && kind === 'holiday' && until !== undefined && until < today
}
