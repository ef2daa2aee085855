import type { Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, isPositive, subtract, zero } from '@gendan/kernel/decimal'
import { freeIn, lacks, type Pool, type Want } from './pool.ts'

/** What decides who is served first: the customer's class, and what he has of the goods himself. */
export interface Standing {
  /** 0 for the class that is served first. */
  readonly rank: number
  /** What he needs at once and by when, as somebody noted it. */
  readonly urgent?: { readonly quantity: Decimal; readonly by: Day } | undefined
  /** For how many weeks his own stock lasts; unknown where nobody asked. */
  readonly weeks?: Decimal | undefined
}

/** A part of an order's share that comes later than it may go on board. */
export interface LaterPart {
  readonly quantity: Decimal
  readonly day: Day
}

/** What the rule proposes for an order, and the figures it comes from. */
export interface ProposedShare {
  readonly file: string
  readonly want: Want
  readonly standing: Standing
  /** All it gets by its day: what is kept for it already and what is added. */
  readonly quantity: Decimal
  /** What of it is urgent. */
  readonly urgent: Decimal
  readonly later: readonly LaterPart[]
  /** What nobody has bought or makes yet. */
  readonly uncovered: Decimal
}

interface Slice {
  readonly want: Want
  readonly standing: Standing
  readonly urgent: boolean
  readonly by: Day
  readonly quantity: Decimal
}

interface Supply {
  readonly day: Day
  left: Decimal
}

const NO_DAY = '9999-12-31'

/**
 * Divides what is free and what comes between the orders that lack it. What is kept for an order stays with it. Key customers come
 * first; of one class what is urgent, then the earlier day, then whose own stock ends sooner, then the older order. Each takes
 * from what comes last in time for it, so that the early goods stay for those who cannot wait.
 */
export function proposeShares(pool: Pool, standingOf: (want: Want) => Standing, today: Day): readonly ProposedShare[] {
  const asking = pool.wants.filter((want) => !want.held && isPositive(lacks(want)))
  const slices = slicesOf(asking, standingOf).toSorted(firstServed)
  const supplies = suppliesOf(pool, today)
  const got = slices.map((slice) => ({ slice, inTime: take(supplies, slice.quantity, slice.by), later: LATER }))
  const served = got.map((one) => ({ ...one, later: takeLater(supplies, subtract(one.slice.quantity, one.inTime)) }))
  const files = [...new Set(slices.map(({ want }) => want.file))]
  return files.map((file) => shareOf(served.filter(({ slice }) => slice.want.file === file)))
}

const LATER: readonly LaterPart[] = []

type Served = { readonly slice: Slice; readonly inTime: Decimal; readonly later: readonly LaterPart[] }

function shareOf(served: readonly Served[]): ProposedShare {
  const [first] = served
  if (!first) throw new RangeError('a share of no order')
  const { want, standing } = first.slice
  const inTime = served.reduce((sum, one) => add(sum, one.inTime), zero)
  const later = served.flatMap((one) => one.later)
  const coming = later.reduce((sum, { quantity }) => add(sum, quantity), zero)
  const urgent = served.filter(({ slice }) => slice.urgent).reduce((sum, { slice }) => add(sum, slice.quantity), zero)
  return {
    ...{ file: want.file, want, standing, urgent, later },
    quantity: add(want.kept, inTime),
    uncovered: subtract(lacks(want), add(inTime, coming)),
  }
}

/** What is urgent for a customer is of his earliest orders. */
function slicesOf(wants: readonly Want[], standingOf: (want: Want) => Standing): readonly Slice[] {
  const left = new Map<string, Decimal>()
  return wants.toSorted(byDay).flatMap((want) => {
    const standing = standingOf(want)
    const { urgent } = standing
    const wanted = left.get(want.buyer) ?? urgent?.quantity ?? zero
    const now = least(wanted, lacks(want))
    left.set(want.buyer, subtract(wanted, now))
    const day = want.day ?? NO_DAY
    const rest = subtract(lacks(want), now)
    const by = urgent && urgent.by < day ? urgent.by : day
    return [
      ...(isPositive(now) ? [{ want, standing, urgent: true, by, quantity: now }] : []),
      ...(isPositive(rest) ? [{ want, standing, urgent: false, by: day, quantity: rest }] : []),
    ]
  })
}

/** Class, urgency, day, own stock, number. */
function firstServed(a: Slice, b: Slice): number {
  return (
    a.standing.rank - b.standing.rank ||
    (a.urgent === b.urgent ? 0 : a.urgent ? -1 : 1) ||
    (a.by < b.by ? -1 : a.by > b.by ? 1 : 0) ||
    fewerWeeks(a.standing, b.standing) ||
    (a.want.number < b.want.number ? -1 : 1)
  )
}

function fewerWeeks(a: Standing, b: Standing): number {
  if (!a.weeks || !b.weeks) return a.weeks ? -1 : b.weeks ? 1 : 0
  return compare(a.weeks, b.weeks)
}

/** What is free today and what comes, the first first. Where less lies there than is kept, what comes fills that up before it is shared. */
function suppliesOf(pool: Pool, today: Day): readonly Supply[] {
  const coming = pool.arrivals.map(({ day, quantity }) => ({ day, left: quantity })).toSorted(byDay)
  let missing = isPositive(freeIn(pool)) ? zero : subtract(zero, freeIn(pool))
  const all = [{ day: today, left: isPositive(freeIn(pool)) ? freeIn(pool) : zero }, ...coming]
  for (const supply of all) {
    const fills = least(supply.left, missing)
    supply.left = subtract(supply.left, fills)
    missing = subtract(missing, fills)
  }
  return all
}

/** Takes from what comes until a day, the latest first. */
function take(supplies: readonly Supply[], wanted: Decimal, by: Day): Decimal {
  let lacking = wanted
  for (const supply of supplies.filter(({ day }) => day <= by).toReversed()) {
    const taken = least(supply.left, lacking)
    supply.left = subtract(supply.left, taken)
    lacking = subtract(lacking, taken)
  }
  return subtract(wanted, lacking)
}

/** Takes from whatever is left, the first first. */
function takeLater(supplies: readonly Supply[], wanted: Decimal): readonly LaterPart[] {
  let lacking = wanted
  return supplies.flatMap((supply) => {
    const taken = least(supply.left, lacking)
    supply.left = subtract(supply.left, taken)
    lacking = subtract(lacking, taken)
    return isPositive(taken) ? [{ quantity: taken, day: supply.day }] : []
  })
}

function byDay(a: { readonly day?: Day }, b: { readonly day?: Day }): number {
  const [one, other] = [a.day ?? NO_DAY, b.day ?? NO_DAY]
  return one < other ? -1 : one > other ? 1 : 0
}

function least(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b
}
