import type { Answer } from '@gendan/contract/questions'
import type { InboxRow } from '@gendan/contract/rows'
import type { Firm } from '@gendan/firm/firm'
import { type Party, party } from '@gendan/firm/party'
import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Parted } from '@gendan/forms/form'
import type { Words } from '@gendan/kernel/words'
import { houseOf } from '@gendan/orderfile/deal-of'
import { type Judged, partsOf, signersOf } from '@gendan/orderfile/gate'
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
  const since = new Date(new Date(desk.at).getTime() - 24 * 3_600_000).toISOString()
  const signed = await signedBy(tx, desk.account, since)
  const judged = await judgedIn(tx, state, [...lines, ...signed])
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
      partName: partName(line, deal),
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
  return { waiting: lines.map(row), signed: signed.map(row) }
}

type Known = Judged & Parted

/** What the part of a line is called by; nothing where a file has but one, or it stands no more. */
function partName({ gate: id, part }: InboxLine, deal: Known | undefined): Words {
  const gate = gateOf(id)
  const found = part && gate && deal ? partsOf(gate, deal).find((one) => one.id === part) : undefined
  return found?.name ?? { en: '', zh: '' }
}

/** The deals of the files that wait at a gate of parts, or at one whose signer hangs on them, with their suppliers: two queries. */
async function judgedIn(tx: Tx, firm: Firm, lines: readonly InboxLine[]): Promise<ReadonlyMap<string, Known>> {
  const known = lines.filter(({ gate, part }) => part !== '' || gateOf(gate)?.signersBy)
  const ids = [...new Set(known.map(({ file }) => file))]
  const found = await loadStanding(
    tx,
    ids.map((id) => ({ kind: orderFile.kind, id })),
  )
  const house = houseOf(firm, {})
  const deals = found.map(({ ref, state }) => ({ id: ref.id, deal: (state as OrderFile).deal }))
  const suppliers = await suppliersOf(
    tx,
    deals.flatMap(({ deal }) => deal.purchases ?? []),
  )
  return new Map(deals.map(({ id, deal }) => [id, { ...deal, house, suppliers }]))
}

async function suppliersOf(tx: Tx, purchases: readonly Purchase[]): Promise<Readonly<Record<string, Party['facts']>>> {
  const ids = [...new Set(purchases.map(({ supplier }) => supplier).filter((id) => id !== ''))]
  const found = await loadStanding(
    tx,
    ids.map((id) => ({ kind: party.kind, id })),
  )
  return Object.fromEntries(found.map(({ ref, state }) => [ref.id, (state as Party).facts]))
}
