import { addDays, type Day } from '@gendan/kernel/day'
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  round,
  subtract,
  zero,
} from '@gendan/kernel/decimal'
import type { Workdays } from '../path/workdays.ts'
import { mondayOf, type WeekLoad } from '../progress/load.ts'

/** So many weeks ahead a maker's load is read; what is not done by then is no answer. */
export const HORIZON = 52

/** What a maker can make in a week, how many days he works in it, and what is in his hands already. */
export interface Room {
  readonly perWeek: Decimal
  readonly weeks: readonly WeekLoad[]
}

/** A week of the making: how full it is before, and what is made of this order in it. */
export interface Filled {
  readonly week: Day
  readonly load: Decimal
  readonly made: Decimal
}

export interface Making {
  readonly finish: Day
  readonly weeks: readonly Filled[]
}

/** Working days of a usual week: what most of these weeks have, holidays and the Saturdays worked for them aside. */
export function usualDays(weeks: readonly WeekLoad[], workdays: Workdays): number {
  const counts = weeks.map(({ week }) => workdays.passed(addDays(week, -1), addDays(week, 6)))
  const often = (days: number) => counts.filter((one) => one === days).length
  const [most = 5] = counts.toSorted((a, b) => often(b) - often(a) || b - a)
  return most || 1
}

/** What a maker makes in a day when nothing else is in his hands; `more` percent by overtime. Two places, half up. */
export function daily({ perWeek, weeks }: Room, workdays: Workdays, more = 0): Decimal {
  const day = divide(perWeek, decimal(`${usualDays(weeks, workdays)}`))
  return round(divide(multiply(day, decimal(`${100 + more}`)), decimal('100')), 2, 'half-up')
}

/**
 * A quantity put into what the weeks have free, from a day on: other orders keep their place. Undefined where it is not done within the
 * weeks that are read.
 */
export function fillIn(
  quantity: Decimal,
  room: Room,
  start: Day,
  workdays: Workdays,
  today: Day,
  more = 0,
): Making | undefined {
  const perDay = daily(room, workdays, more)
  const weeks: Filled[] = []
  let left = quantity
  for (const { week, load } of room.weeks) {
    const sunday = addDays(week, 6)
    const from = start > week ? start : week
    const days = from > sunday ? 0 : workdays.passed(addDays(from, -1), sunday)
    const free = freeOf(perDay, load, spreadOver(week, workdays, today))
    if (days === 0 || isZero(free)) continue
    const able = multiply(free, decimal(`${days}`))
    if (compare(able, left) >= 0) {
      const needed = +round(divide(left, free), 0, 'up')
      return { finish: workdays.add(workdays.from(from), needed - 1), weeks: [...weeks, { week, load, made: left }] }
    }
    left = subtract(left, able)
    weeks.push({ week, load, made: able })
  }
  return undefined
}

/** How many of a quantity are made by the end of a day. Whole pieces, rounded down. */
export function madeBy(quantity: Decimal, room: Room, start: Day, until: Day, workdays: Workdays, today: Day): Decimal {
  const perDay = daily(room, workdays)
  let made = zero
  for (const { week, load } of room.weeks) {
    const [sunday, from] = [addDays(week, 6), start > week ? start : week]
    const end = until < sunday ? until : sunday
    const days = from > end ? 0 : workdays.passed(addDays(from, -1), end)
    const free = freeOf(perDay, load, spreadOver(week, workdays, today))
    if (days > 0) made = add(made, multiply(free, decimal(`${days}`)))
  }
  return round(compare(made, quantity) > 0 ? quantity : made, 0, 'down')
}

function spreadOver(week: Day, workdays: Workdays, today: Day): number {
  const first = mondayOf(today) === week ? today : week
  return workdays.passed(addDays(first, -1), addDays(week, 6))
}

function freeOf(perDay: Decimal, load: Decimal, days: number): Decimal {
  if (days === 0) return zero
  const free = round(subtract(perDay, divide(load, decimal(`${days}`))), 2, 'half-up')
  return compare(free, zero) > 0 ? free : zero
}
