import type { EvidenceWish } from '@gendan/contract/evidence-door'
import type { Firm } from '@gendan/firm/firm'
import type { Party } from '@gendan/firm/party'
import type { EvidenceKind, Statement } from '@gendan/forms/evidence/shape'
import type { Desk } from '@gendan/office/desk'
import { firmHere, one } from '@gendan/office/standing'
import { type Entry, entriesOf } from '@gendan/orderfile/binder/entries'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { namesOf } from '@gendan/store/accounts'
import { type Attachment, attachmentsAt } from '@gendan/store/attachments'
import type { Tx } from '@gendan/store/database'
import { journalOf } from '@gendan/store/journal'
import { type WholeMessage, wholeMessages } from '@gendan/store/lists/whole-messages'
import { clockOf, statementsOf } from './statements.ts'

/** Everything that goes into a pack, read in one transaction behind the fence of whoever asks. */
export interface Gathered {
  readonly file: OrderFile
  readonly firm: Firm
  readonly buyer: Party
  readonly statements: readonly Statement[]
  readonly messages: readonly WholeMessage[]
  readonly entries: readonly Entry[]
  readonly known: ReadonlyMap<string, Attachment>
  readonly by: string
  readonly made: string
}

const MOST_ACTS = 5000

/** Reads what was chosen: said and done within the span, papers and files of its days. Throws Refused (404). */
export async function gather(tx: Tx, desk: Desk, id: string, wish: EvidenceWish): Promise<Gathered> {
  const file = (await one(tx, 'order-file', id)).state as unknown as OrderFile
  const { state: firm } = await firmHere(tx, desk)
  const buyer = (await one(tx, 'party', file.buyer)).state as unknown as Party
  const wants = new Set<EvidenceKind>(wish.kinds)
  const within = (day: string) => (wish.from === '' || day >= wish.from) && (wish.to === '' || day <= wish.to)
  const clock = clockOf(firm.rules.zone)
  const dayOf = (at: string) => clock(at).slice(0, 10)
  const said = wants.has('said') || wants.has('attachments') ? await wholeMessages(tx, id) : []
  const messages = said.filter(({ at }) => within(dayOf(at)))
  const journal = wants.has('acts') ? await journalOf(tx, { kind: 'order-file', id }, MOST_ACTS) : []
  const acts = journal.filter(({ at }) => within(dayOf(at)))
  const people = await namesOf(tx, [...new Set([desk.account, ...acts.map(({ by }) => by)])])
  const nameOf = (account: string) => people.find((person) => person.id === account)?.name ?? ''
  const entries = entriesOf(file).filter((entry) => within(entry.day) && isWanted(entry, wants))
  const kept = await attachmentsAt(tx, [
    ...entries.map(({ attachment }) => attachment),
    ...messages.flatMap(({ parts, source }) => [...parts.map(({ attachment }) => attachment), source]),
  ])
  return {
    ...{ file, firm, buyer, messages, entries },
    statements: statementsOf({
      messages: wants.has('said') ? messages : [],
      acts: [...acts].toReversed(),
      nameOf,
      zone: firm.rules.zone,
    }),
    known: new Map(kept.map((attachment) => [attachment.address, attachment])),
    by: nameOf(desk.account),
    made: clock(desk.at),
  }
}

/** Papers that are made for the house alone, and the pack itself. */
const INTERNAL: ReadonlySet<string> = new Set([
  'cost-sheet',
  'account-follow-up',
  'order-cover',
  'evidence-pack',
  'supplier-offer',
])
const PICTURE = /\.(png|jpe?g|heic|webp)$/i

function isWanted({ out, kind, chapter, from, title }: Entry, wants: ReadonlySet<EvidenceKind>): boolean {
  if (out || chapter === 'cost' || INTERNAL.has(kind)) return false
  if (kind.endsWith('-photo') || PICTURE.test(title)) return wants.has('photos')
  return wants.has(from === 'issued' || from === 'stamped' ? 'papers' : 'others')
}
