import { actOf } from '@gendan/contract/acts'
import type { Answer } from '@gendan/contract/questions'
import { type Firm, memberOf } from '@gendan/firm/firm'
import { leads, ledBy } from '@gendan/firm/leading'
import { addDays, type Day } from '@gendan/kernel/day'
import { say } from '@gendan/kernel/words'
import { type DayLog, dayLog, dayLogId } from '@gendan/orderfile/day-log'
import { type Errand, errand } from '@gendan/orderfile/errand'
import { type Handing, handing } from '@gendan/orderfile/handing'
import { newcomer } from '@gendan/orderfile/newcomer'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import { namesOf } from '@gendan/store/accounts'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { carriedTo, closedOn, doneOn, listDayLogs, listErrands } from '@gendan/store/lists/own-day'
import { partyNames } from '@gendan/store/lists/parties'
import type { Desk } from '../desk.ts'
import { notFound } from '../problems.ts'
import { firmHere, one } from '../standing.ts'
import { day as myDay } from './day.ts'

type Wanted<Name extends 'errands' | 'day-logs'> = Name extends 'errands'
  ? Omit<Parameters<typeof listErrands>[1], 'me' | 'led' | 'today'>
  : Omit<Parameters<typeof listDayLogs>[1], 'accounts'> & { readonly account?: string | undefined }

/** Errands that I gave or do, and those of my people. */
export async function errands(tx: Tx, desk: Desk, wanted: Wanted<'errands'>): Promise<Answer<'errands'>> {
  const { state: firm } = await firmHere(tx, desk)
  return listErrands(tx, { ...wanted, me: desk.account, led: ledBy(desk.posts, firm), today: desk.day })
}

/** One errand. To whom it does not concern there is none. */
export async function errandOf(tx: Tx, desk: Desk, { id }: { readonly id: string }): Promise<Answer<'errand'>> {
  const { version, state } = await one(tx, errand.kind, id)
  const it = state as unknown as Errand
  const { state: firm } = await firmHere(tx, desk)
  if (!mayReadErrand(it, desk, firm)) throw notFound(errand.kind)
  const names = await namesOf(tx, [it.giver, it.facts.doer])
  const nameOf = (account: string) => names.find((name) => name.id === account)?.name ?? ''
  return {
    version,
    errand: state,
    giverName: nameOf(it.giver),
    doerName: nameOf(it.facts.doer),
    ...(await about(tx, it)),
  }
}

/** What an errand is about, by its names. */
async function about(tx: Tx, { facts }: Errand): Promise<Pick<Answer<'errand'>, 'number' | 'name' | 'nameZh'>> {
  if (!facts.about) return { number: '', name: '', nameZh: '' }
  const [found] = await loadStanding(tx, [facts.about])
  const file = facts.about.kind === 'order-file' ? (found?.state as OrderFile) : undefined
  const party = file ? file.buyer : facts.about.id
  const name = (await partyNames(tx, [party])).get(party)
  return { number: file?.number ?? '', name: name ? say(name, 'en') : '', nameZh: name ? say(name, 'zh') : '' }
}

function mayReadErrand({ giver, facts: { doer } }: Errand, { account, posts }: Desk, firm: Firm): boolean {
  return [giver, doer].some((who) => who === account || isLed(posts, who, firm))
}

function isLed(posts: Desk['posts'], account: string, firm: Firm): boolean {
  const member = memberOf(firm, account)
  return member !== undefined && leads(posts, member.posts)
}

function mayReadHanding({ from, to, by }: Handing, { account, posts }: Desk, firm: Firm): boolean {
  return [from, to, by].some((who) => who === account || isLed(posts, who, firm))
}

const OWN: readonly string[] = [errand.kind, dayLog.kind, handing.kind, newcomer.kind]

/** Whether a record's journal may be read by who asks: errands and days are read by whom they concern, all others by everybody. */
export async function mayReadOwn(
  tx: Tx,
  desk: Desk,
  ref: { readonly kind: string; readonly id: string },
): Promise<boolean> {
  if (!OWN.includes(ref.kind)) return true
  const [found] = await loadStanding(tx, [ref])
  if (!found || found.version === 0) return false
  const { state: firm } = await firmHere(tx, desk)
  if (ref.kind === handing.kind) return mayReadHanding(found.state as Handing, desk, firm)
  if (ref.kind === errand.kind) return mayReadErrand(found.state as Errand, desk, firm)
  const account = ref.kind === newcomer.kind ? ref.id : (found.state as DayLog).account
  return account === desk.account || isLed(desk.posts, account, firm)
}

/** One's own day or that of somebody one leads. */
export async function dayLogOf(
  tx: Tx,
  desk: Desk,
  asked: { readonly account: string; readonly day?: Day | undefined },
): Promise<Answer<'day-log'>> {
  const account = asked.account || desk.account
  const mine = account === desk.account
  const { state: firm } = await firmHere(tx, desk)
  if (!mine && !isLed(desk.posts, account, firm)) throw notFound('member')
  const day = asked.day ?? desk.day
  const [found] = await loadStanding(tx, [{ kind: dayLog.kind, id: dayLogId(account, day) }])
  const [name] = await namesOf(tx, [account])
  const done = await doneOn(tx, account, day)
  return {
    ...{ account, name: name?.name ?? '', day, mine, version: found?.version ?? 0 },
    log: found && found.version > 0 ? (found.state as Record<string, unknown>) : null,
    done: done.map((row) => ({ ...row, title: actOf(row.act)?.title ?? { en: row.act, zh: row.act } })),
    carried: (await carriedTo(tx, account, day)).map((line) => ({ ...line })),
    must: mine && day === desk.day ? (await myDay(tx, desk)).must : [],
  }
}

/** The days of my people; and of those in the firm now, who has not closed the last working day. */
export async function dayLogs(tx: Tx, desk: Desk, wanted: Wanted<'day-logs'>): Promise<Answer<'day-logs'>> {
  const { state: firm } = await firmHere(tx, desk)
  const led = ledBy(desk.posts, firm)
  const accounts = wanted.account ? led.filter((account) => account === wanted.account) : led
  const found = await listDayLogs(tx, { ...wanted, accounts })
  const missingDay = lastWorkday(firm, desk.day)
  const here = accounts.filter((account) => memberOf(firm, account)?.active)
  const closed = await closedOn(tx, here, missingDay)
  const names = await namesOf(
    tx,
    here.filter((account) => !closed.has(account)),
  )
  return { ...found, missingDay, missing: names.map(({ id, name }) => ({ account: id, name })) }
}

/** The last day before this one on which the firm worked. */
function lastWorkday(firm: Firm, today: Day): Day {
  const workdays = workdaysOf(pathRulesOf(firm))
  const before = Array.from({ length: 30 }, (_, i) => addDays(today, -1 - i))
  return before.find((day) => workdays.from(day) === day) ?? addDays(today, -1)
}
