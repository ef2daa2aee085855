import type { Answer } from '@gendan/contract/questions'
import type { InboxRow } from '@gendan/contract/rows'
import { signersOf } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { maySign } from '@gendan/orderfile/sign-rules'
import type { Tx } from '@gendan/store/database'
import { type InboxLine, signedBy, waiting } from '@gendan/store/lists/inbox'
import type { Desk } from '../desk.ts'
import { firmHere } from '../standing.ts'

/** What waits for a signature, mine marked, and what I signed today. */
export async function inbox(tx: Tx, desk: Desk): Promise<Answer<'inbox'>> {
  const { state } = await firmHere(tx, desk)
  const row = (line: InboxLine): InboxRow => {
    const gate = gateOf(line.gate)
    const signers = gate ? signersOf(gate, state) : []
    const { file, number, buyerName, currency, amount, askedBy, askedAt, lamp } = line
    const mine = maySign(state, signers, desk.account, askedBy)
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
  return { waiting: (await waiting(tx)).map(row), signed: (await signedBy(tx, desk.account, since)).map(row) }
}
