import { type Change, on, setWith } from './clean-set.examples.ts'
import type { Presentation } from './presentation.ts'

/** Clean presentations of other kinds than by sea with insurance, each made from the clean set. What is asked stands in words alone. */

const SHIPPER = 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.'
const APPLICANT = 'HALVORSEN LYS AS, STORGATA 14, 0155 OSLO, NORWAY'

type Input = Parameters<Change>[0]

/** Puts another transport document in the place of the bill of lading, asked for in words. */
function carriedBy(input: Input, text: string, document: object): void {
  const { documents } = input.credit.credit
  const kind = (document as { kind: string }).kind
  documents[2] = { kind, originals: 1, copies: 0, text }
  const at = input.documents.findIndex((one: Input) => one.kind === 'bill-of-lading')
  input.documents[at] = { packages: { count: '250', kind: 'CARTONS' }, weights: { gross: '6200.00' }, ...document }
}

/** Trade term, places and cover, wherever the set shows them. */
function between(input: Input, term: string, from: string, to: string): void {
  const { credit } = input.credit
  credit.goods.text = `1000 PCS OAK CHAIRS ART. 130 AT USD 52.30/PC\n${term}`
  delete credit.goods.tradeTerm
  on('commercial-invoice', (d) => (d.tradeTerm = term))(input)
  on('insurance', (d) => {
    Object.assign(d.insured, { from, to, claimsAt: to })
    d.transport = { loading: from, discharge: to }
  })(input)
}

function withoutInsurance(input: Input): void {
  input.credit.credit.documents.splice(3, 1)
  const at = input.documents.findIndex((one: Input) => one.kind === 'insurance')
  input.documents.splice(at, 1)
}

const byAir: Change = (i) => {
  between(i, 'CIP OSLO AIRPORT, INCOTERMS 2020', 'SHANGHAI', 'OSLO')
  Object.assign(i.credit.credit, {
    portOfLoading: 'SHANGHAI PUDONG AIRPORT, CHINA',
    portOfDischarge: 'OSLO AIRPORT, NORWAY',
  })
  i.credit.credit.transhipment = 'not-allowed'
  const text =
    'AIR WAYBILL CONSIGNED TO NORDKYST BANK ASA, MARKED FREIGHT PREPAID AND NOTIFY APPLICANT, INDICATING ACTUAL FLIGHT NUMBER AND DATE'
  carriedBy(i, text, {
    kind: 'air-waybill',
    title: 'AIR WAYBILL',
    originals: 1,
    signed: true,
    signature: 'SHANGHAI AIR CARGO LTD. AS AGENT FOR THE CARRIER NORTHERN AIRLINES',
    dates: { issued: '2026-11-03', onBoard: '2026-11-04' },
    parties: { shipper: SHIPPER, consignee: 'NORDKYST BANK ASA', notify: APPLICANT },
    goods: [{ description: 'CHAIRS' }],
    transport: { mode: 'air', carrier: 'NORTHERN AIRLINES', voyage: 'NA 871', loading: 'PVG', discharge: 'OSLO OSL' },
    freight: 'FREIGHT PREPAID',
    clauses: ['ORIGINAL 3 (FOR SHIPPER)', 'TRANSHIPMENT AT FRANKFURT', 'ACTUAL FLIGHT NA 871 / 4 NOV 2026'],
  })
}

const combined: Change = (i) => {
  between(i, 'CIP OSLO, INCOTERMS 2020', 'JINHUA', 'OSLO')
  const { credit } = i.credit
  Object.assign(credit, {
    placeOfReceipt: 'JINHUA, CHINA',
    placeOfDelivery: 'OSLO, NORWAY',
    transhipment: 'not-allowed',
  })
  delete credit.portOfLoading
  delete credit.portOfDischarge
  const text =
    'FULL SET OF CLEAN MULTIMODAL TRANSPORT DOCUMENT MADE OUT TO ORDER AND BLANK ENDORSED MARKED FREIGHT PREPAID NOTIFY APPLICANT'
  carriedBy(i, text, {
    kind: 'multimodal',
    title: 'MULTIMODAL TRANSPORT BILL OF LADING',
    originals: 3,
    originalsStated: 3,
    signed: true,
    signature: 'EASTERN COMBINED LINES AS CARRIER',
    endorsed: true,
    dates: { issued: '2026-11-03' },
    parties: { shipper: SHIPPER, consignee: 'TO ORDER', notify: APPLICANT },
    goods: [{ description: 'CHAIRS' }],
    transport: {
      carrier: 'EASTERN COMBINED LINES',
      vessel: 'INTENDED VESSEL MV NORDLYS',
      receipt: 'JINHUA',
      loading: 'NINGBO',
      discharge: 'HAMBURG',
      delivery: 'OSLO',
    },
    freight: 'FREIGHT PREPAID',
    clauses: ['RECEIVED FOR SHIPMENT IN APPARENT GOOD ORDER AND CONDITION', 'TRANSHIPMENT AT HAMBURG'],
  })
}

const freeOnBoard: Change = (i) => {
  between(i, 'FOB NINGBO INCOTERMS 2020', 'NINGBO', 'OSLO')
  withoutInsurance(i)
  i.credit.credit.documents[2] = {
    kind: 'bill-of-lading',
    text: '3/3 ORIGINAL CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER OF NORDKYST BANK ASA MARKED FREIGHT COLLECT NOTIFY APPLICANT',
  }
  on('bill-of-lading', (d) => {
    d.freight = 'FREIGHT PAYABLE AT DESTINATION'
    d.parties.consignee = 'TO THE ORDER OF NORDKYST BANK ASA'
    d.endorsed = false
  })(i)
}

const chartered: Change = (i) => {
  between(i, 'CIF OSLO INCOTERMS 2020', 'NINGBO', 'OSLO')
  const text =
    'FULL SET OF CLEAN ON BOARD CHARTER PARTY BILLS OF LADING MADE OUT TO ORDER, BLANK ENDORSED, FREIGHT PAYABLE AS PER CHARTER PARTY, NOTIFY APPLICANT'
  carriedBy(i, text, {
    kind: 'charter-party-bill-of-lading',
    title: 'BILL OF LADING TO BE USED WITH CHARTER PARTIES',
    originals: 3,
    originalsStated: 3,
    signed: true,
    signature: 'NINGBO SHIP AGENCY AS AGENT FOR THE MASTER CAPTAIN OLE HANSEN',
    endorsed: true,
    dates: { issued: '2026-11-03', onBoard: '2026-11-03' },
    parties: { shipper: SHIPPER, consignee: 'TO ORDER', notify: APPLICANT },
    goods: [{ description: 'CHAIRS' }],
    transport: { vessel: 'MV LINDA', loading: 'NINGBO', discharge: 'OSLO' },
    freight: 'FREIGHT PAYABLE AS PER CHARTER PARTY DATED 12 OCTOBER 2026',
    clauses: ['CLEAN SHIPPED ON BOARD'],
  })
}

const byRail: Change = (i) => {
  between(i, 'CIP HAMBURG INCOTERMS 2020', 'YIWU', 'HAMBURG')
  const { credit } = i.credit
  Object.assign(credit, {
    placeOfReceipt: 'YIWU, CHINA',
    placeOfDelivery: 'HAMBURG, GERMANY',
    transhipment: 'not-allowed',
  })
  delete credit.portOfLoading
  delete credit.portOfDischarge
  carriedBy(i, 'RAILWAY BILL CONSIGNED TO APPLICANT MARKED FREIGHT PREPAID', {
    kind: 'rail-waybill',
    title: 'RAILWAY BILL DUPLICATE',
    originals: 1,
    signed: true,
    signature: 'CHINA RAILWAY CONTAINER, STAMP OF YIWU STATION',
    dates: { issued: '2026-11-02', received: '2026-11-03' },
    parties: { shipper: SHIPPER, consignee: APPLICANT },
    goods: [{ description: 'CHAIRS' }],
    transport: { mode: 'rail', carrier: 'CHINA RAILWAY', receipt: 'YIWU', delivery: 'HAMBURG' },
    freight: 'FREIGHT PREPAID',
  })
}

const passedOn: Change = (i) => {
  i.credit.credit.form = 'IRREVOCABLE TRANSFERABLE'
  i.credit.credit.conditions = [{ text: 'THIRD PARTY DOCUMENTS ARE ACCEPTABLE EXCEPT DRAFT AND INVOICE' }]
  on('packing-list', (d) => {
    d.issuer = 'ZHEJIANG OAK WORKS CO., LTD.'
    d.numbers = { invoice: 'ZOW-771' }
  })(i)
  on('bill-of-lading', (d) => (d.parties.shipper = 'ZHEJIANG OAK WORKS CO., LTD.'))(i)
  on('certificate-of-origin', (d) => (d.parties.beneficiary = 'ZHEJIANG OAK WORKS CO., LTD.'))(i)
}

const byCourier: Change = (i) => {
  const text =
    'BENEFICIARY CERTIFICATE CERTIFYING THAT ONE SET OF NON-NEGOTIABLE DOCUMENTS HAS BEEN SENT TO APPLICANT BY COURIER WITHIN 3 DAYS AFTER SHIPMENT, ACCOMPANIED BY THE COURIER RECEIPT'
  i.credit.credit.documents.push(
    { kind: 'beneficiary-certificate', text },
    { kind: 'courier-receipt', text: 'COURIER RECEIPT FOR ONE SET OF NON-NEGOTIABLE DOCUMENTS SENT TO APPLICANT' },
  )
  i.documents.push(
    {
      kind: 'beneficiary-certificate',
      title: "BENEFICIARY'S CERTIFICATE",
      originals: 1,
      issuer: SHIPPER,
      signed: true,
      dates: { issued: '2026-11-06' },
      statements: [
        'WE CERTIFY THAT ONE SET OF NON-NEGOTIABLE DOCUMENTS WAS SENT TO THE APPLICANT BY COURIER ON 5 NOV 2026',
      ],
    },
    {
      kind: 'courier-receipt',
      title: 'COURIER RECEIPT',
      originals: 1,
      issuer: 'SWIFT EXPRESS',
      signed: true,
      dates: { issued: '2026-11-06' },
      parties: { consignee: 'HALVORSEN LYS AS' },
    },
  )
}

/** What each kind of presentation is, and how it is made of the clean set. */
export const kindsOfSet: Readonly<Record<string, Change>> = {
  'by sea, CIF with insurance': () => undefined,
  'by air': byAir,
  'by sea and land under one document': combined,
  'FOB, freight to collect, to order of a bank': freeOnBoard,
  'under a charter party': chartered,
  'by rail': byRail,
  'under a transferable credit, with papers of the maker': passedOn,
  'with papers sent by courier': byCourier,
}

/** A clean set of a kind, changed. */
export function setOf(kind: keyof typeof kindsOfSet, change: Change = () => undefined): Presentation {
  return setWith((input) => {
    kindsOfSet[kind]?.(input)
    change(input)
  })
}
