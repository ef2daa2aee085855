import { makingOf } from '@gendan/firm/making'
import type { Capacity } from '@gendan/firm/supply'
import { compare } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import {
  type Conflict,
  conflictsIn,
  loadOf,
  type Maker,
  type MakerLoad,
  makerKey,
  weeksFrom,
} from '@gendan/orderfile/progress/load'
import { type Tightness, tightOrders } from '@gendan/orderfile/progress/tightness'
import type { Tx } from '@gendan/store/database'
import { capacitiesOf } from '@gendan/store/lists/capacities'
import { ordersInMaking } from '@gendan/store/lists/making'
import { partyNames } from '@gendan/store/lists/parties'
import type { Desk } from './desk.ts'
import type { Reckoning, UnderWay } from './under-way.ts'

const WEEKS = 12

/** How full lines and suppliers are, where they are fuller than full, and what they are called. */
export interface Loads {
  readonly loads: readonly MakerLoad[]
  readonly conflicts: readonly Conflict[]
  readonly nameOf: (key: string) => Words
}

/** The load of our lines and of suppliers over all open orders, for twelve weeks from today's. */
export async function loadsToday(tx: Tx, desk: Desk, ways: readonly UnderWay[], by: Reckoning): Promise<Loads> {
  const made = await ordersInMaking(tx)
  const slacks = new Map(ways.map(({ row, outlook }) => [row.id, outlook().slack]))
  const parties = [...new Set(made.map(({ facts }) => facts.maker).filter(Boolean))]
  const [names, capacities] = [await partyNames(tx, parties), await capacitiesOf(tx, parties)]
  const { lines } = makingOf(by.firm)
  const others = new Set(made.filter(({ facts }) => !facts.maker).map(({ facts }) => makerKey(facts)))
  const makers: readonly Maker[] = [
    ...lines.map(({ name, perWeek }) => ({ key: `line/${name}`, perWeek })),
    ...[...others].filter((key) => !lines.some(({ name }) => key === `line/${name}`)).map((key) => ({ key })),
    ...parties.map((id) => ({ key: `party/${id}`, perWeek: narrowest(capacities.get(id) ?? [])?.perWeek.value })),
  ]
  const orders = made.map(({ row, facts }) => ({ file: row.id, number: row.number, facts, slack: slacks.get(row.id) }))
  const loads = loadOf(makers, orders, by.workdays, desk.day, weeksFrom(desk.day, WEEKS))
  const nameOf = (key: string): Words => {
    const [kind, ...rest] = key.split('/')
    const name = rest.join('/')
    return kind === 'party' ? (names.get(name) ?? { en: name, zh: name }) : { en: name, zh: name }
  }
  return { loads, conflicts: conflictsIn(loads), nameOf }
}

/** The orders that a maker without room puts in danger, today. */
export async function tightToday(
  tx: Tx,
  desk: Desk,
  ways: readonly UnderWay[],
  by: Reckoning,
): Promise<ReadonlyMap<string, Tightness>> {
  const { conflicts, nameOf } = await loadsToday(tx, desk, ways, by)
  return tightOrders(conflicts, nameOf)
}

/** Of several kinds of work the one a supplier can do least of: it holds up the rest. */
function narrowest(capacity: readonly Capacity[]): Capacity | undefined {
  return capacity.reduce<Capacity | undefined>(
    (least, one) => (least && compare(least.perWeek.value, one.perWeek.value) <= 0 ? least : one),
    undefined,
  )
}
