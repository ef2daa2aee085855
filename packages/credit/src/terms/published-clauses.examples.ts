import type { DocumentKind } from './credit.ts'

/** A clause of field 46A as banks and textbooks print it, told with other names, and what a documents clerk reads in it. */
export interface PublishedClause {
  /** Where clauses of this kind are met. */
  readonly after: string
  readonly text: string
  readonly kind: DocumentKind
  readonly originals: number
  readonly copies: number
  /** Demands it makes, as "what" or "what=value". */
  readonly demands?: readonly string[]
  /** What somebody might read in it and must not. */
  readonly without?: readonly string[]
}

export const publishedClauses: readonly PublishedClause[] = [
  {
    after: 'credits to Korea translated for exporters (Iran, 2006)',
    text: 'FULL SET OF CLEAN ON BOARD OCEAN B/L ISSUED IN OUR NAME IN 3 ORIGINALS AND 2 NON-NEGOTIABLE COPIES EVIDENCING SHIPMENT OF THE ABOVE GOODS MARKED FREIGHT PREPAID, APPLICANTS FULL NAME AND ADDRESS AS NOTIFY PARTY AND FULL NAME OF THE CARRIER IN IRAN.',
    kind: 'bill-of-lading',
    originals: 3,
    copies: 2,
    demands: ['consignee=ISSUING BANK', 'notify=APPLICANT', 'freight=prepaid', 'full-set'],
    without: ['shows'],
  },
  {
    after: 'the same credit',
    text: 'SIGNED COMMERCIAL INVOICE ISSUED BY BENEFICIARY IN THE NAME OF APPLICANT DECLARING THAT PRICES ARE CURRENT EXPORT MARKET PRICES IN 1 ORIGINAL AND 2 DUPLICATES OF WHICH ORIGINAL MUST BE CERTIFIED BY CHAMBER OF COMMERCE',
    kind: 'commercial-invoice',
    originals: 1,
    copies: 2,
    demands: ['issuer=BENEFICIARY', 'states=PRICES ARE CURRENT EXPORT MARKET PRICES'],
  },
  {
    after: 'the same credit',
    text: 'CERTIFICATE OF ORIGIN ISSUED AND OR CERTIFIED BY CHAMBER OF COMMERCE CONFIRMING THAT THE GOODS ORIGIN IS KOREA IN ONE ORIGINAL AND 3 DUPLICATES',
    kind: 'certificate-of-origin',
    originals: 1,
    copies: 3,
    demands: ['issuer=CHAMBER OF COMMERCE', 'states=THE GOODS ORIGIN IS KOREA'],
  },
  {
    after: 'credits of Bangladesh for textile mills',
    text: 'FULL SET (3/3) OF ORIGINAL CLEAN SHIPPED ON BOARD OCEAN BILL OF LADING DRAWN OR ENDORSED TO THE ORDER OF MEGHNA BANK PLC SHOWING FREIGHT PREPAID AND MARKED NOTIFY APPLICANT AND L/C ISSUING BANK WITH FULL ADDRESS.',
    kind: 'bill-of-lading',
    originals: 3,
    copies: 0,
    demands: ['consignee=ORDER OF MEGHNA BANK PLC', 'notify=APPLICANT AND L/C ISSUING BANK', 'freight=prepaid'],
    without: ['endorsed'],
  },
  {
    after: 'the same credits: no policy is asked for, an advice to the insurer is',
    text: 'INSURANCE COVERED BY THE APPLICANT. ALL SHIPMENTS UNDER THIS CREDIT MUST BE ADVISED BY THE BENEFICIARY WITHIN 5(FIVE) WORKING DAYS OF SHIPMENT DIRECTLY TO M/S. PADMA INSURANCE CO. LTD., DHAKA REFERRING TO COVER NOTE NO. CN-0312. A COPY OF THIS ADVICE MUST ACCOMPANY THE ORIGINAL SET OF DOCUMENTS.',
    kind: 'shipping-advice',
    originals: 0,
    copies: 1,
    demands: ['within=5(FIVE) WORKING DAYS OF SHIPMENT'],
    without: ['cover', 'risk'],
  },
  {
    after: 'credits of the Gulf',
    text: "FULL SET LESS ONE CLEAN SHIPPED ON BOARD MARINE BILLS OF LADING ISSUED OR ENDORSED TO THE ORDER OF GULF CREST BANK PJSC, MARKED NOTIFY APPLICANT AND 'FREIGHT PREPAID'.",
    kind: 'bill-of-lading',
    originals: 2,
    copies: 0,
    demands: ['consignee=ORDER OF GULF CREST BANK PJSC', 'notify=APPLICANT', 'freight=prepaid'],
    without: ['full-set'],
  },
  {
    after: 'credits of the Gulf',
    text: '1-COMMERCIAL INVOICES IN ONE ORIGINAL AND FOUR COPIES, MANUALLY SIGNED, CERTIFYING THE GOODS TO BE OF CHINESE ORIGIN, ORIGINAL TO BE LEGALIZED BY UAE EMBASSY IN CHINA.',
    kind: 'commercial-invoice',
    originals: 1,
    copies: 4,
    demands: ['manually-signed', 'legalised=UAE EMBASSY IN CHINA', 'states=THE GOODS TO BE OF CHINESE ORIGIN'],
  },
  {
    after: 'credits of the Gulf',
    text: 'INSPECTION CERTIFICATE ISSUED AND SIGNED BY MR. RASHID HAMDAN WHOSE SIGNATURE MUST BE IN CONFORMITY WITH OUR RECORDS.',
    kind: 'inspection-certificate',
    originals: 1,
    copies: 0,
    demands: ['issuer=MR. RASHID HAMDAN'],
  },
  {
    after: 'credits of Korean banks',
    text: 'INSURANCE POLICY OR CERTIFICATE IN DUPLICATE, ENDORSED IN BLANK FOR 110PCT OF THE INVOICE VALUE, STIPULATING THAT CLAIMS ARE PAYABLE IN THE CURRENCY OF THE DRAFTS, COVERING INSTITUTE CARGO CLAUSE(A/R)',
    kind: 'insurance',
    originals: 1,
    copies: 1,
    demands: ['blank-endorsed', 'cover=1.1', 'risk=ALL RISKS'],
    without: ['claims'],
  },
  {
    after: 'credits asked about in forums',
    text: 'FULL SET OF CLEAN SHIPPED ON BOARD BILL OF LADING SHOWING FRIEGHT PREPAID CONSIGNED TO THE ORDER OF PADMA BANK LIMITED. NOTIFY APPLICANT AND US GIVING NAME AND ADDRESS.',
    kind: 'bill-of-lading',
    originals: 1,
    copies: 0,
    demands: ['consignee=ORDER OF PADMA BANK LIMITED', 'notify=APPLICANT AND US', 'freight=prepaid'],
    without: ['shows'],
  },
  {
    after: 'credits asked about in forums',
    text: 'ORIGINAL SHIPPING COMPLIANCE CERTIFICATE SIGNED AND ISSUED BY AN AUTHORIZED OFFICER OF GODAVARI EXPORTS PTE LTD, AND COUNTERSIGNED BY THE INTERNATIONAL DEPARTMENT OF FIRST PRAIRIE BANK',
    kind: 'other',
    originals: 1,
    copies: 0,
    demands: [
      'issuer=AN AUTHORIZED OFFICER OF GODAVARI EXPORTS PTE LTD',
      'countersigned=THE INTERNATIONAL DEPARTMENT OF FIRST PRAIRIE BANK',
    ],
  },
  {
    after: 'a copy in a forum that lost its blanks and a letter',
    text: 'SIGNEDCOMMERCIALINVOICEISSUEDBYTHEBENEFICARYINONEORGINALPLUS3COPIESINDICATINGLCNUMBER',
    kind: 'commercial-invoice',
    originals: 1,
    copies: 3,
    demands: ['signed', 'issuer=THE BENEFICARY', 'shows=LC NUMBER'],
  },
  {
    after: 'the paper of an examination, copied without blanks',
    text: 'INSURANCEPOLICY/CERTIFICATEISSUEDINDUPLICATEINNEGOTIABLEFORM,COVERINGALLRISKS,FROMWAREHOUSETOWAREHOUSEFOR120PCTOFINVOICEVALUE',
    kind: 'insurance',
    originals: 1,
    copies: 1,
    demands: ['cover=1.2', 'risk=ALL RISKS'],
  },
  {
    after: 'credits of the Gulf',
    text: 'FULL SET (3 ORIGINALS + 3 COPIES) OF CLEAN SHIPPED ON BOARD MARINE B/L TO ORDER OF AL RAHMA BANK NOTIFY: 1) APPLICANT 2) BARWA LOGISTICS',
    kind: 'bill-of-lading',
    originals: 3,
    copies: 3,
    demands: ['consignee=ORDER OF AL RAHMA BANK', 'notify=APPLICANT AND BARWA LOGISTICS'],
  },
  {
    after: 'credits of Kuwait',
    text: 'INSURANCE CERTIFICATE COVERING 120% OF CIF VALUE AGAINST W.A. AND WAR RISKS UP TO KUWAIT, CLAIMS PAYABLE AT KUWAIT',
    kind: 'insurance',
    originals: 1,
    copies: 0,
    demands: ['cover=1.2', 'risk=WPA', 'risk=WAR', 'claims=KUWAIT'],
  },
  {
    after: 'credits of West Africa',
    text: 'COMBINED CERTIFICATE OF VALUE AND ORIGIN IN 1+2 COPIES',
    kind: 'certificate-of-origin',
    originals: 1,
    copies: 2,
  },
  {
    after: 'credits of Chinese banks',
    text: '3/3 SET OF CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO OUR ORDER AND NOTIFY ACCOUNTEE',
    kind: 'bill-of-lading',
    originals: 3,
    copies: 0,
    demands: ['consignee=ORDER OF ISSUING BANK', 'notify=ACCOUNTEE'],
  },
]

/** Items of field 46A that ask for no document. */
export const noDocuments: readonly string[] = [
  'ALL DOCUMENTS MUST BEAR THE CREDIT NUMBER',
  'INSURANCE TO BE EFFECTED BY BUYER',
  'DOCUMENTS MUST BE ISSUED IN ENGLISH',
  'THIRD PARTY DOCUMENTS ACCEPTABLE',
]
