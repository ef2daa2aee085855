import { decimal, multiply } from '@gendan/kernel/decimal'
import type { Block, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { dayCell } from '../parts/cells.ts'
import { chosenClauses, clauses, worded } from '../parts/clauses.ts'
import { homePartyLines, letterheadOf } from '../parts/parties.ts'
import { linesTable } from '../parts/priced-lines.ts'
import type { PurchaseOrder } from './shape.ts'

export function print(po: PurchaseOrder, wish: PrintWish): Sheet {
  return {
    title: { en: 'PURCHASE ORDER', zh: '采购单' },
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(po.buyer),
    blocks: [
      {
        block: 'columns',
        shares: [1.35, 1],
        columns: [[homePartyLines(po.supplier, { en: 'To the supplier', zh: '致供应商' }, 'supplier')], [head(po)]],
      },
      stressed(po),
      linesTable(po, totalLabel(po), 'vatRate'),
      { block: 'text', cell: { text: po.inWords, at: 'inWords' } },
      clauses([
        [{ en: 'Place of delivery', zh: '交货地点' }, po.place ? { text: po.place, at: 'place' } : undefined],
        [{ en: 'Packing', zh: '包装' }, worded(po.packing, 'packing')],
        [{ en: 'Payment', zh: '付款' }, worded(po.payment, 'payment')],
        [{ en: 'Note', zh: '附言' }, po.addition ? { text: po.addition, at: 'addition' } : undefined],
        ...chosenClauses(po.clauses ?? []),
        [{ en: 'Sign back', zh: '签回' }, { text: SIGN_BACK }],
      ]),
      { block: 'signatures', signers: signers(po, wish) },
    ],
    foot: foot(po),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

const SIGN_BACK: Words = {
  en: 'Please check, write the day of delivery that you promise, sign, chop and send this order back. It stands once signed back.',
  zh: '请核对本单，注明承诺交货日期，签字盖章后传回，签回作实。',
}

function head({ given }: PurchaseOrder): Block {
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'Our order no.', zh: '采购单号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
    ],
  }
}

/** What the supplier must not overlook stands apart, before the goods. */
function stressed({ quality, deliver }: PurchaseOrder): Block {
  return {
    block: 'columns',
    shares: [1.35, 1],
    columns: [
      [
        {
          block: 'lines',
          label: { en: 'QUALITY DEMANDED', zh: '特别注明：质量要求' },
          lines: [{ text: quality, at: 'quality' }],
          strong: true,
        },
      ],
      [
        {
          block: 'lines',
          label: { en: 'DELIVERY BY', zh: '特别注明：交货期（不迟于）' },
          lines: [dayCell(deliver, 'deliver')],
          strong: true,
        },
      ],
    ],
  }
}

function totalLabel({ vatRate }: PurchaseOrder): Words {
  const percent = multiply(vatRate, HUNDRED)
  return { en: `TOTAL, VAT of ${percent}% included`, zh: `合计（含 ${percent}% 增值税）` }
}

const HUNDRED = decimal('100')

function signers({ buyer, supplier }: PurchaseOrder, wish: PrintWish) {
  return [
    {
      label: { en: 'For the buyer', zh: '采购方' },
      name: { text: buyer.name },
      ...(wish.confirmedBy ? { note: wish.confirmedBy } : {}),
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
    {
      label: { en: 'Signed back by the supplier', zh: '供应商签回作实' },
      name: { text: supplier.name },
      note: { en: 'Signature, chop, promised day of delivery', zh: '签字盖章，并注明承诺交货日期' },
    },
  ]
}

function foot({ given: { number, version } }: PurchaseOrder): Words {
  return number
    ? { en: `${number} · v${version}`, zh: `${number} · 第 ${version} 版` }
    : { en: `Purchase order · v${version} · draft`, zh: `采购单 · 第 ${version} 版 · 草稿` }
}
