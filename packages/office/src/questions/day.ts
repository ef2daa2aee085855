import type { DayRow } from '@gendan/contract/path-shapes'
import type { Answer } from '@gendan/contract/questions'
import { addDays } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { alarmDays } from '@gendan/orderfile/alarms/alarm'
import { errandsInDay } from '@gendan/orderfile/day/errands-in-day'
import { byWeight, type DayItem, type DayOrder, myDay } from '@gendan/orderfile/day/my-day'
import { houseOf } from '@gendan/orderfile/deal-of'
import { gateOf } from '@gendan/orderfile/gates'
import { takesPart } from '@gendan/orderfile/path/board'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { marginToday } from '@gendan/orderfile/path/margin-facts'
import { isNodeKind, nodeKind } from '@gendan/orderfile/path/node-kinds'
import { owned, standingIn } from '@gendan/orderfile/path/owner'
import { outlookOf, pathOf } from '@gendan/orderfile/path/path'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import type { Tx } from '@gendan/store/database'
import { errandsOfDay } from '@gendan/store/lists/own-day'
import { partyNames } from '@gendan/store/lists/parties'
import { ordersUnderWay } from '@gendan/store/lists/ways'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'
import { handingsInDay } from './handings.ts'
import { inbox } from './inbox.ts'
import { worthOf, worthTogether } from './worth.ts'

/** More of a column than this is not sent: the number says how many there are. */
const MOST = 60
const HEADS = ['supervisor', 'manager', 'general-manager'] as const
/** Orders with no more slack than this are looked at by those who lead. */
const WATCHED = 2

/** What I must do, for whom I wait and what comes: from the paths of the orders I take part in, and from the inbox. */
export async function day(tx: Tx, desk: Desk): Promise<Answer<'day'>> {
  const { state: firm } = await firmHere(tx, desk)
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules.calendar)
  const posts = standingIn(desk.posts, firm)
  const house = houseOf(firm, {})
  const leads = HEADS.some((post) => desk.posts.includes(post))
  const ways = (await ordersUnderWay(tx, {})).filter(({ row, facts }) => {
    if (row.owner === desk.account || takesPart(facts, posts)) return true
    if (leads && (marginToday(facts.margin, house)?.band ?? 'in-range') !== 'in-range') return true
    return leads && (outlookOf(facts, rules, workdays, desk.day).slack ?? WATCHED + 1) <= WATCHED
  })
  const orders = ways.map(({ row, facts }): DayOrder => {
    const path = owned(pathOf(facts, rules, workdays, desk.day), row.owner, firm)
    const worth = worthOf(row, firm)
    const margin = marginToday(facts.margin, house)
    const { quiets } = facts
    return { id: row.id, number: row.number, buyer: row.buyerName, follower: row.owner, path, worth, margin, quiets }
  })
  const mine = myDay(orders, { account: desk.account, posts }, { workdays, days: alarmDays(firm) })
  const { waiting: asked } = await inbox(tx, desk)
  const told = new Set(mine.must.flatMap((item) => gateOfItem(item) ?? []))
  const mineNow = asked.filter((row) => row.mine && !told.has(`${row.file} ${row.gate} ${row.part}`))
  const given = errandsInDay(await errandsOfDay(tx, desk.account), desk.account, { today: desk.day, worthOf: orders })
  const handed = await handingsInDay(tx, desk)
  const must = [...mine.must, ...given.must, ...handed, ...mineNow.map((row) => signItem(row, true))].toSorted(byWeight)
  // Where a proof is to be shown again, the step of the way tells who is waited for.
  const sent = asked
    .filter((row) => !row.mine && row.kind !== '' && row.askedBy === desk.account)
    .map((row) => signItem(row, false))
  const waiting = [...sent, ...mine.waiting, ...given.waiting].toSorted(bySilence)
  const coming = [...mine.coming, ...given.coming].toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
  const red = must.filter(({ mark }) => mark === 'risk')
  const risky = [...new Map(red.map((item) => [item.order, item])).values()]
  const columns = { must, waiting, coming, silent: mine.silent }
  const counts = inEach(columns, ({ length }) => length)
  return {
    today: desk.day,
    ...(await rowsOf(tx, columns)),
    counts: { ...counts, money: red.length },
    atRisk: worthTogether(
      risky.flatMap(({ order }) => ways.find(({ row: one }) => one.id === order)?.row ?? []),
      firm,
    ),
    fortnight: Array.from({ length: 14 }, (_, i) => addDays(desk.day, i)).map((one) => ({
      day: one,
      works: workdays.from(one) === one,
    })),
  }
}

type Column = 'must' | 'waiting' | 'coming' | 'silent'
type Columns = Readonly<Record<Column, readonly DayItem[]>>

function inEach<T>(
  { must, waiting, coming, silent }: Columns,
  tell: (column: readonly DayItem[]) => T,
): Record<Column, T> {
  return { must: tell(must), waiting: tell(waiting), coming: tell(coming), silent: tell(silent) }
}

/** The first lines of each column, with the names of the parties they speak of. */
async function rowsOf(tx: Tx, columns: Columns): Promise<Record<Column, DayRow[]>> {
  const shown = inEach(columns, (column) => column.slice(0, MOST))
  const parties = Object.values(shown).flatMap((column) => column.flatMap(({ party }) => party ?? []))
  const names = await partyNames(tx, parties)
  return inEach(shown, (column) => column.map((item) => ({ ...item, party: names.get(item.party ?? '') }) as DayRow))
}

/** The gate at which a step of the way is done, by order and part; the inbox does not tell it twice. */
function gateOfItem({ order, kind, part }: DayItem): string | undefined {
  const does = isNodeKind(kind) ? nodeKind(kind).does : undefined
  return does && 'gate' in does ? `${order} ${does.gate} ${part}` : undefined
}

type Asked = Answer<'inbox'>['waiting'][number]

/** A signature that waits: for me, or of somebody I asked. */
function signItem({ file, number, buyerName, gate, part, askedAt, kind }: Asked, mine: boolean): DayItem {
  const title = gateOf(gate)?.title ?? { en: gate, zh: gate }
  const again = kind === ''
  return {
    key: `${file} ${gate} ${part} asked`,
    order: file,
    number,
    buyer: buyerName,
    mark: mine ? 'note' : 'wait',
    says: again ? { en: `Once more: ${title.en}`, zh: `重新办理：${title.zh}` } : signWords(title, mine),
    why: again
      ? { en: 'the order was changed since', zh: '订单改过，须重新办' }
      : { en: 'sent for signature', zh: '已送签' },
    node: gate,
    kind: 'signature',
    part,
    since: askedAt.slice(0, 10),
  }
}

function signWords(title: Words, mine: boolean): Words {
  return mine
    ? { en: `Sign: ${title.en}`, zh: `签：${title.zh}` }
    : { en: `Signature: ${title.en}`, zh: `等签名：${title.zh}` }
}

/** The longest silence first; what never was heard of last. */
function bySilence(a: DayItem, b: DayItem): number {
  const [one, other] = [a.since ?? '9', b.since ?? '9']
  return one < other ? -1 : one > other ? 1 : 0
}
