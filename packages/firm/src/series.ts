import type { Aggregate } from '@gendan/kernel/aggregate'
import { type Day, yearOf } from '@gendan/kernel/day'
import { z } from 'zod'

const stateShape = z.object({ id: z.string(), last: z.number().int() }).readonly()
const eventShape = z.object({ type: z.literal('number-taken'), number: z.number().int() }).readonly()

export type Series = z.infer<typeof stateShape>
type Event = z.infer<typeof eventShape>

/** A series of numbers without gaps: per company and world by its key, per kind and year by its id ("PI/2026"). */
export const series: Aggregate<Series, Event> = {
  kind: 'series',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, last: 0 }),
  evolve: (state, event) => ({ ...state, last: event.number }),
}

/** The id of a kind's series in the year of a day. */
export function seriesId(code: string, day: Day): string {
  return `${code}/${yearOf(day)}`
}
