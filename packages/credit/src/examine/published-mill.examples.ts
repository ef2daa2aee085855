import type { Change } from './clean-set.examples.ts'
import { type Presentation, presentationShape } from './presentation.ts'

// A credit as banks of Bangladesh write them for textile mills, told with other names, and a set that complies with it.
const bangla = `:27:1/1
:40A:IRREVOCABLE
:20:0877260100456
:31C:260412
:40E:UCP LATEST VERSION
:31D:260731CHINA
:50:KARNAPHULI KNIT COMPOSITE LTD.
PLOT 12, CEPZ, CHATTOGRAM-4223
BANGLADESH
:59:SHAOXING YUEHAI TEXTILE CO LTD
ROOM 1802, KEQIAO DISTRICT
SHAOXING, ZHEJIANG, CHINA
:32B:USD86450,
:39A:03/03
:41D:ANY BANK IN CHINA
BY NEGOTIATION
:42C:120 DAYS FROM THE DATE OF SHIPMENT
:42A:MGHNBDDH
:43P:ALLOWED
:43T:ALLOWED
:44E:ANY PORT OF CHINA
:44F:CHATTOGRAM SEA PORT, BANGLADESH
:44C:260630
:45A:FABRICS FOR 100 PCT EXPORT ORIENTED READYMADE GARMENTS INDUSTRY
01) 65 PCT POLYESTER 35 PCT COTTON TWILL DYED FABRIC, WIDTH 57/58
QTY: 26,000 YDS @ USD 1.85/YD = USD 48,100.00
02) 100 PCT COTTON POPLIN, 40X40/133X72
QTY: 35,000.00 YDS @ USD 1.0957/YD = USD 38,350.00
ALL OTHER DETAILS AS PER BENEFICIARY'S PROFORMA INVOICE NO.YH-230401 DATED 01.04.2026
H.S. CODE: 5513.23.00
INCOTERMS: CFR CHATTOGRAM, BANGLADESH (INCOTERMS 2020)
:46A:01. BENEFICIARY'S MANUALLY SIGNED COMMERCIAL INVOICE IN OCTUPLICATE CERTIFYING THAT MERCHANDISE IS OF CHINA ORIGIN.
02. FULL SET (3/3) OF ORIGINAL CLEAN SHIPPED ON BOARD OCEAN BILL OF LADING DRAWN OR ENDORSED TO THE ORDER OF MEGHNA BANK PLC, AGRABAD BRANCH, CHATTOGRAM, BANGLADESH SHOWING FREIGHT PREPAID AND MARKED NOTIFY APPLICANT AND L/C ISSUING BANK WITH FULL ADDRESS.
03. DETAILED PACKING LIST IN SIX FOLDS.
04. CERTIFICATE OF ORIGIN ISSUED BY CHAMBER OF COMMERCE OR CCPIT OF THE EXPORTING COUNTRY.
05. INSURANCE COVERED BY THE APPLICANT. ALL SHIPMENTS UNDER THIS CREDIT MUST BE ADVISED BY THE BENEFICIARY WITHIN 5(FIVE) WORKING DAYS OF SHIPMENT DIRECTLY TO M/S. PADMA INSURANCE CO. LTD., DHAKA, AND TO THE APPLICANT REFERRING TO COVER NOTE NO. PIC/MC/CN-0312/04/2026 DATED 10.04.2026 GIVING FULL DETAILS OF SHIPMENT. A COPY OF THIS ADVICE MUST ACCOMPANY THE ORIGINAL SET OF DOCUMENTS.
06. BENEFICIARY'S CERTIFICATE STATING THAT ONE SET OF NON NEGOTIABLE DOCUMENTS HAS BEEN SENT TO THE APPLICANT BY COURIER WITHIN 7 DAYS FROM THE DATE OF SHIPMENT AND COURIER RECEIPT MUST ACCOMPANY THE ORIGINAL DOCUMENTS.
07. PRE-SHIPMENT INSPECTION CERTIFICATE ISSUED BY THE BENEFICIARY CERTIFYING QUALITY, QUANTITY AND RATE.
:47A:01. LCAF NO. BB-212345, IRC NO. 260326110123419, BIN NO. 000234567-0101 AND H.S. CODE 5513.23.00 MUST APPEAR IN ALL INVOICES AND PACKING LIST.
02. SHORT FORM, BLANK BACK, CLAUSED, CHARTER PARTY BILL OF LADING NOT ACCEPTABLE.
03. DOCUMENTS DATED PRIOR TO THE DATE OF THIS CREDIT NOT ACCEPTABLE.
04. DISCREPANCY FEE OF USD 70.00 OR EQUIVALENT WILL BE DEDUCTED FROM THE PROCEEDS FOR EACH SET OF DISCREPANT DOCUMENTS.
05. TOLERANCE OF PLUS/MINUS 3 PCT IN QUANTITY AND AMOUNT ARE ACCEPTABLE.
06. NET WEIGHT, GROSS WEIGHT MUST BE SHOWN ON THE B/L AND PACKING LIST.
:71D:ALL BANK CHARGES OUTSIDE BANGLADESH
ARE ON ACCOUNT OF BENEFICIARY
:48:15/FROM THE DATE OF SHIPMENT
:49:WITHOUT
`
const goods = [
  {
    description: '65 PCT POLYESTER 35 PCT COTTON TWILL DYED FABRIC, WIDTH 57/58',
    quantity: '26000',
    unit: 'YDS',
    unitPrice: '1.85',
    amount: '48100.00',
  },
  {
    description: '100 PCT COTTON POPLIN, 40X40/133X72',
    quantity: '35000',
    unit: 'YDS',
    unitPrice: '1.0957',
    amount: '38350.00',
  },
]
const refs = 'LCAF NO. BB-212345, IRC NO. 260326110123419, BIN NO. 000234567-0101, H.S. CODE 5513.23.00'
const cleanInput = {
  credit: { text: bangla },
  presentation: { date: '2026-06-25', to: 'BANK OF CHINA, SHAOXING' },
  documents: [
    {
      kind: 'draft',
      originals: 1,
      signed: true,
      signature: 'SHAOXING YUEHAI TEXTILE CO LTD',
      tenor: '120 DAYS FROM THE DATE OF SHIPMENT, SHIPPED ON BOARD 18 JUNE 2026',
      dates: { issued: '2026-06-22' },
      parties: { drawer: 'SHAOXING YUEHAI TEXTILE CO LTD', drawee: 'MEGHNA BANK PLC MGHNBDDH', payee: 'BANK OF CHINA' },
      total: {
        amount: '86450.00',
        currency: 'USD',
        words: 'US DOLLARS EIGHTY SIX THOUSAND FOUR HUNDRED AND FIFTY ONLY',
      },
      numbers: { credit: '0877260100456' },
    },
    {
      kind: 'commercial-invoice',
      title: 'COMMERCIAL INVOICE',
      originals: 1,
      copies: 7,
      issuer: 'SHAOXING YUEHAI TEXTILE CO LTD',
      signed: true,
      signature: 'manually signed: ZHANG WEI',
      dates: { issued: '2026-06-15' },
      numbers: { own: 'YH26-118', credit: '0877260100456' },
      parties: {
        beneficiary: 'SHAOXING YUEHAI TEXTILE CO LTD',
        buyer: 'KARNAPHULI KNIT COMPOSITE LTD., PLOT 12, CEPZ, CHATTOGRAM-4223 BANGLADESH',
      },
      goods,
      total: { amount: '86450.00', currency: 'USD' },
      tradeTerm: 'CFR CHATTOGRAM, BANGLADESH (INCOTERMS 2020)',
      packages: { count: 305, kind: 'ROLLS' },
      weights: { gross: '15400', net: '14800' },
      statements: [
        'WE CERTIFY THAT MERCHANDISE IS OF CHINA ORIGIN',
        refs,
        "ALL OTHER DETAILS AS PER BENEFICIARY'S PROFORMA INVOICE NO.YH-230401 DATED 01.04.2026",
      ],
    },
    {
      kind: 'bill-of-lading',
      title: 'BILL OF LADING',
      originals: 3,
      originalsStated: 3,
      issuer: 'EASTWIND LINES',
      signed: true,
      signature: 'NINGBO OCEAN AGENCY AS AGENT FOR THE CARRIER EASTWIND LINES',
      endorsed: true,
      dates: { issued: '2026-06-18', onBoard: '2026-06-18' },
      parties: {
        shipper: 'SHAOXING YUEHAI TEXTILE CO LTD',
        consignee: 'TO THE ORDER OF MEGHNA BANK PLC, AGRABAD BRANCH, CHATTOGRAM, BANGLADESH',
        notify:
          'KARNAPHULI KNIT COMPOSITE LTD., PLOT 12, CEPZ, CHATTOGRAM-4223 BANGLADESH AND MEGHNA BANK PLC, AGRABAD BRANCH',
      },
      goods: [{ description: 'FABRICS' }],
      transport: {
        mode: 'sea',
        carrier: 'EASTWIND LINES',
        vessel: 'HAI FENG 12',
        voyage: '2606W',
        loading: 'NINGBO, CHINA',
        discharge: 'CHATTOGRAM, BANGLADESH',
      },
      packages: { count: 305, kind: 'ROLLS' },
      weights: { gross: '15400', net: '14800' },
      freight: 'FREIGHT PREPAID',
      clauses: ['CLEAN ON BOARD'],
    },
    {
      kind: 'packing-list',
      title: 'DETAILED PACKING LIST',
      originals: 1,
      copies: 5,
      issuer: 'SHAOXING YUEHAI TEXTILE CO LTD',
      dates: { issued: '2026-06-15' },
      goods: goods.map(({ description, quantity, unit }) => ({ description, quantity, unit })),
      packages: { count: 305, kind: 'ROLLS' },
      weights: { gross: '15400', net: '14800' },
      statements: [refs, 'ROLL BY ROLL DETAILS: ...'],
    },
    {
      kind: 'certificate-of-origin',
      title: 'CERTIFICATE OF ORIGIN',
      originals: 1,
      issuer: 'CHINA COUNCIL FOR THE PROMOTION OF INTERNATIONAL TRADE',
      signed: true,
      dates: { issued: '2026-06-17' },
      parties: { shipper: 'SHAOXING YUEHAI TEXTILE CO LTD', consignee: 'KARNAPHULI KNIT COMPOSITE LTD.' },
      goods: [{ description: 'FABRICS', quantity: '61000', unit: 'YDS' }],
      statements: ['COUNTRY OF ORIGIN: CHINA'],
    },
    {
      kind: 'shipping-advice',
      title: 'SHIPPING ADVICE',
      originals: 0,
      copies: 1,
      issuer: 'SHAOXING YUEHAI TEXTILE CO LTD',
      dates: { issued: '2026-06-19' },
      parties: { consignee: 'PADMA INSURANCE CO. LTD., DHAKA AND KARNAPHULI KNIT COMPOSITE LTD.' },
      statements: [
        'COVER NOTE NO. PIC/MC/CN-0312/04/2026 DATED 10.04.2026',
        'FULL DETAILS OF SHIPMENT: VESSEL HAI FENG 12, SHIPPED 18 JUNE 2026, USD 86450.00, 305 ROLLS',
      ],
    },
    {
      kind: 'beneficiary-certificate',
      title: "BENEFICIARY'S CERTIFICATE",
      originals: 1,
      issuer: 'SHAOXING YUEHAI TEXTILE CO LTD',
      signed: true,
      dates: { issued: '2026-06-22' },
      statements: [
        'WE CERTIFY THAT ONE SET OF NON NEGOTIABLE DOCUMENTS HAS BEEN SENT TO THE APPLICANT BY COURIER WITHIN 7 DAYS FROM THE DATE OF SHIPMENT',
      ],
    },
    { kind: 'courier-receipt', title: 'COURIER RECEIPT', originals: 1, issuer: 'DHL', dates: { issued: '2026-06-20' } },
    {
      kind: 'inspection-certificate',
      title: 'PRE-SHIPMENT INSPECTION CERTIFICATE',
      originals: 1,
      issuer: 'SHAOXING YUEHAI TEXTILE CO LTD',
      signed: true,
      dates: { issued: '2026-06-16' },
      statements: ['WE CERTIFY QUALITY, QUANTITY AND RATE OF THE GOODS ARE IN ORDER'],
    },
  ],
}
/** The document of a kind in the set. */
export const paper =
  (kind: string, change: Change): Change =>
  (input) =>
    change(input.documents.find((one: { kind: string }) => one.kind === kind))

/** The set for the mill in Chattogram, changed. */
export function millSet(change: Change = () => undefined): Presentation {
  const copy = JSON.parse(JSON.stringify(cleanInput))
  change(copy)
  return presentationShape.parse(copy)
}
