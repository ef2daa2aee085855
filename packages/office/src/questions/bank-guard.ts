import type { Answer } from '@gendan/contract/questions'
import type { Firm } from '@gendan/firm/firm'
import { numbersOf, type Party } from '@gendan/firm/party'
import type { Day } from '@gendan/kernel/day'
import { decimal, sumOf } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { bankInDay, type WaitingAccount } from '@gendan/orderfile/day/bank-in-day'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import {
  alarmingMessages,
  openBankChanges,
  settledBankChanges,
  waitingAccounts,
} from '@gendan/store/lists/bank-changes'
import { bankParties } from '@gendan/store/lists/parties'
import type { Desk } from '../desk.ts'
import { worthOf } from './worth.ts'

/** Everything about bank data that asks for a call. Messages are told to those who may read mail. */
export async function bankGuard(tx: Tx, desk: Desk, { of }: { readonly of: string }): Promise<Answer<'bank-guard'>> {
  const open = await openBankChanges(tx, of)
  const settled = await settledBankChanges(tx, of)
  const messages = of === '' && desk.rights.has('mail') ? await alarmingMessages(tx) : []
  const ours = open.some(({ kind }) => kind === 'firm') ? await bankParties(tx) : []
  const parties = await partiesById(tx, [...messages.map(({ party }) => party), ...ours])
  return {
    open: [...open],
    settled: [...settled],
    messages: messages.map((row) => {
      const party = parties.get(row.party)
      return { ...row, numbers: party ? [...numbersOf(party)] : [] }
    }),
    banks: ours.flatMap((id) => {
      const bank = parties.get(id)
      return bank ? [{ id, name: bank.facts.name, numbers: [...numbersOf(bank)] }] : []
    }),
  }
}

async function partiesById(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Party>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '')
  if (wanted.length === 0) return new Map()
  const found = await loadStanding(
    tx,
    wanted.map((id) => ({ kind: 'party', id })),
  )
  return new Map(found.filter(({ version }) => version > 0).map(({ ref, state }) => [ref.id, state as Party]))
}

/** What waits for a call, among the columns of my day. */
export async function accountsInDay(tx: Tx, desk: Desk, ours: Firm): Promise<ReturnType<typeof bankInDay>> {
  const calls = desk.rights.has('bank-check')
  const rows = await waitingAccounts(tx)
  const waiting = rows.map(({ since, owed, ...row }): WaitingAccount => {
    const worths = owed.flatMap((one) => worthOf(one, ours) ?? [])
    return {
      ...row,
      since: since as Day,
      owed: owed.map(({ amount, currency }) => writeMoney({ amount: decimal(amount), currency })).join(' + '),
      worth: worths.length > 0 ? sumOf(worths) : undefined,
    }
  })
  return bankInDay(waiting, { account: desk.account, calls }, desk.day)
}
