import { plainCapitals } from '../message/signs.ts'

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
  ['third-party', /\bTHIRD\s+PARTY\b|\bTHIRD PARTIES\b/],
  ['stale', /\bSTALE\b/],
  [
    'fee',
    /\bDISCREPANC\w*\b[^.]*\b(?:FEE|CHARGE|USD|EUR|DEDUCTED)|\b(?:FEE|HANDLING CHARGE|COMMISSION|CHARGES?)\b[^.]*\b(?:DEDUCTED|WILL BE|FOR (?:YOUR|BENEFICIARY|THE ACCOUNT)|USD|EUR)/,
  ],
  ['confirmation', /\bCONFIRM(?:ATION|ED|ING)?\b.*\b(?:COMMISSION|SUBJECT|CHARGES|PREPAID|BANK)/],
  [
    'soft',
    /\b(?:SUBJECT TO(?! (?:THE )?(?:UCP|UNIFORM CUSTOMS|I\.?C\.?C|URR))|ONLY (?:AFTER|UPON)|EFFECTIVE ONLY|BECOMES? (?:EFFECTIVE|OPERATIVE)|NOT (?:YET )?OPERATIVE|PAYMENT (?:WILL|SHALL|IS TO) BE (?:MADE|EFFECTED) (?:ONLY )?(?:AFTER|UPON|WHEN)|(?:UPON|AFTER) (?:RECEIPT OF )?(?:APPLICANT|BUYER)|SHIPMENT (?:ONLY|MUST NOT|CAN ONLY|IS TO BE EFFECTED ONLY)|WILL BE ADVISED (?:BY|LATER)|BY WAY OF (?:AN )?AMENDMENT)\b/,
  ],
  ['sanctions', /\bSANCTION|\bEMBARGO|\bOFAC\b/],
  ['language', /\bDOCUMENTS?\b[^.]*\b(?:IN ENGLISH|ENGLISH LANGUAGE|LANGUAGE)/],
  [
    'statement',
    /\b(?:ALL|EACH|EVERY|THE)\s+(?:SHIPPING |REQUIRED |THE )?DOCUMENTS?\b[^.]*\b(?:MUST|SHOULD|TO|SHALL|ARE TO|INDICATE|BEAR|SHOW|QUOTE|MENTION|EVIDENCE|CERTIFY|STATE)|\b(?:INVOICE|B\/L|BILL OF LADING|PACKING LIST|CERTIFICATE)S?\b[^.]*\b(?:MUST|SHOULD|TO|SHALL)\s+(?:BEAR|SHOW|INDICATE|STATE|CERTIFY|QUOTE|EVIDENCE|MENTION|BE)/,
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

/** What an item of field 47A does, by its words; "other" where nothing here is sure. */
export function effectOf(text: string): string {
  const upper = plainCapitals(text)
  return EFFECTS.find(([, pattern]) => pattern.test(upper))?.[0] ?? 'other'
}
