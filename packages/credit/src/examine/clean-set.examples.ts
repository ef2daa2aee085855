import { type Examination, examine } from './examine.ts'
import { type Presentation, presentationShape } from './presentation.ts'

/** A credit and a set of documents under it that comply: what the tests change one thing of. */
const cleanInput = {
  credit: {
    credit: {
      number: 'LC26-0417',
      issued: '2026-09-01',
      expiry: { date: '2026-11-30', place: 'CHINA' },
      form: 'IRREVOCABLE',
      rules: 'UCP LATEST VERSION',
      applicant: { name: 'HALVORSEN LYS AS', address: 'STORGATA 14, 0155 OSLO, NORWAY' },
      beneficiary: { name: 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.', address: '88 RIVER ROAD, NINGBO, CHINA' },
      issuingBank: 'NRDKNOKK',
      availableWith: { bank: 'ANY BANK IN CHINA', by: 'negotiation' },
      amount: { amount: '52300.00', currency: 'USD' },
      drafts: { at: 'SIGHT', drawee: 'NRDKNOKK' },
      partialShipments: 'not-allowed',
      transhipment: 'allowed',
      portOfLoading: 'NINGBO, CHINA',
      portOfDischarge: 'OSLO, NORWAY',
      latestShipment: '2026-11-05',
      goods: {
        lines: [
          {
            description: '1000 PCS OAK CHAIRS ART. 130 AT USD 52.30/PC',
            quantity: { value: '1000', unit: 'PCS' },
            unitPrice: { amount: '52.30', currency: 'USD', per: 'PC' },
          },
        ],
        tradeTerm: { incoterm: 'CIF', place: 'OSLO', year: '2020' },
        text: '1000 PCS OAK CHAIRS ART. 130 AT USD 52.30/PC\nCIF OSLO INCOTERMS 2020',
      },
      documents: [
        {
          kind: 'commercial-invoice',
          originals: 1,
          copies: 2,
          demands: [{ what: 'signed' }],
          text: 'SIGNED COMMERCIAL INVOICE IN TRIPLICATE',
        },
        { kind: 'packing-list', originals: 1, copies: 2, demands: [], text: 'PACKING LIST IN TRIPLICATE' },
        {
          kind: 'bill-of-lading',
          originals: 1,
          copies: 0,
          demands: [
            { what: 'full-set' },
            { what: 'clean' },
            { what: 'on-board' },
            { what: 'consignee', value: 'ORDER' },
            { what: 'blank-endorsed' },
            { what: 'freight', value: 'prepaid' },
            { what: 'notify', value: 'APPLICANT' },
          ],
          text: 'FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT',
        },
        {
          kind: 'insurance',
          originals: 1,
          copies: 1,
          demands: [
            { what: 'blank-endorsed' },
            { what: 'cover', value: '1.1' },
            { what: 'risk', value: 'ALL RISKS' },
            { what: 'risk', value: 'WAR' },
          ],
          text: 'INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING ALL RISKS AND WAR RISK',
        },
        {
          kind: 'certificate-of-origin',
          originals: 1,
          copies: 0,
          demands: [{ what: 'issuer', value: 'CCPIT' }],
          text: 'CERTIFICATE OF ORIGIN ISSUED BY CCPIT',
        },
      ],
      presentationPeriod: { days: 21, from: 'AFTER SHIPMENT' },
      confirmation: 'WITHOUT',
    },
  },
  presentation: { date: '2026-11-16', to: 'BANK OF CHINA NINGBO', closedDays: [] },
  documents: [
    {
      kind: 'draft',
      title: 'BILL OF EXCHANGE',
      originals: 1,
      signed: true,
      tenor: 'AT SIGHT',
      dates: { issued: '2026-11-10' },
      parties: { drawer: 'NINGBO LINWAN IMPORT & EXPORT CO., LTD.', drawee: 'NRDKNOKK' },
      total: { amount: '52300.00', currency: 'USD' },
    },
    {
      kind: 'commercial-invoice',
      title: 'COMMERCIAL INVOICE',
      originals: 1,
      copies: 2,
      issuer: 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.',
      signed: true,
      dates: { issued: '2026-10-30' },
      numbers: { own: 'LW-CI26-0088', credit: 'LC26-0417' },
      parties: {
        beneficiary: 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.',
        buyer: 'HALVORSEN LYS AS, STORGATA 14, OSLO',
      },
      goods: [
        { description: 'OAK CHAIRS ART. 130', quantity: '1000', unit: 'PCS', unitPrice: '52.30', amount: '52300.00' },
      ],
      total: { amount: '52300.00', currency: 'USD' },
      tradeTerm: 'CIF OSLO, INCOTERMS 2020',
      marks: 'HALVORSEN OSLO NOS 1-250',
    },
    {
      kind: 'packing-list',
      title: 'PACKING LIST',
      originals: 1,
      copies: 2,
      issuer: 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.',
      dates: { issued: '2026-10-30' },
      numbers: { invoice: 'LW-CI26-0088' },
      goods: [{ description: 'OAK CHAIRS', quantity: '1000', unit: 'PCS' }],
      packages: { count: '250', kind: 'CARTONS' },
      weights: { gross: '6200', net: '5500' },
      marks: 'HALVORSEN / OSLO',
    },
    {
      kind: 'bill-of-lading',
      title: 'BILL OF LADING',
      originals: 3,
      originalsStated: 3,
      signed: true,
      signature: 'EASTERN SEA LINES NINGBO BRANCH AS AGENT FOR THE CARRIER EASTERN SEA LINES',
      endorsed: true,
      dates: { issued: '2026-11-03', onBoard: '2026-11-03' },
      parties: {
        shipper: 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.',
        consignee: 'TO ORDER',
        notify: 'HALVORSEN LYS AS, STORGATA 14, 0155 OSLO, NORWAY',
      },
      goods: [{ description: 'CHAIRS' }],
      transport: {
        mode: 'sea',
        carrier: 'EASTERN SEA LINES',
        vessel: 'MS LINDA',
        voyage: '045W',
        loading: 'NINGBO',
        discharge: 'OSLO',
        onBoardVessel: 'MS LINDA',
      },
      packages: { count: '250', kind: 'CTNS' },
      weights: { gross: '6200' },
      freight: 'FREIGHT PREPAID',
      marks: 'HALVORSEN OSLO 1-250',
      clauses: ["SHIPPER'S LOAD, COUNT AND SEAL", 'CLEAN ON BOARD'],
    },
    {
      kind: 'insurance',
      title: 'CARGO INSURANCE POLICY',
      originals: 2,
      originalsStated: 2,
      issuer: 'EAST CHINA PROPERTY INSURANCE CO., LTD.',
      signed: true,
      endorsed: true,
      dates: { issued: '2026-11-02' },
      parties: { insured: 'NINGBO LINWAN IMPORT AND EXPORT CO., LTD.' },
      goods: [{ description: 'CHAIRS' }],
      transport: { vessel: 'MS LINDA', voyage: '045W', loading: 'NINGBO', discharge: 'OSLO' },
      insured: {
        amount: '57530.00',
        currency: 'USD',
        cover: ['INSTITUTE CARGO CLAUSES (A)', 'INSTITUTE WAR CLAUSES'],
        from: 'NINGBO',
        to: 'OSLO',
        claimsAt: 'OSLO',
      },
    },
    {
      kind: 'certificate-of-origin',
      title: 'CERTIFICATE OF ORIGIN',
      originals: 1,
      issuer: 'CHINA COUNCIL FOR THE PROMOTION OF INTERNATIONAL TRADE',
      signed: true,
      dates: { issued: '2026-11-02' },
      parties: { consignee: 'HALVORSEN LYS AS' },
      goods: [{ description: 'CHAIRS', quantity: '1000', unit: 'PCS' }],
      statements: ['COUNTRY OF ORIGIN: CHINA'],
    },
  ],
}

/** Writes on a copy of the clean set. */
// biome-ignore lint/suspicious/noExplicitAny: what an example breaks has no shape of its own.
export type Change = (input: any) => void

export const credit =
  (change: Change): Change =>
  (input) =>
    change(input.credit.credit)

/** Changes the document of a kind. */
export const on =
  (kind: string, change: Change): Change =>
  (input) =>
    change(input.documents.find((one: { kind: string }) => one.kind === kind))

/** The clean set, changed. */
export function setWith(change: Change = () => undefined): Presentation {
  const copy = JSON.parse(JSON.stringify(cleanInput))
  change(copy)
  return presentationShape.parse(copy)
}

/** What is found in a set whose credit can be read. */
export function examined(presentation: Presentation): Examination {
  const answer = examine(presentation)
  if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
  return answer
}
