import type { Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, zero } from '@gendan/kernel/decimal'
import { type Computed, compute, type Fault } from '@gendan/trade/calculation/calculation'
import { lineOutputCalculation } from '@gendan/trade/production/line-output'
import type { PathRules } from '../path/durations.ts'
import type { Workdays } from '../path/workdays.ts'
import type { WeekLoad } from '../progress/load.ts'
import { daily, fillIn, type Room } from './fill.ts'

/** An order that stands before this one in a maker's hands, with what of it falls into the weeks of the making. */
export interface Standing {
  readonly file: string
  readonly number: string
  readonly quantity: Decimal
}

/** The making by one maker. */
export interface Made {
  readonly start: Day
  readonly finish: Day
  readonly days: number
  readonly waits: number
  readonly before: readonly Standing[]
}

export interface MakingBy {
  readonly rules: PathRules
  readonly workdays: Workdays
  readonly start: Day
  readonly today: Day
}

/**
 * When a quantity is made by one maker, and how much of that is waiting: the days a free line takes are the craft's (B-01, B-02). Where nobody
 * has said what he makes in a week, the firm's usual span stands in. Undefined where he has no room within a year.
 */
export function madeIn(
  quantity: Decimal,
  room: Room | undefined,
  load: readonly WeekLoad[],
  by: MakingBy,
): Made | undefined {
  const { rules, workdays, start, today } = by
  if (!room) {
    const days = rules.days('bulk')
    return { start, finish: workdays.add(start, days), days, waits: 0, before: [] }
  }
  const bare = freeLine(quantity, room, by)
  const made = fillIn(quantity, room, start, workdays, today)
  if (!bare || !made) return undefined
  const waits = made.finish > bare.finish ? workdays.passed(bare.finish, made.finish) : 0
  return { start, finish: made.finish, days: bare.days, waits, before: standingIn(load, start, made.finish) }
}

interface Bare {
  readonly days: number
  readonly finish: Day
}

/** The craft's own answer for a line that has nothing else in hand. */
export function freeLine(
  quantity: Decimal,
  room: Room,
  { rules, workdays, start }: Omit<MakingBy, 'today'>,
): Bare | undefined {
  const found = lineWorking(quantity, room, { rules, workdays, start })
  if (!found) return undefined
  const { days, lastDay } = found.result as { readonly days?: Decimal; readonly lastDay?: Day }
  return days && lastDay ? { days: +days, finish: lastDay } : undefined
}

/** The same, written down step by step. */
export function lineWorking(
  quantity: Decimal,
  room: Room,
  { rules: { calendar }, workdays, start }: Omit<MakingBy, 'today'>,
): Computed | undefined {
  const found: Computed | { readonly errors: readonly Fault[] } = compute(lineOutputCalculation, {
    ...{ outputPerDay: daily(room, workdays), quantity, firstDay: start, calendar },
  })
  return 'errors' in found ? undefined : found
}

/** Most named at once: the rest is behind the load's own page. */
const MOST = 12

function standingIn(weeks: readonly WeekLoad[], start: Day, finish: Day): readonly Standing[] {
  const found = new Map<string, Standing>()
  const [first, last] = [weeks.findLast(({ week }) => week <= start)?.week ?? start, finish]
  for (const { week, shares } of weeks) {
    if (week < first || week > last) continue
    for (const { file, number, quantity } of shares)
      found.set(file, { file, number, quantity: add(found.get(file)?.quantity ?? zero, quantity) })
  }
  return [...found.values()].toSorted((a, b) => compare(b.quantity, a.quantity)).slice(0, MOST)
}
