import type { Block, Cell, Sheet, Tongue } from '@gendan/kernel/sheet'
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
import { type Clause, chosenClauses, clauses, shipmentWords, worded } from '../parts/clauses.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import { linesTable } from '../parts/priced-lines.ts'
import type { SalesContract } from './shape.ts'

export function print(contract: SalesContract, wish: PrintWish): Sheet {
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [
        [sellerLines(contract), partyLines(contract.buyer, { en: 'Buyer', zh: '买方' }, 'buyer')],
        [head(contract)],
      ],
    },
    { block: 'text', cell: { text: MADE } },
    linesTable(contract, totalLabel(contract.delivery)),
    { block: 'text', cell: { text: contract.inWords, at: 'inWords' } },
    clauses(numbered([...agreed(contract), ...chosenClauses(contract.clauses)], wish.tongue)),
    { block: 'columns', shares: [1, 1.2], columns: [[marksBlock(contract.marks)], [bankBlock(contract.bank)]] },
    { block: 'signatures', signers: signers(contract, wish) },
  ]
  return {
    title: { en: 'SALES CONTRACT', zh: '售货合同' },
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(contract.seller),
    blocks,
    foot: footOf(contract.given, { en: 'Sales contract', zh: '售货合同' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

const MADE: Words = {
  en: 'The seller sells and the buyer buys the goods below on the terms of this contract.',
  zh: '卖方出售、买方购买下列货物，双方同意按本合同条款履行。',
}

function sellerLines({ seller }: SalesContract): Block {
  const lines: readonly Cell[] = [
    { text: seller.name, at: 'seller.name' },
    ...seller.addressLines.map((text, i) => ({ text, at: `seller.addressLines.${i}` })),
  ]
  return { block: 'lines', label: { en: 'Seller', zh: '卖方' }, lines, strong: true }
}

function head(contract: SalesContract): Block {
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: contract.given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(contract.given.day, 'given.day')],
    [
      { en: 'Signed at', zh: '签约地点' },
      { text: contract.signedAt || '—', at: 'signedAt' },
    ],
    [
      { en: 'Your order', zh: '客户订单' },
      { text: contract.customerOrder || '—', at: 'customerOrder' },
    ],
  ]
  return { block: 'pairs', rows }
}

/** What the terms settle. */
function agreed(contract: SalesContract): readonly Clause[] {
  return [
    [
      { en: 'Price', zh: '价格' },
      { text: contract.duties, at: 'duties' },
    ],
    [{ en: 'Payment', zh: '付款' }, paymentCell(contract.payment, contract.instalments)],
    [
      { en: 'Shipment', zh: '装运' },
      { text: shipmentWords(contract.shipment), at: 'shipment' },
    ],
    [{ en: 'Packing', zh: '包装' }, packingCell(contract.packingWords, contract.packing)],
    [{ en: 'Insurance', zh: '保险' }, worded(contract.insurance, 'insurance')],
    [{ en: 'Tolerance', zh: '溢短装' }, toleranceCell(contract.tolerancePercent)],
    [{ en: 'Remarks', zh: '备注' }, worded(contract.remarks, 'remarks')],
  ]
}

/** People speak of clauses by their numbers, said once where both tongues stand; what says nothing has none. */
function numbered(rows: readonly Clause[], tongue: Tongue): readonly Clause[] {
  return rows
    .filter(([, cell]) => cell !== undefined)
    .map(
      ([{ en, zh }, cell], i) => [{ en: `${i + 1} ${en}`, zh: tongue === 'zh' ? `${i + 1} ${zh}` : zh }, cell] as const,
    )
}

function signers({ seller, buyer }: SalesContract, wish: PrintWish) {
  return [
    {
      label: { en: 'The seller', zh: '卖方' },
      name: { text: seller.name },
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
    { label: { en: 'The buyer', zh: '买方' }, name: { text: buyer.name.en || buyer.name.zh } },
  ]
}
