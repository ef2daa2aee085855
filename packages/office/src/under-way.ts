import type { Firm } from '@gendan/firm/firm'
import type { Day } from '@gendan/kernel/day'
import { alarmDays, type Watched } from '@gendan/orderfile/alarms/alarm'
import { type DayOrder, dayOrder } from '@gendan/orderfile/day/my-day'
import { houseOf } from '@gendan/orderfile/deal-of'
import { type PathRules, pathRulesOf } from '@gendan/orderfile/path/durations'
import { marginToday } from '@gendan/orderfile/path/margin-facts'
import { owned } from '@gendan/orderfile/path/owner'
import { type Outlook, outlookOf, pathOf } from '@gendan/orderfile/path/path'
import { partiesIn } from '@gendan/orderfile/path/placed'
import { type Workdays, workdaysOf } from '@gendan/orderfile/path/workdays'
import type { Pool, Tx } from '@gendan/store/database'
import { countriesOf, countryStamp } from '@gendan/store/lists/placed'
import {
  ordersSought,
  pictureNow,
  type StampedWay,
  type Way,
  type WaysMoved,
  type WaysWanted,
  waysMovedSince,
  waysOf,
  waysUnderWay,
} from '@gendan/store/lists/ways'
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

/** All orders under way as one picture of the database shows them. */
interface Held {
  readonly picture: string
  readonly orders: ReadonlyMap<string, Remembered>
  readonly ways: readonly UnderWay[]
}

interface World {
  version: string
  /** Where parties were at home when the orders were read. */
  countries: string
  reckoning: Reckoning
  held: Held | undefined
}

/** So many worlds are remembered, those asked for last. */
const WORLDS = 12
const remembered = new WeakMap<Pool, Map<string, World>>()

/**
 * The orders under way that fit, with what comes of them today: read and reckoned again is only what was written since (decisions 0033, 0048), or
 * everything where day or settings are others.
 */
export async function underWay(
  tx: Tx,
  desk: Desk,
  { search, owner, buyer, stage }: WaysWanted,
): Promise<{ readonly ways: readonly UnderWay[]; readonly by: Reckoning }> {
  const { state: firm, version } = await firmHere(tx, desk)
  const world = worldOf(desk, `${version} ${desk.day}`, firm)
  const by = world.reckoning
  const { ways } = await heldNow(tx, world)
  const found = search?.trim() ? await ordersSought(tx, search) : undefined
  if (!found && !owner && !buyer && !stage) return { ways, by }
  const fits = ({ row }: UnderWay) =>
    (!found || found.has(row.id)) &&
    (!owner || row.owner === owner) &&
    (!buyer || row.buyer === buyer) &&
    (!stage || row.stage === stage)
  return { ways: ways.filter(fits), by }
}

async function heldNow(tx: Tx, world: World): Promise<Held> {
  const { reckoning } = world
  const before = await withoutMoved(tx, world)
  const now = before && (await waysMovedSince(tx, before.picture))
  const held = (now && (await goneOn(tx, before, now, reckoning))) ?? (await readWhole(tx, before, reckoning))
  // What a question sees that began before the last one stays its own.
  if (world.reckoning === reckoning && now?.later !== false) world.held = held
  return held
}

/** What is held but the orders whose customer or supplier is at home elsewhere by now: they are read again. */
async function withoutMoved(tx: Tx, world: World): Promise<Held | undefined> {
  const { held } = world
  const stamp = await countryStamp(tx)
  if (!held || world.countries === stamp) {
    world.countries = stamp
    return held
  }
  const places = held.ways.flatMap((way) => Object.entries(placesOf(way)))
  const now = await countriesOf(
    tx,
    places.map(([id]) => id),
  )
  const stays = ({ way }: Remembered) =>
    Object.entries(placesOf(way)).every(([party, country]) => (now.get(party) ?? '') === country)
  world.countries = stamp
  return heldOf(held.picture, new Map([...held.orders].filter(([, one]) => stays(one))))
}

function placesOf({ row, facts }: Way): Readonly<Record<string, string>> {
  const known = facts.countries
  const others = partiesIn(facts).map((id) => [id, known?.suppliers[id] ?? ''] as const)
  return { ...Object.fromEntries(others), [row.buyer]: known?.customer ?? '' }
}

/** What was held, with what acts have written since; undefined where it is no later picture, or the numbers do not agree. */
async function goneOn(
  tx: Tx,
  before: Held,
  { picture, later, under, touched }: WaysMoved,
  by: Reckoning,
): Promise<Held | undefined> {
  if (!later) return undefined
  const moved = touched.filter(({ id, stamp }) => (before.orders.get(id)?.stamp ?? null) !== stamp)
  if (moved.length === 0) return before.orders.size === under ? { ...before, picture } : undefined
  const orders = new Map(before.orders)
  const standing = moved.flatMap(({ id, stamp }) => (stamp === null ? [] : id))
  for (const { id, stamp } of moved) if (stamp === null) orders.delete(id)
  for (const one of await waysOf(tx, standing)) orders.set(one.id, { stamp: one.stamp, way: seenBy(one, by) })
  return orders.size === under ? heldOf(picture, orders) : undefined
}

/** Every order under way; of those that stand as they were held, nothing is read again. */
async function readWhole(tx: Tx, before: Held | undefined, by: Reckoning): Promise<Held> {
  const picture = await pictureNow(tx)
  const found = await waysUnderWay(tx)
  const same = (one: StampedWay) => {
    const known = before?.orders.get(one.id)
    return known?.stamp === one.stamp ? known : undefined
  }
  const changed = found.filter((one) => !same(one)).map(({ id }) => id)
  const read = new Map(
    (await waysOf(tx, changed)).map((one) => [one.id, { stamp: one.stamp, way: seenBy(one, by) }] as const),
  )
  const orders = found.flatMap((one) => {
    const way = same(one) ?? read.get(one.id)
    return way ? [[one.id, way] as const] : []
  })
  return heldOf(picture, new Map(orders))
}

/** In the order of their ids, whenever they came. */
function heldOf(picture: string, orders: ReadonlyMap<string, Remembered>): Held {
  const ids = [...orders.keys()]
  const sorted = ids.every((id, at) => at === 0 || (ids[at - 1] ?? '') < id) ? orders : new Map([...orders].sort(byId))
  return { picture, orders: sorted, ways: [...sorted.values()].map(({ way }) => way) }
}

function byId([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
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
  const countries = known?.countries ?? ''
  if (!known?.held) return { version, countries, reckoning, held: undefined }
  const { picture, orders } = known.held
  const anew = [...orders].map(([id, { stamp, way }]) => [id, { stamp, way: seenBy(way, reckoning) }] as const)
  return { version, countries, reckoning, held: heldOf(picture, new Map(anew)) }
}

function reckoningOf(firm: Firm, today: Day): Reckoning {
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules)
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
