import { type Day, dayIn } from '@gendan/kernel/day'
import type { NodeFact, PathFacts } from '../node-fact.ts'
import type { Stop } from '../stop.ts'

/** A step with the day on which it was first done, where that is known. */
export interface Known {
  readonly fact: NodeFact
  readonly on?: Day
}

/** A stop in days. */
export interface Stopped extends Omit<Stop, 'from' | 'until'> {
  readonly from: Day
  readonly until: Day
}

/** An order's steps and stops with their days, up to its last one. */
export interface KnownWay {
  readonly steps: readonly Known[]
  readonly of: ReadonlyMap<string, Known>
  /** The day on which it was closed or given up; today while it goes on. */
  readonly end: Day
  readonly over: boolean
  readonly stops: readonly Stopped[]
}

const CLOSED = 'closed'

/** The days of a file's facts as they were first reached; what lies after the last day is not known yet. */
export function knownOf({ nodes, ended, stops = [] }: PathFacts, zone: string, today: Day): KnownWay {
  const dayOf = (text: string) => (text.length > DAY ? dayIn(text, zone) : text)
  const passed = (fact: NodeFact) => fact.first ?? (fact.done ? (fact.day ?? fact.at) : undefined)
  const closing = nodes.find(({ kind }) => kind === CLOSED)
  const closed = closing?.done ? passed(closing) : undefined
  const last = closed ?? ended
  const end = last === undefined ? today : dayOf(last)
  const of = new Map<string, Known>()
  for (const fact of nodes) {
    const at = passed(fact)
    const on = at === undefined ? begunByPlan(fact, of, end) : earlier(dayOf(at), end)
    of.set(fact.id, { fact, ...(on === undefined ? {} : { on }) })
  }
  return {
    ...{ steps: [...of.values()], of, end, over: last !== undefined },
    stops: stops.map((stop) => ({ ...stop, from: dayOf(stop.from), until: dayOf(stop.until ?? end) })),
  }
}

/** A day is written in ten signs, an instant in more. */
const DAY = 10

/** Of two days the first. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}

/** Of two days the last. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** Begun on its planned day, or once all before it was done: nobody writes down that work begins. */
function begunByPlan({ byPlan, plan, after }: NodeFact, of: ReadonlyMap<string, Known>, end: Day): Day | undefined {
  if (!byPlan || !plan || plan > end) return undefined
  const before = after.map(({ node }) => of.get(node)?.on)
  if (before.includes(undefined)) return undefined
  return before.reduce<Day>((day, one) => later(day, one ?? day), plan)
}

/**
 * The steps with a day that a step comes after; where one of them has none, those before it: what nobody proved does not stand between the
 * days.
 */
export function before({ fact }: Known, of: KnownWay['of']): readonly (Known & { readonly on: Day })[] {
  return fact.after.flatMap(({ node }) => {
    const one = of.get(node)
    if (!one) return []
    return one.on === undefined ? before(one, of) : [{ ...one, on: one.on }]
  })
}

/** The day from which a step could go on: the last of those before it, and not after its own. */
export function startOf(step: Known, of: KnownWay['of'], until: Day): Day {
  const days = before(step, of).map(({ on }) => earlier(on, until))
  return days.toSorted().at(-1) ?? until
}
