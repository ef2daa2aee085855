import type { DocumentKind } from '@gendan/credit/terms/credit'
import { type BoundCredit, termsOfBound } from '@gendan/forms/deal/bound-credit'
import type { Sections } from '@gendan/forms/deal/deal'
import type { Source } from '@gendan/kernel/rule'
import { ONCE, type PaperRule } from './paper-rules.ts'

/** What a credit asks of one kind of paper: the least originals and copies, over all its requirements of that kind, and its words. */
export interface AskedPaper {
  /** As the issuing banks number the credits that ask for it: "LC26-0417, LC26-0502". */
  readonly credit: string
  readonly originals: number
  readonly copies: number
  readonly text: string
}

/** Under which kind of an order file a document of a credit lies. */
const KIND_OF: Readonly<Partial<Record<DocumentKind, string>>> = {
  draft: 'bill-of-exchange',
  'commercial-invoice': 'commercial-invoice',
  'packing-list': 'packing-list',
  'weight-list': 'weight-list',
  'bill-of-lading': 'transport-document',
  'sea-waybill': 'transport-document',
  'charter-party-bill-of-lading': 'transport-document',
  multimodal: 'transport-document',
  'air-waybill': 'transport-document',
  'rail-waybill': 'transport-document',
  'road-waybill': 'transport-document',
  'courier-receipt': 'transport-document',
  insurance: 'insurance-policy',
  'certificate-of-origin': 'certificate-of-origin',
  'inspection-certificate': 'test-report',
  'quality-certificate': 'test-report',
  'weight-certificate': 'test-report',
  'analysis-certificate': 'test-report',
  'health-certificate': 'test-report',
  'phytosanitary-certificate': 'test-report',
  'fumigation-certificate': 'test-report',
  'beneficiary-certificate': 'beneficiary-certificate',
  'shipping-advice': 'shipping-advice',
  'customs-invoice': 'customs-invoice',
  'manufacturer-certificate': 'manufacturer-certificate',
}

/** The papers that the credits of an order ask for, by kind; undefined where no credit came. A draft is asked for by field 42. */
export function askedByCredits({ credits = [] }: Sections): ReadonlyMap<string, AskedPaper> | undefined {
  if (credits.length === 0) return undefined
  const asked = new Map<string, AskedPaper>()
  for (const [paper, one] of credits.flatMap(asksOf)) {
    const before = asked.get(paper)
    asked.set(paper, before ? together(before, one) : one)
  }
  return asked
}

/** What one credit asks for, requirement by requirement. */
function asksOf(bound: BoundCredit): readonly (readonly [paper: string, AskedPaper])[] {
  const { documents, drafts } = termsOfBound(bound)
  const draft = drafts ? [{ kind: 'draft' as const, originals: 1, copies: 0, text: drafts.at ?? '' }] : []
  return [...documents, ...draft].map(({ kind, originals, copies, text }) => [
    KIND_OF[kind] ?? 'other',
    { credit: bound.number, originals, copies, text },
  ])
}

function together(a: AskedPaper, b: AskedPaper): AskedPaper {
  return {
    credit: [...new Set([...a.credit.split(', '), b.credit])].join(', '),
    originals: a.originals + b.originals,
    copies: a.copies + b.copies,
    text: [a.text, b.text].filter(Boolean).join('\n'),
  }
}

/** Expected because a credit asks for it, where no other rule of the file does. */
export function creditPaper(kind: string, { credit }: AskedPaper): PaperRule {
  return {
    ...{ kind, since: 'E16', post: 'documents', source: UCP },
    why: { en: `Credit ${credit} asks for it.`, zh: `信用证 ${credit} 要求此单。` },
    of: () => ONCE,
  }
}

const UCP: Source = { title: 'UCP 600', at: 'art. 14, 17' }
