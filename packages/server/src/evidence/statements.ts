import { wordsOfEvent } from '@gendan/contract/event-words'
import type { JournalRow } from '@gendan/contract/rows'
import { formOf } from '@gendan/forms/catalogue'
import type { Statement } from '@gendan/forms/evidence/shape'
import type { Words } from '@gendan/kernel/words'
import { gateOf } from '@gendan/orderfile/gates'
import { type Correspondent, waysOfSaying } from '@gendan/orderfile/mail/said'
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
  const all = [
    ...messages.map((one) => ({ at: one.at, statement: spoken(one) })),
    ...acts.filter(isShown).map((one) => ({ at: one.at, statement: done(one, nameOf) })),
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

function done({ type, event, by }: JournalRow, nameOf: (account: string) => string): Bare {
  const how = wordsOfEvent('order-file', type) ?? { en: type, zh: type }
  return { how, who: nameOf(by), subject: aboutOf(event), text: saidIn(event), source: '', files: filesOf(event) }
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
