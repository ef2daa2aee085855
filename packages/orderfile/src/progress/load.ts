import { addDays, type Day, weekday } from '@gendan/kernel/day'
import { compare, type Decimal, decimal, divide, multiply, round, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import type { Workdays } from '../path/workdays.ts'
import type { WorkshopFacts } from './workshop-facts.ts'

/** An order whose goods are to be made, with the working days it has to spare before its latest day on board. */
export interface ToMake {
  readonly file: string
  readonly number: string
  readonly facts: WorkshopFacts
  readonly slack?: number | undefined
}

/** A line of our own or a supplier: what it can make in a week, where anybody has said it. */
export interface Maker {
  readonly key: string
  readonly perWeek?: Decimal | undefined
}

/** What one order asks of a week. */
export interface Share {
  readonly file: string
  readonly number: string
  readonly quantity: Decimal
  readonly slack?: number | undefined
}

export interface WeekLoad {
  /** Its Monday. */
  readonly week: Day
  readonly load: Decimal
  /** Whole percent of what the maker can make in a week; undefined where nobody has said how much that is. */
  readonly percent?: number | undefined
  readonly shares: readonly Share[]
}

export interface MakerLoad extends Maker {
  readonly weeks: readonly WeekLoad[]
}

/** One order goes later by so many working days, and the other keeps its day. */
export interface Swap {
  readonly file: string
  readonly number: string
  readonly days: number
  readonly slack: number
  readonly after: number
}

/** More is to be made in a week than can be, by orders that hang on it. */
export interface Conflict {
  readonly key: string
  readonly week: Day
  readonly percent: number
  /** The order with the least to spare. */
  readonly tight: Share
  readonly swap?: Swap | undefined
}

/** Who makes an order: a supplier by his id, or the line or workshop of our own by its name. */
export function makerKey({ maker, workshop }: Pick<WorkshopFacts, 'maker' | 'workshop'>): string {
  return maker ? `party/${maker}` : `line/${workshop.trim()}`
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day))
}

/** So many Mondays from the week of a day on. */
export function weeksFrom(day: Day, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, i) => addDays(mondayOf(day), 7 * i))
}

/** What is still to be made of an order: what its last process has not made yet. */
export function leftOf({ lines, making }: WorkshopFacts): Decimal {
  const target = sumOf(lines.map((line) => line.target))
  const through = making?.processes.at(-1)?.done ?? zero
  const stocked = sumOf(lines.map((line) => line.stocked))
  const left = subtract(target, compare(stocked, through) > 0 ? stocked : through)
  return compare(left, zero) > 0 ? left : zero
}

/**
 * The load of each maker, week by week: what is left of every order spread evenly over its working days from today, or its start, to its planned finish;
 * an order whose finish is past is put into this week whole. Pieces of different goods count alike.
 */
export function loadOf(
  makers: readonly Maker[],
  orders: readonly ToMake[],
  workdays: Workdays,
  today: Day,
  weeks: readonly Day[],
): readonly MakerLoad[] {
  return makers.map((maker) => {
    const own = orders.filter(({ facts }) => makerKey(facts) === maker.key && !facts.held)
    return { ...maker, weeks: weeks.map((week) => weekOf(week, maker, own, workdays, today)) }
  })
}

function weekOf(week: Day, { perWeek }: Maker, orders: readonly ToMake[], workdays: Workdays, today: Day): WeekLoad {
  const shares = orders.flatMap((order): readonly Share[] => {
    const quantity = shareOf(order.facts, week, workdays, today)
    const { file, number, slack } = order
    return compare(quantity, zero) > 0 ? [{ file, number, quantity, slack }] : []
  })
  const load = sumOf(shares.map(({ quantity }) => quantity))
  const percent = perWeek && +round(divide(multiply(load, decimal('100')), perWeek), 0, 'half-up')
  return { week, load, percent, shares }
}

function shareOf(facts: WorkshopFacts, week: Day, workdays: Workdays, today: Day): Decimal {
  const from = workdays.from(facts.start > today ? facts.start : today)
  const until = facts.finish > from ? facts.finish : from
  const eve = addDays(from, -1)
  const all = workdays.passed(eve, until)
  const sunday = addDays(week, 6)
  const begins = eve > addDays(week, -1) ? eve : addDays(week, -1)
  const ends = until < sunday ? until : sunday
  const here = ends > begins ? workdays.passed(begins, ends) : 0
  if (here === 0) return zero
  return round(divide(multiply(leftOf(facts), decimal(`${here}`)), decimal(`${all}`)), 0, 'half-up')
}

/** An order with so many working days of slack, or fewer, is tight. */
export const TIGHT = 2

/**
 * The weeks that are fuller than full and touch an order with little to spare, each with the swap that would free it. What an order gave up for one
 * week is not offered again for the next.
 */
export function conflictsIn(loads: readonly MakerLoad[]): readonly Conflict[] {
  return loads.flatMap((maker) => {
    const given = new Map<string, number>()
    return maker.weeks.flatMap((week): readonly Conflict[] => {
      const found = conflictOf(maker, week, given)
      if (found?.swap) given.set(found.swap.file, (given.get(found.swap.file) ?? 0) + found.swap.days)
      return found ? [found] : []
    })
  })
}

function conflictOf(
  { key, perWeek }: MakerLoad,
  { week, percent = 0, load, shares }: WeekLoad,
  given: ReadonlyMap<string, number>,
): Conflict | undefined {
  const [tight] = shares.toSorted((a, b) => (a.slack ?? FAR) - (b.slack ?? FAR))
  if (percent <= 100 || !perWeek || !tight || (tight.slack ?? FAR) > TIGHT) return undefined
  const left = shares.map((one) =>
    one.slack === undefined ? one : { ...one, slack: one.slack - (given.get(one.file) ?? 0) },
  )
  return { key, week, percent, tight, swap: swapFor(tight, left, subtract(load, perWeek), perWeek) }
}

const FAR = 100_000
/** Working days of a week, for turning pieces into days. */
const WEEK_DAYS = decimal('5')

/** The order with most to spare goes later by the days that the excess takes, where it can spare them and is not part of the trouble itself. */
function swapFor(tight: Share, shares: readonly Share[], excess: Decimal, perWeek: Decimal): Swap | undefined {
  const [roomy] = shares
    .filter(({ file, slack }) => file !== tight.file && slack !== undefined)
    .toSorted((a, b) => (b.slack ?? 0) - (a.slack ?? 0))
  if (!roomy || roomy.slack === undefined) return undefined
  const moved = compare(excess, roomy.quantity) > 0 ? roomy.quantity : excess
  const days = +round(divide(multiply(moved, WEEK_DAYS), perWeek), 0, 'up')
  const after = roomy.slack - days
  return after >= 0 ? { file: roomy.file, number: roomy.number, days, slack: roomy.slack, after } : undefined
}
