import type { Answer } from '@gendan/contract/questions'
import { makingOf } from '@gendan/firm/making'
import type { Capacity } from '@gendan/firm/supply'
import { compare } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { conflictsIn, loadOf, type Maker, makerKey, weeksFrom } from '@gendan/orderfile/progress/load'
import type { Tx } from '@gendan/store/database'
import { capacitiesOf } from '@gendan/store/lists/capacities'
import { ordersInMaking } from '@gendan/store/lists/making'
import { partyNames } from '@gendan/store/lists/parties'
import type { Desk } from '../desk.ts'
import { underWay } from '../under-way.ts'

const WEEKS = 12

/** How full our lines and suppliers are, week by week, over all open orders; where they are fuller than full, and which swap would free them. */
export async function load(tx: Tx, desk: Desk): Promise<Answer<'load'>> {
  const { ways, by } = await underWay(tx, desk, {})
  const { firm, workdays } = by
  const made = await ordersInMaking(tx)
  const slacks = new Map(ways.map(({ row, outlook }) => [row.id, outlook().slack]))
  const parties = [...new Set(made.map(({ facts }) => facts.maker).filter(Boolean))]
  const [names, capacities] = [await partyNames(tx, parties), await capacitiesOf(tx, parties)]
  const { lines } = makingOf(firm)
  const others = new Set(made.filter(({ facts }) => !facts.maker).map(({ facts }) => makerKey(facts)))
  const makers: readonly Maker[] = [
    ...lines.map(({ name, perWeek }) => ({ key: `line/${name}`, perWeek })),
    ...[...others].filter((key) => !lines.some(({ name }) => key === `line/${name}`)).map((key) => ({ key })),
    ...parties.map((id) => ({ key: `party/${id}`, perWeek: narrowest(capacities.get(id) ?? [])?.perWeek.value })),
  ]
  const orders = made.map(({ row, facts }) => ({ file: row.id, number: row.number, facts, slack: slacks.get(row.id) }))
  const loads = loadOf(makers, orders, workdays, desk.day, weeksFrom(desk.day, WEEKS))
  const nameOf = (key: string): Words => {
    const [kind, ...rest] = key.split('/')
    const name = rest.join('/')
    return kind === 'party' ? (names.get(name) ?? { en: name, zh: name }) : { en: name, zh: name }
  }
  return {
    today: desk.day,
    makers: loads.map((one) => ({ ...one, name: nameOf(one.key) })),
    conflicts: conflictsIn(loads).map((one) => ({ ...one, name: nameOf(one.key) })),
  } as unknown as Answer<'load'>
}

/** Of several kinds of work the one a supplier can do least of: it holds up the rest. */
function narrowest(capacity: readonly Capacity[]): Capacity | undefined {
  return capacity.reduce<Capacity | undefined>(
    (least, one) => (least && compare(least.perWeek.value, one.perWeek.value) <= 0 ? least : one),
    undefined,
  )
}
