import { plainCapitals } from '../message/signs.ts'
import { INSURED_ELSEWHERE } from './kinds.ts'

/** What a condition of field 47A does. The first that fits is taken: an excluded article is more than a statement. */
const EFFECTS: readonly (readonly [string, RegExp])[] = [
  [
    'exclusion',
    /\b(?:UCP|ARTICLES?|ART\.?|SUB-?ARTICLES?)\b[^.]*\b(?:EXCLUDED|NOT APPLY|NOT APPLICABLE|DOES NOT|DO NOT|MODIFIED|DISREGARDED)|\bEXCLUD(?:E|ED|ING)\b[^.]*\bART/,
  ],
  [
    'tolerance',
    /(?:\+\s*\/\s*-|PLUS\s*(?:OR|\/|AND)\s*MINUS|MORE\s+OR\s*LESS|\bTOLERANCE)\b.*|\b\d+\s*(?:%|PCT|PERCENT)\s*(?:MORE|PLUS|LESS)/,
  ],
  ['third-party', /\bTHIRD\s+PART(?:Y|IES)\b(?!.*\b(?:NOT|UN)\s?(?:BE\s+)?(?:ACCEPT|ALLOW|PERMIT))/],
  ['stale', /\bSTALE\b|\b(?:LATE\s+PRESENTATION|PRESENTED\s+(?:LATER THAN|AFTER|LATE))\b.*\bACCEPT/],
  [
    'fee',
    /\bDISCREPANC\w*\b[^.]*\b(?:FEE|CHARGE|USD|EUR|DEDUCTED)|\b(?:FEE|HANDLING CHARGE|COMMISSION|CHARGES?)\b[^.]*\b(?:DEDUCTED|WILL BE|FOR (?:YOUR|BENEFICIARY|(?:THE )?ACCOUNT)|USD|EUR)/,
  ],
  ['confirmation', /\bCONFIRM(?:ATION|ED|ING)?\b.*\b(?:COMMISSION|SUBJECT|CHARGES|PREPAID|BANK)/],
  [
    'soft',
    /\b(?:SUBJECT TO(?! (?:THE )?(?:UCP|UNIFORM CUSTOMS|I\.?C\.?C|URR))|ONLY (?:AFTER|UPON)|EFFECTIVE ONLY|BECOMES? (?:EFFECTIVE|OPERATIVE)|NOT (?:YET )?OPERATIVE|PAYMENT (?:WILL|SHALL|IS TO) BE (?:MADE|EFFECTED) (?:ONLY )?(?:AFTER|UPON|WHEN)|(?:UPON|AFTER) (?:RECEIPT OF )?(?:APPLICANT|BUYER)|SHIPMENT (?:ONLY|MUST NOT|CAN ONLY|IS TO BE EFFECTED ONLY)|WILL BE ADVISED (?:BY|LATER)|BY WAY OF (?:AN )?AMENDMENT)\b/,
  ],
  ['sanctions', /\bSANCTION|\bEMBARGO|\bOFAC\b/],
  ['reimbursement', /\bT[./]?\s?T\.?\s+REIMBURSEMENT/],
  ['not-acceptable', /\bDOCUMENTS?\b.*\bNOT (?:TO )?BE DATED/],
  ['language', /\bDOCUMENTS?\b[^.]*\b(?:IN ENGLISH|ENGLISH LANGUAGE|LANGUAGE)/],
  [
    'statement',
    /\b(?:ALL|EACH|EVERY|THE)\s+(?:SHIPPING |REQUIRED |THE )?DOCUMENTS?\b[^.]*\b(?:MUST|SHOULD|TO|SHALL|ARE TO|INDICATE|BEAR|SHOW|QUOTE|MENTION|EVIDENCE|CERTIFY|STATE)|\b(?:INVOICE|B\/L|BILL OF LADING|PACKING LIST|CERTIFICATE)S?\b[^.]*\b(?:MUST|SHOULD|TO|SHALL)\s+(?:BEAR|SHOW|INDICATE|STATE|CERTIFY|QUOTE|EVIDENCE|MENTION|BE)|\b(?:MUST|SHOULD|TO|SHALL)\s+(?:CLEARLY\s+)?(?:APPEAR|BE\s+(?:CLEARLY\s+)?(?:SHOWN|MENTIONED|INDICATED|QUOTED|STATED))\s+(?:IN|ON)\b[^.]*\b(?:DOCUMENTS?|DRAFTS?|INVOICES?|B\/L|BILLS? OF LADING|PACKING LISTS?|CERTIFICATES?)/,
  ],
  ['not-acceptable', /\bNOT\s+(?:BE\s+)?(?:ACCEPTABLE|ACCEPTED|PERMITTED|ALLOWED)|\bPROHIBITED|\bUNACCEPTABLE/],
  ['acceptable', /\b(?:IS|ARE|ALSO)?\s*(?:ACCEPTABLE|ALLOWED|PERMITTED)\b/],
  [
    'document',
    /\b(?:CERTIFICATE|DECLARATION|STATEMENT|COPY|RECEIPT|LIST|INVOICE)\b[^.]*\b(?:MUST|SHOULD|TO|SHALL)\s+(?:BE\s+)?(?:PRESENTED|ACCOMPANY|ATTACHED|SUBMITTED|ENCLOSED|ISSUED)/,
  ],
  [
    'presentation',
    /\b(?:PRESENTATION|PRESENTED|NEGOTIATION|DESPATCH|FORWARD(?:ED)?|SENT|COURIER|LOTS?)\b[^.]*\b(?:DOCUMENTS?|BANK|DAYS|COVER|MAIL)/,
  ],
  ['reimbursement', /\bREIMBURS|\bREMIT|\bT\.?T\.?\s+REIMBURSEMENT|\bPAY(?:MENT)?\b[^.]*\bBANK/],
]

/** What stands among the documents and asks for none: how all of them must look, who insures, what may be shipped. */
const NO_DOCUMENT =
  /^(?:(?:ALL|EACH|EVERY|THE ABOVE|ABOVE)\s+(?:OF\s+)?(?:THE\s+)?(?:ABOVE\s+|REQUIRED\s+|SHIPPING\s+|STIPULATED\s+|PRESENTED\s+)*DOCUMENTS?\b|DOCUMENTS?\s+(?:MUST|SHOULD|SHALL|ARE|TO\s+BE|IN\s+ENGLISH|DATED|ISSUED)\b|THIRD\s+PARTY\b|(?:PARTIAL|PART|TRANS)\s*-?\s?S?HIPMENTS?\b|(?:THIS|THE)\s+(?:CREDIT|L\/?C)\b)/

/** Whether an item of field 46A is a condition and no document. */
export function isNoDocument(text: string): boolean {
  const upper = plainCapitals(text).replace(/\s+/g, ' ').trim()
  return NO_DOCUMENT.test(upper) || (INSURED_ELSEWHERE.test(upper) && upper.replace(INSURED_ELSEWHERE, '').length < 4)
}

/** What an item of field 47A does, by its words; "other" where nothing here is sure. */
export function effectOf(text: string): string {
  const upper = plainCapitals(text)
  return EFFECTS.find(([, pattern]) => pattern.test(upper))?.[0] ?? 'other'
}
