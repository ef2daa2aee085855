import { addDays, dayIn } from '@gendan/kernel/day'
import type { ToOrder } from '@gendan/orderfile/accessories/to-order'
import { type DayOrder, dayOrder } from '@gendan/orderfile/day/my-day'
import type { Unanswered } from '@gendan/orderfile/mail/unanswered'
import type { Tightness } from '@gendan/orderfile/progress/tightness'
import { type ScarceFact, scarceFacts } from '@gendan/orderfile/scarce/scarce-fact'
import { type Scarcity, scarcity } from '@gendan/orderfile/scarce/scarcity'
import type { Tx } from '@gendan/store/database'
import { scarcities } from '@gendan/store/lists/scarce'
import { unansweredMails } from '@gendan/store/lists/unanswered'
import type { Desk } from './desk.ts'
import { type GoodsPool, poolsOf, scarcePools } from './pools.ts'
import type { Reckoning, UnderWay } from './under-way.ts'

type FactsByFile = ReadonlyMap<string, readonly ScarceFact[]>

/** What scarce goods say of each order under way today. */
export async function scarceToday(tx: Tx, ways: readonly UnderWay[], by: Reckoning): Promise<FactsByFile> {
  const sheets = await scarcities(tx)
  return factsOf(await scarcePools(tx, ways, by, [...sheets.keys()]), sheets)
}

/** What they say of one order. */
export async function scarceOver(tx: Tx, desk: Desk, { facts }: UnderWay): Promise<FactsByFile> {
  const goods = (facts.flows ?? []).map((flow) => flow.goods)
  if (goods.length === 0) return new Map()
  const sheets = await scarcities(tx, goods)
  return factsOf([...(await poolsOf(tx, desk, goods)).values()], sheets)
}

function factsOf(pools: readonly GoodsPool[], sheets: ReadonlyMap<string, Scarcity>): FactsByFile {
  const found = new Map<string, ScarceFact[]>()
  for (const pool of pools)
    for (const [file, fact] of factsIn(pool, sheets.get(pool.goods))) {
      const of = found.get(file)
      if (of) of.push(fact)
      else found.set(file, [fact])
    }
  return found
}

/** What a pool said under how it was divided then: the same pool and the same sheet say the same. */
const said = new WeakMap<GoodsPool, { readonly sheet: string; readonly facts: ReadonlyMap<string, ScarceFact> }>()

function factsIn(pool: GoodsPool, sheet: Scarcity | undefined): ReadonlyMap<string, ScarceFact> {
  const written = JSON.stringify(sheet ?? null)
  const before = said.get(pool)
  if (before?.sheet === written) return before.facts
  const facts = scarceFacts(pool, sheet ?? scarcity.born(pool.goods))
  said.set(pool, { sheet: written, facts })
  return facts
}

/** The mails of customers that wait for an answer, by order. */
export async function unansweredToday(tx: Tx, desk: Desk, zone: string, file?: string): Promise<UnansweredByFile> {
  const from = `${addDays(desk.day, -LONG_AGO)}T00:00:00Z`
  const rows = await unansweredMails(tx, from, file)
  return new Map(rows.map(({ file: of, at, ...mail }) => [of, { ...mail, day: dayIn(at, zone) }]))
}

type UnansweredByFile = ReadonlyMap<string, Unanswered>

/** What lies longer than so many days is no question any more that waits for its answer. */
const LONG_AGO = 60

/** What was found over all orders of one of them. */
export interface Found {
  readonly scarce: readonly ScarceFact[] | undefined
  readonly tight: Tightness | undefined
  readonly unanswered: Unanswered | undefined
  readonly accessories: readonly ToOrder[] | undefined
}

/** The order of a day with what was found of it over all orders: it is rung over again only where that says something else than before. */
export function withFound(order: DayOrder, found: Found, by: Reckoning): DayOrder {
  const { scarce, tight, unanswered, accessories } = found
  if (!scarce && !tight && !unanswered && !accessories) return order
  const known = rungAgain.get(order)
  if (known && isSameFound(known.found, found)) return known.order
  const says = JSON.stringify(found)
  if (known?.says === says) return known.order
  const { rung: _, falls: __, ...rest } = order
  const again = dayOrder(rest, { workdays: by.workdays, days: by.days, scarce, tight, unanswered, accessories })
  rungAgain.set(order, { found, says, order: again })
  return again
}

function isSameFound({ scarce = [], tight, unanswered, accessories }: Found, other: Found): boolean {
  const facts = other.scarce ?? []
  const same = scarce.length === facts.length && scarce.every((fact, at) => fact === facts[at])
  if (tight || other.tight || accessories !== other.accessories) return false
  return same && unanswered?.message === other.unanswered?.message && unanswered?.day === other.unanswered?.day
}

interface RungAgain {
  readonly found: Found
  readonly says: string
  readonly order: DayOrder
}

/** An order that was rung over with what was found of it: as long as that says the same, it rings the same. */
const rungAgain = new WeakMap<DayOrder, RungAgain>()
