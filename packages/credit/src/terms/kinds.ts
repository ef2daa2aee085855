import { plainCapitals } from '../message/signs.ts'
import type { DocumentKind } from './credit.ts'

/** Words by which a document is known, the surest first: a "bill of lading" in a certificate's text makes it no bill of lading. */
const KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'courier-receipt',
    /\b(?:COURIER|DHL|FEDEX|UPS|TNT|EMS|POST(?:AL)?)('?S)?\s+(?:RECEIPT|WAY\s?BILL|AIR\s?WAY\s?BILL)|\bPOST(?:AL)? RECEIPT|\bCERTIFICATE OF POSTING/,
  ],
  ['charter-party-bill-of-lading', /\bCHARTER[- ]?PARTY\b.*\b(?:BILLS?\s+OF\s+LADING|B\/?L)/],
  [
    'multimodal',
    /\b(?:MULTI-?MODAL|COMBINED)\s+TRANSPORT|\bMULTIMODAL\b|\bTHROUGH\s+(?:BILLS?\s+OF\s+LADING|B\/?L)\b|\bCT\s?D\b|\bMTD\b|\bFBL\b/,
  ],
  ['sea-waybill', /\bSEA\s?-?\s?WAY\s?-?BILLS?\b/],
  ['air-waybill', /\bAIR\s?-?\s?WAY\s?-?BILLS?\b|\bH?M?AWBS?\b|\bAIR\s?(?:CONSIGNMENT|TRANSPORT DOCUMENT)/],
  [
    'rail-waybill',
    /\bRAIL(?:WAY)?\s?-?(?:WAY\s?-?BILLS?|BILLS?|CONSIGNMENT NOTES?|TRANSPORT)|\bCIM\b|\bSMGS\b|\bCARGO RECEIPT OF RAILWAY/,
  ],
  [
    'road-waybill',
    /\b(?:ROAD|TRUCK)\s?-?(?:WAY\s?-?BILLS?|BILLS?|CONSIGNMENT NOTES?|RECEIPTS?|TRANSPORT DOCUMENT)|\bCMR\b/,
  ],
  ['bill-of-lading', /\bBILLS?\s+OF\s+LADING\b|\bB\/?LS?\b|\bOCEAN BILLS?\b|\bLADING\b/],
  [
    'packing-list',
    /\bPACKING\b.*\b(?:LISTS?|NOTES?|SPECIFICATIONS?|SLIPS?|MEMO)|\bPACKING\s*\/\s*WEIGHT|\bSPECIFICATION OF PACKING/,
  ],
  ['weight-list', /\bWEIGHT\s*(?:LISTS?|NOTES?|MEMO|MEMOS)\b|\bLISTS? OF WEIGHT/],
  [
    'weight-certificate',
    /\b(?:CERTIFICATE|CERT\.?)\s+OF\s+(?:WEIGHT|QUANTITY)(?!.*QUALITY)|\b(?:WEIGHT|QUANTITY)\s*CERTIFICATE/,
  ],
  ['customs-invoice', /\b(?:CUSTOMS?|CONSULAR|CANADA CUSTOMS)\s+INVOICE/],
  [
    'insurance',
    /\bINSURANCE\s+(?:POLIC|CERTIFICATE|DOCUMENT|DECLARATION)|\bPOLIC(?:Y|IES)\s+(?:OF|OR)\b|\b(?:MARINE|CARGO|TRANSPORT)\s+(?:CARGO\s+)?(?:INSURANCE|POLIC)|\bCERTIFICATE OF INSURANCE|\bPOLICY\/CERTIFICATE|^INSURANCE\b/,
  ],
  ['phytosanitary-certificate', /\bPHYTO\s?-?SANITARY|\bPLANT\s+HEALTH/],
  ['fumigation-certificate', /\bFUMIGATION|\bDISINFECTION|\bISPM/],
  ['health-certificate', /\b(?:HEALTH|SANITARY|VETERINARY)\s+CERTIFICATE|\bCERTIFICATE OF HEALTH|\bFREE SALE/],
  [
    'certificate-of-origin',
    /\b(?:CERTIFICATE|CERT\.?|DECLARATION|C)\s*(?:OF|\/)\s*(?:CHINESE\s+)?O(?:RIGIN)?\b|\bCERTIFICATE OF VALUE AND ORIGIN|\bORIGIN\s+CERTIFICATE|\b(?:GSP|FORM|GSP\s*FORM)\s*(?:"|')?(?:A|E|F|B|P|D|AK|AJ|AI)\b|\bG\.?S\.?P\b|\bEUR\.?\s?1\b/,
  ],
  [
    'analysis-certificate',
    /\b(?:CERTIFICATE|CERT\.?)\s+OF\s+ANALYSIS|\bANALYSIS\s+(?:CERTIFICATE|REPORT)|\bCOA\b|\bLABORATORY (?:REPORT|CERTIFICATE)|\bTEST\s+(?:CERTIFICATE|REPORT)/,
  ],
  ['inspection-certificate', /\bINSPECTION\b|\bCLEAN REPORT OF FINDINGS|\bSURVEY\s+(?:REPORT|CERTIFICATE)|\bSURVEYOR/],
  [
    'quality-certificate',
    /\bQUALITY\b.*\b(?:CERTIFICATE|CERT|REPORT)|\b(?:CERTIFICATE|CERT\.?)\s+OF\s+(?:QUALITY|CONFORMITY|QUANTITY)/,
  ],
  [
    'shipping-advice',
    /\b(?:SHIPPING|SHIPMENT)\s+ADVICE|\bADVICE\s+OF\s+SHIPMENT|\bSHIPPING DETAILS\b|\b(?:CABLE|FAX|TELEX|E-?MAIL|TELEFAX|CABLE\/FAX)\b.*\b(?:ADVISING|ADVICE|COPY)|\bCOP(?:Y|IES) OF (?:FAX|TELEX|CABLE|E-?MAIL)(?! (?:ISSUED BY|FROM|SENT BY) (?:THE )?(?:APPLICANT|BUYER|OPENER))|\bDECLARATION OF SHIPMENT|\bSHIPMENTS?\b[^.]*\bBE\s+ADVISED\b|\bCOPY OF (?:THIS|SUCH|THE SAID) ADVICE\b/,
  ],
  [
    'beneficiary-certificate',
    /\bBENEFICIAR(?:Y|IES|YS)(?:'S|S'|S)?\s*(?:SIGNED\s+|OWN\s+|DULY\s+)*(?:CERTIFICATE|CERT\b|STATEMENT|DECLARATION|LETTER|CERTIFICATION|ATTESTATION)|\b(?:CERTIFICATE|STATEMENT|DECLARATION)\s+(?:ISSUED |SIGNED |MADE )?(?:BY|FROM|OF)\s+(?:THE\s+)?BENEFICIARY|\bSHIPPER'?S?\s+(?:CERTIFICATE|DECLARATION)/,
  ],
  [
    'manufacturer-certificate',
    /\b(?:MANUFACTURER|PRODUCER|MAKER|MILL|FACTORY)(?:'?S|S')?\s+(?:TEST\s+|INSPECTION\s+)?(?:CERTIFICATE|DECLARATION|STATEMENT)|\bCERTIFICATE\b.*\bBY (?:THE )?(?:MANUFACTURER|PRODUCER)/,
  ],
  ['commercial-invoice', /(?<!\bPRO\s?-?\s?FORMA )\bINVOI\w?CES?\b(?! (?:VALUE|COST|AMOUNT|NO|NUMBER|PRICE))/],
  ['draft', /^(?:BENEFICIAR\w*'?S?\s+)?(?:DRAFTS?|BILLS? OF EXCHANGE)\b(?!\s+SURVEY)/],
]

/** A document that is no transport document though it speaks of carriage (ISBP A18). */
const NONE_OF_CARRIAGE =
  /\b(?:FORWARD(?:ER|ING)(?:'?S)?(?:\s+AGENT'?S?)?\s+CERTIFICATE|FCR|CARGO RECEIPT|DELIVERY ORDER|DELIVERY NOTE|MATE'?S? RECEIPT|FORWARDER'?S? (?:CARGO )?RECEIPT|CERTIFICATE OF RECEIPT|WAREHOUSE RECEIPT|VESSEL|SHIPPING COMPANY|CARRIER)('?S)?\b/

/** "Insurance covered by the applicant" asks for no policy; what stands behind it may ask for an advice to his insurer. */
export const INSURED_ELSEWHERE =
  /\b(?:MARINE |CARGO )?INSURANCE\s+(?:IS\s+|HAS\s+|WILL\s+|SHALL\s+|TO\s+|BEEN\s+|BE\s+|POLICY\s+)*(?:COVERED|EFFECTED|ARRANGED|TAKEN(?: OUT| CARE OF)?|CARED|PROVIDED|BORNE)\s+(?:LOCALLY\s+)?(?:BY|FOR)\s+(?:THE\s+)?(?:APPLICANTS?|BUYERS?|OPENERS?|ACCOUNTEES?|IMPORTERS?|CONSIGNEES?|ULTIMATE BUYERS?|US|OURSELVES)\b[^.;,]*[.;,]?/

/**
 * The kind of document that an item of field 46A asks for, by the words it begins with: what comes behind "stating", "showing" or
 * "addressed to" is its content.
 */
export function kindOf(text: string): DocumentKind {
  const upper = plainCapitals(text).replace(/\s+/g, ' ').replace(INSURED_ELSEWHERE, ' ')
  const head = headOf(upper)
  const certificateOf =
    /\b(?:CERTIFICATE|STATEMENT|DECLARATION|LETTER|CONFIRMATION)\b/.test(head) && NONE_OF_CARRIAGE.test(head)
  if (certificateOf || /\bFCR\b|\bCARGO RECEIPT|\bDELIVERY (?:ORDER|NOTE)|\bMATE'?S? RECEIPT/.test(head)) return 'other'
  return earliest(head.split(/\s(?:ISSUED|SIGNED)\b/)[0] ?? head) ?? earliest(head) ?? earliest(upper) ?? 'other'
}

/** Up to where the document is named and its content begins. */
function headOf(upper: string): string {
  const cut = upper.search(
    /\b(?:STATING|CERTIFYING|SHOWING|INDICATING|EVIDENCING|CONFIRMING|MENTIONING|DECLARING|TO THE EFFECT|ADDRESSED|MADE OUT|CONSIGNED|MARKED|DATED|THAT|WHICH|FOR (?:\d|FULL|AT LEAST|THE INVOICE)|COVERING|ACCOMPANIED|TOGETHER|ATTACHED|LESS|QUOTING|BEARING|AS PER|INCLUDING)\b/,
  )
  return cut > 8 ? upper.slice(0, cut) : upper
}

/** Of two that are named the earlier is meant: "inspection certificate … copy of the invoice". At one place the surer one wins. */
function earliest(text: string): DocumentKind | undefined {
  const found = KINDS.flatMap(([kind, pattern], rank) => {
    const hit = pattern.exec(text)
    return hit ? [{ kind, rank, at: hit.index, end: hit.index + hit[0].length }] : []
  })
  const [first] = found.sort((a, b) => (overlaps(a, b) ? a.rank - b.rank : a.at - b.at))
  return first?.kind
}

function overlaps(a: { at: number; end: number }, b: { at: number; end: number }): boolean {
  return a.at < b.end && b.at < a.end
}
