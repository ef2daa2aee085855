import type { Day } from '@gendan/kernel/day'
import { addDays } from '@gendan/kernel/day'
import { pacesOf, slowest } from '../progress/pace.ts'
import type { PathRules } from './durations.ts'
import type { After, NodeFact } from './node-fact.ts'
import type { Workdays } from './workdays.ts'

/** done: evidence is there. passed: a later step is done, or it was to begin by plan, and nothing proves it. open: still to come. */
export type NodeState = 'done' | 'passed' | 'open'

/** What a forecast hangs on: a step before it, the file's plan, the pace of its making, somebody's promise, or that today is the first day it can be. */
export interface Driver {
  readonly by: 'after' | 'plan' | 'pace' | 'promise' | 'today'
  readonly node?: string
  /** Working days (calendar days for terms of payment) after that step. */
  readonly days?: number
}

export interface Reckoned {
  readonly state: NodeState
  readonly day?: Day
  /** When it was first done, where it was done again since or is to be: what follows it began then. */
  readonly first?: Day
  readonly driver?: Driver
}

/** Steps in the order of the file, each with what came of it or when it will: counted on from what has happened. */
export function forward(
  nodes: readonly NodeFact[],
  rules: PathRules,
  workdays: Workdays,
  today: Day,
): ReadonlyMap<string, Reckoned> {
  const passed = passedOver(nodes)
  const reckoned = new Map<string, Reckoned>()
  for (const node of nodes) reckoned.set(node.id, reckon(node, { rules, workdays, today, passed, reckoned }))
  return reckoned
}

interface Way {
  readonly rules: PathRules
  readonly workdays: Workdays
  readonly today: Day
  readonly passed: ReadonlySet<string>
  readonly reckoned: ReadonlyMap<string, Reckoned>
}

function reckon(node: NodeFact, way: Way): Reckoned {
  const first = node.first ? { first: node.first } : {}
  if (node.done) return { state: 'done', ...(node.day ? { day: node.day } : {}), ...first }
  if (way.passed.has(node.id)) return { state: 'passed' }
  return begunByPlan(node, way) ?? { ...forecast(node, way), ...first }
}

/** Begun without a word: all before it is done, and the planned day is past. */
function begunByPlan({ byPlan, plan, after }: NodeFact, { today, reckoned }: Way): Reckoned | undefined {
  if (!byPlan || !plan || plan > today) return undefined
  const before = after.map((one) => reckoned.get(one.node))
  if (before.some((one) => one?.state === 'open')) return undefined
  return { state: 'passed', day: before.reduce((day, one) => (one?.day && one.day > day ? one.day : day), plan) }
}

interface Candidate {
  readonly day: Day
  readonly driver: Driver
}

/** The latest of all that holds it back; of equals the first: what comes before it rather than a plan, a plan rather than today. */
function forecast(node: NodeFact, way: Way): Reckoned {
  const { day, driver } = candidates(node, way).reduce((best, one) => (one.day > best.day ? one : best))
  return { state: 'open', day, driver }
}

function candidates(node: NodeFact, way: Way): readonly [Candidate, ...Candidate[]] {
  const promise = node.promises?.at(-1)?.day ?? node.promise
  const pace = paceOf(node, way)
  // What the workshop makes day by day tells more than the days it was planned to take.
  const waits = pace.length > 0 ? node.after.filter((one) => one.plan === undefined) : node.after
  const before = waits.flatMap((one) =>
    afterwards(one, way, { promised: promise !== undefined, again: node.again === true, country: node.country }),
  )
  const own = [
    ...pace,
    ...(promise ? [said(promise, 'promise')] : []),
    ...(node.plan && !promise && pace.length === 0 ? [said(node.plan, 'plan')] : []),
  ]
  const now: Candidate = { day: way.workdays.in(node.country).from(way.today), driver: { by: 'today' } }
  const [first, ...rest] = [...before, ...own, now]
  return [first ?? now, ...rest]
}

function said(day: Day, by: 'plan' | 'promise'): Candidate {
  return { day, driver: { by } }
}

/** The day that the pace of its making leads to: none before there is a pace, none for a day that is only tried. */
function paceOf({ making, country, supposed }: NodeFact, { workdays, today }: Way): readonly Candidate[] {
  const pace = !supposed && making && slowest(pacesOf(making, workdays.in(country), today))
  return pace ? [{ day: pace.complete, driver: { by: 'pace' } }] : []
}

/**
 * Who promised a day took the work in between upon himself; but nothing ends before what it waits for. What was signed once more holds up
 * only what must be done once more, too: other work began when it was signed first.
 */
function afterwards(
  one: After,
  way: Way,
  {
    promised,
    again,
    country,
  }: { readonly promised: boolean; readonly again: boolean; readonly country: string | undefined },
): readonly Candidate[] {
  const before = way.reckoned.get(one.node)
  if (!before?.day) return []
  const driver = { by: 'after', node: one.node } as const
  if (one.days !== undefined) return [{ day: addDays(before.day, one.days), driver: { ...driver, days: one.days } }]
  const workdays = way.workdays.in(country)
  const days = promised ? 0 : spanOf(one, way.rules, workdays)
  const day = workdays.add((!again && before.first) || before.day, days)
  return [day < before.day ? { day: before.day, driver: { ...driver, days: 0 } } : { day, driver: { ...driver, days } }]
}

/** Working days between a step and the one it waits for. */
export function spanOf({ by, plan }: After, rules: PathRules, workdays: Workdays): number {
  if (plan) return plan[1] > plan[0] ? workdays.slack(plan[0], plan[1]) : 0
  return by ? rules.days(by) : 0
}

/** What may be done long before: it proves nothing of the step it comes after on the way. */
const EARLY: ReadonlySet<string> = new Set(['proforma', 'sample-sent', 'booked'])

/** Steps without evidence behind which one is done: nobody can come to them any more. */
function passedOver(nodes: readonly NodeFact[]): ReadonlySet<string> {
  const passed = new Set<string>()
  for (const node of [...nodes].reverse()) {
    if (EARLY.has(node.kind) || !(node.done || passed.has(node.id))) continue
    for (const { node: before } of node.after) passed.add(before)
  }
  // Once the goods are on board, nobody comes back to what stands open again before them.
  const shipped = nodes.some(({ kind, done }) => kind === 'on-board' && done)
  const open = new Set(nodes.filter(({ done, again }) => done || (again && !shipped)).map(({ id }) => id))
  return new Set([...passed].filter((id) => !open.has(id)))
}
