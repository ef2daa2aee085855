import type { DayRow } from '@gendan/contract/path-shapes'
import type { Answer } from '@gendan/contract/questions'
import { addDays } from '@gendan/kernel/day'
import { alarmDays } from '@gendan/orderfile/alarms/alarm'
import { type DayItem, type DayOrder, myDay } from '@gendan/orderfile/day/my-day'
import { gateOf } from '@gendan/orderfile/gates'
import { takesPart } from '@gendan/orderfile/path/board'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { owned } from '@gendan/orderfile/path/owner'
import { outlookOf, pathOf } from '@gendan/orderfile/path/path'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import type { Tx } from '@gendan/store/database'
import { partyNames } from '@gendan/store/lists/parties'
import { ordersUnderWay } from '@gendan/store/lists/ways'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'
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
  const leads = HEADS.some((post) => desk.posts.includes(post))
  const ways = (await ordersUnderWay(tx, {})).filter(({ row, facts }) => {
    if (row.owner === desk.account || takesPart(facts, desk.posts)) return true
    return leads && (outlookOf(facts, rules, workdays, desk.day).slack ?? WATCHED + 1) <= WATCHED
  })
  const orders = ways.map(({ row, facts }): DayOrder => {
    const path = owned(pathOf(facts, rules, workdays, desk.day), row.owner, firm)
    const worth = worthOf(row, firm)
    return { id: row.id, number: row.number, buyer: row.buyerName, follower: row.owner, path, worth }
  })
  const mine = myDay(orders, desk, { workdays, days: alarmDays(firm) })
  const { waiting: asked } = await inbox(tx, desk)
  const signing = asked.map((row) => signItem(row, row.mine))
  const must = [...mine.must, ...signing.filter((_, i) => asked[i]?.mine)].toSorted(redFirst)
  const sent = signing.filter((_, i) => !asked[i]?.mine && asked[i]?.askedBy === desk.account)
  const waiting = [...sent, ...mine.waiting]
  const red = must.filter(({ mark }) => mark === 'risk')
  const risky = [...new Map(red.map((item) => [item.order, item])).values()]
  const names = await partyNames(
    tx,
    [...must, ...waiting, ...mine.coming].flatMap(({ party }) => party ?? []),
  )
  const row = (item: DayItem): DayRow =>
    ({ ...item, ...(item.party ? { party: names.get(item.party) ?? '' } : {}) }) as DayRow
  return {
    today: desk.day,
    must: must.slice(0, MOST).map(row),
    waiting: waiting.slice(0, MOST).map(row),
    coming: mine.coming.slice(0, MOST).map(row),
    counts: { must: must.length, money: red.length, waiting: waiting.length, coming: mine.coming.length },
    atRisk: worthTogether(
      risky.map(({ worth }) => worth),
      firm,
    ),
    fortnight: Array.from({ length: 14 }, (_, i) => addDays(desk.day, i)).map((one) => ({
      day: one,
      works: workdays.from(one) === one,
    })),
  }
}

type Asked = Answer<'inbox'>['waiting'][number]

/** A signature that waits: for me, or of somebody I asked. */
function signItem({ file, number, buyerName, gate, part, askedAt }: Asked, mine: boolean): DayItem {
  const title = gateOf(gate)?.title ?? { en: gate, zh: gate }
  return {
    key: `${file} ${gate} ${part} asked`,
    order: file,
    number,
    buyer: buyerName,
    mark: mine ? 'note' : 'wait',
    says: mine
      ? { en: `Sign: ${title.en}`, zh: `签：${title.zh}` }
      : { en: `Signature: ${title.en}`, zh: `等签名：${title.zh}` },
    why: { en: 'sent for signature', zh: '已送签' },
    node: gate,
    kind: 'signature',
    part,
    since: askedAt.slice(0, 10),
  }
}

const HEAVY: Readonly<Record<DayItem['mark'], number>> = { risk: 0, thin: 1, note: 2, wait: 3 }

function redFirst(a: DayItem, b: DayItem): number {
  return HEAVY[a.mark] - HEAVY[b.mark]
}
