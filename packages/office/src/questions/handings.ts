import type { HandingRow, InHandRow } from '@gendan/contract/handing-questions'
import type { Answer } from '@gendan/contract/questions'
import { type Firm, memberOf } from '@gendan/firm/firm'
import { leads, ledBy } from '@gendan/firm/leading'
import { type Party, party } from '@gendan/firm/party'
import type { Day } from '@gendan/kernel/day'
import type { DayItem } from '@gendan/orderfile/day/my-day'
import { type Handing, handing, isDueBack } from '@gendan/orderfile/handing'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { pathOf } from '@gendan/orderfile/path/path'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import { stageAt } from '@gendan/orderfile/stage'
import { namesOf } from '@gendan/store/accounts'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import {
  errandsDoneBy,
  handingsOf,
  handingsOfFile,
  type InHand,
  type KeptHanding,
  ordersInHand,
  partiesOf,
} from '@gendan/store/lists/handings'
import { partyNames } from '@gendan/store/lists/parties'
import type { Desk } from '../desk.ts'
import { notFound } from '../problems.ts'
import { firmHere, one } from '../standing.ts'

/** Work that goes over: mine and my people's; or who has an order in hand for a time. */
export async function handOvers(
  tx: Tx,
  desk: Desk,
  { file }: { readonly file?: string | undefined },
): Promise<Answer<'hand-overs'>> {
  const { state: firm } = await firmHere(tx, desk)
  const found = file ? await handingsOfFile(tx, file) : await handingsOf(tx, [desk.account, ...ledBy(desk.posts, firm)])
  const rows = await named(tx, found, desk.day)
  return { rows, total: rows.length, more: false }
}

async function named(tx: Tx, found: readonly KeptHanding[], today: Day): Promise<HandingRow[]> {
  const names = await namesOf(tx, [...new Set(found.flatMap(({ state }) => [state.from, state.to]))])
  const nameOf = (account: string) => names.find(({ id }) => id === account)?.name ?? ''
  return found.map(({ version, state }) => {
    const { id, from, to, kind, until = null, note, word, by, day, files, parties, errands } = state
    return {
      ...{ id, version, from, to, fromName: nameOf(from), toName: nameOf(to), kind, until, note, word, by, day },
      ...{ state: state.state, files: [...files], parties: [...parties], errands: [...errands] },
      dueBack: isDueBack(state, today),
    }
  })
}

/** What waits for me of hand-overs: an offer to answer, or work whose time with me, or away from me, is over. */
export async function handingsInDay(tx: Tx, desk: Desk): Promise<readonly DayItem[]> {
  const rows = await named(tx, await handingsOf(tx, [desk.account]), desk.day)
  return rows
    .filter((row) => (row.state === 'offered' && row.to === desk.account) || row.dueBack)
    .map((row) => ({
      ...{ key: `hand-over ${row.id}`, order: '', number: '', buyer: '', node: row.id, kind: 'hand-over', part: '' },
      mark: 'thin' as const,
      says: row.dueBack
        ? { en: `${row.fromName} is back: give the work back`, zh: `${row.fromName} 已回岗：交回代管的工作` }
        : { en: `${row.fromName} hands work over to you`, zh: `${row.fromName} 把工作移交给您` },
      why: {
        en: `${row.files.length} orders, ${row.parties.length} customers, ${row.errands.length} errands`,
        zh: `订单 ${row.files.length}、客户 ${row.parties.length}、交办 ${row.errands.length}`,
      },
      since: row.day as Day,
    }))
}

type Wanted = { readonly account: string; readonly handing: string }

/** All that somebody has in hand, or what one hand-over holds: read by him, by who leads him, by who is to take it. */
export async function inHand(tx: Tx, desk: Desk, wanted: Wanted): Promise<Answer<'in-hand'>> {
  const { state: firm } = await firmHere(tx, desk)
  const held = wanted.handing ? ((await one(tx, handing.kind, wanted.handing)).state as unknown as Handing) : undefined
  const account = held?.from ?? (wanted.account || desk.account)
  if (!mayRead(desk, firm, account) && held?.to !== desk.account) throw notFound('member')
  const orders = await ordersInHand(tx, account, held?.files ?? null)
  const rules = pathRulesOf(firm)
  const workdays = workdaysOf(rules)
  const rows = orders.map((order) => inHandRow(order, (facts) => pathOf(facts, rules, workdays, desk.day)))
  const parties = held?.parties ?? (await caredFor(tx, account, orders))
  const names = await partyNames(tx, parties)
  return {
    ...{ rows, total: rows.length, more: false, account },
    parties: parties.map((id) => ({ id, name: names.get(id) ?? { en: id, zh: id } })),
    errands: await errandsDoneBy(tx, account, held?.errands ?? null),
  }
}

function mayRead({ account, posts }: Desk, firm: Firm, whose: string): boolean {
  const member = memberOf(firm, whose)
  return whose === account || (member !== undefined && leads(posts, member.posts))
}

/** Whom somebody cares for by name, and the customers of his orders for whom nobody else does. */
async function caredFor(tx: Tx, account: string, orders: readonly InHand[]): Promise<readonly string[]> {
  const buyers = [...new Set(orders.map(({ buyer }) => buyer).filter(Boolean))]
  const found = await loadStanding(
    tx,
    buyers.map((id) => ({ kind: party.kind, id })),
  )
  const free = found.filter(({ version, state }) => version > 0 && ((state as Party).owner ?? account) === account)
  return [...new Set([...(await partiesOf(tx, account)), ...free.map(({ ref }) => ref.id)])]
}

function inHandRow(
  order: InHand,
  pathFor: (facts: NonNullable<InHand['facts']>) => ReturnType<typeof pathOf>,
): InHandRow {
  const path = order.facts ? pathFor(order.facts) : undefined
  const open = path?.nodes.filter(({ state }) => state === 'open') ?? []
  const next = open.find(({ id }) => id === path?.next)
  return {
    ...{ id: order.id, number: order.number, buyer: order.buyer, buyerName: order.buyer_name, owner: order.owner },
    ...{ stage: stageAt(order.stage), currency: order.currency, amount: order.amount },
    ...(path?.shipBy ? { shipBy: path.shipBy } : {}),
    ...(path?.slack === undefined ? {} : { slack: path.slack }),
    next: path?.next ?? '',
    ...(next?.forecast ? { nextDay: next.forecast } : {}),
    promised: open.flatMap(({ id, promises = [] }) => {
      const last = promises.at(-1)
      return last ? [{ node: id, day: last.day, reason: last.reason }] : []
    }),
  }
}
