import { addDays, type Day, weekday } from '@gendan/kernel/day'
import { add, compare, type Decimal, isPositive, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import type { Keeping } from '@gendan/trade/goods'

/** An order that wants an article, with what of it is kept for it and what has left for it. */
export interface Want {
  readonly file: string
  readonly number: string
  readonly buyer: string
  readonly buyerName: string
  readonly owner: string
  /** The last day on which it may go on board; none where no latest shipment is agreed. */
  readonly day?: Day
  readonly wants: Decimal
  readonly kept: Decimal
  readonly gone: Decimal
  /** On hold: nothing is shared out to it meanwhile. */
  readonly held: boolean
}

/** What will come in, and on which day by the path of the order that it is bought or made for. */
export interface Arrival {
  readonly file: string
  readonly number: string
  readonly node: string
  readonly from: 'production' | 'purchase'
  readonly party: string
  readonly quantity: Decimal
  readonly day: Day
  /** The day that was planned or promised for it. */
  readonly planned?: Day
  /** Made or delivered, and not yet taken into stock. */
  readonly there: boolean
}

/** An article of which orders want something or bring something, on one day. */
export interface Pool {
  readonly goods: string
  readonly unit: string
  readonly onHand: Decimal
  readonly kept: Decimal
  readonly wants: readonly Want[]
  readonly arrivals: readonly Arrival[]
  /** Kept in stock, or made only to an order, as its file says; left out where it says neither. */
  readonly keeping?: Keeping | undefined
}

/** What an order still lacks: neither kept for it nor gone. */
export function lacks({ wants, kept, gone }: Pick<Want, 'wants' | 'kept' | 'gone'>): Decimal {
  return kept === zero && gone === zero ? wants : atLeastZero(subtract(wants, add(kept, gone)))
}

/** On hand and kept for nobody; below zero where a count found less than is kept. */
export function freeIn({ onHand, kept }: Pick<Pool, 'onHand' | 'kept'>): Decimal {
  return subtract(onHand, kept)
}

export function expectedIn({ arrivals }: Pick<Pool, 'arrivals'>): Decimal {
  return sumOf(arrivals.map(({ quantity }) => quantity))
}

/** By how much what is free and comes in time does not cover what orders lack, and the first day on which that shows. */
export interface Shortage {
  readonly day: Day
  readonly short: Decimal
  /** All that is never covered, whatever the day. */
  readonly forGood: Decimal
}

/** Where an article runs short: the first day, and the most that is lacking on any day. Orders without a day and on hold are not counted. */
export function shortageIn(pool: Pool): Shortage | undefined {
  const wanted = sumsByDay(pool.wants.filter(({ held }) => !held).map((one) => [one.day, lacks(one)]))
  const coming = sumsByDay(pool.arrivals.map(({ day, quantity }) => [day, quantity]))
  const days = [...new Set([...wanted.keys(), ...coming.keys()])].toSorted()
  let [first, most, left]: [Day | undefined, Decimal, Decimal] = [undefined, zero, freeIn(pool)]
  for (const day of days) {
    left = subtract(add(left, coming.get(day) ?? zero), wanted.get(day) ?? zero)
    const short = wanted.has(day) ? atLeastZero(subtract(zero, left)) : zero
    if (isPositive(short)) first ??= day
    most = compare(short, most) > 0 ? short : most
  }
  return first ? { day: first, short: most, forGood: atLeastZero(subtract(zero, left)) } : undefined
}

/** Quantities of one day together: what is wanted on no day, and nothing, is left out. */
function sumsByDay(all: readonly (readonly [Day | undefined, Decimal])[]): ReadonlyMap<Day, Decimal> {
  const sums = new Map<Day, Decimal>()
  for (const [day, quantity] of all) {
    if (day === undefined || quantity === zero) continue
    const before = sums.get(day)
    sums.set(day, before === undefined ? quantity : add(before, quantity))
  }
  return sums
}

/**
 * The orders that compete for an article. What is made to order and does not lie there is wanted by each order from its own making: one
 * whose making nobody has planned yet waits for that, and takes nothing from others.
 */
export function competing(pool: Pool): Pool {
  if (pool.keeping !== 'order' || isPositive(pool.onHand)) return pool
  const planned = new Set(pool.arrivals.map(({ file }) => file))
  return {
    ...pool,
    wants: pool.wants.filter(({ file, kept, gone }) => planned.has(file) || isPositive(add(kept, gone))),
  }
}

/** Whether somebody must divide it: it runs short, and more than one order that competes for it lacks it. */
export function isScarce(all: Pool): boolean {
  const pool = competing(all)
  return shortageIn(pool) !== undefined && pool.wants.filter((one) => !one.held && isPositive(lacks(one))).length > 1
}

/** One week of an article: what comes, what orders must have, and what is free at its end. */
export interface PoolWeek {
  /** Its Monday; what was due before stands in the first. */
  readonly week: Day
  readonly comes: Decimal
  readonly wanted: Decimal
  readonly left: Decimal
}

/** The weeks from this one on, so many of them. What is wanted on no day stands in none. */
export function weeksOf(pool: Pool, today: Day, count: number): readonly PoolWeek[] {
  const monday = addDays(today, 1 - weekday(today))
  const weeks: PoolWeek[] = []
  let left = freeIn(pool)
  for (let at = 0; at < count; at += 1) {
    const [from, until] = [addDays(monday, at * 7), addDays(monday, at * 7 + 6)]
    const falls = (day: Day | undefined) => day !== undefined && day <= until && (at === 0 || day >= from)
    const comes = sumOf(pool.arrivals.filter(({ day }) => falls(day)).map(({ quantity }) => quantity))
    const wanted = sumOf(pool.wants.filter((one) => !one.held && falls(one.day)).map(lacks))
    left = subtract(add(left, comes), wanted)
    weeks.push({ week: from, comes, wanted, left })
  }
  return weeks
}

export function atLeastZero(figure: Decimal): Decimal {
  return isPositive(figure) ? figure : zero
}
