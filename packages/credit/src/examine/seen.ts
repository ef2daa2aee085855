import { addDays, type Day } from '@gendan/kernel/day'
import type { Finding, Rule, Spot } from '@gendan/kernel/rule'
import { samePlace } from '../compare/places.ts'
import { wordsOf } from '../compare/words.ts'
import type { Credit, DocumentKind, Requirement } from '../terms/credit.ts'
import { readOut } from './asked.ts'
import { type BankDays, bankDays, openFrom } from './bank-days.ts'
import { factsRead, type ReadDocument } from './from-text.ts'
import { matched } from './match.ts'
import { byCode } from './money-signs.ts'
import type { PresentedDocument } from './presentation.ts'

/** A presented document with its name in this presentation and what the credit asks of it. */
export interface SeenDocument extends ReadDocument {
  /** "commercial-invoice", and "commercial-invoice 2" for the second of its kind. */
  readonly name: string
  /** The items of the credit that it answers. */
  readonly asked: readonly Requirement[]
  /** A document that nobody asked for is disregarded (UCP 600 art. 14 g). */
  readonly required: boolean
}

/** What a rule of examination looks at: the credit, what of UCP it leaves out, and the documents on their face. */
export interface Examined {
  readonly credit: Credit
  /** "20c", "14": articles that the credit excludes. */
  readonly excluded: ReadonlySet<string>
  readonly documents: readonly SeenDocument[]
  /** Items of the credit that no document answers. */
  readonly missing: readonly Requirement[]
  readonly presented?: Day
  /** The bank to which documents were presented. */
  readonly presentedAt?: string
  /** Numbers of the amendments at hand, whatever was answered to them. */
  readonly amendments?: readonly string[]
  /** Numbers of those that nobody answered, and that this presentation accepts (art. 10 c). */
  readonly acceptedNow?: readonly string[]
  /** When the bank to which documents go is open, as far as it is known or assumed. */
  readonly bankDays: BankDays
}

/** Where a rule speaks in a presentation: which document, a path in it, and the last day on which the remedy works. */
export interface ExamSpot extends Spot {
  readonly document?: string
  readonly documents?: readonly string[]
  readonly until?: Day
}
export type ExamRule = Omit<Rule<Examined>, 'test'> & { readonly test: (seen: Examined) => readonly ExamSpot[] }
export type ExamFinding = Finding & Pick<ExamSpot, 'document' | 'documents' | 'until'>

export interface Presented {
  readonly credit: Credit
  readonly documents: readonly PresentedDocument[]
  readonly presented?: Day | undefined
  readonly closed?: readonly Day[]
  readonly to?: string | undefined
  readonly amendments?: readonly string[]
  readonly acceptedNow?: readonly string[]
}

/** Lays a presentation out for the rules: which document answers which item, and what is disregarded. */
export function seenOf({ credit: given, documents, presented, closed = [], to, ...answered }: Presented): Examined {
  const credit = readOut(given)
  const shown = documents.map((document) => byCode(inOneLine(factsRead(document)), credit.amount?.currency))
  const named = shown.map((document, i) => ({ ...document, name: nameOf(documents, i) }))
  const { answers, missing } = matched(credit, shown)
  return {
    credit,
    excluded: excludedBy(credit),
    documents: named.map((document, i) => {
      const asked = answers.get(i) ?? []
      return { ...document, asked, required: asked.length > 0 || credit.documents.length === 0 }
    }),
    missing,
    ...(presented ? { presented } : {}),
    ...(to ? { presentedAt: to } : {}),
    ...answered,
    bankDays: bankDays(credit, to, closed),
  }
}

/** Breaks of lines and double blanks say nothing on a document. */
function inOneLine<Shown>(value: Shown): Shown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() as Shown
  if (Array.isArray(value)) return value.map(inOneLine) as Shown
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, inOneLine(own)])) as Shown
}

function nameOf(documents: readonly PresentedDocument[], i: number): string {
  const kind = documents[i]?.kind ?? 'other'
  const before = documents.slice(0, i).filter((one) => one.kind === kind).length
  return before === 0 ? kind : `${kind} ${before + 1}`
}

/** The articles of UCP 600 that a credit excludes, as "20c" or "16" (art. 1). */
export function excludedBy({ conditions = [] }: Credit): ReadonlySet<string> {
  const said = conditions
    .map(({ text }) => text.toUpperCase())
    .filter((text) => /EXCLUD|NOT APPL|DOES NOT|DO NOT/.test(text))
  const articles = said.flatMap((text) => [
    ...text.matchAll(/(?:ARTICLES?|ART\.?|SUB-?ARTICLES?)\s*(\d{1,2})\s*\(?\s*([A-L])?\b/g),
  ])
  return new Set(articles.map(([, article = '', letter = '']) => `${article}${letter.toLowerCase()}`))
}

/** The documents of some kinds that are examined. */
export function those(seen: Examined, ...kinds: readonly DocumentKind[]): readonly SeenDocument[] {
  return seen.documents.filter(({ kind, required }) => required && kinds.includes(kind))
}

export const CARRIAGE: readonly DocumentKind[] = [
  'bill-of-lading',
  'sea-waybill',
  'charter-party-bill-of-lading',
  'multimodal',
  'air-waybill',
  'rail-waybill',
  'road-waybill',
  'courier-receipt',
]

/** Whether the original of a document was presented: a copy needs only what the credit says (UCP 600 art. 14 c; ISBP A6). */
export function isOriginal({ originals, copies, asked }: SeenDocument): boolean {
  if (originals !== undefined) return originals > 0
  return copies === undefined || copies === 0 || asked.some((one) => one.originals > 0)
}

/** Original transport documents: those by which shipment and the period for presentation are judged. */
export function carriage(seen: Examined): readonly SeenDocument[] {
  const all = those(seen, ...CARRIAGE).filter(isOriginal)
  const goods = all.filter((document) => document.kind !== 'courier-receipt' || carriesGoods(document))
  const main = goods.filter(({ kind }) => kind !== 'courier-receipt')
  return main.length > 0 ? main : goods
}

/** A receipt that papers, and not goods, were sent is no transport document (ISBP A10). */
function carriesGoods({ asked }: SeenDocument): boolean {
  return !asked.some(({ text }) => /\bDOCUMENTS?\b|\bCOP(?:Y|IES)\b|\bSETS?\b|\bNEGOTIABLE\b/i.test(text))
}

/**
 * The day of shipment that a transport document shows (UCP 600 art. 19 to 25): the dated notation on board, of dispatch or of the actual
 * flight, otherwise its own date.
 */
export function shipmentDay({ dates }: PresentedDocument): Day | undefined {
  const told = dates as Readonly<Record<string, unknown>>
  const notation = dates.onBoard ?? told['received'] ?? told['dispatched'] ?? told['flight'] ?? told['pickedUp']
  return typeof notation === 'string' ? notation : dates.issued
}

/**
 * Whether all goods went by one voyage: then several transport documents are one shipment (UCP 600 art. 31 b). Undefined where nothing differs
 * and one of them does not show it all.
 */
export function isOneVoyage(documents: readonly SeenDocument[]): boolean | undefined {
  const [first, ...rest] = documents.map(voyageOf)
  if (!(first && rest.every((one) => sameVoyage(one, first)))) return documents.length < 2
  const told = [first, ...rest].map(({ by, voyage, to }) => [by, voyage, to])
  const half = [0, 1, 2].some((i) => told.some((one) => one[i] === '') && told.some((one) => one[i] !== ''))
  return half ? undefined : true
}

/** By what goods went and where they go, in words that can be compared. */
export interface Voyage {
  readonly by: string
  readonly voyage: string
  readonly to: string
  readonly day: Day | undefined
}

export function voyageOf(document: SeenDocument): Voyage {
  const { vessel = '', onBoardVessel, voyage = '', discharge, delivery } = document.transport
  const by = /\bINTENDED\b/i.test(vessel) ? (onBoardVessel ?? vessel) : vessel
  return {
    by: wordsOf(by)
      .filter((word) => !['MV', 'M', 'V', 'MS', 'SS', 'S', 'VESSEL'].includes(word))
      .join(' '),
    voyage: wordsOf(voyage.replace(/^\s*V(?:OY)?(?:AGE)?\.?(?:\s*NO)?\.?\s*(?=\d)/i, '')).join(' '),
    to: discharge ?? delivery ?? '',
    day: shipmentDay(document),
  }
}

/** What one of two does not tell is not held against both; flights and trucks that nobody names are told apart by their days. */
export function sameVoyage(a: Voyage, b: Voyage): boolean {
  const agree = (one: string, other: string) => one === '' || other === '' || one === other
  const named = a.by !== '' || b.by !== ''
  const there = a.to === '' || b.to === '' || samePlace(a.to, b.to) !== false || samePlace(b.to, a.to) !== false
  return agree(a.by, b.by) && agree(a.voyage, b.voyage) && there && (named || a.day === b.day)
}

/** The day from which the period for presentation runs: the latest of one voyage, the earliest of several shipments (UCP 600 art. 31 b; ISBP E19). */
export function periodStart(seen: Examined): Day | undefined {
  const documents = carriage(seen)
  const days = documents.flatMap((one) => shipmentDay(one) ?? []).toSorted()
  return isOneVoyage(documents) === false ? days[0] : days.at(-1)
}

/** The last day for presentation: period and expiry, each moved off closed days, the earlier of both (UCP 600 art. 6 d, 14 c, 29 a). */
export function lastDayOf(seen: Examined): Day | undefined {
  const ends = [periodEnd(seen), seen.credit.expiry?.date].flatMap((day) => (day ? [openFrom(day, seen.bankDays)] : []))
  return ends.toSorted()[0]
}

/** "Stale documents acceptable": later than the period, not later than the expiry (ISBP A19 b). */
const STALE =
  /\b(?:(?:STALE|LATE)\s+(?:DOCUMENTS?|PRESENTATION|BILLS? OF LADING|B\/LS?|TRANSPORT DOCUMENTS?)|DOCUMENTS?\s+PRESENTED\s+(?:LATER THAN|AFTER|LATE)\b[^.]*\bWITHIN)\b(?!.*\b(?:NOT|UN)\s?(?:BE\s+)?(?:ACCEPT|ALLOW|PERMIT)).*\b(?:ACCEPT|ALLOW|PERMIT)/i

/** The last day of the period before it is moved; none where no original transport document is presented, or stale ones are accepted. */
export function periodEnd(seen: Examined): Day | undefined {
  if (seen.credit.conditions.some(({ text }) => STALE.test(text))) return undefined
  const start = periodStart(seen)
  return start && addDays(start, seen.credit.presentationPeriod?.days ?? 21)
}
