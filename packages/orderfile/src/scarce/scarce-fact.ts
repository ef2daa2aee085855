import type { Day } from '@gendan/kernel/day'
import { compare, type Decimal, isPositive } from '@gendan/kernel/decimal'
import { divisionHolds } from './dividing.ts'
import { competing, freeIn, isScarce, lacks, type Pool, shortageIn, type Want } from './pool.ts'
import { type Scarcity, weeksOfStock } from './scarcity.ts'

/** What of a scarce article concerns one order: told by alarms, over all orders that want it. */
export interface ScarceFact {
  readonly goods: string
  readonly code: string
  /** Not divided, or divided for other figures: from when on it is short, by how much, and for how many orders. */
  readonly shortFrom?: Day
  readonly short?: Decimal
  readonly orders?: number
  /** The order gets less than it wants and its customer was not told. */
  readonly less?: { readonly gets: Decimal; readonly wanted: Decimal; readonly since: Day }
  /** For how many weeks the customer's own stock lasts, and what is ready for him. */
  readonly own?: { readonly weeks: Decimal; readonly ready: Decimal }
}

/** What an article says of each order that wants it. */
export function scarceFacts(
  pool: Pool & { readonly code: string },
  { division, stocks }: Pick<Scarcity, 'division' | 'stocks'>,
): ReadonlyMap<string, ScarceFact> {
  const asking = pool.wants.filter((one) => !one.held && isPositive(lacks(one)))
  const holds = division !== undefined && divisionHolds(division, pool)
  const rivals = competing(pool)
  const shortage = !holds && isScarce(pool) ? shortageIn(rivals) : undefined
  const orders = asking.filter((one) => rivals.wants.includes(one))
  const short = shortage ? { shortFrom: shortage.day, short: shortage.short, orders: orders.length } : {}
  return new Map(
    asking.map((want) => [
      want.file,
      {
        goods: pool.goods,
        code: pool.code,
        ...(orders.includes(want) ? short : {}),
        ...lessOf(want, division),
        ...ownOf(want, pool, stocks),
      },
    ]),
  )
}

function lessOf({ file }: Want, division: Scarcity['division']): Pick<ScarceFact, 'less'> {
  const share = division?.shares.find((one) => one.file === file)
  if (!division || !share || share.told || compare(share.quantity, share.wanted) >= 0) return {}
  return { less: { gets: share.quantity, wanted: share.wanted, since: division.day } }
}

/** Ready is what is kept for his order, or free where nothing is. */
function ownOf(want: Want, pool: Pool, stocks: Scarcity['stocks']): Pick<ScarceFact, 'own'> {
  const noted = stocks.find(({ party }) => party === want.buyer)
  const weeks = noted && weeksOfStock(noted)
  if (!weeks) return {}
  const ready = isPositive(want.kept) ? want.kept : freeIn(pool)
  return { own: { weeks, ready } }
}
