import { wordsOfEvent } from '@gendan/contract/event-words'
import { eventWords, processNames } from '@gendan/contract/journal/journal-words'
import type { JournalRow } from '@gendan/contract/rows'
import { formOf } from '@gendan/forms/catalogue'
import type { Statement } from '@gendan/forms/evidence/shape'
import type { Words } from '@gendan/kernel/words'
import { gateOf } from '@gendan/orderfile/gates'
import { type Correspondent, waysOfSaying } from '@gendan/orderfile/mail/said'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import type { WholeMessage } from '@gendan/store/lists/whole-messages'
import { saidIn } from '@gendan/store/said'
import { withSquares } from '../press/glyphs.ts'

/** What the time line is drawn from. */
export interface Told {
  readonly messages: readonly WholeMessage[]
  readonly acts: readonly JournalRow[]
  readonly nameOf: (account: string) => string
  /** The firm's own clock. */
  readonly zone: string
}

/** What stays in the house, whatever is asked: reckonings, what rings for us alone, what only moves the file. */
const INTERNAL =
  /^(cost-|alarm-|supplier-chosen|supplier-offered|suppliers-asked|lesson-|path-|stage-|paper-printed|handed-)/

/** Everything that was said and done, in time order, numbered S1, S2 …; characters that no face draws are squares. */
export function statementsOf({ messages, acts, nameOf, zone }: Told): readonly Statement[] {
  const clock = clockOf(zone)
  const told = (event: OrderFileEvent) => eventWords(event, nameOf, processOf)
  const processOf = processNames(acts)
  const all = [
    ...messages.map((one) => ({ at: one.at, statement: spoken(one) })),
    ...acts.filter(isShown).map((one) => ({ at: one.at, statement: done(one, nameOf, told) })),
  ].toSorted((a, b) => (new Date(a.at) < new Date(b.at) ? -1 : 1))
  return all.map(({ at, statement }, i) => ({
    ...statement,
    no: `S${i + 1}`,
    when: clock(at),
    who: withSquares(statement.who),
    subject: withSquares(statement.subject),
    text: withSquares(statement.text),
  }))
}

/** Cost and margin are nobody’s business outside. */
const COST_GATE = 'G4'

/** A pack that was made earlier is no evidence itself. */
function isShown({ type, event }: JournalRow): boolean {
  const { file, gate } = event as { readonly file?: { readonly kind?: string }; readonly gate?: string }
  return !INTERNAL.test(type) && file?.kind !== 'evidence-pack' && gate !== COST_GATE
}

type Bare = Omit<Statement, 'no' | 'when'>

function spoken({ kind, way, subject, text, from, to, parts, source }: WholeMessage): Bare {
  const ways: Words = way === 'in' ? { en: 'to us', zh: '来' } : { en: 'from us', zh: '去' }
  const { en, zh } = waysOfSaying[kind]
  return {
    how: { en: `${en} ${ways.en}`, zh: `${zh}（${ways.zh}）` },
    who: [named(from), to.map(named).filter(Boolean).join(', ')].filter(Boolean).join(' → '),
    ...{ subject, text, source },
    files: parts.map(({ name, attachment }) => ({ name: withSquares(name), hash: attachment })),
  }
}

function named({ name, address }: Correspondent): string {
  return name && address ? `${name} <${address}>` : name || address
}

function done(
  { type, event, by }: JournalRow,
  nameOf: (account: string) => string,
  told: (event: OrderFileEvent) => readonly Words[],
): Bare {
  const how = wordsOfEvent('order-file', type) ?? { en: type, zh: type }
  const text = saidIn(event)
  const phrases = TOLD.has(type) ? told(event as OrderFileEvent) : []
  // What stands in the text below is not said twice.
  const fresh = phrases.filter(({ zh }) => !text.includes(zh.replaceAll(/[“”]/g, '')))
  const subject = aboutOf(event) || inBoth(fresh)
  return { how, who: answererOf(event) || nameOf(by), subject, text, source: '', files: filesOf(event) }
}

/** Of these acts the line says what they came to: what was made, found, agreed and promised. Money and what the house decides for itself stay as they are. */
const TOLD: ReadonlySet<string> = new Set([
  ...['inquiry-recorded', 'offer-made', 'round-recorded', 'order-recorded', 'terms-settled', 'production-planned'],
  ...[
    'purchase-put',
    'sample-put',
    'kept-put',
    'inspection-put',
    'inspection-opened',
    'concession-put',
    'correction-put',
  ],
  ...['lab-test-put', 'progress-reported', 'progress-corrected', 'link-sent', 'link-answered', 'node-promised'],
  ...['packing-settled', 'shipment-recorded', 'shipment-limited', 'credits-bound', 'order-copied'],
])

/** Each phrase once, in both tongues where they differ: a pack is read by both sides. */
function inBoth(phrases: readonly Words[]): string {
  return phrases.map(({ en, zh }) => (en === zh ? en : `${en} ${zh}`)).join(' · ')
}

/** Who answered by a link has no account: he named himself. */
function answererOf(event: unknown): string {
  const { type, answer } = event as OrderFileEvent & { readonly answer?: { name?: string; position?: string } }
  return type === 'link-answered' ? [answer?.name, answer?.position].filter(Boolean).join(', ') : ''
}

/** The paper or gate an act was about. */
function aboutOf(event: unknown): string {
  const { paper, gate } = event as { paper?: { number?: string; version?: number; kind?: string }; gate?: string }
  if (paper && typeof paper === 'object' && paper.number)
    return `${formOf(paper.kind ?? '')?.name.en ?? ''} ${paper.number} v${paper.version}`.trim()
  const found = typeof gate === 'string' ? gateOf(gate) : undefined
  return found ? `${found.id} ${found.title.en} ${found.title.zh}` : ''
}

/** Files that an act showed or brought, by their addresses. */
function filesOf(event: unknown): Statement['files'] {
  const { file, evidence, signature } = event as {
    file?: { name?: string; attachment?: string }
    evidence?: readonly { name: string; attachment: string }[]
    signature?: { evidence?: readonly { name: string; attachment: string }[] }
  }
  const shown = [...(evidence ?? []), ...(signature?.evidence ?? [])]
  const brought = file?.attachment && file.name ? [{ name: file.name, attachment: file.attachment }] : []
  return [...brought, ...shown].map(({ name, attachment }) => ({ name: withSquares(name), hash: attachment }))
}

/** "2026-03-18 09:20" in the firm's zone. */
export function clockOf(zone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return (instant) => format.format(new Date(instant))
}

const MOST_ROWS = 200
const MOST_LETTERS = 30_000

/** Parts of a long list, none with more rows or letters than one setting of pages takes. */
export function inParts(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const parts: Statement[][] = []
  let letters = 0
  for (const one of statements) {
    const weight = one.text.length + one.subject.length + 200
    const last = parts.at(-1)
    if (!last || last.length >= MOST_ROWS || letters + weight > MOST_LETTERS) {
      parts.push([one])
      letters = weight
    } else {
      last.push(one)
      letters += weight
    }
  }
  return parts
}
