import { wordsOf } from '../compare/words.ts'
import type { Credit, DocumentKind, Requirement } from '../terms/credit.ts'
import type { PresentedDocument } from './presentation.ts'

/** Which items of the credit each document answers, by the place of the document, and the items that none answers. */
export interface Matched {
  readonly answers: ReadonlyMap<number, readonly Requirement[]>
  readonly missing: readonly Requirement[]
}

/** Kinds that may stand for one another: content decides, not the title (ISBP A39); what is wrong with it then is another rule's matter. */
const STANDS_FOR: Partial<Record<DocumentKind, readonly DocumentKind[]>> = {
  'bill-of-lading': [
    'multimodal',
    'charter-party-bill-of-lading',
    'sea-waybill',
    'air-waybill',
    'rail-waybill',
    'road-waybill',
  ],
  'sea-waybill': ['bill-of-lading', 'multimodal'],
  'charter-party-bill-of-lading': ['bill-of-lading'],
  multimodal: ['bill-of-lading', 'sea-waybill', 'air-waybill', 'rail-waybill', 'road-waybill'],
  'air-waybill': ['multimodal', 'bill-of-lading'],
  'rail-waybill': ['multimodal', 'road-waybill'],
  'road-waybill': ['multimodal', 'rail-waybill'],
  'weight-list': ['packing-list', 'weight-certificate'],
  'weight-certificate': ['weight-list', 'inspection-certificate', 'quality-certificate'],
  'packing-list': ['weight-list'],
  'inspection-certificate': [
    'quality-certificate',
    'analysis-certificate',
    'weight-certificate',
    'manufacturer-certificate',
  ],
  'quality-certificate': [
    'inspection-certificate',
    'analysis-certificate',
    'manufacturer-certificate',
    'weight-certificate',
  ],
  'analysis-certificate': ['quality-certificate', 'inspection-certificate', 'manufacturer-certificate'],
  'manufacturer-certificate': ['quality-certificate', 'inspection-certificate', 'analysis-certificate'],
  'health-certificate': ['phytosanitary-certificate', 'inspection-certificate'],
  'phytosanitary-certificate': ['health-certificate'],
  'fumigation-certificate': ['phytosanitary-certificate'],
  'beneficiary-certificate': ['other'],
  'shipping-advice': ['beneficiary-certificate', 'other'],
  'customs-invoice': ['commercial-invoice'],
  other: [
    'beneficiary-certificate',
    'manufacturer-certificate',
    'inspection-certificate',
    'quality-certificate',
    'health-certificate',
    'weight-certificate',
    'shipping-advice',
  ],
}

/** Pairs the items of a credit with the presented documents, each document with one item, then combined ones with what is left. */
export function matched(credit: Credit, documents: readonly PresentedDocument[]): Matched {
  const items = itemsOf(credit)
  const answers = new Map<number, readonly Requirement[]>()
  const open = new Set(items)
  const take = (fits: Fits) => {
    for (const item of items.filter((one) => open.has(one))) {
      const best = bestFor(item, documents, (document, at) => fits(item, document, answers.get(at) ?? []))
      if (best === undefined) continue
      answers.set(best, [...(answers.get(best) ?? []), item])
      open.delete(item)
    }
  }
  take((item, document, answered) => answered.length === 0 && isKind(item, document))
  take((item, document, answered) => answered.length === 0 && standsFor(item, document))
  take(serves)
  // More of the same kind than items: two bills of lading, three drafts of one set answer the same item.
  for (const [at, { kind }] of documents.entries()) {
    const item = REPEATED.includes(kind) && !answers.has(at) ? items.find((one) => one.kind === kind) : undefined
    if (item) answers.set(at, [item])
  }
  return { answers, missing: [...open] }
}

type Fits = (item: Requirement, document: PresentedDocument, answered: readonly Requirement[]) => boolean

const REPEATED: readonly DocumentKind[] = [
  'bill-of-lading',
  'air-waybill',
  'road-waybill',
  'rail-waybill',
  'commercial-invoice',
  'draft',
  'courier-receipt',
]

/** The documents of field 46A, and the draft of field 42C, which is no document of it. */
function itemsOf({ documents = [], drafts }: Credit): readonly Requirement[] {
  const draft: Requirement = {
    kind: 'draft',
    originals: 1,
    copies: 0,
    demands: [],
    text: `DRAFT ${drafts?.at ?? ''}`.trim(),
  }
  return drafts?.at && !documents.some(({ kind }) => kind === 'draft') ? [...documents, draft] : documents
}

const isKind = (item: Requirement, { kind }: PresentedDocument) => kind === item.kind && kind !== 'other'

function standsFor(item: Requirement, document: PresentedDocument): boolean {
  if (item.kind === 'other' && document.kind === 'other') return likeness(item, document) > 0 || !document.title
  return (
    STANDS_FOR[item.kind]?.includes(document.kind) === true && (isCarriage(item.kind) || likeness(item, document) > 0)
  )
}

function isCarriage(kind: DocumentKind): boolean {
  return kind.endsWith('waybill') || kind.endsWith('lading') || kind === 'multimodal'
}

/** One document may serve for two items where it shows the data of both and there are originals enough (ISBP A40). */
function serves(item: Requirement, document: PresentedDocument, answered: readonly Requirement[]): boolean {
  const both = item.kind === 'weight-list' && document.kind === 'packing-list'
  const wanted = answered.reduce((sum, { originals }) => sum + originals, 0) + item.originals
  return both && document.weights.gross !== undefined && (document.originals ?? 0) >= wanted
}

function bestFor(
  item: Requirement,
  documents: readonly PresentedDocument[],
  fits: (document: PresentedDocument, at: number) => boolean,
): number | undefined {
  const [best] = documents
    .flatMap((document, at) => (fits(document, at) ? [{ at, likeness: likeness(item, document) }] : []))
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
  return best?.at
}

/** The share of the words of a document's title and of those who issued it that stand in the item. */
function likeness(item: Requirement, { title = '', issuer = '', statements }: PresentedDocument): number {
  const asked = new Set(wordsOf(item.text))
  const own = wordsOf([title, issuer, ...statements].join(' ')).filter((word) => word.length > 2 && !COMMON.has(word))
  return own.length === 0 ? 0 : own.filter((word) => asked.has(word)).length / own.length
}

const COMMON = new Set([
  'CERTIFICATE',
  'THE',
  'AND',
  'FOR',
  'COMPANY',
  'LIMITED',
  'COPY',
  'ORIGINAL',
  'ISSUED',
  'DOCUMENT',
])
