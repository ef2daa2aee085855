import type { Answer } from '@gendan/contract/questions'
import { numbersOf, type Party } from '@gendan/firm/party'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { alarmingMessages, openBankChanges, settledBankChanges } from '@gendan/store/lists/bank-changes'
import { bankParties } from '@gendan/store/lists/parties'
import type { Desk } from '../desk.ts'

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
