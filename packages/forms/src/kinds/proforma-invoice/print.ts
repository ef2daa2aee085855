import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { dayCell, packingCell, paymentCell, totalLabel } from '../parts/cells.ts'
import { clauses, shipmentWords, worded } from '../parts/clauses.ts'
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
      [{ en: 'Tolerance', zh: '溢短装' }, toleranceCell(pi)],
      [{ en: 'Remarks', zh: '备注' }, worded(pi.remarks, 'remarks')],
      [{ en: 'Note', zh: '附言' }, pi.addition ? { text: pi.addition, at: 'addition' } : undefined],
    ]),
    { block: 'columns', shares: [1, 1.2], columns: [[marks(pi)], [bank(pi)]] },
    { block: 'signatures', signers: signers(pi, wish) },
  ]
  return {
    title: { en: 'PROFORMA INVOICE', zh: '形式发票' },
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(pi.seller),
    blocks,
    foot: foot(pi),
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

function toleranceCell(pi: ProformaInvoice): Cell | undefined {
  const percent = pi.tolerancePercent
  if (!percent) return undefined
  const text = {
    en: `${percent}% more or less in quantity and amount at the seller's option`,
    zh: `数量和金额允许 ${percent}% 溢短装，由卖方选择`,
  }
  return { text, at: 'tolerancePercent' }
}

function marks(pi: ProformaInvoice): Block {
  const lines =
    pi.marks.length > 0 ? pi.marks.map((text, i) => ({ text, at: `marks.${i}` })) : [{ text: 'N/M', at: 'marks' }]
  return { block: 'lines', label: { en: 'Shipping marks', zh: '唛头' }, lines }
}

function bank(pi: ProformaInvoice): Block {
  const label = { en: 'Bank details', zh: '收款账户' }
  const account = pi.bank
  if (!account) return { block: 'lines', label, lines: [{ text: '—', at: 'bank' }] }
  const name = [account.bankName, account.branch].filter(Boolean).join(', ')
  const numbers = [account.swift && `SWIFT ${account.swift}`, `A/C ${account.account}`].filter(Boolean).join(' · ')
  return {
    block: 'lines',
    label,
    lines: [
      { text: name, at: 'bank.bankName' },
      { text: numbers, at: 'bank.account' },
      { text: `Beneficiary: ${account.beneficiary}`, at: 'bank.beneficiary' },
    ],
  }
}

function signers(pi: ProformaInvoice, wish: PrintWish) {
  return [
    {
      label: { en: 'For the seller', zh: '卖方' },
      name: { text: pi.seller.name.en || pi.seller.name.zh },
      ...(wish.confirmedBy ? { note: wish.confirmedBy } : {}),
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
    { label: { en: 'Confirmed by the buyer', zh: '买方确认' }, name: { text: pi.buyer.name.en || pi.buyer.name.zh } },
  ]
}

function foot(pi: ProformaInvoice): Words {
  const { number, version } = pi.given
  return number
    ? { en: `${number} · v${version}`, zh: `${number} · 第 ${version} 版` }
    : { en: `Proforma invoice · v${version} · draft`, zh: `形式发票 · 第 ${version} 版 · 草稿` }
}
