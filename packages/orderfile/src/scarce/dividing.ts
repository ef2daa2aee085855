import { type Classed, classOn } from '@gendan/firm/customer-class'
import type { Firm } from '@gendan/firm/firm'
import { reservedFor, reservedOf, type Stock } from '@gendan/firm/stock'
import type { Day } from '@gendan/kernel/day'
import { add, type Decimal, decimal } from '@gendan/kernel/decimal'
import { pathRulesOf } from '../path/durations.ts'
import type { PathFacts } from '../path/node-fact.ts'
import { outlookOf, pathOf } from '../path/path.ts'
import { workdaysOf } from '../path/workdays.ts'
import type { Standing } from './divide.ts'
import { lacks, type Pool, shortageIn, type Want } from './pool.ts'
import { poolFrom } from './pooling.ts'
import { type Division, type Scarcity, stillFits, unmet, weeksOfStock } from './scarcity.ts'

/** The list of orders under way that want an article or let it come in. */
export const WANTED = 'goods-wanted'

/** A line of it. */
export interface WantedRow {
  readonly file: string
  readonly number: string
  readonly buyer: string
  readonly buyerName: string
  readonly owner: string
  readonly facts: PathFacts
  readonly came: string
  readonly went: string
  /** The classes of its customer, as his file holds them. */
  readonly classed: readonly Classed[] | null
}

/** What is had and wanted of an article today, from the lines of the list. */
export function poolOfRows(
  { id, unit }: { readonly id: string; readonly unit: string },
  stock: Stock,
  rows: readonly WantedRow[],
  { firm, today }: { readonly firm: Firm; readonly today: Day },
): Pool {
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules)
  const held = { goods: id, unit, onHand: stock.onHand, reserved: reservedOf(stock) }
  const flowing = rows.flatMap(({ file, number, buyer, buyerName, owner, facts, came, went }) =>
    (facts.flows ?? [])
      .filter(({ goods }) => goods === id)
      .map((flow) => ({
        ...{ file, number, buyer, buyerName, owner, flow, held: facts.held === true },
        shipBy: outlookOf(facts, rules, workdays, today).shipBy,
        node: (at: string) => pathOf(facts, rules, workdays, today).nodes.find((node) => node.id === at),
        moved: { came: decimal(came), went: decimal(went) },
      })),
  )
  return poolFrom({ ...held, keptFor: (file) => reservedFor(stock, file) }, flowing, today)
}

/** By what each order is served first or last: its customer's class that day, and what was noted of his own stock. */
export function standings(
  { stocks }: Pick<Scarcity, 'stocks'>,
  { rules }: Pick<Firm, 'rules'>,
  classedOf: (buyer: string) => readonly Classed[] | undefined,
  today: Day,
): (want: Want) => Standing {
  return ({ buyer }) => {
    const noted = stocks.find(({ party }) => party === buyer)
    const { rank } = classOn(classedOf(buyer), rules, today)
    return { rank, urgent: noted?.urgent, weeks: noted ? weeksOfStock(noted) : undefined }
  }
}

/** What an order has kept for it and still lacks together. */
export function wantedOf(want: Want): Decimal {
  return add(want.kept, lacks(want))
}

/** Whether a division still holds: no order is new or wants more, and what is there and comes covers the shares in time. */
export function divisionHolds(division: Division, pool: Pool): boolean {
  const asking = pool.wants.filter(({ held }) => !held)
  if (
    !stillFits(
      division,
      asking.map((want) => ({ file: want.file, wanted: wantedOf(want) })),
    )
  )
    return false
  const shared = asking.map((want) => {
    const share = division.shares.find(({ file }) => file === want.file)
    const open = share ? unmet(share, want.kept) : lacks(want)
    return { ...want, wants: add(add(want.kept, want.gone), open) }
  })
  return shortageIn({ ...pool, wants: shared }) === undefined
}
