import { type DayOrder, dayOrder } from '@gendan/orderfile/day/my-day'
import { type ScarceFact, scarceFacts } from '@gendan/orderfile/scarce/scarce-fact'
import { type Scarcity, scarcity } from '@gendan/orderfile/scarce/scarcity'
import type { Tx } from '@gendan/store/database'
import { scarcities } from '@gendan/store/lists/scarce'
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

/** The order of a day with what scarce goods say of it: it is rung over again only where they say something else than before. */
export function withScarce(order: DayOrder, scarce: readonly ScarceFact[] | undefined, by: Reckoning): DayOrder {
  if (!scarce) return order
  const known = rungAgain.get(order)
  if (known && known.scarce.length === scarce.length && known.scarce.every((fact, at) => fact === scarce[at]))
    return known.order
  const says = JSON.stringify(scarce)
  if (known?.says === says) return known.order
  const { rung: _, falls: __, ...rest } = order
  const again = dayOrder(rest, { workdays: by.workdays, days: by.days, scarce })
  rungAgain.set(order, { scarce, says, order: again })
  return again
}

interface RungAgain {
  readonly scarce: readonly ScarceFact[]
  readonly says: string
  readonly order: DayOrder
}

/** An order that was rung over with what scarce goods said of it: as long as they say the same, it rings the same. */
const rungAgain = new WeakMap<DayOrder, RungAgain>()
