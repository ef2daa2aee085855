import type { Block, Sheet } from '@gendan/kernel/sheet'
import type { PrintWish } from '../../form.ts'
import { dayCell, packingCell, paymentCell, totalLabel } from '../parts/cells.ts'
import { clauses, shipmentWords, worded } from '../parts/clauses.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import { linesTable } from '../parts/priced-lines.ts'
import type { Quotation } from './shape.ts'

export function print(paper: Quotation, wish: PrintWish): Sheet {
  const { number, version } = paper.given
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [[partyLines(paper.buyer, { en: 'To', zh: '致' }, 'buyer')], [head(paper)]],
    },
    ...(paper.opening ? [{ block: 'text', cell: { text: paper.opening, at: 'opening' } } as const] : []),
    linesTable(paper, totalLabel(paper.delivery)),
    clauses([
      [{ en: 'Payment', zh: '付款' }, paymentCell(paper.payment, [])],
      [
        { en: 'Shipment', zh: '装运' },
        { text: shipmentWords(paper.shipment), at: 'shipment' },
      ],
      [{ en: 'Packing', zh: '包装' }, packingCell(paper.packingWords, paper.packing)],
      [{ en: 'Insurance', zh: '保险' }, worded(paper.insurance, 'insurance')],
      [{ en: 'Remarks', zh: '备注' }, worded(paper.remarks, 'remarks')],
    ]),
    {
      block: 'signatures',
      signers: [
        {
          label: { en: 'For the seller', zh: '卖方' },
          name: { text: paper.seller.name },
          ...(wish.chop ? { chop: wish.chop } : {}),
          ...(wish.signature ? { signature: wish.signature } : {}),
        },
      ],
    },
  ]
  return {
    title: { en: 'QUOTATION', zh: '报价单' },
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(paper.seller),
    blocks,
    foot: number
      ? { en: `${number} · v${version}`, zh: `${number} · 第 ${version} 版` }
      : { en: `Quotation · v${version} · draft`, zh: `报价单 · 第 ${version} 版 · 草稿` },
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function head(paper: Quotation): Block {
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'No.', zh: '编号' },
        { text: paper.given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Date', zh: '日期' }, dayCell(paper.given.day, 'given.day')],
      [{ en: 'Valid until', zh: '有效期至' }, dayCell(paper.validUntil, 'validUntil')],
    ],
  }
}
