import type { Firm } from '@gendan/firm/firm'
import type { Day } from '@gendan/kernel/day'
import { alarmDays, type Watched } from '@gendan/orderfile/alarms/alarm'
import { type DayOrder, dayOrder } from '@gendan/orderfile/day/my-day'
import { houseOf } from '@gendan/orderfile/deal-of'
import { type PathRules, pathRulesOf } from '@gendan/orderfile/path/durations'
import { marginToday } from '@gendan/orderfile/path/margin-facts'
import { owned } from '@gendan/orderfile/path/owner'
import { type Outlook, outlookOf, pathOf } from '@gendan/orderfile/path/path'
import { type Workdays, workdaysOf } from '@gendan/orderfile/path/workdays'
import type { Pool, Tx } from '@gendan/store/database'
import { type Way, type WaysWanted, waysOf, waysUnderWay } from '@gendan/store/lists/ways'
import type { Desk } from './desk.ts'
import { worthOf } from './questions/worth.ts'
import { firmHere } from './standing.ts'

/** By what a firm's orders are reckoned on a day. */
export interface Reckoning {
  readonly firm: Firm
  readonly today: Day
  readonly rules: PathRules
  readonly workdays: Workdays
  readonly days: Watched['days']
  readonly house: ReturnType<typeof houseOf>
}

/** An order under way with what comes of it today, reckoned when it is asked for, once. */
export interface UnderWay extends Way {
  readonly outlook: () => Outlook
  readonly order: () => DayOrder
}

interface Remembered {
  readonly stamp: string
  readonly way: UnderWay
}

interface World {
  version: string
  reckoning: Reckoning
  readonly orders: Map<string, Remembered>
}

/** So many worlds are remembered, those asked for last. */
const WORLDS = 12
const remembered = new WeakMap<Pool, Map<string, World>>()

/**
 * The orders under way that fit, with what comes of them today (decisions 0033): read and reckoned again is only what was written
 * since, or everything where day or settings are others.
 */
export async function underWay(
  tx: Tx,
  desk: Desk,
  wanted: WaysWanted,
): Promise<{ readonly ways: readonly UnderWay[]; readonly by: Reckoning }> {
  const { state: firm, version } = await firmHere(tx, desk)
  const world = worldOf(desk, `${version} ${desk.day}`, firm)
  const by = world.reckoning
  const found = await waysUnderWay(tx, wanted)
  const changed = found.filter(({ id, stamp }) => world.orders.get(id)?.stamp !== stamp)
  const ids = changed.map(({ id }) => id)
  const read = new Map((await waysOf(tx, ids)).map((one) => [one.id, { stamp: one.stamp, way: seenBy(one, by) }]))
  for (const [id, one] of read) world.orders.set(id, one)
  if (Object.values(wanted).every((wish) => wish === undefined)) forget(world, new Set(found.map(({ id }) => id)))
  const ways = found.flatMap(({ id }) => read.get(id)?.way ?? world.orders.get(id)?.way ?? [])
  return { ways, by }
}

/** One order that is under way, with what comes of it today; undefined where it is not, or not any more. */
export async function oneUnderWay(tx: Tx, desk: Desk, id: string): Promise<UnderWay | undefined> {
  const { state: firm, version } = await firmHere(tx, desk)
  const [way] = await waysOf(tx, [id])
  return way && seenBy(way, worldOf(desk, `${version} ${desk.day}`, firm).reckoning)
}

function worldOf({ pool, fence, day }: Desk, version: string, firm: Firm): World {
  const worlds = remembered.get(pool) ?? new Map<string, World>()
  remembered.set(pool, worlds)
  const key = `${fence.company} ${fence.world}`
  const known = worlds.get(key)
  worlds.delete(key)
  const world = known?.version === version ? known : renewed(known, version, reckoningOf(firm, day))
  worlds.set(key, world)
  const [oldest] = worlds.keys()
  if (worlds.size > WORLDS && oldest !== undefined) worlds.delete(oldest)
  return world
}

/** On another day, or by other settings, what was read stands and what was reckoned does not. */
function renewed(known: World | undefined, version: string, reckoning: Reckoning): World {
  const orders = [...(known?.orders ?? [])].map(
    ([id, { stamp, way }]) => [id, { stamp, way: seenBy(way, reckoning) }] as const,
  )
  return { version, reckoning, orders: new Map(orders) }
}

function reckoningOf(firm: Firm, today: Day): Reckoning {
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules.calendar)
  return { firm, today, rules, workdays, days: alarmDays(firm), house: houseOf(firm, {}) }
}

function seenBy({ row, facts }: Way, by: Reckoning): UnderWay {
  const { rules, workdays, today } = by
  return {
    row,
    facts,
    outlook: once(() => outlookOf(facts, rules, workdays, today)),
    order: once(() => orderOf({ row, facts }, by)),
  }
}

function orderOf({ row, facts }: Way, { firm, rules, workdays, today, days, house }: Reckoning): DayOrder {
  const path = owned(pathOf(facts, rules, workdays, today), row.owner, firm)
  const { id, number, buyerName: buyer, owner: follower } = row
  const margin = marginToday(facts.margin, house)
  return dayOrder(
    { id, number, buyer, follower, path, worth: worthOf(row, firm), quiets: facts.quiets, margin },
    { workdays, days },
  )
}

function once<T>(reckon: () => T): () => T {
  let known: { readonly answer: T } | undefined
  return () => {
    known ??= { answer: reckon() }
    return known.answer
  }
}

/** Orders that are under way no more. */
function forget({ orders }: World, under: ReadonlySet<string>): void {
  if (orders.size === under.size) return
  for (const id of orders.keys()) if (!under.has(id)) orders.delete(id)
}
