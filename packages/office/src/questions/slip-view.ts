import type { Answer } from '@gendan/contract/questions'
import type { Party } from '@gendan/firm/party'
import { say } from '@gendan/kernel/words'
import type { BankSlip } from '@gendan/orderfile/bank-slip'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { one } from '../standing.ts'

/** One bank slip with the numbers of the orders it is split over, and whose money it is. */
export async function slipView(tx: Tx, id: string): Promise<Answer<'slip'>> {
  const { version, state } = await one(tx, 'bank-slip', id)
  const slip = state as unknown as BankSlip
  const files = [...new Set(slip.parts.map(({ file }) => file))].map((file) => ({ kind: 'order-file', id: file }))
  const party = slip.facts.party ? [{ kind: 'party', id: slip.facts.party }] : []
  const found = (await loadStanding(tx, [...files, ...party])).filter((standing) => standing.version > 0)
  const orders = found.filter(({ ref }) => ref.kind === 'order-file').map((standing) => standing.state as OrderFile)
  const whose = found.find(({ ref }) => ref.kind === 'party')?.state as Party | undefined
  return {
    version,
    slip: state,
    numbers: Object.fromEntries(orders.map((file) => [file.id, file.number])),
    partyName: whose ? say(whose.facts.name, 'en') : '',
    partyNameZh: whose?.facts.name.zh ?? '',
  }
}
