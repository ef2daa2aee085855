import { describe, expect, test } from 'vitest'
import { readMessage } from '../message/read-message.ts'
import { readCredit } from '../terms/read-credit.ts'
import { contractShape } from './contract.ts'
import { paymentTermsOf, tenorIn } from './payment-terms.ts'
import { reviewCredit } from './review.ts'

/** As examinations of documents clerks set it: a contract, and a credit that differs from it in every way that one can. */
const contract = contractShape.parse({
  number: 'HM26-0815',
  date: '2026-08-15',
  seller: { name: 'SUZHOU HEMU GARMENTS CO., LTD.', address: '12 CANAL ROAD, SUZHOU, CHINA' },
  buyer: { name: 'VALENTI MODA S.L.', address: 'CALLE MAYOR 5, BARCELONA, SPAIN' },
  lines: [
    {
      description: "MEN'S JACKETS, BLACK COLOUR",
      quantity: { value: '5000', unit: 'PCS' },
      unitPrice: { amount: '9.80', currency: 'USD' },
      amount: '49000',
    },
    {
      description: "MEN'S JACKETS, BROWN COLOUR",
      quantity: { value: '8000', unit: 'PCS' },
      unitPrice: { amount: '9.80', currency: 'USD' },
      amount: '78400',
    },
  ],
  total: { amount: '127400', currency: 'USD' },
  tradeTerm: { incoterm: 'FOB', place: 'SHANGHAI', year: '2020' },
  payment:
    'BY IRREVOCABLE L/C AT SIGHT, WHICH SHALL REACH THE SELLER 45 DAYS BEFORE SHIPMENT AND REMAIN VALID FOR NEGOTIATION IN CHINA UNTIL THE 15TH DAY AFTER SHIPMENT',
  latestShipment: '2026-12-15',
  partialShipments: 'allowed',
  transhipment: 'allowed',
  portOfLoading: 'SHANGHAI',
  portOfDischarge: 'BARCELONA',
  packing: '20 PCS PER CARTON',
})

const credit = `SEQUENCE OF TOTAL *27: 1/1
FORM OF DOC. CREDIT *40A: IRREVOCABLE
DOC. CREDIT NUMBER *20: BS26/7741
DATE OF ISSUE 31C: 261115
APPLICABLE RULES *40E: UCP LATEST VERSION
EXPIRY *31D: DATE 261220 PLACE SPAIN
APPLICANT *50: VALENTI MODA S.L.
               CALLE MAYOR 5, BARCELONA, SPAIN
BENEFICIARY *59: SUZHOU HEMO GARDENS TRADING CO., LTD.
                 12 CANAL ROAD, SUZHOU, CHINA
AMOUNT *32B: CURRENCY EUR AMOUNT 127,400.00
AVAILABLE WITH/BY *41D: ANY BANK IN CHINA
                  BY NEGOTIATION
DRAFTS AT ... 42C: 30 DAYS AFTER SIGHT
DRAWEE 42A: VALENTI MODA S.L.
PARTIAL SHIPMTS 43P: NOT ALLOWED
TRANSSHIPMENT 43T: NOT ALLOWED
PORT OF LOADING 44E: SHANGHAI
PORT OF DISCHARGE 44F: VALENCIA
LATEST SHIPMENT 44C: 261201
GOODS DESCRIPT. 45A:
  MEN'S JACKETS AS PER S/C NO. HM26-0851
  BLACK COLOUR 8000 PCS AT EUR 9.80/PC
  BROWN COLOUR 5000 PCS AT EUR 9.80/PC
  FOB SHANGHAI
  PACKING: 50 PCS/CTN
DOCS REQUIRED 46A:
  +SIGNED COMMERCIAL INVOICE IN TRIPLICATE
  +FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER, MARKED FREIGHT PREPAID, NOTIFY APPLICANT
  +INSURANCE POLICY IN DUPLICATE FOR 110 PCT OF INVOICE VALUE AGAINST ALL RISKS
DETAILS OF CHARGES 71B: ALL BANKING CHARGES ARE FOR ACCOUNT OF BENEFICIARY
PRESENTATION PERIOD 48: 5 DAYS AFTER SHIPMENT`

const { findings, analysisSheet, amendmentRequest } = reviewCredit(readCredit(readMessage(credit)), contract)

describe('a credit with every fault that an examination plants', () => {
  test.each([
    ['opened too late', 'Day of opening'],
    ['it does not stay open long enough', 'Validity'],
    ['the beneficiary is somebody else', 'Beneficiary'],
    ['another currency', 'Currency'],
    ['a tenor where sight was agreed', 'Tenor'],
    ['no partial shipments', 'Partial shipments'],
    ['no transhipment', 'Transhipment'],
    ['another port of discharge', 'Port of discharge'],
    ['an earlier last day of shipment', 'Latest shipment'],
    ['another number of the contract', 'Contract number'],
    ['quantities of the two colours exchanged', 'Quantity'],
    ['more pieces in a carton', 'Packing'],
  ])('against the contract: %s', (_, point) => {
    expect(analysisSheet.find((line) => line.point.en === point)).toMatchObject({ verdict: 'fail' })
  })

  test.each([
    ['it expires in the country of the applicant', 'CR-15'],
    ['the draft is drawn on the applicant', 'CR-10'],
    ['freight prepaid under FOB, and a policy asked for', 'CR-33'],
    ['all charges for the beneficiary', 'CR-43'],
    ['five days for presentation', 'CR-19'],
  ])('by itself: %s', (_, rule) => {
    expect(findings.map((finding) => finding.rule)).toContain(rule)
  })

  test('what agrees is not asked for', () => {
    const agreed = analysisSheet.filter(({ verdict }) => verdict === 'pass').map(({ point }) => point.en)
    expect(agreed).toEqual(['Applicant', 'Amount', 'Goods', 'Unit price', 'Trade term', 'Port of loading'])
    expect(amendmentRequest).toContain('please amend the tenor to read at sight')
    expect(amendmentRequest).toContain('please amend the date of expiry to read 30 December 2026')
    expect(amendmentRequest).not.toMatch(/undefined/)
  })
})

describe('what a contract says of payment', () => {
  test.each([
    ['AT SIGHT', { days: 0 }],
    ['90 DAYS AFTER B/L DATE', { days: 90, from: 'SHIPMENT' }],
    ["at 60 days' sight", { days: 60, from: 'SIGHT' }],
    ['30 days from the date of invoice', { days: 30, from: 'INVOICE' }],
    ['T/T IN ADVANCE', undefined],
  ])('%s', (text, tenor) => {
    expect(tenorIn(text)).toEqual(tenor)
  })

  test('in words, in members, by a day or before and after shipment', () => {
    expect(paymentTermsOf({ method: 'confirmed L/C', tenor: 'at sight' }, undefined)).toEqual({
      tenor: { days: 0 },
      confirmed: true,
    })
    expect(
      paymentTermsOf('L/C to be opened not later than 10 Oct 2026, valid until 31 Jan 2027', '2026-12-15'),
    ).toEqual({ opened: '2026-10-10', validUntil: '2027-01-31' })
    expect(paymentTermsOf('unconfirmed L/C', '2026-12-15')).toEqual({})
  })
})

describe('a price', () => {
  const agreed = contractShape.parse({
    ...JSON.parse(JSON.stringify(contract)),
    lines: [
      { description: 'RED CUPS', quantity: { value: '300', unit: 'PCS' }, unitPrice: { amount: '2', currency: 'USD' } },
      {
        description: 'RED DISHES',
        quantity: { value: '500', unit: 'PCS' },
        unitPrice: { amount: '3', currency: 'USD' },
      },
    ],
  })
  const point = (lines: string) =>
    reviewCredit(readCredit(readMessage(`:20:LC1\n:32B:USD2100,\n:45A:${lines}`)), agreed).analysisSheet.find(
      (line) => line.point.en === 'Unit price',
    )?.verdict

  test.each([
    ['+300 PCS RED CUPS AT USD2.00/PC\n+500 PCS RED DISHES AT USD3.00/PC', 'pass'],
    ['+300 PCS RED CUPS AT USD3.00/PC\n+500 PCS RED DISHES AT USD2.00/PC', 'fail'],
    ['+300 PCS RED CUPS AT EUR2.00/PC\n+500 PCS RED DISHES AT EUR3.00/PC', 'fail'],
  ])('%s: %s', (lines, verdict) => {
    expect(point(lines)).toBe(verdict)
  })
})
