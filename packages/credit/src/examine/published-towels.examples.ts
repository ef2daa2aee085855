import type { Change } from './clean-set.examples.ts'
import { type Presentation, presentationShape } from './presentation.ts'

// A credit of the kind that textbooks of trade set, told with other figures, and a set that complies with it.
const credit = `:27:1/1
:40A:IRREVOCABLE
:20:LCH066/26
:31C:260705
:40E:UCP LATEST VERSION
:31D:261010 CHINA
:50:YEE WAH TRADING CORPORATION
88 MARSHALL AVE
DONCASTER VIC 3108
CANADA
:59:SOUTH RIVER ARTS AND CRAFTS IMP. AND EXP. CORP.
GUANGDONG (HOLDINGS) BRANCH
:32B:USD89,943.85
:41D:ANY BANK IN CHINA
BY NEGOTIATION
:42C:45 DAYS AFTER SIGHT
:42D:NORTH MAPLE BANK
24 MARSHALL AVE DONCASTER MONTREAL, CANADA
:43P:NOT ALLOWED
:43T:ALLOWED
:44E:GUANGZHOU
:44F:MONTREAL
:44C:260925
:45A:COTTON TEATOWELS AS PER S/C ST303
ART NO. 1  10 INCH * 10 INCH  16,000 DOZ  USD1.31/DOZ
ART NO. 2  20 INCH * 20 INCH  6,000 DOZ  USD2.51/DOZ
ART NO. 3  30 INCH * 30 INCH  11,350 DOZ  USD4.751/DOZ
CIF MONTREAL
PACKING: STANDARD EXPORT CARTON
:46A:1. SIGNED COMMERCIAL INVOICE IN TRIPLICATE
2. PACKING LIST IN TRIPLICATE
3. CERTIFICATE OF ORIGIN GSP CHINA FORM A, ISSUED BY THE CHAMBER OF COMMERCE OR OTHER AUTHORITY DULY ENTITLED FOR THIS PURPOSE
4. 2/3 SET OF CLEAN ON BOARD OCEAN BILLS OF LADING, MADE OUT TO ORDER OF SHIPPER AND BLANK ENDORSED AND MARKED FREIGHT PREPAID AND NOTIFY APPLICANT
5. FULL SET OF NEGOTIABLE INSURANCE POLICY OR CERTIFICATE BLANK ENDORSED FOR 110 PERCENT OF INVOICE VALUE COVERING ALL RISKS
6. SHIPPING ADVICE SHOWING THE NAME OF CARRYING VESSEL, DATE OF SHIPMENT, MARKS, QUANTITY, NET WEIGHT AND GROSS WEIGHT OF THE SHIPMENT TO APPLICANT WITHIN 3 DAYS AFTER THE DATE OF BILL OF LADING
7. BENEFICIARY'S CERTIFICATE CERTIFYING THAT 1/3 ORIGINAL B/L, ONE COPY OF EACH DOCUMENTS HAVE BEEN SENT TO APPLICANT BY DHL WITHIN 3 DAYS AFTER THE DATE OF B/L
:47A:+DOCUMENTS TO BE PRESENTED WITHIN 15 DAYS AFTER THE DATE OF SHIPMENT BUT WITHIN THE VALIDITY OF THE CREDIT
+ALL DOCUMENTS TO BE IN ENGLISH
+SHIPPING MARKS: Y.Y.T.C / MONTREAL / C/NO.1-UP
:71D:ALL BANKING CHARGES OUTSIDE CANADA
ARE FOR BENEFICIARY'S ACCOUNT
:49:WITHOUT
`
const seller = 'SOUTH RIVER ARTS AND CRAFTS IMP. AND EXP. CORP. GUANGDONG (HOLDINGS) BRANCH'
const buyer = 'YEE WAH TRADING CORPORATION, 88 MARSHALL AVE, DONCASTER VIC 3108, CANADA'
const goods = [
  {
    description: 'COTTON TEATOWELS ART NO. 1 10 INCH * 10 INCH',
    quantity: '16000',
    unit: 'DOZ',
    unitPrice: '1.31',
    amount: '20960.00',
  },
  {
    description: 'COTTON TEATOWELS ART NO. 2 20 INCH * 20 INCH',
    quantity: '6000',
    unit: 'DOZ',
    unitPrice: '2.51',
    amount: '15060.00',
  },
  {
    description: 'COTTON TEATOWELS ART NO. 3 30 INCH * 30 INCH',
    quantity: '11350',
    unit: 'DOZ',
    unitPrice: '4.751',
    amount: '53923.85',
  },
]
const total = { amount: '89943.85', currency: 'USD' }
const cleanInput = {
  credit: { text: credit },
  presentation: { date: '2026-10-05', to: 'BANK OF CHINA GUANGZHOU' },
  documents: [
    {
      kind: 'draft',
      originals: 2,
      signed: true,
      signature: seller,
      tenor: 'AT 45 DAYS AFTER SIGHT',
      dates: { issued: '2026-09-28' },
      parties: { drawer: seller, drawee: 'NORTH MAPLE BANK, 24 MARSHALL AVE DONCASTER MONTREAL, CANADA' },
      total: {
        ...total,
        words: 'SAY US DOLLARS EIGHTY NINE THOUSAND NINE HUNDRED AND FORTY THREE AND CENTS EIGHTY FIVE ONLY',
      },
    },
    {
      kind: 'commercial-invoice',
      title: 'COMMERCIAL INVOICE',
      originals: 3,
      issuer: seller,
      signed: true,
      dates: { issued: '2026-09-10' },
      numbers: { own: 'ST-INV-303' },
      parties: { beneficiary: seller, buyer },
      goods,
      total,
      tradeTerm: 'CIF MONTREAL',
      marks: 'Y.Y.T.C\nMONTREAL\nC/NO.1-367',
      statements: ['AS PER S/C ST303', 'PACKING: STANDARD EXPORT CARTON'],
    },
    {
      kind: 'packing-list',
      title: 'PACKING LIST',
      originals: 3,
      issuer: seller,
      dates: { issued: '2026-09-10' },
      numbers: { invoice: 'ST-INV-303' },
      goods: goods.map(({ description, quantity, unit }) => ({ description, quantity, unit })),
      packages: { count: 367, kind: 'CARTONS' },
      weights: { gross: '9175', net: '8441' },
      marks: 'Y.Y.T.C MONTREAL C/NO.1-367',
    },
    {
      kind: 'certificate-of-origin',
      title: 'GENERALIZED SYSTEM OF PREFERENCES CERTIFICATE OF ORIGIN FORM A',
      originals: 1,
      issuer: 'GUANGDONG ENTRY-EXIT INSPECTION AND QUARANTINE BUREAU',
      signed: true,
      dates: { issued: '2026-09-20' },
      parties: { shipper: seller, consignee: buyer },
      goods: [{ description: 'COTTON TEATOWELS', quantity: '33350', unit: 'DOZ' }],
      statements: ['COUNTRY OF ORIGIN: CHINA'],
      packages: { count: 367, kind: 'CARTONS' },
    },
    {
      kind: 'bill-of-lading',
      title: 'OCEAN BILL OF LADING',
      originals: 2,
      originalsStated: 3,
      issuer: 'EASTWIND LINES',
      signed: true,
      signature: 'EASTWIND LINES AS CARRIER',
      endorsed: true,
      dates: { issued: '2026-09-22', onBoard: '2026-09-22' },
      parties: { shipper: seller, consignee: 'TO ORDER OF SHIPPER', notify: buyer },
      goods: [{ description: 'COTTON TEATOWELS' }],
      transport: {
        mode: 'sea',
        carrier: 'EASTWIND LINES',
        vessel: 'SHUNFENG',
        voyage: 'V.0026',
        loading: 'GUANGZHOU',
        discharge: 'MONTREAL',
      },
      packages: { count: 367, kind: 'CARTONS' },
      weights: { gross: '9175' },
      freight: 'FREIGHT PREPAID',
      marks: 'Y.Y.T.C MONTREAL C/NO.1-367',
      clauses: [],
    },
    {
      kind: 'insurance',
      title: 'CARGO TRANSPORTATION INSURANCE POLICY',
      originals: 2,
      originalsStated: 2,
      issuer: 'RIVER PROPERTY INSURANCE CO LTD',
      signed: true,
      endorsed: true,
      dates: { issued: '2026-09-20' },
      parties: { insured: seller },
      insured: {
        amount: '98938.24',
        currency: 'USD',
        cover: ['ALL RISKS AS PER CIC OF PICC 1/1/1981'],
        from: 'GUANGZHOU',
        to: 'MONTREAL',
        claimsAt: 'MONTREAL',
      },
      transport: { vessel: 'SHUNFENG', voyage: 'V.0026', loading: 'GUANGZHOU', discharge: 'MONTREAL' },
      packages: { count: 367, kind: 'CARTONS' },
    },
    {
      kind: 'shipping-advice',
      title: 'SHIPPING ADVICE',
      originals: 1,
      issuer: seller,
      dates: { issued: '2026-09-23' },
      parties: { consignee: buyer },
      statements: [
        'NAME OF VESSEL: SHUNFENG V.0026',
        'DATE OF SHIPMENT: SEP 22, 2026',
        'QUANTITY: 33350 DOZ',
        'NET WEIGHT 8441 KGS',
        'GROSS WEIGHT 9175 KGS',
      ],
      marks: 'Y.Y.T.C MONTREAL C/NO.1-367',
    },
    {
      kind: 'beneficiary-certificate',
      title: "BENEFICIARY'S CERTIFICATE",
      originals: 1,
      issuer: seller,
      signed: true,
      dates: { issued: '2026-09-24' },
      statements: [
        'WE HEREBY CERTIFY THAT 1/3 ORIGINAL B/L, ONE COPY OF EACH DOCUMENTS HAVE BEEN SENT TO APPLICANT BY DHL WITHIN 3 DAYS AFTER THE DATE OF B/L',
      ],
    },
  ],
}
/** The set of tea towels for Montreal, changed. */
export function towelSet(change: Change = () => undefined): Presentation {
  const copy = JSON.parse(JSON.stringify(cleanInput))
  change(copy)
  return presentationShape.parse(copy)
}
