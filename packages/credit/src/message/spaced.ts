import type { Traced } from './text-lines.ts'

/** Words of which the clauses of credits are made; what a copy ran together is parted where they begin and end. */
const WORDS: ReadonlySet<string> = new Set(
  `ABOVE ACCEPTABLE ACCEPTED ACCOMPANIED ACCORDANCE ACCOUNT ACTUAL ADDITION ADDRESS ADDRESSED ADVICE ADVISED ADVISING AFTER AGAINST AGENT AIR AIRPORT ALL ALLOWED ALSO AMOUNT AN
  ANALYSIS AND ANY APPLICANT ARE AS AT ATTACHED AUTHORIZED AVAILABLE BACK BANK BANKING BE BEAR BEARING BEEN BEFORE BENEFICARY BENEFICIARY BENEFICIARYS BILL BILLS BLANK BOARD BOTH BUT BUYER BY CARGO CARRIER
  CARRYING CARTON CERTIFICATE CERTIFICATES CERTIFIED CERTIFYING CHAMBER CHARGES CHARTER CHINA CHINESE CIF CLAIMS CLAUSE CLAUSES CLEAN CLEARLY COLLECT COMBINED COMMERCE COMMERCIAL COMPANY CONDITIONS
  CONFIRMING CONSIGNED CONSIGNEE CONTAIN CONTENTS CONTRACT COPIES COPY COUNTRY COURIER COVERING CREDIT CURRENCY DATE DATED DAY DAYS DEDUCTED DESTINATION DETAILED DETAILS DISCREPANCIES DISCREPANCY
  DISCREPANT DOCUMENT DOCUMENTS DRAFT DRAFTS DRAWN DULY DUPLICATE EACH EMAIL ENDORSED ENGLISH EVIDENCING EXCEPT EXPORT FAX FEE FEES FIVE FOR FORM FOUR FREIGHT FROM FULL GOODS GROSS HAS HAVE HEALTH IF
  IMPORT IN INDEPENDENT INDICATE INDICATING INSPECTION INSTITUTE INSURANCE INTO INVOICE INVOICES IRRESPECTIVE IS ISSUE ISSUED ISSUING IT ITS LADING LATER LC LESS LIST LOADING MADE MANUALLY MANUFACTURER MARINE
  MARKED MARKS MAY MEASUREMENT MUST NAME NEGOTIABLE NEGOTIATION NET NO NON NOT NOTIFY NOTIFYING NUMBER OCEAN OF OFFICER ON ONE OPENING OR ORDER ORIGIN ORGINAL ORIGINAL ORIGINALS OTHER OUR OUT OUTSIDE
  PACKAGE PACKAGES PACKAGING PACKING PAID PARTIAL PARTY PAYABLE PAYMENT PCT PER PERCENT PERCENTAGE PHYTOSANITARY PLUS POLICY PORT PREPAID PRESENTATION PRESENTED PRIOR PRODUCER PROFORMA QUADRUPLICATE
  QUALITY QUANTITY RECEIPT REQUIRED RISK RISKS SALES SENT SEPARATELY SET SHALL SHIPMENT SHIPPED SHIPPER SHIPPING SHORT SHOULD SHOW SHOWING SIGHT SIGNED SIX STATE STATED STATING STRIKES SUBJECT TERMS
  THAT THE THEIR THEREOF THESE THIRD THIS THREE TO TOTAL TRANSPORT TRANSSHIPMENT TRANSHIPMENT TRIPLICATE TWO UNDER UNIT UPON VALIDITY VALUE VESSEL WAR WAREHOUSE WAYBILL WAYBILLS WE WEIGHT WHICH WILL WITH WITHIN WOODEN WORKING`.split(
    /\s+/,
  ),
)
const LONGEST = Math.max(...[...WORDS].map((word) => word.length))
/** A stretch without a blank that holds more letters in a row than any word of a credit has. */
const RUN_TOGETHER = /\S*[A-Z]{19,}\S*/gi

/**
 * A text whose words a copy ran together ("SIGNEDCOMMERCIALINVOICEISSUEDBY…"), parted into them; each sign keeps its place. A run in which known
 * words do not stand throughout stays as it is.
 */
export function spaced(traced: Traced): Traced {
  const { text, placeIn } = traced
  const cuts = new Set(
    [...text.matchAll(RUN_TOGETHER)].flatMap(({ 0: run, index }) => cutsIn(run).map((at) => index + at)),
  )
  if (cuts.size === 0) return traced
  const signs: { readonly sign: string; readonly at: number }[] = []
  for (const [at, sign] of text.split('').entries()) {
    if (cuts.has(at)) signs.push({ sign: ' ', at })
    signs.push({ sign, at })
  }
  return {
    text: signs.map(({ sign }) => sign).join(''),
    placeIn: (from, to) => placeIn(signs[from]?.at ?? text.length, (signs[to - 1]?.at ?? text.length - 1) + 1),
  }
}

/** Between words, and between words and figures ("AND3COPIES"). */
function cutsIn(run: string): readonly number[] {
  const words = [...run.matchAll(/[A-Z]{4,}/gi)].flatMap(({ 0: letters, index }) =>
    wordEnds(letters.toUpperCase()).map((at) => index + at),
  )
  const figures = [...run.matchAll(/(?<=[A-Z]{2})(?=\d)|(?<=\d)(?=[A-Z]{3})/gi)].map(({ index }) => index)
  return words.length > 0 ? [...words, ...figures] : []
}

interface Way {
  readonly cost: number
  readonly from: number
  readonly known: boolean
}

/** Where in a run of letters a new word begins; nowhere where too little of it is known. */
function wordEnds(run: string): readonly number[] {
  const ways: Way[] = [{ cost: 0, from: 0, known: true }]
  for (let end = 1; end <= run.length; end += 1) ways.push(bestWay(run, end, ways))
  const words: { readonly from: number; readonly known: boolean }[] = []
  let known = 0
  for (let end = run.length; end > 0; ) {
    const way = ways[end] as Way
    if (way.known) known += end - way.from
    words.unshift(way)
    end = way.from
  }
  if (known < run.length * 0.75) return []
  return words.flatMap(({ from, known: sure }, i) => (from > 0 && (sure || words[i - 1]?.known) ? [from] : []))
}

/** A known word costs little, and the less the longer it is; an unknown letter costs much. */
function bestWay(run: string, end: number, ways: readonly Way[]): Way {
  let best: Way = { cost: (ways[end - 1]?.cost ?? 0) + 3, from: end - 1, known: false }
  for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
    const cost = (ways[from]?.cost ?? 0) + (end - from < 4 ? 5 : 2)
    if (cost < best.cost && WORDS.has(run.slice(from, end))) best = { cost, from, known: true }
  }
  return best
}
