import type { Answer } from '@gendan/contract/questions'
import { documentShape, type PresentedDocument, type TypedDocument } from '@gendan/credit/examine/presentation'
import type { Credit, DocumentKind } from '@gendan/credit/terms/credit'
import { formOf } from '@gendan/forms/catalogue'
import { add, decimal, divide, fixed, multiply } from '@gendan/kernel/decimal'
import { latestPaper } from '@gendan/orderfile/order-file'
import type { Deed, PartOf, Scene } from '../story.ts'
import { THE_CREDIT } from './crediting.ts'
import { settledTerms } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

/** How a story names the documents that go to the bank, and the gate's part that they are. */
const THE_SET = 'presentation'
export const theSet: PartOf = ({ id }) => id(THE_SET)

/** The set for the order's credit is opened. */
export function opensPresentation(): Deed {
  return {
    ...{ act: 'open-presentation', on: { file: THE_SET } },
    asks: ({ id }) => ['credit', { id: id(THE_CREDIT) }],
    input: ({ id, answer }) => {
      const { number } = (answer as Answer<'credit'>).terms as Readonly<Record<string, string>>
      return { basis: { way: 'credit', credit: id(THE_CREDIT), number }, orders: [id(THE_ORDER)] }
    },
  }
}

/** A paper of ours as it was issued last, in so many originals and copies. */
export function putsPaper(kind: string, originals: number, copies = 0): Deed {
  return {
    ...{ act: 'put-document', on: { file: THE_SET }, looksAt: 'file', about: { paper: kind } },
    input: (scene) => ({
      ...{ from: 'paper', file: scene.id(THE_ORDER), paper: latestPaper(scene.order.file, kind)?.id ?? '' },
      ...{ originals, copies },
    }),
  }
}

/** A document that others have made, as it is typed from the page that came. */
export type Typed = (scene: Scene) => Face
type Face = Omit<TypedDocument, 'kind'>

/** The parties as the credit names them. */
function named({ answer }: Scene): { readonly applicant: string; readonly beneficiary: string } {
  const { applicant, beneficiary } = (answer as Answer<'presentation'>).terms as Pick<
    Credit,
    'applicant' | 'beneficiary'
  >
  return { applicant: lineOf(applicant), beneficiary: lineOf(beneficiary) }
}

function lineOf(party: Credit['applicant']): string {
  return [party?.name, party?.address].filter(Boolean).join(', ').replaceAll('\n', ', ')
}

/** A document of others goes into the set, its page beside it. */
export function putsDocument(kind: DocumentKind, typed: Typed): Deed {
  return {
    ...{ act: 'put-document', on: { file: THE_SET }, looksAt: 'file' },
    asks: ({ id }) => ['presentation', { id: id(THE_SET) }],
    keeps: (scene) => `${typed(scene).title} ${scene.cast.customerOrder}`,
    writes: (scene) => written(documentShape.parse({ ...typed(scene), kind })),
    input: (scene) => held(kind, typed(scene), scene),
  }
}

/** The document of a kind that lies in the set is put right, for a reason. */
export function correctsDocument(kind: DocumentKind, typed: Typed, reason: string): Deed {
  return {
    ...putsDocument(kind, typed),
    about: { says: reason },
    input: (scene) => {
      const { documents } = (scene.answer as Answer<'presentation'>).presentation as Readonly<{
        documents: readonly { readonly id: string; readonly kind: string }[]
      }>
      const document = documents.find((one) => one.kind === kind)?.id ?? ''
      return { ...held(kind, typed(scene), scene), document, reason }
    },
  }
}

function held(kind: DocumentKind, face: Face, { kept }: Scene) {
  const { originals = 1, copies = 0 } = face
  return { from: 'others', kind, files: [kept], originals, copies, face: { ...face, kind } }
}

/** The same as its page says it, a line for each fact. */
function written({
  numbers,
  parties,
  goods,
  transport,
  packages,
  weights,
  insured,
  ...face
}: PresentedDocument): readonly string[] {
  const { onBoard, issued } = face.dates
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['NO.', numbers.own],
    ['SHIPPER', parties.shipper],
    ['INSURED', parties.insured],
    ['CONSIGNEE', parties.consignee],
    ['NOTIFY PARTY', parties.notify],
    ['OCEAN VESSEL', transport.vessel],
    ['VOYAGE NO.', transport.voyage],
    ['PORT OF LOADING', transport.loading],
    ['PORT OF DISCHARGE', transport.discharge],
    ['DESCRIPTION OF GOODS', goods.map(({ description }) => description).join(', ')],
    ['PACKAGES', told(packages.count, packages.kind)],
    ['GROSS WEIGHT', told(weights.gross, 'KGS')],
    ['AMOUNT INSURED', told(insured?.amount, insured?.currency)],
    ['CONDITIONS', insured?.cover.join(', ')],
    ['FREIGHT', face.freight],
    ['CLAUSES', face.clauses.join(', ')],
    ['ON BOARD DATE', onBoard],
    ['DATE OF ISSUE', issued],
    ['SIGNED', face.signature],
  ]
  return [...lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])), ...face.statements]
}

function told(count: string | number | undefined, unit = ''): string | undefined {
  return count === undefined ? undefined : `${count} ${unit}`
}

/** The documents go to the bank today. */
export function presents(bank: string, courier: string): Deed {
  return { act: 'present-documents', on: { file: THE_SET }, input: ({ today }) => ({ day: today, bank, courier }) }
}

/** The bank pays what was drawn, less what it and others keep. */
export function bankPays(deductions: string): Deed {
  return {
    ...{ act: 'record-payment-under-credit', on: { file: THE_SET }, looksAt: 'file' },
    input: (scene) => {
      const { amount, currency } = invoiced(scene)
      const kept = add(decimal(amount), multiply(decimal(deductions), decimal('-1')))
      return { day: scene.today, amount: { amount: fixed(kept, 2, 'half-up'), currency }, deductions }
    },
  }
}

/** What the invoice of the order draws. */
export function invoiced({ order }: Scene): { readonly amount: string; readonly currency: string } {
  const paper = latestPaper(order.file, 'commercial-invoice')
  const { amount = '0', currency = '' } = (paper && faceOf(paper)?.total) ?? {}
  return { amount, currency }
}

/** The carrier's bill of lading over what was packed, on board on the day that the shipment has. */
export const billOfLading: Typed = (scene) => {
  const { shipment } = scene.order.file.deal
  const list = latestPaper(scene.order.file, 'packing-list')
  const packed = list && faceOf(list)
  const day = shipment?.onBoard ?? scene.today
  return {
    ...{ title: 'BILL OF LADING', originals: 3, originalsStated: 3, signed: true, endorsed: true },
    signature: 'NORTHERN LINDEN LINES NINGBO BRANCH AS AGENT FOR THE CARRIER NORTHERN LINDEN LINES',
    dates: { issued: day, onBoard: day },
    numbers: { own: shipment?.billOfLading ?? '' },
    parties: { shipper: named(scene).beneficiary, consignee: 'TO ORDER', notify: named(scene).applicant },
    goods: [{ description: goodsOf(scene) }],
    transport: {
      ...{ mode: 'sea', carrier: 'NORTHERN LINDEN LINES', ...voyageOf(scene) },
      onBoardVessel: shipment?.vessel ?? '',
    },
    ...(packed ? { packages: packed.packages, weights: packed.weights, marks: packed.marks } : {}),
    freight: 'FREIGHT PREPAID',
    clauses: ['CLEAN ON BOARD'],
  }
}

/** The insurer's policy for so many per cent of the invoice. */
export function policyFor(percent: string): Typed {
  return (scene) => {
    const { amount, currency } = invoiced(scene)
    const insured = divide(multiply(decimal(amount), decimal(percent)), decimal('100'))
    const { loading = '', discharge = '' } = voyageOf(scene)
    return {
      ...{ title: 'CARGO INSURANCE POLICY', originals: 2, originalsStated: 2, signed: true, endorsed: true },
      issuer: 'EAST HARBOUR PROPERTY INSURANCE CO., LTD.',
      dates: { issued: scene.order.file.deal.shipment?.onBoard ?? scene.today },
      numbers: { own: 'EHP-118204' },
      parties: { insured: named(scene).beneficiary },
      goods: [{ description: goodsOf(scene) }],
      transport: voyageOf(scene),
      insured: {
        ...{ amount: fixed(insured, 2, 'up'), currency, cover: ['INSTITUTE CARGO CLAUSES (A)'] },
        ...{ from: loading, to: discharge, claimsAt: discharge },
      },
    }
  }
}

/** The certificate of origin that the chamber of commerce has signed. */
export const originCertificate: Typed = (scene) => ({
  ...{ title: 'CERTIFICATE OF ORIGIN', originals: 1, signed: true },
  issuer: 'CHINA COUNCIL FOR THE PROMOTION OF INTERNATIONAL TRADE',
  dates: { issued: scene.order.file.deal.shipment?.onBoard ?? scene.today },
  parties: { shipper: named(scene).beneficiary, consignee: named(scene).applicant },
  goods: [{ description: goodsOf(scene) }],
  statements: ['COUNTRY OF ORIGIN: CHINA'],
})

function faceOf({ kind, filled }: { readonly kind: string; readonly filled: unknown }) {
  return formOf(kind)?.face?.(filled as never)
}

function voyageOf({ order }: Scene) {
  const { vessel = '', voyage = '', from = '', to = '' } = order.file.deal.shipment ?? {}
  return { vessel, voyage, loading: from.toUpperCase(), discharge: to.toUpperCase() }
}

function goodsOf(scene: Scene): string {
  return settledTerms(scene)
    .lines.map(({ name }) => name.en.toUpperCase())
    .join(', ')
}
