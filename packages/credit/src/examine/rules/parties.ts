import { sameName } from '../../compare/names.ts'
import { countryAt } from '../../compare/places.ts'
import { wordsOf } from '../../compare/words.ts'
import { carriage, type Examined, type ExamRule, type SeenDocument } from '../seen.ts'
import { demanded, examRule, ISBP, quoted, spot, UCP } from './parts.ts'

/** Addresses, numbers that every document must bear. */
export const partyRules: readonly ExamRule[] = [
  examRule({
    id: 'GEN-49',
    en: 'Addresses may differ, the country may not',
    zh: '地址可不同，国家须相同',
    source: UCP('14 j'),
    test: (seen) =>
      seen.documents
        .filter(({ required }) => required)
        .flatMap((document) => [
          ...countryFaults(document, 'beneficiary', seen.credit.beneficiary),
          ...countryFaults(document, 'buyer', seen.credit.applicant),
        ]),
  }),
  examRule({
    id: 'GEN-51',
    en: "The applicant's address as consignee or notify party is the one of the credit",
    zh: '申请人作为收货人或通知人时地址与信用证一致',
    source: UCP('14 j'),
    test: (seen) =>
      carriage(seen).flatMap((document) =>
        (['consignee', 'notify'] as const).flatMap((which) => addressFaults(document, which, seen)),
      ),
  }),
  examRule({
    id: 'GEN-61',
    en: 'Every document bears the numbers that the credit wants on all',
    zh: '信用证要求所有单据注明的号码均已注明',
    source: { title: 'UCP 600; the credit', at: 'art. 14 d; field 47A' },
    test: (seen) => {
      const numbers = seen.credit.conditions.flatMap(({ text }) => wantedNumbers(text))
      return seen.documents
        .filter(({ required, kind }) => required && kind !== 'draft')
        .flatMap((document) => numbers.flatMap((number) => (bears(document, number) ? [] : [lacks(document, number)])))
    },
  }),
  examRule({
    id: 'TRN-22',
    en: 'The agent at destination is named where the credit wants him',
    zh: '信用证要求时注明目的地代理',
    source: ISBP('E18'),
    test: (seen) =>
      carriage(seen).flatMap((document) => {
        const asked = document.asked.some(({ demands }) => demands.some(({ what }) => what === 'delivery-agent'))
        const shown = /\bAGENTS?\b/i.test([...document.clauses, ...document.statements, document.text ?? ''].join(' '))
        return asked && !shown
          ? [spot(document, 'clauses', 'No agent at destination is shown.', '未显示目的地代理。')]
          : []
      }),
  }),
]

type Party = { readonly name: string; readonly address?: string | undefined } | undefined

function countryFaults(document: SeenDocument, which: 'beneficiary' | 'buyer', party: Party) {
  const shown = document.parties[which]
  const [there, here] = [shown && lastCountry(shown), party?.address && lastCountry(party.address)]
  if (!(shown && party && there && here) || there === here || sameName(shown, party.name) === 'other') return []
  return [
    spot(
      document,
      `parties.${which}`,
      `The address of ${quoted(shown)} lies in another country than that of the credit.`,
      `${quoted(shown)}的地址与信用证所载国家不同。`,
    ),
  ]
}

/** The country that stands at the end of an address; what stands before it may be named after another. */
function lastCountry(address: string): string | undefined {
  return countryAt(address.split(/,\s*/).at(-1) ?? '')
}

/** The words of the address that both show must be the same; a document that shows the name alone shows no other address. */
function addressFaults(document: SeenDocument, which: 'consignee' | 'notify', { credit }: Examined) {
  const [shown, party] = [document.parties[which], credit.applicant]
  if (!(shown && party?.address) || sameName(shown, party.name) !== 'same') return []
  const name = new Set(wordsOf(party.name))
  // Behind the applicant a second party may stand that the credit wants notified, too: it has an address of its own.
  const [alone = ''] = demanded(document, 'notify').some((one) => /\b(?:AND|&)\b/.test(one))
    ? shown.split(/\s+(?:AND|&)\s+(?=[^,]*\bBANK\b)|;|\|/i)
    : [shown]
  const own = wordsOf(withoutContact(alone.replace(/^(?:TO\s+)?(?:THE\s+)?ORDER\s+OF\s+/i, ''), party.address)).filter(
    (word) => !name.has(word),
  )
  const wanted = new Set(wordsOf(party.address))
  const other = own.filter((word) => !wanted.has(word) && !CONTACT.has(word) && word.length > 1)
  if (own.length === 0 || other.length === 0) return []
  return [
    spot(
      document,
      `parties.${which}`,
      `The address ${quoted(shown)} is not the one of the credit: ${quoted(other.join(' '))}.`,
      `地址${quoted(shown)}与信用证不一致：${quoted(other.join(' '))}。`,
    ),
  ]
}

/** A telephone number, a fax or a mail address that the credit does not show is no other address. */
function withoutContact(shown: string, address: string): string {
  const label = /\b(?:TEL(?:EPHONE)?|PHONE|MOB(?:ILE)?|FAX|E-?MAIL|ATTN|CONTACT|VAT|TAX ID|WEB)\b/i
  if (label.test(address)) return shown
  return shown
    .replace(/\b(?:TEL(?:EPHONE)?|PHONE|MOB(?:ILE)?|FAX|E-?MAIL|ATTN|CONTACT|VAT|TAX ID|WEB)\b[^;]*$/i, ' ')
    .replace(/\S+@\S+/g, ' ')
}

const CONTACT = new Set(['TEL', 'TELEPHONE', 'FAX', 'EMAIL', 'MAIL', 'E', 'PHONE', 'ATTN', 'VAT'])

const ALL_BEAR = /\b(?:ALL|EACH|EVERY)\b[^.]*\bDOCUMENTS?\b[^.]*\b(?:BEAR|SHOW|INDICATE|QUOTE|MENTION|STATE|EVIDENCE)/i
const NUMBERED =
  /\b(CONTRACT|ORDER|PURCHASE ORDER|P\.?O|PROFORMA(?: INVOICE)?|IMPORT LICEN[CS]E|LICEN[CS]E|IRC|LCAF|H\.?S\.?(?: CODE)?|TIN|BIN|VAT)\.?\s*(?:NUMBER|NOS?|REG)?\.?\s*:?\s*([A-Z]{0,6}[-/]?\d[A-Z0-9/.-]*)/gi

/** Numbers that stand behind their name in a condition over all documents; the number of the credit is another matter (ISBP 821). */
function wantedNumbers(text: string): readonly string[] {
  if (!ALL_BEAR.test(text)) return []
  return [...text.matchAll(NUMBERED)].map(([, , number = '']) => number.replace(/[.,]$/, ''))
}

function bears({ numbers, statements, clauses, marks, goods, text }: SeenDocument, number: string): boolean {
  const all = [
    ...Object.values(numbers),
    ...statements,
    ...clauses,
    marks,
    text,
    ...goods.map(({ description }) => description),
  ]
    .filter(Boolean)
    .join(' ')
  return plain(all).includes(plain(number))
}

function lacks(document: SeenDocument, number: string) {
  return spot(
    document,
    'numbers',
    `The credit wants ${quoted(number)} on all documents; it is not shown.`,
    `信用证要求所有单据注明${quoted(number)}，未显示。`,
  )
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
