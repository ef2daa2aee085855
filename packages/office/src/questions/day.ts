import type { DayRow } from '@gendan/contract/path-shapes'
import type { Answer } from '@gendan/contract/questions'
import { addDays } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { heaviestFirst } from '@gendan/orderfile/day/by-weight'
import { errandsInDay } from '@gendan/orderfile/day/errands-in-day'
import { folded } from '@gendan/orderfile/day/fold'
import { headsInDay } from '@gendan/orderfile/day/heads-in-day'
import { alarmsOver, type DayItem, type DayOrder, myDay } from '@gendan/orderfile/day/my-day'
import { gateOf } from '@gendan/orderfile/gates'
import { isNodeKind, nodeKind } from '@gendan/orderfile/path/node-kinds'
import { standingIn } from '@gendan/orderfile/path/owner'
import { TIGHT } from '@gendan/orderfile/progress/load'
import type { Tx } from '@gendan/store/database'
import { errandsOfDay } from '@gendan/store/lists/own-day'
import { partyNames } from '@gendan/store/lists/parties'
import { accessoriesOver, accessoriesToday } from '../accessories-today.ts'
import type { Desk } from '../desk.ts'
import { scarceOver, scarceToday, unansweredToday, withFound } from '../found-in-day.ts'
import { tightToday } from '../loads.ts'
import { oneUnderWay, type Reckoning, type UnderWay, underWay } from '../under-way.ts'
import { accountsInDay } from './bank-guard.ts'
import { handingsInDay } from './handings.ts'
import { inbox } from './inbox.ts'
import { worthTogether } from './worth.ts'

/** More of a column than this is not sent: the number says how many there are. */
const MOST = 60

/** What I must do, for whom I wait and what comes: from the paths of the orders I take part in, and from the inbox. */
export async function day(tx: Tx, desk: Desk): Promise<Answer<'day'>> {
  const { ways, by } = await underWay(tx, desk, {})
  const { firm, workdays, days } = by
  const posts = standingIn(desk.posts, firm)
  const orders = await ringingToday(tx, desk, ways, by)
  const mine = myDay(orders, { account: desk.account, posts }, days)
  const { waiting: asked } = await inbox(tx, desk)
  const told = new Set(mine.must.flatMap((item) => gateOfItem(item) ?? []))
  const mineNow = asked.filter((row) => row.mine && !told.has(`${row.file} ${row.gate} ${row.part}`))
  const given = errandsInDay(await errandsOfDay(tx, desk.account), desk.account, { today: desk.day, worthOf: orders })
  const handed = await handingsInDay(tx, desk)
  const heads = headsInDay(
    ways
      .filter(({ facts }) => facts.heads && !facts.held)
      .map(({ row: { id, number, buyerName: buyer, owner: follower }, facts: { heads = [] } }) => {
        return { id, number, buyer, follower, heads }
      }),
    desk.account,
  )
  const bank = await accountsInDay(tx, desk, firm)
  const all = [
    ...mine.must,
    ...given.must,
    ...heads.must,
    ...bank.must,
    ...handed,
    ...mineNow.map((row) => signItem(row, true)),
  ]
  const must = heaviestFirst(folded(all), MOST)
  // Where a proof is to be shown again, the step of the way tells who is waited for.
  const sent = asked
    .filter((row) => !row.mine && row.kind !== '' && row.askedBy === desk.account)
    .map((row) => signItem(row, false))
  const waiting = [...sent, ...mine.waiting, ...given.waiting, ...heads.waiting, ...bank.waiting].toSorted(bySilence)
  const coming = [...mine.coming, ...given.coming].toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
  const red = must.filter(({ mark }) => mark === 'risk')
  // What another account would cost is no order at risk.
  const risky = new Set(red.flatMap(({ order, kind }) => (kind === 'bank-change' ? [] : [order])))
  const columns = { must, waiting, coming, silent: heaviestFirst(mine.silent, MOST) }
  const counts = inEach(columns, ({ length }) => length)
  return {
    today: desk.day,
    ...(await rowsOf(tx, columns)),
    counts: { ...counts, money: red.length },
    atRisk: worthTogether(
      ways.filter(({ row }) => risky.has(row.id)).map(({ row }) => row),
      firm,
    ),
    fortnight: Array.from({ length: 14 }, (_, i) => addDays(desk.day, i)).map((one) => ({
      day: one,
      works: workdays.from(one) === one,
    })),
  }
}

/** The orders under way with what was found of them over all orders: scarce goods, makers without room, mails that nobody answered, accessories to order. */
async function ringingToday(tx: Tx, desk: Desk, ways: readonly UnderWay[], by: Reckoning): Promise<DayOrder[]> {
  const scarce = await scarceToday(tx, ways, by)
  const silent = await unansweredToday(tx, desk, by.firm.rules.zone)
  const tight = await tightToday(tx, desk, ways, by)
  const due = await accessoriesToday(tx, desk, ways, by)
  return ways.map(({ row: { id }, order }) => {
    const over = { scarce: scarce.get(id), tight: tight.get(id), accessories: due.get(id) }
    return withFound(order(), { ...over, unanswered: silent.get(id) }, by)
  })
}

/** What rings over one order today, whoever it speaks to; what was answered comes last, with its reason. */
export async function orderAlarms(
  tx: Tx,
  desk: Desk,
  { id }: { readonly id: string },
): Promise<Answer<'order-alarms'>> {
  const way = await oneUnderWay(tx, desk, id)
  if (!way) return { rows: [] }
  const { ways, by } = await underWay(tx, desk, {})
  const waits = (way.outlook().slack ?? 0) > TIGHT
  const tight = waits ? undefined : (await tightToday(tx, desk, ways, by)).get(id)
  const scarce = (await scarceOver(tx, desk, way)).get(id)
  const unanswered = (await unansweredToday(tx, desk, by.firm.rules.zone, id)).get(id)
  const accessories = (await accessoriesOver(tx, way, by)).get(id)
  const items = alarmsOver(withFound(way.order(), { scarce, tight, unanswered, accessories }, by))
  return { rows: items.map(await naming(tx, items)) }
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
  const named = await naming(tx, Object.values(shown).flat())
  return inEach(shown, (column) => column.map(named))
}

/** Gives lines the names of the parties they speak of, read in one query. */
async function naming(tx: Tx, items: readonly DayItem[]): Promise<(item: DayItem) => DayRow> {
  const parties = items.flatMap((item) => [item, ...(item.with ?? [])]).flatMap(({ party }) => party ?? [])
  const names = await partyNames(tx, parties)
  const named = (item: DayItem) => ({ ...item, party: names.get(item.party ?? '') })
  return (item) => ({ ...named(item), ...(item.with ? { with: item.with.map(named) } : {}) }) as DayRow
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
