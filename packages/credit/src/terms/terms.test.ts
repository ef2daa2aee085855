import { describe, expect, test } from 'vitest'
import { plainCredit } from '../message/message-rules.examples.ts'
import { readMessage } from '../message/read-message.ts'
import { linesOf } from '../message/text-lines.ts'
import { countsIn } from './counts.ts'
import type { DocumentKind } from './credit.ts'
import { readGoods } from './goods.ts'
import { itemsOf } from './items.ts'
import { kindOf } from './kinds.ts'
import { readCredit, requirementsIn } from './read-credit.ts'

const credit = (text: string) => readCredit(readMessage(text))

test('lines that each begin with a quantity are each a line of goods', () => {
  const { goods } = credit(
    ':20:LC1\n:45A:480 PCS OAK CHAIRS AT USD 48.60/PC\n300 SETS WALL SHELVES AT USD 21.40/SET\nPACKED 20 PCS IN A CARTON\n20 PCS PER CARTON',
  )
  expect(goods?.lines.slice(0, 2).map(({ quantity, unitPrice }) => [quantity?.value, unitPrice?.amount])).toEqual([
    ['480', '48.6'],
    ['300', '21.4'],
  ])
  expect(goods?.lines).toHaveLength(2)
})

test('a count in words at the head of a line counts the goods', () => {
  const lines = (text: string) => credit(`:20:LC1\n:45A:${text}`).goods?.lines
  expect(lines('ONE SET OF CNC MACHINE MODEL X200 AT USD 52,300.00')).toMatchObject([
    { quantity: { value: '1', unit: 'SET' }, unitPrice: { amount: '52300', currency: 'USD', per: 'SET' } },
  ])
  expect(lines('TWENTY-FIVE (25) UNITS OF DIESEL PUMPS')).toMatchObject([{ quantity: { value: '25', unit: 'UNITS' } }])
  expect(lines('ONE HUNDRED PCT COTTON TOWELS')).toEqual([])
})

test('the year of a trade term counts no goods', () => {
  const { goods } = credit(':20:LC1\n:45A:+1000 PCS OAK CHAIRS\n+CIF OSLO INCOTERMS 2020 AS PER CONTRACT SC26-018')
  expect(goods?.lines.map(({ quantity }) => quantity)).toEqual([{ value: '1000', unit: 'PCS' }])
})

describe('the terms of a credit', () => {
  test('stand in one place each, and what the text leaves empty is absent', () => {
    const { goods, documents, conditions, ...terms } = credit(plainCredit)
    expect(terms).toEqual({
      number: 'LC26-0417',
      issued: '2026-09-01',
      expiry: { date: '2026-11-30', place: 'CHINA' },
      form: 'IRREVOCABLE',
      rules: 'UCP LATEST VERSION',
      applicant: { name: 'HALVORSEN LYS AS', address: 'STORGATA 14 0155 OSLO, NORWAY' },
      beneficiary: { name: 'NINGBO LINWAN IMPORT AND EXPORT CO. LTD', address: '88 RIVER ROAD, NINGBO, CHINA' },
      issuingBank: 'NRDKNOKK',
      availableWith: { bank: 'ANY BANK IN CHINA', anyBank: true, anyBankIn: 'CHINA', by: 'negotiation' },
      amount: { amount: '52300.00', currency: 'USD' },
      drafts: { at: 'SIGHT', drawee: 'NRDKNOKK' },
      partialShipments: 'not-allowed',
      transhipment: 'allowed',
      portOfLoading: 'NINGBO, CHINA',
      portOfDischarge: 'OSLO, NORWAY',
      latestShipment: '2026-11-05',
      presentationPeriod: { days: 21, from: 'AFTER SHIPMENT' },
      confirmation: 'WITHOUT',
      charges: 'ALL CHARGES OUTSIDE NORWAY ARE FOR BENEFICIARY',
    })
    expect(goods).toMatchObject({
      tradeTerm: { incoterm: 'CIF', place: 'OSLO', year: '2020' },
      lines: [
        {
          quantity: { value: '1000', unit: 'PCS' },
          unitPrice: { amount: '52.3', currency: 'USD' },
          amount: { amount: '52300.00' },
        },
      ],
    })
    expect(documents?.map(({ kind, originals, copies }) => [kind, originals, copies])).toEqual([
      ['commercial-invoice', 1, 2],
      ['bill-of-lading', 1, 0],
      ['insurance', 1, 1],
    ])
    expect(conditions).toEqual([])
  })

  test('every demand on a document lights up where it stands in the text', () => {
    const [, bill] = credit(plainCredit).documents
    const shown = bill?.demands
      .toSorted((a, b) => (a.at?.from ?? 0) - (b.at?.from ?? 0))
      .map(({ what, value, at }) => [what, value, plainCredit.slice(at?.from, at?.to)])
    expect(shown).toEqual([
      ['full-set', undefined, 'FULL SET'],
      ['clean', undefined, 'CLEAN'],
      ['on-board', undefined, 'ON BOARD'],
      ['consignee', 'ORDER', 'MADE OUT TO ORDER'],
      ['blank-endorsed', undefined, 'BLANK ENDORSED'],
      ['freight', 'prepaid', 'FREIGHT PREPAID'],
      ['notify', 'APPLICANT', 'NOTIFY APPLICANT'],
    ])
  })

  test('a transferred credit bears its number in field 21', () => {
    const transfer = plainCredit
      .replace('{2:I700', '{2:I720')
      .replace(
        ':40A:IRREVOCABLE\n:20:LC26-0417',
        ':40B:IRREVOCABLE\nWITHOUT OUR CONFIRMATION\n:20:TR-88\n:21:LC26-0417',
      )
    expect(credit(transfer)).toMatchObject({ number: 'LC26-0417', form: 'IRREVOCABLE WITHOUT OUR CONFIRMATION' })
  })
})

describe('how many of a document are asked', () => {
  test.each([
    ['SIGNED COMMERCIAL INVOICE IN TRIPLICATE', 1, 2],
    ['SIGNED COMMERCIAL INVOICE IN 3 COPIES', 1, 2],
    ['PACKING LIST IN 3 ORIGINALS AND 2 COPIES', 3, 2],
    ['ONE ORIGINAL AND TWO COPIES OF THE CERTIFICATE', 1, 2],
    ['ORIGINAL PLUS ONE COPY OF THE PACKING LIST', 1, 1],
    ['FULL SET (3/3) OF CLEAN BILLS OF LADING PLUS 2 NON-NEGOTIABLE COPIES', 3, 2],
    ['2/3 SET OF CLEAN B/L', 2, 0],
    ['COPY OF THE BENEFICIARY’S FAX', 0, 1],
    ['PHOTOCOPY OF AWB', 0, 1],
    ['NON-NEGOTIABLE COPY OF B/L', 0, 1],
    ['INVOICE - 1 COPY', 1, 0],
    ['INSURANCE POLICY IN DUPLICATE', 1, 1],
    ['THREE (3) COPIES OF THE INVOICE', 1, 2],
    ['PACKING LIST IN 5', 1, 4],
    ['PACKING LIST IN 3 FOLDS', 1, 2],
    ['CERTIFICATE OF ORIGIN', 1, 0],
  ])('%s: %i originals, %i copies', (text, originals, copies) => {
    expect(countsIn(text)).toMatchObject({ originals, copies })
  })
})

describe('which document is meant', () => {
  const asked: readonly (readonly [string, DocumentKind])[] = [
    ['SIGNED COMMERCIAL INVOICE IN 3 COPIES INDICATING L/C NO.', 'commercial-invoice'],
    ['FULL SET OF CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER', 'bill-of-lading'],
    ['PACKING LIST/WEIGHT MEMO IN 3 COPIES INDICATING GROSS AND NET WEIGHTS', 'packing-list'],
    ['CERTIFICATE OF QUALITY IN 2 COPIES', 'quality-certificate'],
    ['CERTIFICATE OF QUANTITY/WEIGHT IN 2 COPIES', 'weight-certificate'],
    ['BENEFICIARY’S CERTIFIED COPY OF FAX SENT TO APPLICANT ADVISING VESSEL NAME'.replace('’', "'"), 'shipping-advice'],
    [
      'BENEFICIARYS CERTIFICATE STATING THAT ONE SET OF NON-NEGOTIABLE BILLS OF LADING WAS SENT',
      'beneficiary-certificate',
    ],
    ['INSURANCE POLICY/CERTIFICATE IN DUPLICATE FOR 110 PCT OF INVOICE VALUE', 'insurance'],
    ['G.S.P. CERTIFICATE OF ORIGIN FORM A', 'certificate-of-origin'],
    ['CLEAN AIR WAYBILL CONSIGNED TO APPLICANT MARKED FREIGHT COLLECT', 'air-waybill'],
    ["FORWARDER'S CERTIFICATE OF RECEIPT ADDRESSED TO APPLICANT", 'other'],
    ['CERTIFICATE FROM SHIPPING COMPANY STATING THAT THE VESSEL IS CLASSED', 'other'],
    ['COURIER RECEIPT EVIDENCING DISPATCH OF COPY DOCUMENTS', 'courier-receipt'],
    ['COMBINED TRANSPORT BILL OF LADING', 'multimodal'],
    ['CHARTER PARTY BILL OF LADING', 'charter-party-bill-of-lading'],
    ['CERTIFICATE OF ANALYSIS ISSUED BY THE MANUFACTURER', 'analysis-certificate'],
    ['CANADA CUSTOMS INVOICE', 'customs-invoice'],
    ['CARGO RECEIPT SIGNED BY APPLICANT', 'other'],
    ['CMR', 'road-waybill'],
    [
      'BENEFICIARY’SCERTIFICATE CONFIRMING THAT COPIES OF INVOICE AND BILL OF LADING HAVE BEEN FAXED',
      'beneficiary-certificate',
    ],
    ['ORIGIN CERTIFICATE GSPFORM ‘A’', 'certificate-of-origin'],
    ['SIGNED COMMERCIAL INVOIECE IN 6 COPIES', 'commercial-invoice'],
  ]
  test.each(asked)('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})

describe('items of a narrative', () => {
  const items = (text: string) => itemsOf(linesOf(text)).map((item) => item.text)
  test.each([
    [
      'plus signs, one going on in the next line',
      '+INVOICE\nIN TWO COPIES\n+PACKING LIST',
      ['INVOICE IN TWO COPIES', 'PACKING LIST'],
    ],
    [
      'a plus sign before a line that only goes on',
      '+FORWARDERS CERTIFICATE OF RECEIPT\n+ADDRESSED TO APPLICANT\n+INVOICE',
      ['FORWARDERS CERTIFICATE OF RECEIPT ADDRESSED TO APPLICANT', 'INVOICE'],
    ],
    ['two plus signs', '++INVOICE\nSIGNED\n++PACKING LIST', ['INVOICE SIGNED', 'PACKING LIST']],
    ['numbers', '1) INVOICE\nSIGNED\n2) PACKING LIST', ['INVOICE SIGNED', 'PACKING LIST']],
    [
      'numbers in one line',
      '1. INVOICE IN 3 COPIES 2. PACKING LIST 3. DRAFT',
      ['INVOICE IN 3 COPIES', 'PACKING LIST', 'DRAFT'],
    ],
    ['no marks at all', 'SIGNED INVOICE\nPACKING LIST', ['SIGNED INVOICE', 'PACKING LIST']],
    [
      'full stops as empty lines',
      'INVOICE SIGNED\nBY HAND\n.\nPACKING LIST',
      ['INVOICE SIGNED BY HAND', 'PACKING LIST'],
    ],
    ['numbers before strokes', '1/ INVOICE\n2/ FULL SET\n3/3 B/L', ['INVOICE', 'FULL SET 3/3 B/L']],
    [
      'an empty line behind each line parts nothing',
      'SIGNED COMMERCIAL INVOICE IN THREE COPIES SHOWING THE NUMBER OF\n\nTHE CREDIT\n\nPACKING LIST',
      ['SIGNED COMMERCIAL INVOICE IN THREE COPIES SHOWING THE NUMBER OF THE CREDIT', 'PACKING LIST'],
    ],
    [
      'plus signs in one line',
      '+SIGNED COMMERCIAL INVOICE IN 3 ORIGINALS +2 COPIES +PACKING LIST IN TWO COPIES +CERTIFICATE OF ORIGIN',
      ['SIGNED COMMERCIAL INVOICE IN 3 ORIGINALS +2 COPIES', 'PACKING LIST IN TWO COPIES', 'CERTIFICATE OF ORIGIN'],
    ],
    ['a field that says it has nothing', '+NONE', []],
    ['marks below marks', '+INVOICE SHOWING\n1) A\n2) B\n+PACKING LIST', ['INVOICE SHOWING 1) A 2) B', 'PACKING LIST']],
  ])('%s', (_, text, expected) => {
    expect(items(text)).toEqual(expected)
  })
})

describe('goods', () => {
  const goods = (text: string) => readGoods(linesOf(text))
  test('several lines with their prices, and the term apart', () => {
    const read = goods(
      '1,800 SETS OF LAMPS AT USD 46.25 PER SET\n6,400 PCS OF BULBS AT USD 15.75 PER PC\nCFR CHATTOGRAM INCOTERMS 2020',
    )
    expect(read.lines.map(({ quantity, amount }) => [quantity?.value, amount?.amount])).toEqual([
      ['1800', '83250.00'],
      ['6400', '100800.00'],
    ])
    expect(read.tradeTerm).toEqual({ incoterm: 'CFR', place: 'CHATTOGRAM', year: '2020' })
  })

  test('quantity and price on lines of their own are one line of goods; packing is none', () => {
    const read = goods(
      'COMMODITY: SUGAR ICUMSA 45\nUNIT PRICE: USD 360.00 PER MT\nTOTAL QUANTITY: 12,500 MT\nPACKING: 50 KG BAGS\nPRICE TERM: CFR QINGDAO',
    )
    expect(read.lines).toMatchObject([
      { description: 'SUGAR ICUMSA 45', quantity: { value: '12500', unit: 'MT' }, amount: { amount: '4500000.00' } },
    ])
  })

  test('a price without its unit is for one of what is counted', () => {
    expect(goods('COTTON TOWELS 10000 PCS AT USD 4.56 CFR GENOVA').lines).toMatchObject([
      { unitPrice: { amount: '4.56', per: 'PCS' }, amount: { amount: '45600.00' } },
    ])
  })

  test('goods counted by their own name have no unit, and nothing is guessed', () => {
    expect(goods('15,000 LADIES T-SHIRTS, FOB HO CHI MINH CITY')).toMatchObject({
      lines: [{ quantity: { value: '15000', unit: '' } }],
      tradeTerm: { incoterm: 'FOB', place: 'HO CHI MINH CITY' },
    })
    expect(goods('SAW MACHINE\n+FOB BUSAN 2020')).toMatchObject({
      lines: [],
      tradeTerm: { incoterm: 'FOB', place: 'BUSAN', year: '2020' },
    })
  })
})

test('who issues a document, and to whom it is made out, ends where the next demand begins', () => {
  const [origin, bill] = requirementsIn(
    linesOf(
      '+CERTIFICATE OF ORIGIN ISSUED BY CHAMBER OF COMMERCE IN 01 ORIGINAL AND 03 COPIES\n+B/L ISSUEDTO THE ORDER OF BANCA NOTIFYING APPLICANT,AFTER SHIPMENT',
    ),
  )
  expect(origin?.demands).toMatchObject([{ what: 'issuer', value: 'CHAMBER OF COMMERCE' }])
  expect(bill?.demands).toMatchObject([
    { what: 'consignee', value: 'ORDER OF BANCA' },
    { what: 'notify', value: 'APPLICANT' },
  ])
})

test('cover is a fraction of the value, however it is said', () => {
  const cover = (text: string) =>
    requirementsIn(linesOf(text))[0]
      ?.demands.filter(({ what }) => what === 'cover')
      .map(({ value }) => value)
  expect(cover('INSURANCE POLICY FOR 110 PCT OF CIF VALUE')).toEqual(['1.1'])
  expect(cover('INSURANCE POLICY FOR INVOICE VALUE PLUS 10 PERCENT')).toEqual(['1.1'])
})
