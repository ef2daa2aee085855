import type { Answer } from '@gendan/contract/questions'
import type { InboxRow } from '@gendan/contract/rows'
import type { Firm } from '@gendan/firm/firm'
import { type Party, party } from '@gendan/firm/party'
import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Parted } from '@gendan/forms/form'
import type { Words } from '@gendan/kernel/words'
import { houseOf } from '@gendan/orderfile/deal-of'
import { type Judged, partsOf, signersOf } from '@gendan/orderfile/gate'
import { isReady } from '@gendan/orderfile/gate-line'
import { gateOf } from '@gendan/orderfile/gates'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { type AtHand, maySign } from '@gendan/orderfile/sign-rules'
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
    const hand = handAt(line, deal, state)
    const { file, number, buyerName, currency, amount, askedBy, askedAt, lamp } = line
    const mine = showsNow(line, deal) && maySign(state, hand, desk.account, askedBy)
    return {
      file,
      version: 0,
      number,
      gate: line.gate,
      part: line.part,
      partName: partName(line, deal),
      kind: line.kind || (gate?.kind ?? ''),
      awaits: gate?.from ?? '',
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

type Known = Judged & Parted & { readonly file: OrderFile }

/** Whose hand a gate asks for; who changed an order may himself show what proves it again. */
function handAt({ gate: id, part }: InboxLine, deal: Known | undefined, firm: Firm): AtHand {
  const gate = gateOf(id)
  if (!gate) return { signers: [], ownHand: false }
  const ownHand = gate.shown !== undefined || ((deal && gate.ownHand?.(deal)) ?? false)
  return { signers: signersOf(gate, firm, deal && { deal, part }), ownHand }
}

/** Whether it can be done now by somebody of the house, and not only once what comes first is done or a proof has come from outside. */
function showsNow({ gate: id, part }: InboxLine, known: Known | undefined): boolean {
  const gate = gateOf(id)
  if (!gate?.shown) return true
  return !gate.from && known !== undefined && isReady(gate, part, known.file, known)
}

/** What the part of a line is called by; nothing where a file has but one, or it stands no more. */
function partName({ gate: id, part }: InboxLine, deal: Known | undefined): Words {
  const gate = gateOf(id)
  const found = part && gate && deal ? partsOf(gate, deal).find((one) => one.id === part) : undefined
  return found?.name ?? { en: '', zh: '' }
}

/** The files that wait at a gate of parts, at one whose signer hangs on them, or at one to be shown, with their suppliers: two queries. */
async function judgedIn(tx: Tx, firm: Firm, lines: readonly InboxLine[]): Promise<ReadonlyMap<string, Known>> {
  const known = lines.filter(({ gate, part }) => part !== '' || gateOf(gate)?.signersBy || gateOf(gate)?.shown)
  const ids = [...new Set(known.map(({ file }) => file))]
  const found = await loadStanding(
    tx,
    ids.map((id) => ({ kind: orderFile.kind, id })),
  )
  const house = houseOf(firm, {})
  const files = found.map(({ state }) => state as OrderFile)
  const suppliers = await suppliersOf(
    tx,
    files.flatMap(({ deal }) => deal.purchases ?? []),
  )
  return new Map(files.map((file) => [file.id, { ...file.deal, house, suppliers, file }]))
}

async function suppliersOf(tx: Tx, purchases: readonly Purchase[]): Promise<Readonly<Record<string, Party['facts']>>> {
  const ids = [...new Set(purchases.map(({ supplier }) => supplier).filter((id) => id !== ''))]
  const found = await loadStanding(
    tx,
    ids.map((id) => ({ kind: party.kind, id })),
  )
  return Object.fromEntries(found.map(({ ref, state }) => [ref.id, (state as Party).facts]))
}
