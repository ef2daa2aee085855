import { expect, test } from 'vitest'
import { readMessage } from '../message/read-message.ts'
import { spaced } from '../message/spaced.ts'
import { readCredit } from './read-credit.ts'

const credit = (text: string) => readCredit(readMessage(text))

test('a print that calls a credit DC', () => {
  const { unread } = readMessage(HONG_KONG)
  expect(unread).toEqual([])
  expect(credit(HONG_KONG)).toMatchObject({
    number: 'DCHKGN260317',
    form: 'IRREVOCABLE',
    amount: { amount: '66240.00', currency: 'USD' },
    tolerance: { plus: '0.1', minus: '0.1' },
    beneficiary: { name: 'SHANTOU CHENGHAI TOY FACTORY', address: 'CHENGHAI DISTRICT, SHANTOU, CHINA' },
    confirmation: 'WITHOUT',
    presentationPeriod: { days: 10 },
  })
})

const HONG_KONG = `FORM OF DC : IRREVOCABLE
DC NO : DCHKGN260317
DATE OF ISSUE : 17MAR26
APPLICABLE RULES : UCP LATEST VERSION
EXPIRY DATE AND PLACE : 31MAY26 HONG KONG
APPLICANT : GRAND HARBOUR TOYS LIMITED
 FLAT 5 12/F WAH SHUN BLDG
BENEFICIARY : SHANTOU CHENGHAI TOY FACTORY
 CHENGHAI DISTRICT, SHANTOU, CHINA
DC AMT : USD66,240.00
PCT CR AMT TOLERANCE : 10/10
AVAILABLE WITH / BY : ANY BANK BY NEGOTIATION
LATEST DATE OF SHIPMENT : 30APR26
GOODS : PLASTIC TOYS AS PER ORDER GHT-5521
DOCUMENTS REQUIRED :
 + SIGNED INVOICES IN QUADRUPLICATE
ADDITIONAL CONDITIONS :
 + DOCUMENTS MUST BE PRESENTED WITHIN 10 DAYS AFTER THE DATE OF SHIPMENT BUT WITHIN DC VALIDITY
CONFIRMATION INSTRUCTIONS : WITHOUT
INFO TO PRESENTING BANK : ALL DOCUMENTS TO BE DESPATCHED TO US`

test('a letter that has some of its terms under labels', () => {
  const { documents, ...terms } = credit(LETTER)
  expect(terms).toMatchObject({
    number: 'LC-410-046405',
    issued: '2026-08-12',
    expiry: { date: '2026-11-15', place: 'CHINA' },
    beneficiary: { name: 'DALIAN WEIDA TRADING CO., LTD.', address: 'NO. 10 YUNMING ROAD DALIAN CHINA' },
    availableWith: { anyBankIn: 'CHINA', by: 'negotiation' },
    drafts: { at: 'SIGHT', drawee: 'ISSUING BANK' },
    transhipment: 'allowed',
    portOfLoading: 'DALIAN, CHINA',
    latestShipment: '2026-10-31',
    presentationPeriod: { days: 15, from: 'AFTER SHIPMENT' },
    goods: { tradeTerm: { incoterm: 'CIF', place: 'YOKOHAMA' } },
  })
  expect(documents.map(({ kind }) => kind)).toEqual(['commercial-invoice', 'bill-of-lading', 'health-certificate'])
})

const LETTER = `TO: BANK OF CHINA, DALIAN
WE ISSUE OUR IRREVOCABLE DOCUMENTARY CREDIT NUMBER: LC-410-046405 DATE: AUG. 12, 2026
BENEFICIARY: DALIAN WEIDA TRADING CO., LTD., NO. 10 YUNMING ROAD DALIAN CHINA
APPLICANT: ISHI TRADE CO., LTD. CENTRAL BLDG 4-1 KAIGAN TOKYO, JAPAN
AMOUNT: USD 45,600.00
EXPIRY: NOV. 15, 2026 IN CHINA FOR NEGOTIATION
AVAILABLE WITH ANY BANK IN CHINA BY NEGOTIATION OF YOUR DRAFTS AT SIGHT DRAWN ON US FOR FULL INVOICE VALUE
PARTIAL SHIPMENTS: PROHIBITED TRANSHIPMENT: PERMITTED
SHIPMENT FROM DALIAN, CHINA TO YOKOHAMA, JAPAN NOT LATER THAN OCT. 31, 2026
COVERING: 300 CARTONS OF CANNED ASPARAGUS AT USD152.00 PER CARTON CIF YOKOHAMA
DOCUMENTS REQUIRED:
1) SIGNED COMMERCIAL INVOICE IN 5 COPIES
2) 3/3 CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED NOTIFY APPLICANT
3) HEALTH CERTIFICATE ISSUED BY CHINA CUSTOMS
DOCUMENTS MUST BE PRESENTED WITHIN 15 DAYS AFTER SHIPMENT
THIS CREDIT IS SUBJECT TO UCP 600`

test('lines that each end with their own price are each a line of goods, and a price of three decimals is one', () => {
  const { goods } = credit(
    ':20:LC1\n:45A:COTTON TEA TOWELS AS PER S/C ST303\nART NO. 1  10 INCH * 10 INCH  16,000 DOZ  USD1.31/DOZ\nART NO. 2  20 INCH * 20 INCH  11,350 DOZ  USD4.751/DOZ\nCIF MONTREAL',
  )
  expect(goods?.lines.map(({ quantity, unitPrice }) => [quantity?.value, unitPrice?.amount])).toEqual([
    ['16000', '1.31'],
    ['11350', '4.751'],
  ])
})

test('what a certificate says was sent counts no originals of its own', () => {
  const [item] = credit(
    ":20:LC1\n:46A:BENEFICIARY'S CERTIFICATE CERTIFYING THAT 1/3 ORIGINAL B/L, ONE COPY OF EACH DOCUMENT HAVE BEEN SENT TO APPLICANT BY DHL IN DUPLICATE",
  ).documents
  expect(item).toMatchObject({ kind: 'beneficiary-certificate', originals: 1, copies: 1 })
})

test.each([
  [
    'an advice of payment',
    ':20:NEG12345\n:21:LC26-0417\n:32A:260520USD52300,\n:34A:260520USD52420,',
    '754',
    'LC26-0417',
  ],
  [
    'an authorisation to pay',
    ':20:LC26-0417\n:21:IMP15\n:23:NEGOTIATED\n:30:260514\n:32B:EUR20000,',
    '752',
    'LC26-0417',
  ],
  ['an acknowledgement', '{2:I730BKCHCNBJXXXXN}{4:\n:20:ACK12\n:21:LC26-0417\n:30:260903\n-}', '730', 'LC26-0417'],
])('%s names the credit in its own field', (_, text, type, number) => {
  const message = readMessage(text)
  expect([message.type, readCredit(message).number]).toEqual([type, number])
})

test('words that a copy ran together keep their places when they are parted', () => {
  const text = 'FULLSETOFCLEANONBOARDOCEANBILLSOFLADING OF POLYTETRAFLUOROETHYLENE'
  const parted = spaced({ text, placeIn: (from, to) => ({ from, to }) })
  expect(parted.text).toBe('FULL SET OF CLEAN ON BOARD OCEAN BILLS OF LADING OF POLYTETRAFLUOROETHYLENE')
  const at = parted.text.indexOf('OCEAN')
  const { from, to } = parted.placeIn(at, at + 'OCEAN BILLS'.length)
  expect(text.slice(from, to)).toBe('OCEANBILLS')
})
