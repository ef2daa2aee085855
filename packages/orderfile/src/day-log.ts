import type { Aggregate } from '@gendan/kernel/aggregate'
import { type Day, dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** What became of a line of the plan. */
export const lineEnds = {
  open: { en: 'still open', zh: '未办' },
  done: { en: 'done', zh: '已办' },
  tomorrow: { en: 'goes over', zh: '转次日' },
  dropped: { en: 'not needed any more', zh: '不办了' },
} as const satisfies Record<string, Words>
export type LineEnd = keyof typeof lineEnds

/** One line of a day's plan, and at its close what became of it. */
export const planLineShape = z
  .object({
    id: z.string().min(1).max(80),
    says: z.string().trim().min(1).max(300),
    /** The line of my day it was picked from, by its key; empty for one's own words. */
    key: z.string().max(200).default(''),
    /** The order it is about, or the errand. */
    order: z.string().max(80).default(''),
    number: z.string().max(60).default(''),
    errand: z.string().max(80).default(''),
    end: z.enum(Object.keys(lineEnds) as [LineEnd, ...LineEnd[]]).default('open'),
    /** Why it slipped. */
    why: z.string().trim().max(400).default(''),
    /** Who was told that it slipped. */
    told: z.string().trim().max(200).default(''),
  })
  .readonly()
export type PlanLine = z.infer<typeof planLineShape>

const linesShape = z.array(planLineShape).max(60).readonly()

const stateShape = z
  .object({
    id: z.string(),
    account: z.string(),
    day: dayShape,
    lines: linesShape,
    /** What one learned or wants to say to who leads. */
    note: z.string(),
    /** The instant of the summary; none while the day runs. */
    closed: z.string().optional(),
  })
  .readonly()
export type DayLog = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('day-planned'), account: z.string(), day: dayShape, lines: linesShape }).readonly(),
  z.object({ type: z.literal('day-closed'), lines: linesShape, note: z.string(), at: z.string() }).readonly(),
])
export type DayLogEvent = z.infer<typeof eventShape>

/** A person's plan of one day and its summary (seed 003, part 2, item 3: 每日工作计划及总结). What was done besides stands in the journal. */
export const dayLog: Aggregate<DayLog, DayLogEvent> = {
  kind: 'day-log',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({ id, account: '', day: '1970-01-01' as Day, lines: [], note: '' }),
  evolve(log, event) {
    switch (event.type) {
      case 'day-planned':
        return { ...log, account: event.account, day: event.day, lines: event.lines }
      case 'day-closed':
        return { ...log, lines: event.lines, note: event.note, closed: event.at }
    }
  },
}

/** There is one log of a person and day, and this is its name. */
export function dayLogId(account: string, day: Day): string {
  return `${account}_${day}`
}

/** How many lines of a log came to which end. */
export function endsOf({ lines }: Pick<DayLog, 'lines'>): Readonly<Record<LineEnd, number>> {
  const count = (end: LineEnd) => lines.filter((line) => line.end === end).length
  return { open: count('open'), done: count('done'), tomorrow: count('tomorrow'), dropped: count('dropped') }
}
