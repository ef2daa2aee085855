import { cleanCredit } from '../terms/clean-credit.examples.ts'
import { type Examination, examine } from './examine.ts'
import { type Presentation, presentationShape } from './presentation.ts'

/** A credit and a set of documents under it that comply: what the tests change one thing of. */
const cleanInput = {
  credit: {
    credit: cleanCredit,
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
