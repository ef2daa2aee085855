import type { Answer } from '@gendan/contract/questions'
import type { InboxRow } from '@gendan/contract/rows'
import type { Firm } from '@gendan/firm/firm'
import { houseOf } from '@gendan/orderfile/deal-of'
import { type Judged, signersOf } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { maySign } from '@gendan/orderfile/sign-rules'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import { type InboxLine, signedBy, waiting } from '@gendan/store/lists/inbox'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'

/** What waits for a signature, mine marked, and what I signed today. */
export async function inbox(tx: Tx, desk: Desk): Promise<Answer<'inbox'>> {
  const { state } = await firmHere(tx, desk)
  const lines = await waiting(tx)
  const judged = await judgedIn(tx, state, lines)
  const row = (line: InboxLine): InboxRow => {
    const gate = gateOf(line.gate)
    const deal = judged.get(line.file)
    const signers = gate ? signersOf(gate, state, deal && { deal, part: line.part }) : []
    const ownHand = (deal && gate?.ownHand?.(deal)) ?? false
    const { file, number, buyerName, currency, amount, askedBy, askedAt, lamp } = line
    const mine = maySign(state, { signers, ownHand }, desk.account, askedBy)
    return {
      file,
      version: 0,
      number,
      gate: line.gate,
      part: line.part,
      kind: line.kind || (gate?.kind ?? ''),
      buyerName,
      currency,
      amount,
      askedBy,
      askedAt,
      lamp,
      mine,
    }
  }
  const since = new Date(new Date(desk.at).getTime() - 24 * 3_600_000).toISOString()
  return { waiting: lines.map(row), signed: (await signedBy(tx, desk.account, since)).map(row) }
}

/** The deals of the files that wait at a gate whose signer hangs on them, in one query. */
async function judgedIn(tx: Tx, firm: Firm, lines: readonly InboxLine[]): Promise<ReadonlyMap<string, Judged>> {
  const ids = [...new Set(lines.filter(({ gate }) => gateOf(gate)?.signersBy).map(({ file }) => file))]
  const found = await loadStanding(
    tx,
    ids.map((id) => ({ kind: orderFile.kind, id })),
  )
  const house = houseOf(firm, {})
  return new Map(found.map(({ ref, state }) => [ref.id, { ...(state as OrderFile).deal, house }]))
}
