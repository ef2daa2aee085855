import type { DocumentKind } from '@gendan/credit/terms/credit'

/** Words by which a condition of field 47A means a paper; "all documents" means every one. */
const NAMED: Partial<Record<DocumentKind, RegExp>> = {
  'commercial-invoice': /\bINVOICES?\b/,
  'packing-list': /\bPACKING\s*(?:\/\s*WEIGHT\s*)?LISTS?\b/,
  'weight-list': /\bWEIGHT\s*(?:LISTS?|NOTES?|MEMOS?)\b/,
  draft: /\bDRAFTS?\b|\bBILLS? OF EXCHANGE\b/,
  'beneficiary-certificate': /\bBENEFICIARY\S*\s+(?:\w+\s+)?(?:CERTIFICATE|STATEMENT|DECLARATION)/,
  'shipping-advice': /\b(?:SHIPPING|SHIPMENT) ADVICE\b/,
  'customs-invoice': /\bCUSTOMS INVOICE/,
  'manufacturer-certificate': /\bMANUFACTURER\S*\s+(?:\w+\s+)?(?:CERTIFICATE|DECLARATION)/,
  'bill-of-lading': /\bBILLS? OF LADING\b|\bB\/LS?\b/,
}
const ALL = /\b(?:ALL|EACH|EVERY)\s+(?:OF\s+THE\s+)?(?:REQUIRED\s+|SHIPPING\s+)?DOCUMENTS?\b/
const MUST =
  /\b(?:MUST|SHOULD|SHALL|ARE TO|IS TO|TO)\s+(?:ALSO\s+)?(BEAR|SHOW|INDICATE|STATE|QUOTE|MENTION|CERTIFY|EVIDENCE|BE MARKED(?: WITH)?)\s+(?:THAT\s+)?(.+?)[.;\s]*$/
const FORBIDS = /\b(?:MUST|SHOULD|SHALL|DO|MAY)\s+NOT\b|\bNOT\s+(?:TO\s+)?(?:BEAR|SHOW|INDICATE|MENTION|QUOTE)\b/

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Whether a condition speaks of a paper of this kind. */
export function speaksOf(text: string, kind: DocumentKind): boolean {
  const upper = plain(text).toUpperCase()
  return ALL.test(upper) || NAMED[kind]?.test(upper) === true
}

/** Which facts of the credit the words want quoted: its number, the day of its issue, the bank that issued it. */
export function referencesIn(texts: readonly string[]) {
  const upper = texts.map((text) => plain(text).toUpperCase())
  const asked = upper.filter((text) => REFERENCE.test(text) && !FORBIDS.test(text)).map(behindVerb)
  const forbidden = upper.some((text) => FORBIDS.test(text) && NUMBER.test(text))
  return {
    number: !forbidden && asked.some((text) => NUMBER.test(text)),
    issued: asked.some((text) => DATE.test(text)),
    bank: asked.some((text) => /\bISSUING BANK\b/.test(text)),
  }
}

const CREDIT = /\b(?:CREDIT|L\/?C|D\/?C|LC)\b/
const NUMBER =
  /\b(?:CREDIT|L\/?C|D\/?C)\s*(?:REF(?:ERENCE)?\s*)?(?:NO\b|NOS\b|NUMBER|NUM\b|#)|\bNUMBER OF (?:THIS|THE) (?:L\/?C|CREDIT)/
/** The day of the credit; "credit number and date of shipment" is another. */
const DATE =
  /\bDATE OF (?:THIS |THE )?(?:CREDIT|L\/?C|ISSUE|ISSUANCE)|\b(?:CREDIT|L\/?C)\b[^.;]*\b(?:DATED?|ISSU(?:E|ING) DATE)\b(?! OF (?!ISSU|THE CREDIT|THIS CREDIT))/
const REFERENCE = new RegExp(`${CREDIT.source}|\\bISSUING BANK\\b`)

function behindVerb(text: string): string {
  const at = text.search(/\b(?:BEAR|SHOW|INDICAT|STAT|QUOT|MENTION|MARKED|EVIDENC)/)
  return at < 0 ? '' : text.slice(at)
}

/** What a credit wants to stand on a paper: sentences it certifies, data word for word, and facts it only names. */
export interface Said {
  readonly states: readonly string[]
  readonly shows: readonly string[]
  /** "Name and address of the manufacturer": the paper must know it, the credit does not tell it. */
  readonly asks: readonly string[]
}

/** What its item and the conditions that speak of it want of a paper, without what it quotes of the credit anyway. */
export function saidOf(
  demands: readonly { readonly what: string; readonly value: string }[],
  conditions: readonly string[],
): Said {
  const valued = (name: string) => demands.filter(({ what }) => what === name).map(({ value }) => plain(value))
  const more = conditions
    .map((text) => plain(text).toUpperCase())
    .filter((text) => !FORBIDS.test(text))
    .flatMap((text) => {
      const hit = MUST.exec(text)
      return hit?.[2] ? [{ verb: hit[1] ?? '', said: hit[2] }] : []
    })
  const certified = more.filter(({ verb }) => /CERTIFY|STATE/.test(verb)).map(({ said }) => said)
  const shown = more.filter(({ verb }) => !/CERTIFY|STATE/.test(verb)).map(({ said }) => said)
  const data = each([...valued('shows'), ...shown])
  return {
    states: each([...valued('states'), ...certified]).filter(isSentence),
    shows: data.filter(isConcrete),
    asks: [
      ...data.filter((text) => !isConcrete(text)),
      ...each([...valued('states'), ...certified]).filter((text) => !isSentence(text)),
    ],
  }
}

const each = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '' && !isReference(text))
/** A sentence has a verb: "the goods are of Chinese origin", "one set was sent". */
const isSentence = (text: string) =>
  /\b(?:IS|ARE|WAS|WERE|HAS|HAVE|HAD|DOES|DO|CONFORMS?|COMPL(?:Y|IES)|CONTAINS?|ORIGINATES?|MEETS?|BEARS?|WILL)\b/i.test(
    text,
  )
/** Data that can be copied: a number, words in quotation marks, something behind a colon. */
const isConcrete = (text: string) => /\d|["“:]/.test(text)

/** "This credit number", "the date of this credit and the name of the issuing bank": quoted beside the paper's own number. */
function isReference(text: string): boolean {
  const left = text
    .toUpperCase()
    .replace(
      /\b(?:ISSUING BANK\S*|ISSU(?:E|ING|ANCE)|DOCUMENTARY|CREDIT|L\/?C|D\/?C|LETTER|NUMBERS?|NOS?\.?|REF(?:ERENCE)?|DATED?|NAME|BANK\S*)\b/g,
      ' ',
    )
    .replace(/\b(?:THIS|THE|OF|AND|OUR|ITS|BY|AS|WELL|US)\b|[^A-Z0-9]/g, '')
  return (
    left === '' ||
    /^\d+$/.test(left) ||
    (CREDIT.test(text.toUpperCase()) && NUMBER.test(text.toUpperCase()) && left.length < 8)
  )
}
