import { compare, type Decimal, decimal, multiply, zero } from '@gendan/kernel/decimal'

/** What of a line says how heavy it is. */
interface Weighed {
  readonly mark: 'risk' | 'thin' | 'note' | 'wait'
  readonly worth?: Decimal
  /** Working days left; below zero where it is late. */
  readonly slack?: number
}

const HEAVY: Readonly<Record<Weighed['mark'], number>> = { risk: 0, thin: 1, note: 2, wait: 3 }

/** Red first; of the same mark by money times days late, then the thinner. */
export function sortedByWeight<Item extends Weighed>(items: readonly Item[]): readonly Item[] {
  return heaviestFirst(items, items.length)
}

/** The heaviest so many in their order, the others behind them as they came: a screen shows the first, and a number tells of the rest. */
export function heaviestFirst<Item extends Weighed>(items: readonly Item[], most: number): readonly Item[] {
  const first: Item[] = []
  const rest: Item[] = []
  for (const item of items) {
    const last = first.at(-1)
    if (first.length >= most && (!last || heavier(last, item) <= 0)) {
      rest.push(item)
      continue
    }
    first.splice(placeIn(first, item), 0, item)
    if (first.length > most) rest.push(...first.splice(most))
  }
  return [...first, ...rest]
}

/** Behind those that weigh the same. */
function placeIn(sorted: readonly Weighed[], item: Weighed): number {
  let [from, until] = [0, sorted.length]
  while (from < until) {
    const middle = (from + until) >>> 1
    const there = sorted[middle]
    if (there && heavier(there, item) <= 0) from = middle + 1
    else until = middle
  }
  return from
}

/** Below zero where the first weighs more. */
function heavier(a: Weighed, b: Weighed): number {
  return HEAVY[a.mark] - HEAVY[b.mark] || compare(stakeOf(b), stakeOf(a)) || (a.slack ?? 0) - (b.slack ?? 0)
}

const stakes = new WeakMap<Weighed, Decimal>()

function stakeOf(item: Weighed): Decimal {
  const known = stakes.get(item)
  if (known !== undefined) return known
  const stake = atStake(item)
  stakes.set(item, stake)
  return stake
}

function atStake({ worth, slack }: Weighed): Decimal {
  if (!worth || slack === undefined || slack >= -1) return worth ?? zero
  return multiply(worth, decimal(`${-slack}`))
}
