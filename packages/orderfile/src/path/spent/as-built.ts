import type { Day } from '@gendan/kernel/day'
import type { PathRules } from '../durations.ts'
import { forward, type Reckoned } from '../forward.ts'
import type { NodeFact } from '../node-fact.ts'
import type { Workdays } from '../workdays.ts'
import { before, earlier, type Known, type KnownWay } from './known.ts'

/** The days of an order for which it waited for one step: those after `from`, up to and with `until`. */
export interface Window {
  readonly id: string
  readonly from: Day
  readonly until: Day
}

/** What each step comes to on the last day. */
type Forecast = ReadonlyMap<string, Reckoned>

/** What each step comes to on an order's last day, where what was done once counts as done. */
export function reckonedOf({ steps, end }: KnownWay, rules: PathRules, workdays: Workdays): Forecast {
  const nodes = steps.map(({ fact, on }) => standing(fact, on))
  return forward(nodes, rules, workdays, end)
}

/** The way an order really went: windows that follow each other without a gap, from its first day to its last. */
export function windowsOf(known: KnownWay, reckoned: Forecast): readonly Window[] {
  const windows: Window[] = []
  let at: Known | undefined = lastOf(known, reckoned)
  let until = known.end
  while (at) {
    const last: (Known & { readonly on: Day }) | undefined = latestOf(before(at, known.of))
    const from: Day = earlier(last?.on ?? at.on ?? until, until)
    windows.push({ id: at.fact.id, from, until })
    at = last
    until = from
  }
  return windows.reverse()
}

function latestOf<One extends { readonly on: Day }>(all: readonly One[]): One | undefined {
  return all.reduce<One | undefined>((best, one) => (best && best.on >= one.on ? best : one), undefined)
}

/** The step that the order waits for on its last day: the closed file's last, else the open one that all the others wait for. */
function lastOf(known: KnownWay, reckoned: Forecast): Known | undefined {
  const { of } = known
  const closed = of.get('closed')
  if (closed?.on !== undefined) return closed
  const board = of.get('on-board')
  const from = board && board.on === undefined ? board : closed
  return from && deepest(from, known, reckoned)
}

/** What was done once counts as done: that it stands open again is the cost of what closed it. */
function standing({ again: _, first: __, ...fact }: NodeFact, on: Day | undefined): NodeFact {
  return on === undefined ? fact : { ...fact, done: true, day: on }
}

/** Down from a step to the first that nothing open stands before: by what each forecast hangs on, else by what comes last. */
function deepest(step: Known, known: KnownWay, reckoned: Forecast): Known {
  const driver = reckoned.get(step.fact.id)?.driver?.node
  const open = step.fact.after.flatMap(({ node }) => (isOpen(node, known, reckoned) ? [node] : []))
  const day = (id: string) => reckoned.get(id)?.day ?? ''
  const [last] = open.toSorted((a, b) => (day(a) < day(b) ? 1 : -1))
  const next = driver !== undefined && open.includes(driver) ? driver : last
  const found = next === undefined ? undefined : known.of.get(next)
  return found ? deepest(found, known, reckoned) : step
}

function isOpen(id: string, { of }: KnownWay, reckoned: Forecast): boolean {
  return of.get(id)?.on === undefined && reckoned.get(id)?.state === 'open'
}

/** Steps that can go on: all before them is done, they are not, and nobody has passed them over. */
export function runningBeside(known: KnownWay, reckoned: Forecast): ReadonlySet<string> {
  const open = (id: string) => isOpen(id, known, reckoned)
  const ready = known.steps.filter(({ fact }) => open(fact.id) && !fact.after.some(({ node }) => open(node)))
  return new Set(ready.map(({ fact }) => fact.id))
}
