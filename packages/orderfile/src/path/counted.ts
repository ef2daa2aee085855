import { addDays, type Day, weekday, yearOf } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { closedBecause, knowsHolidays, type WorkingCalendar, weekendOf } from '@gendan/trade/calendar/working-calendar'
import type { PathRules } from './durations.ts'
import type { Path, PathNode } from './path.ts'

/** Days on which nobody works, one after the other for the same reason. */
export interface ClosedDays {
  readonly from: Day
  readonly to: Day
  readonly name: Words
}

/** By whose working days a step was counted, and what of its time nobody worked. */
export interface Counted {
  readonly country: string
  /** Days of the weekend in between. */
  readonly weekend: number
  /** Holidays and other closed days in between that are no weekend anyhow. */
  readonly closed: readonly ClosedDays[]
}

/** A country whose public holidays of these years nobody has told: only its weekends were counted. */
export interface NotKnown {
  readonly country: string
  readonly years: readonly string[]
}

/** What is told of a path beside its steps. */
export interface CountedPath {
  /** By the id of a step. */
  readonly counted: Readonly<Record<string, Counted>>
  readonly notKnown: readonly NotKnown[]
}

/** A step for which more days than this are to be told is not told day by day: it waits for another year. */
const LONGEST = 370

/** The calendar of every step that has a day, and the countries whose holidays are not known in the years its open steps run through. */
export function countedOf(path: Path, { calendar, abroad }: Pick<PathRules, 'calendar' | 'abroad'>): CountedPath {
  const of = new Map(path.nodes.map((node) => [node.id, node]))
  const runs = path.nodes.flatMap((node): readonly Run[] => {
    const until = node.actual ?? node.forecast
    if (!until || countsByCalendar(node)) return []
    const used = node.country ? abroad(node.country) : calendar
    return [{ node, from: beganOn(node, of) ?? path.today, until, used }]
  })
  return {
    counted: Object.fromEntries(runs.map(({ node, from, until, used }) => [node.id, between(from, until, used)])),
    notKnown: notKnownIn(runs.filter(({ node }) => node.state === 'open')),
  }
}

/** The days of a step, and the calendar they are counted in. */
interface Run {
  readonly node: PathNode
  readonly from: Day
  readonly until: Day
  readonly used: WorkingCalendar
}

function notKnownIn(runs: readonly Run[]): readonly NotKnown[] {
  const missing = new Map<string, Set<string>>()
  for (const { from, until, used } of runs)
    for (const year of yearsIn(from, until).filter((one) => !isKnown(one, used)))
      missing.set(used.country, (missing.get(used.country) ?? new Set()).add(year))
  return [...missing].map(([country, years]) => ({ country, years: [...years].toSorted() }))
}

/** Terms of payment run in calendar days. */
function countsByCalendar({ kind, driver }: PathNode): boolean {
  return kind === 'paid' && driver?.by === 'after' && driver.node === 'on-board'
}

/** The day after which its own days run. */
function beganOn({ state, driver, since }: PathNode, of: ReadonlyMap<string, PathNode>): Day | undefined {
  const before = driver?.node === undefined ? undefined : of.get(driver.node)
  return state === 'open' ? (before?.actual ?? before?.forecast) : since
}

function between(from: Day, until: Day, calendar: WorkingCalendar): Counted {
  const closed: ClosedDays[] = []
  const off = weekendOf(calendar)
  let weekend = 0
  let at = addDays(from, 1)
  for (let left = LONGEST; at <= until && left > 0; left -= 1) {
    const name = closedBecause(at, calendar)
    if (name && off.includes(weekday(at))) weekend += 1
    else if (name) join(closed, at, name)
    at = addDays(at, 1)
  }
  return { country: calendar.country, weekend, closed }
}

/** A holiday that goes on over a weekend is one stretch. */
function join(closed: ClosedDays[], day: Day, name: Words): void {
  const last = closed.at(-1)
  const near = last && last.name.en === name.en && day <= addDays(last.to, 3)
  if (near) closed[closed.length - 1] = { ...last, to: day }
  else closed.push({ from: day, to: day, name })
}

function yearsIn(from: Day, until: Day): readonly string[] {
  return [...new Set([yearOf(from), yearOf(until)])]
}

/** What the firm typed for a year, it knows. */
function isKnown(year: string, { country, closed }: WorkingCalendar): boolean {
  return knowsHolidays(country, year) || closed.some((day) => yearOf(day) === year)
}
