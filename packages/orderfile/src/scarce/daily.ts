import type { Day } from '@gendan/kernel/day'
import { add, type Decimal, subtract, zero } from '@gendan/kernel/decimal'

/** A movement of stock with its day, as the journal tells it. */
export interface Movement {
  readonly day: Day
  readonly type: 'stock-received' | 'stock-issued' | 'stock-counted'
  readonly quantity: Decimal
}

/** A day of an article: what came in, what went out, what a count found more (below zero: less), and what lay there at its end. */
export interface StockDay {
  readonly day: Day
  readonly came: Decimal
  readonly went: Decimal
  readonly counted: Decimal
  readonly onHand: Decimal
}

/** The days on which an article moved, from one day to another, the first first. The movements are all there ever were, in their order. */
export function daysOf(movements: readonly Movement[], from: Day, until: Day): readonly StockDay[] {
  const days = new Map<Day, StockDay>()
  let onHand = zero
  for (const { day, type, quantity } of movements) {
    const so = days.get(day) ?? { day, came: zero, went: zero, counted: zero, onHand }
    const next = moved(so, type, quantity, onHand)
    onHand = next.onHand
    days.set(day, next)
  }
  return [...days.values()].filter(({ day }) => day >= from && day <= until)
}

function moved(day: StockDay, type: Movement['type'], quantity: Decimal, onHand: Decimal): StockDay {
  if (type === 'stock-received') return { ...day, came: add(day.came, quantity), onHand: add(onHand, quantity) }
  if (type === 'stock-issued') return { ...day, went: add(day.went, quantity), onHand: subtract(onHand, quantity) }
  return { ...day, counted: add(day.counted, subtract(quantity, onHand)), onHand: quantity }
}
