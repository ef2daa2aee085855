import { type Difference, differences } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import { actOf } from '../acts.ts'
import type { JournalRow } from '../rows.ts'
import { binderWords } from './binder-words.ts'
import { qualityWords } from './kept-words.ts'
import { orderWords, wayWords } from './order-words.ts'
import { paperWords, shippingWords } from './paper-words.ts'
import { buyingWords, moneyWords } from './part-words.ts'
import { plain } from './path-words.ts'
import type { ProcessNames } from './progress-words.ts'

/** One act in a file's journal: its events are written together and read together. */
export interface Entry {
  readonly key: string
  readonly title: Words
  readonly by: string
  readonly post: string
  readonly at: string
  readonly from: string
  readonly token: string
  /** What it did, one phrase each. */
  readonly did: readonly Words[]
  /** What it changed in settled terms, fact by fact. */
  readonly changes: readonly Difference[]
}

/** The journal's rows, latest first, as acts: what happened at one instant by one act is one entry. */
export function entriesOf(rows: readonly JournalRow[], nameOf: (account: string) => string): readonly Entry[] {
  const processOf = processNames(rows)
  const groups = new Map<string, JournalRow[]>()
  for (const row of rows) {
    const key = `${row.at} ${row.act} ${row.by} ${row.token}`
    groups.set(key, [row, ...(groups.get(key) ?? [])])
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    if (!first) return []
    const { act, by, post, at, from, token } = first
    const events = group.map((row) => row.event as OrderFileEvent)
    return [
      {
        ...{ key, by, post, at, from, token },
        title: actOf(act)?.title ?? { en: act, zh: act },
        did: events.flatMap((event) => eventWords(event, nameOf, processOf)),
        changes: group.flatMap((row) => termsChanges(row, rows)),
      },
    ]
  })
}

/** What the processes of a file's making are called, as its journal set them last; by its id where nobody set it. */
export function processNames(rows: readonly Pick<JournalRow, 'event' | 'version'>[]): ProcessNames {
  const set = rows
    .toSorted((a, b) => a.version - b.version)
    .map(({ event }) => event as OrderFileEvent)
    .flatMap((event) => (event.type === 'processes-set' ? event.processes : []))
  const names = new Map(set.map(({ id, name }) => [id, name] as const))
  return (id) => names.get(id) ?? plain(id)
}

/** What one event says beyond the name of its act; nothing where the act's name says it all. */
export function eventWords(
  event: OrderFileEvent,
  nameOf: (account: string) => string,
  processOf: ProcessNames,
): readonly Words[] {
  const told = orderWords(event) ?? wayWords(event, nameOf) ?? qualityWords(event) ?? buyingWords(event)
  return told ?? moneyWords(event) ?? paperWords(event) ?? shippingWords(event, processOf) ?? binderWords(event)
}

/** What an amendment changed: against the terms that stood before it in this journal. */
function termsChanges(row: JournalRow, rows: readonly JournalRow[]): readonly Difference[] {
  const event = row.event as OrderFileEvent
  if (event.type !== 'terms-settled') return []
  const before = rows
    .filter((other) => other.version < row.version)
    .map((other) => other.event as OrderFileEvent)
    .find((other) => other.type === 'terms-settled')
  return before?.type === 'terms-settled' ? differences(before.contract.terms, event.contract.terms) : []
}
