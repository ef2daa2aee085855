import type { Examined, ExamRule, SeenDocument } from '../seen.ts'
import { shown } from './certificate-faults.ts'
import { demanded, examRule, quoted, spot } from './parts.ts'

/** What a credit wants shown on papers that it names: "IRC NO. 2603 … must appear in all invoices and packing list". */
export const namedReferences: ExamRule = examRule({
  id: 'INV-27',
  en: 'Numbers and weights that the credit wants on papers it names stand on them',
  zh: '信用证要求在指明单据上显示的号码、重量均已显示',
  source: { title: 'UCP 600; the credit', at: 'art. 14 d; fields 46A, 47A' },
  test: (seen) => [
    ...clausesOf(seen).flatMap((text) => faultsUnder(text, seen)),
    ...seen.documents.filter(({ required }) => required).flatMap(ownFaults),
  ],
})

/** Numbers that a document's own item wants on it: "invoice showing contract no. TS-118". */
function ownFaults(document: SeenDocument) {
  const numbers = demanded(document, 'shows').flatMap(numbersIn)
  const own = plain(shown(document))
  return numbers.filter((number) => !own.includes(plain(number))).map((number) => lacks(document, number))
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)].map(([, , number = '']) => number.replace(/[.,]$/, ''))
}

const WANTED =
  /\b(?:MUST|SHOULD|SHALL|TO)\s+(?:ALSO\s+|CLEARLY\s+)*(?:APPEAR|BE\s+(?:CLEARLY\s+)?(?:SHOWN|MENTIONED|INDICATED|QUOTED|STATED)|SHOW|INDICATE|MENTION|QUOTE|BEAR|STATE|EVIDENCE)\b/i

/** Conditions that want something shown on some papers; what they want on all of them is another rule's matter. */
function clausesOf({ credit }: Examined): readonly string[] {
  return credit.conditions
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .filter(
      (text) =>
        WANTED.test(text) && !/\b(?:ALL|EACH|EVERY)\s+(?:THE\s+|REQUIRED\s+|SHIPPING\s+)*DOCUMENTS?\b/i.test(text),
    )
}

const NAMED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:COMMERCIAL\s+)?INVOICES?\b(?!\s+(?:NO|NUMBER|VALUE|AMOUNT))/i, ['commercial-invoice']],
  [/\bPACKING LISTS?\b/i, ['packing-list']],
  [
    /\bB\/?LS?\b|\bBILLS? OF LADING\b|\bTRANSPORT DOCUMENTS?\b/i,
    ['bill-of-lading', 'sea-waybill', 'multimodal', 'charter-party-bill-of-lading'],
  ],
  [/\bAWBS?\b|\bAIR ?WAY ?BILLS?\b/i, ['air-waybill']],
  [/\bCERTIFICATES? OF ORIGIN\b|\bC\/?OO?\b(?!\.)/i, ['certificate-of-origin']],
  [/\bINSURANCE (?:POLIC|CERTIFICATE)/i, ['insurance']],
]

/** A number that stands behind its name; the number of the credit is another matter (ISBP 821). */
const NUMBER =
  /\b(CONTRACT|ORDER|P\.?O|PROFORMA(?: INVOICE)?|LICEN[CS]E|IRC|LCAF|LCA|ERC|H\.?\s?S\.?(?: CODE)?|TIN|BIN|VAT|IEC|GSTIN|TAX ID)\.?\s*(?:NUMBER|NOS?|REG)?\.?\s*:?\s*([A-Z]{0,6}[-/]?\d[A-Z0-9/.-]{2,})/gi

function faultsUnder(text: string, { documents }: Examined) {
  const numbers = numbersIn(text)
  const weights = (['gross', 'net'] as const).filter((which) =>
    new RegExp(`\\b${which}\\b[^.;]{0,30}\\bWEIGHTS?\\b`, 'i').test(text),
  )
  const kinds = NAMED.flatMap(([pattern, own]) => (pattern.test(text) ? own : []))
  return documents
    .filter(({ kind, required }) => required && kinds.includes(kind))
    .flatMap((document) => [
      ...numbers
        .filter((number) => !plain(shown(document)).includes(plain(number)))
        .map((number) => lacks(document, number)),
      ...weights
        .filter((which) => !showsWeight(document, which))
        .map((which) => lacks(document, `${which.toUpperCase()} WEIGHT`)),
    ])
}

function showsWeight(document: SeenDocument, which: 'gross' | 'net'): boolean {
  return (
    document.weights[which] !== undefined ||
    new RegExp(`\\b${which === 'gross' ? '(?:GROSS|G\\.?W)' : '(?:NET|N\\.?W)'}\\b`, 'i').test(shown(document))
  )
}

function lacks(document: SeenDocument, what: string) {
  return spot(
    document,
    'statements',
    `The credit wants ${quoted(what)} on it; it is not shown.`,
    `信用证要求其上显示${quoted(what)}，未显示。`,
  )
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
