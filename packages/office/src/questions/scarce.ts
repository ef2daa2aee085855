import type { Answer } from '@gendan/contract/questions'
import type { ScarceRow } from '@gendan/contract/stock-questions'
import { classOn } from '@gendan/firm/customer-class'
import { isPositive } from '@gendan/kernel/decimal'
import { proposeShares } from '@gendan/orderfile/scarce/divide'
import { divisionHolds, standings, wantedOf } from '@gendan/orderfile/scarce/dividing'
import { lacks } from '@gendan/orderfile/scarce/pool'
import { type Scarcity, scarcity as sheet } from '@gendan/orderfile/scarce/scarcity'
import { namesOf } from '@gendan/store/accounts'
import type { Tx } from '@gendan/store/database'
import { classedOf, scarcities } from '@gendan/store/lists/scarce'
import type { Desk } from '../desk.ts'
import { type GoodsPool, poolsOf, scarcePools } from '../pools.ts'
import { underWay } from '../under-way.ts'
import { expected, pooled } from './stock.ts'

/** Goods that are short for more than one order, and those that are divided: what nobody has decided first, then by the first day they lack. */
export async function scarce(tx: Tx, desk: Desk): Promise<Answer<'scarce'>> {
  const { ways, by } = await underWay(tx, desk, {})
  const sheets = await scarcities(tx)
  const divided = [...sheets.values()].filter(({ division }) => division).map(({ id }) => id)
  const pools = await scarcePools(tx, ways, by, divided)
  const classed = await classedOf(tx, [...new Set(pools.flatMap(({ wants }) => wants.map(({ buyer }) => buyer)))])
  const rankOf = (buyer: string) => classOn(classed.get(buyer), by.firm.rules, desk.day).rank
  const rows = pools.map((pool) => rowOf(pool, sheets.get(pool.goods), rankOf))
  return { today: desk.day, rows: rows.toSorted(undecidedFirst) }
}

function rowOf(
  pool: GoodsPool,
  { division }: Pick<Scarcity, 'division'> = {},
  rankOf: (buyer: string) => number,
): ScarceRow {
  const lacking = pool.wants.filter((one) => !one.held && isPositive(lacks(one)))
  const state = division ? (divisionHolds(division, pool) ? 'divided' : 'changed') : 'undecided'
  return {
    ...pooled(pool),
    orders: lacking.length,
    keys: lacking.filter(({ buyer }) => rankOf(buyer) === 0).length,
    numbers: lacking.map(({ number }) => number),
    state,
    ...(division ? { divided: division.day } : {}),
  }
}

function undecidedFirst(a: ScarceRow, b: ScarceRow): number {
  const done = (row: ScarceRow) => (row.state === 'divided' ? 1 : 0)
  const [one, other] = [a.shortFrom ?? '9', b.shortFrom ?? '9']
  return done(a) - done(b) || (one < other ? -1 : one > other ? 1 : 0)
}

/** One article with the orders that lack it in the order in which the rule serves them, and how it was divided. */
export async function scarceGoods(
  tx: Tx,
  desk: Desk,
  { goods }: { readonly goods: string },
): Promise<Answer<'scarce-goods'>> {
  const told = await expected(tx, desk, { goods })
  const pool = (await poolsOf(tx, desk, [goods])).get(goods)
  if (!pool) return { ...told, claims: [] }
  const { by } = await underWay(tx, desk, {})
  const state = (await scarcities(tx, [goods])).get(goods) ?? sheet.born(goods)
  const classed = await classedOf(tx, [...new Set(pool.wants.map(({ buyer }) => buyer))])
  const standingOf = standings(state, by.firm, (buyer) => classed.get(buyer), desk.day)
  const proposals = proposeShares(pool, standingOf, desk.day)
  const claims = proposals.map(({ want, standing, quantity, urgent, later, uncovered }) => {
    const { rank, name } = classOn(classed.get(want.buyer), by.firm.rules, desk.day)
    const said = classed.get(want.buyer)?.at(-1)
    const own = state.stocks.find(({ party }) => party === want.buyer)
    const share = state.division?.shares.find(({ file }) => file === want.file)
    const { held: _, ...wish } = want
    return {
      ...{
        ...wish,
        wanted: wantedOf(want),
        class: name,
        rank,
        proposed: quantity,
        urgent,
        later: [...later],
        uncovered,
      },
      ...(said ? { classed: { since: said.since, reason: said.reason } } : {}),
      ...(own ? { own } : {}),
      ...(standing.weeks ? { weeks: standing.weeks } : {}),
      ...(share ? { share } : {}),
    }
  })
  return { ...told, claims, ...(await divisionOf(tx, state, pool)) }
}

async function divisionOf(
  tx: Tx,
  { division }: Scarcity,
  pool: GoodsPool,
): Promise<Pick<Answer<'scarce-goods'>, 'division'>> {
  if (!division) return {}
  const { day, by, note } = division
  const [name] = await namesOf(tx, [by])
  return { division: { day, by, byName: name?.name ?? by, note, holds: divisionHolds(division, pool) } }
}
