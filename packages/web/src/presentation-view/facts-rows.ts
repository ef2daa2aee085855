import type { Credit } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'
import type { Examined } from '@gendan/orderfile/presentation/examined'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'
import { valueAt } from './document-fields.ts'

/** One fact through all documents: what the credit says, what each shows, and where a finding speaks of it. */
export interface FactRow {
  readonly label: Words
  readonly credit: string
  /** By document, in the order of the set. */
  readonly cells: readonly FactCell[]
}

export interface FactCell {
  readonly says: string
  /** A finding speaks of this fact of this document. */
  readonly found: 'fail' | 'untold' | undefined
}

interface Fact {
  readonly label: Words
  /** Where the documents have it; the first that shows something counts. */
  readonly at: readonly string[]
  readonly credit: (terms: Credit) => string | undefined
}

const FACTS: readonly Fact[] = [
  {
    label: { en: 'Goods', zh: '货物' },
    at: ['goods.0.description'],
    credit: ({ goods }) => goods?.lines[0]?.description,
  },
  {
    label: { en: 'Quantity', zh: '数量' },
    at: ['goods.0.quantity'],
    credit: ({ goods }) => goods?.lines[0]?.quantity?.value,
  },
  {
    label: { en: 'Amount', zh: '金额' },
    at: ['total.amount', 'insured.amount'],
    credit: ({ amount }) => amount && `${amount.currency} ${amount.amount}`,
  },
  { label: { en: 'Credit number', zh: '信用证号' }, at: ['numbers.credit'], credit: ({ number }) => number },
  { label: { en: 'Invoice number', zh: '发票号' }, at: ['numbers.invoice'], credit: () => undefined },
  { label: { en: 'Day of issue', zh: '出单日' }, at: ['dates.issued'], credit: () => undefined },
  {
    label: { en: 'Shipment', zh: '装运' },
    at: ['dates.onBoard', 'dates.effective'],
    credit: ({ latestShipment }) => latestShipment && `≤ ${latestShipment}`,
  },
  { label: { en: 'From', zh: '装货港' }, at: ['transport.loading'], credit: ({ portOfLoading }) => portOfLoading },
  { label: { en: 'To', zh: '卸货港' }, at: ['transport.discharge'], credit: ({ portOfDischarge }) => portOfDischarge },
  { label: { en: 'Vessel', zh: '船名' }, at: ['transport.vessel'], credit: () => undefined },
  { label: { en: 'Consignee', zh: '收货人' }, at: ['parties.consignee'], credit: () => undefined },
  { label: { en: 'Notify', zh: '通知人' }, at: ['parties.notify'], credit: () => undefined },
  { label: { en: 'Marks', zh: '唛头' }, at: ['marks'], credit: () => undefined },
  { label: { en: 'Packages', zh: '件数' }, at: ['packages.count'], credit: () => undefined },
  { label: { en: 'Gross weight, kg', zh: '毛重（千克）' }, at: ['weights.gross'], credit: () => undefined },
  { label: { en: 'Net weight, kg', zh: '净重（千克）' }, at: ['weights.net'], credit: () => undefined },
]

/** The facts that at least two of credit and documents show, one row each, with what was found against each document. */
export function factRows(
  terms: Credit | undefined,
  documents: readonly HeldDocument[],
  examined: Examined,
): readonly FactRow[] {
  const faces = documents.map(faceOf)
  return FACTS.flatMap(({ label, at, credit }) => {
    const cells = faces.map((face, i) => ({
      says:
        at
          .map((path) => valueAt(face, path))
          .find((value) => value !== undefined && value !== '')
          ?.toString() ?? '',
      found: foundAt(at, documents[i]?.id ?? '', examined),
    }))
    const said = (terms && credit(terms)) ?? ''
    const shows = cells.filter(({ says }) => says !== '').length + (said === '' ? 0 : 1)
    return shows < 2 ? [] : [{ label, credit: said, cells }]
  })
}

function foundAt(paths: readonly string[], document: string, { open }: Examined): FactCell['found'] {
  const near = open.filter(
    ({ finding, documents }) => documents.includes(document) && paths.some((path) => speaksOf(finding.at, path)),
  )
  if (near.length === 0) return undefined
  return near.some(({ finding }) => finding.verdict === 'fail') ? 'fail' : 'untold'
}

/** Rules name a place by its path; the line of goods that is meant may be any. */
function speaksOf(at: string, path: string): boolean {
  const plain = (text: string) => text.replace(/\.\d+/g, '')
  return plain(at) === plain(path) || plain(at).startsWith(`${plain(path)}.`) || plain(path).startsWith(`${plain(at)}.`)
}
