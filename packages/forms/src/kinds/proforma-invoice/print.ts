import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import {
  bankBlock,
  dayCell,
  footOf,
  marksBlock,
  packingCell,
  paymentCell,
  toleranceCell,
  totalLabel,
} from '../parts/cells.ts'
import { chosenClauses, clauses, shipmentWords, worded } from '../parts/clauses.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import { linesTable } from '../parts/priced-lines.ts'
import type { ProformaInvoice } from './shape.ts'

export function print(pi: ProformaInvoice, wish: PrintWish): Sheet {
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [[partyLines(pi.buyer, { en: 'To', zh: '致' }, 'buyer')], [head(pi)]],
    },
    linesTable(pi, totalLabel(pi.delivery)),
    { block: 'text', cell: { text: pi.inWords, at: 'inWords' } },
    clauses([
      [{ en: 'Payment', zh: '付款' }, paymentCell(pi.payment, pi.instalments)],
      [
        { en: 'Shipment', zh: '装运' },
        { text: shipmentWords(pi.shipment), at: 'shipment' },
      ],
      [{ en: 'Packing', zh: '包装' }, packingCell(pi.packingWords, pi.packing)],
      [{ en: 'Insurance', zh: '保险' }, worded(pi.insurance, 'insurance')],
      [{ en: 'Tolerance', zh: '溢短装' }, toleranceCell(pi.tolerancePercent)],
      [{ en: 'Remarks', zh: '备注' }, worded(pi.remarks, 'remarks')],
      [{ en: 'Note', zh: '附言' }, pi.addition ? { text: pi.addition, at: 'addition' } : undefined],
      ...chosenClauses(pi.clauses ?? []),
    ]),
    { block: 'columns', shares: [1, 1.2], columns: [[marksBlock(pi.marks)], [bankBlock(pi.bank)]] },
    { block: 'signatures', signers: signers(pi, wish) },
  ]
  return {
    title: { en: 'PROFORMA INVOICE', zh: '形式发票' },
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(pi.seller),
    blocks,
    foot: footOf(pi.given, { en: 'Proforma invoice', zh: '形式发票' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function head(pi: ProformaInvoice): Block {
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: pi.given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(pi.given.day, 'given.day')],
    [
      { en: 'Your order', zh: '客户订单' },
      { text: pi.customerOrder || '—', at: 'customerOrder' },
    ],
    [{ en: 'Valid until', zh: '有效期至' }, dayCell(pi.validUntil, 'validUntil')],
  ]
  return { block: 'pairs', rows }
}

function signers(pi: ProformaInvoice, wish: PrintWish) {
  return [
    {
      label: { en: 'For the seller', zh: '卖方' },
      name: { text: pi.seller.name },
      ...(wish.confirmedBy ? { note: wish.confirmedBy } : {}),
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
    { label: { en: 'Confirmed by the buyer', zh: '买方确认' }, name: { text: pi.buyer.name.en || pi.buyer.name.zh } },
  ]
}
