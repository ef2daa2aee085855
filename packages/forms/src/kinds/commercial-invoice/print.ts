import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { placeWords } from '@gendan/trade/place'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import type { PrintWish } from '../../form.ts'
import { bankBlock, dayCell, footOf, marksBlock, paymentCell, totalLabel } from '../parts/cells.ts'
import { type Clause, clauses, worded } from '../parts/clauses.ts'
import { creditClauses, creditRows } from '../parts/credit-page.ts'
import { writePacking } from '../parts/packing-totals.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import { linesTable } from '../parts/priced-lines.ts'
import type { CommercialInvoice } from './shape.ts'

export function print(ci: CommercialInvoice, wish: PrintWish): Sheet {
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [[partyLines(ci.buyer, { en: 'To', zh: '致' }, 'buyer')], [head(ci)]],
    },
    linesTable(ci, totalLabel(ci.delivery)),
    { block: 'text', cell: { text: ci.inWords, at: 'inWords' } },
    clauses([
      [
        { en: 'Delivery', zh: '交货' },
        { text: writeDeliveryTerm(ci.delivery), at: 'delivery' },
      ],
      [{ en: 'Payment', zh: '付款' }, paymentCell(ci.payment, ci.instalments)],
      ...shipmentClauses(ci),
      [
        { en: 'Packed in', zh: '包装' },
        { text: writePacking(ci.packing), at: 'packing' },
      ],
      [{ en: 'Origin', zh: '原产国' }, worded(ci.origin, 'origin')],
      ...(ci.beside ?? []).map(
        (text, i) =>
          [
            { en: 'As agreed', zh: '约定' },
            { text, at: `beside.${i}` },
          ] as const,
      ),
      ...creditClauses(ci.credit),
      [{ en: 'Note', zh: '附言' }, ci.addition ? { text: ci.addition, at: 'addition' } : undefined],
    ]),
    { block: 'columns', shares: [1, 1.2], columns: [[marksBlock(ci.marks)], [bankBlock(ci.bank)]] },
    {
      block: 'signatures',
      signers: [
        {
          label: { en: 'For the seller', zh: '卖方' },
          name: { text: ci.seller.name, at: 'seller.name' },
          ...(wish.chop ? { chop: wish.chop } : {}),
          ...(wish.signature ? { signature: wish.signature } : {}),
        },
      ],
    },
  ]
  return {
    title: { en: 'COMMERCIAL INVOICE', zh: '商业发票' },
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(ci.seller),
    blocks,
    foot: footOf(ci.given, { en: 'Commercial invoice', zh: '商业发票' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function head(ci: CommercialInvoice): Block {
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: ci.given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(ci.given.day, 'given.day')],
    [
      { en: 'Your order', zh: '客户订单' },
      { text: ci.customerOrder || '—', at: 'customerOrder' },
    ],
    [
      { en: 'Proforma invoice', zh: '形式发票' },
      { text: ci.proforma || '—', at: 'proforma' },
    ],
    ...creditRows(ci.credit),
  ]
  return { block: 'pairs', rows }
}

/** The way as agreed; vessel, bill of lading, containers and day on board as far as they are known. */
function shipmentClauses({ from, to, shipment }: CommercialInvoice): readonly Clause[] {
  const [loading, discharge] = [placeWords(shipment?.from || from), placeWords(shipment?.to || to)]
  const way = { en: `From ${loading.en} to ${discharge.en}`, zh: `自${loading.zh}至${discharge.zh}` }
  if (!shipment)
    return [
      [
        { en: 'Shipment', zh: '装运' },
        { text: way, at: 'from' },
      ],
    ]
  const vessel = [shipment.vessel, shipment.voyage].filter(Boolean).join(' ')
  const boxes = shipment.containers.map(({ number, seal }) => (seal ? `${number} / ${seal}` : number)).join(', ')
  const known = [vessel, shipment.billOfLading && `B/L ${shipment.billOfLading}`, boxes].filter(Boolean).join(' · ')
  return [
    [
      { en: 'Shipment', zh: '装运' },
      { text: way, at: 'from' },
    ],
    [{ en: 'Vessel', zh: '船名' }, known ? { text: known, at: 'shipment.vessel' } : undefined],
    [{ en: 'On board', zh: '装船' }, shipment.onBoard ? dayCell(shipment.onBoard, 'shipment.onBoard') : undefined],
  ]
}
