import type { Answer } from '@gendan/contract/questions'
import { memberOf } from '@gendan/firm/firm'
import { leads, ledBy } from '@gendan/firm/leading'
import { addDays } from '@gendan/kernel/day'
import { farOf, type Newcomer, newcomer, newcomerList } from '@gendan/orderfile/newcomer'
import { usualItems } from '@gendan/orderfile/newcomer-items'
import { namesOf } from '@gendan/store/accounts'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import type { Desk } from '../desk.ts'
import { notFound } from '../problems.ts'
import { firmHere } from '../standing.ts'

/** Who came in so many days ago and has not begun is offered. */
const LATELY = 90

/** Newcomers whom I lead, or my own way: one read by their accounts. */
export async function newcomers(tx: Tx, desk: Desk): Promise<Answer<'newcomers'>> {
  const { state: firm } = await firmHere(tx, desk)
  const accounts = [...new Set([desk.account, ...ledBy(desk.posts, firm)])]
  const kept = await loadStanding(
    tx,
    accounts.map((id) => ({ kind: newcomer.kind, id })),
  )
  const begun = kept.filter(({ version }) => version > 0)
  const names = await namesOf(tx, accounts)
  const nameOf = (account: string) => names.find(({ id }) => id === account)?.name ?? ''
  const [list] = await loadStanding(tx, [{ kind: newcomerList.kind, id: firm.id }])
  const own = (list?.state as { readonly items: readonly unknown[] } | undefined)?.items ?? []
  const since = addDays(desk.day, -LATELY)
  return {
    rows: begun.map(({ state }) => {
      const one = state as Newcomer
      return { account: one.id, name: nameOf(one.id), begun: one.begun, ...farOf(one, desk.day) }
    }),
    fresh: firm.members
      .filter(({ account, active, since: came }) => active && came >= since && isFree(account))
      .map(({ account, since: came }) => ({ account, name: nameOf(account), since: came })),
    list: { own: own.length > 0, items: (own.length > 0 ? own : usualItems).map((item) => ({ ...(item as object) })) },
  }
  function isFree(account: string): boolean {
    return account !== desk.account && accounts.includes(account) && !begun.some(({ ref }) => ref.id === account)
  }
}

/** One newcomer's way. */
export async function newcomerOf(tx: Tx, desk: Desk, asked: { readonly account: string }): Promise<Answer<'newcomer'>> {
  const account = asked.account || desk.account
  const { state: firm } = await firmHere(tx, desk)
  const member = memberOf(firm, account)
  const above = member !== undefined && leads(desk.posts, member.posts)
  if (account !== desk.account && !above) throw notFound('member')
  const [kept] = await loadStanding(tx, [{ kind: newcomer.kind, id: account }])
  const [name] = await namesOf(tx, [account])
  const stands = kept !== undefined && kept.version > 0
  return {
    ...{ account, name: name?.name ?? '', version: kept?.version ?? 0, leads: above },
    newcomer: stands ? (kept.state as Record<string, unknown>) : null,
  }
}
