import { keptFileShape } from '@gendan/forms/deal/kept-file'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { addDays, type Day, dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { type NewcomerItem, newcomerItemShape } from './newcomer-items.ts'

/** How far an item is. */
export const stepStates = {
  open: { en: 'to learn', zh: '待学' },
  shown: { en: 'shown, to be confirmed', zh: '已提交待确认' },
  again: { en: 'once more', zh: '再学一遍' },
  confirmed: { en: 'confirmed', zh: '已确认' },
} as const satisfies Record<string, Words>
export type StepState = keyof typeof stepStates

const stepShape = z
  .object({
    state: z.enum(Object.keys(stepStates) as [StepState, ...StepState[]]),
    word: z.string(),
    files: z.array(keptFileShape).max(20).readonly(),
    day: dayShape,
    /** Who judged it, and his word. */
    judge: z.string(),
    judged: z.string(),
  })
  .readonly()
export type NewcomerStep = z.infer<typeof stepShape>

const itemsShape = z.array(newcomerItemShape).max(60).readonly()
const stateShape = z
  .object({
    id: z.string(),
    begun: dayShape,
    by: z.string(),
    items: itemsShape,
    steps: z.record(z.string(), stepShape).readonly(),
  })
  .readonly()
export type Newcomer = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('newcomer-begun'), items: itemsShape, begun: dayShape, by: z.string() }).readonly(),
  z
    .object({
      type: z.literal('step-shown'),
      item: z.string(),
      word: z.string(),
      files: z.array(keptFileShape).max(20).readonly(),
      day: dayShape,
    })
    .readonly(),
  z
    .object({
      type: z.literal('step-judged'),
      item: z.string(),
      good: z.boolean(),
      word: z.string(),
      judge: z.string(),
      day: dayShape,
    })
    .readonly(),
])
export type NewcomerEvent = z.infer<typeof eventShape>

/** A newcomer's way into the work, by his account: what he learns by when, what shows it, who confirmed it (seed 003, parts 1 and 5). */
export const newcomer: Aggregate<Newcomer, NewcomerEvent> = {
  kind: 'newcomer',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, begun: '1970-01-01' as Day, by: '', items: [], steps: {} }),
  evolve(one, event) {
    switch (event.type) {
      case 'newcomer-begun':
        return { ...one, items: event.items, begun: event.begun, by: event.by }
      case 'step-shown': {
        const { item, word, files, day } = event
        return withStep(one, item, { state: 'shown', word, files, day, judge: '', judged: '' })
      }
      case 'step-judged': {
        const { item, good, word, judge, day } = event
        const before = one.steps[item]
        if (!before) return one
        return withStep(one, item, { ...before, state: good ? 'confirmed' : 'again', judge, judged: word, day })
      }
    }
  },
}

function withStep(one: Newcomer, item: string, step: NewcomerStep): Newcomer {
  return { ...one, steps: { ...one.steps, [item]: step } }
}

/** The last day of an item. */
export function dueOf({ begun }: Pick<Newcomer, 'begun'>, { days }: NewcomerItem): Day {
  return addDays(begun, days)
}

/** How far a newcomer is on a day. */
export function farOf(one: Newcomer, today: Day) {
  const stateOf = ({ id }: NewcomerItem) => one.steps[id]?.state ?? 'open'
  const count = (state: StepState) => one.items.filter((item) => stateOf(item) === state).length
  const late = one.items.filter((item) => stateOf(item) !== 'confirmed' && dueOf(one, item) < today).length
  return { all: one.items.length, confirmed: count('confirmed'), shown: count('shown'), late }
}

const listShape = z.object({ id: z.string(), items: itemsShape }).readonly()
const listEventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('newcomer-list-kept'), items: itemsShape }).readonly(),
])

/** The firm's own checklist for newcomers, by the firm's id; who has begun goes on by the list he began with. */
export const newcomerList: Aggregate<z.infer<typeof listShape>, z.infer<typeof listEventShape>> = {
  kind: 'newcomer-list',
  shape: 1,
  state: listShape,
  event: listEventShape,
  born: (id) => ({ id, items: [] }),
  evolve: (list, { items }) => ({ ...list, items }),
}
