import { addDays, type Day } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { type Alarm, postsOf, type Ring, type Watched } from '../alarms/alarm.ts'
import { ringing } from '../alarms/alarms.ts'
import type { Quiet } from '../alarms/quiet.ts'
import { quietOf } from '../alarms/quiet-cause.ts'
import { nodeKind } from '../path/node-kinds.ts'
import type { NodeOwner, OwnedNode, OwnedPath } from '../path/owner.ts'
import { nodeName, whyOf } from '../path/why.ts'
import { sortedByWeight } from './by-weight.ts'

/** Whose day it is. */
export interface Me {
  readonly account: string
  readonly posts: readonly string[]
}

/** An order under way with its path of today. */
export interface DayOrder {
  readonly id: string
  readonly number: string
  readonly buyer: string
  /** Who follows it, by account. */
  readonly follower: string
  readonly path: OwnedPath
  readonly margin?: Watched['margin']
  /** Alarms that somebody has answered. */
  readonly quiets?: readonly Quiet[] | undefined
  /** What rings over it today, whoever it speaks to. */
  readonly rung: readonly Rung[]
  /** Whose open steps it has, by account or, where several hold it, by post; and the posts that alarms speak to. */
  readonly falls: { readonly accounts: ReadonlySet<string>; readonly posts: ReadonlySet<string> }
  /** What it is worth in the firm's own money; undefined where no rate is known. */
  readonly worth: Decimal | undefined
}

/** An alarm that rings over an order, and the answer under which it is silent. */
interface Rung {
  readonly alarm: Alarm
  readonly ring: Ring
  readonly quiet: Quiet | undefined
}

/** An order of a day with what rings over it: nothing while it is on hold. */
export function dayOrder(
  order: Omit<DayOrder, 'rung' | 'falls'>,
  { workdays, days, ...found }: Pick<Watched, 'workdays' | 'days' | 'scarce' | 'tight' | 'unanswered' | 'accessories'>,
): DayOrder {
  const { path, margin, quiets } = order
  const rung = ringing({ path, workdays, days, margin, ...found })
  const owners = path.nodes.filter(({ state }) => state === 'open').map(({ owner }) => owner)
  const spoken = rung.flatMap(({ alarm, ring }) => postsOf(alarm, ring, days)).filter((post) => !DESK.includes(post))
  return {
    ...order,
    rung: rung.map((one) => ({ ...one, quiet: quietOf(quiets, one.alarm, one.ring, path) })),
    falls: {
      accounts: new Set(owners.map(({ account }) => account)),
      posts: new Set([...owners.filter(({ account }) => account === '').map(({ post }) => post), ...spoken]),
    },
  }
}

/** One line of my day: what, why, whose, by when, and where it is done. */
export interface DayItem {
  readonly key: string
  readonly order: string
  readonly number: string
  readonly buyer: string
  readonly mark: 'risk' | 'thin' | 'note' | 'wait'
  readonly says: Words
  readonly why: Words
  readonly node: string
  readonly kind: string
  readonly part: string
  readonly owner?: NodeOwner
  /** The supplier whose move it is, by id; the customer where it is empty and the step waits for him. */
  readonly party?: string
  readonly waits?: 'customer' | 'supplier'
  readonly day?: Day
  readonly slack?: number
  /** Since when nothing has been heard. */
  readonly since?: Day
  /** The rule of the alarm that rings. */
  readonly rule?: string
  /** The step at which it rings, by id: where the cause is another step, the line names that one. */
  readonly ringsAt?: string
  /** The scarce article it is about, by id. */
  readonly goods?: string
  /** The mail it is about, by id. */
  readonly message?: string
  /** It is answered on the page of the makers' load. */
  readonly load?: true
  /** It is answered on the page of the order's accessories. */
  readonly accessories?: true
  /** It ends by its own act and is not silenced. */
  readonly byAct?: true
  /** Why it is silent, where somebody has answered it. */
  readonly quiet?: Quiet
  readonly worth?: Decimal
  /** Other lines of the order that hang on the same step, the heaviest first. */
  readonly with?: readonly DayItem[]
}

/** The three columns: what I must do, for whom I wait, what comes; and the alarms that are silent for me. */
export interface MyDay {
  readonly must: readonly DayItem[]
  readonly waiting: readonly DayItem[]
  readonly coming: readonly DayItem[]
  readonly silent: readonly DayItem[]
}

/** A step with more slack than so many working days is not yet to be done. */
const SOON = 5
/** Calendar days ahead that are coming. */
const AHEAD = 14
/** Posts whose work on a file is its follower's. */
const DESK: readonly string[] = ['merchandiser', 'salesman']

/** My day over all orders, in their order: who shows it puts what weighs most first and says by what the other columns stand. */
export function myDay(orders: readonly DayOrder[], me: Me, thresholds: Watched['days']): MyDay {
  const key = `${me.account} ${me.posts.join(' ')}`
  const all = orders.map((order) => rememberedDay(order, me, thresholds, key))
  const days = all.filter((one) => one !== NOTHING)
  return {
    must: days.flatMap(({ must }) => must),
    waiting: days.flatMap(({ waiting }) => waiting),
    coming: days.flatMap(({ coming }) => coming),
    silent: days.flatMap(({ silent }) => silent),
  }
}

const NOTHING: MyDay = { must: [], waiting: [], coming: [], silent: [] }
/** So many people's days are remembered of one order, those asked for last. */
const PEOPLE = 16
const remembered = new WeakMap<DayOrder, Map<string, MyDay>>()

/** What an order is for somebody: told once, for an order that nobody touched is the same one the next time (decisions 0033). */
function rememberedDay(order: DayOrder, me: Me, thresholds: Watched['days'], key: string): MyDay {
  const known = remembered.get(order) ?? new Map<string, MyDay>()
  remembered.set(order, known)
  const before = known.get(key)
  if (before) return before
  const mine = concerns(order, me) ? dayOf(order, me, thresholds) : NOTHING
  const [oldest] = known.keys()
  if (known.size >= PEOPLE && oldest !== undefined) known.delete(oldest)
  known.set(key, mine)
  return mine
}

/** Whether an order is part of my day: I follow it, one of its steps is mine, or an alarm over it speaks to me. */
function concerns({ follower, falls }: DayOrder, { account, posts }: Me): boolean {
  return follower === account || falls.accounts.has(account) || posts.some((post) => falls.posts.has(post))
}

function dayOf(order: DayOrder, me: Me, days: Watched['days']): MyDay {
  const { path } = order
  // An order on hold asks nothing of anybody until it is taken up again.
  if (path.held) return NOTHING
  const rung = order.rung.filter(({ alarm, ring }) => isToMe(postsOf(alarm, ring, days), order, me))
  const alarmed = new Set(rung.map(({ ring }) => ring.at))
  const open = path.nodes.filter(({ state, id }) => state === 'open' && !alarmed.has(id))
  const mine = open.filter(({ owner }) => isMine(owner, me))
  const now = mine.filter((node) => node.ready && !nodeKind(node.kind).waits && isSoon(node))
  const others = open.filter((node) => isWaitedFor(node, order, me))
  const taken = new Set([...now, ...others].map(({ id }) => id))
  const until = addDays(path.today, AHEAD)
  const coming = open.filter(
    (node) =>
      (order.follower === me.account || isMine(node.owner, me)) &&
      !taken.has(node.id) &&
      node.forecast !== undefined &&
      node.forecast <= until,
  )
  const [silent, loud] = [
    rung.filter((one) => isSilent(one, order, me)),
    rung.filter((one) => !isSilent(one, order, me)),
  ]
  return {
    must: [...loud.map((one) => alarmItem(order, one)), ...now.map((node) => stepItem(order, node, markOf(node)))],
    waiting: others.map((node) => stepItem(order, node, 'wait')),
    coming: coming.map((node) => stepItem(order, node, markOf(node))),
    silent: silent.map((one) => alarmItem(order, one)),
  }
}

/** Everything that rings over one order, whoever it speaks to: what is loud by its weight, then what somebody has answered. */
export function alarmsOver(order: DayOrder): readonly DayItem[] {
  const items = order.rung.map((one) => alarmItem(order, one))
  return [...sortedByWeight(items.filter(({ quiet }) => !quiet)), ...items.filter(({ quiet }) => quiet)]
}

/** An answered alarm is silent for who answered it and for those it speaks to first; those it has climbed to see the answer. */
function isSilent({ alarm, quiet }: Rung, order: DayOrder, me: Me): boolean {
  return quiet !== undefined && (quiet.by === me.account || isToMe(alarm.to, order, me))
}

function isMine({ account, post }: NodeOwner, me: Me): boolean {
  return account ? account === me.account : me.posts.includes(post)
}

function isToMe(posts: readonly string[], { follower }: DayOrder, me: Me): boolean {
  return posts.some((post) => (DESK.includes(post) ? follower === me.account : me.posts.includes(post)))
}

function isSoon({ slack }: OwnedNode): boolean {
  return slack === undefined || slack <= SOON
}

/** What can be done now by somebody else, on a file I follow or at a step of mine that has left the house. */
function isWaitedFor(node: OwnedNode, { follower }: DayOrder, me: Me): boolean {
  if (!node.ready) return false
  const mine = isMine(node.owner, me)
  return nodeKind(node.kind).waits ? mine || follower === me.account : !mine && follower === me.account
}

function markOf({ slack }: OwnedNode): DayItem['mark'] {
  if (slack === undefined) return 'note'
  return slack < 0 ? 'risk' : slack <= 2 ? 'thin' : 'note'
}

function stepItem(order: DayOrder, node: OwnedNode, mark: DayItem['mark']): DayItem {
  const { waits } = nodeKind(node.kind)
  return {
    ...orderOf(order),
    ...placeOf(node),
    key: `${order.id} ${node.id}`,
    mark,
    says: nodeName(node),
    why: whyOf(node, order.path.nodes),
    ...(waits ? { waits } : {}),
  }
}

function alarmItem(order: DayOrder, { alarm, ring, quiet }: Rung): DayItem {
  const node = order.path.nodes.find(({ id }) => id === ring.at)
  const causes = order.path.nodes.filter(({ cause }) => cause).slice(0, 2)
  const driven = alarm.id === 'AL-01' && causes.length > 0
  return {
    ...orderOf(order),
    ...(node
      ? placeOf(driven && causes[0] ? { ...causes[0], ...slackOf(node) } : node)
      : { node: ring.at, kind: '', part: '' }),
    key: `${order.id} ${alarm.id} ${ring.at}`,
    mark: alarm.grave ? 'risk' : 'thin',
    says: ring.says,
    why: driven ? because(causes) : (ring.remedy ?? alarm.title),
    rule: alarm.id,
    ringsAt: ring.at,
    ...answeredBy(alarm, ring),
    ...(quiet ? { quiet } : {}),
  }
}

/** Where it is answered, if not at its step. */
function answeredBy(
  { byAct }: Alarm,
  { goods, message, load, accessories }: Ring,
): Pick<DayItem, 'goods' | 'message' | 'load' | 'accessories' | 'byAct'> {
  const place = {
    ...(goods ? { goods } : {}),
    ...(message ? { message } : {}),
    ...(load ? { load } : {}),
    ...(accessories ? { accessories } : {}),
  }
  return { ...place, ...(byAct ? { byAct } : {}) }
}

function slackOf({ slack, forecast }: OwnedNode): Pick<OwnedNode, 'slack' | 'forecast'> {
  return { ...(slack === undefined ? {} : { slack }), ...(forecast ? { forecast } : {}) }
}

/** What makes the order late: "order confirmed inside, PI signed back". */
function because(causes: readonly OwnedNode[]): Words {
  const names = causes.map(nodeName)
  return {
    en: `because of: ${names.map(({ en }) => en).join(', ')}`,
    zh: `卡在：${names.map(({ zh }) => zh).join('、')}`,
  }
}

function orderOf({ id, number, buyer, worth }: DayOrder): Pick<DayItem, 'order' | 'number' | 'buyer' | 'worth'> {
  return { order: id, number, buyer, ...(worth ? { worth } : {}) }
}

function placeOf(node: OwnedNode) {
  const { id, kind, part, owner, party, slack, since } = node
  const day = node.forecast
  return {
    node: id,
    kind,
    part,
    owner,
    ...(party ? { party } : {}),
    ...(day ? { day } : {}),
    ...(slack === undefined ? {} : { slack }),
    ...(since ? { since } : {}),
  }
}
