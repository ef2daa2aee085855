import { writeMoney } from '@gendan/kernel/money'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { dayCell, footOf } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import type { ChangeOrder } from './shape.ts'

const TITLE: Words = { en: 'CHANGE ORDER', zh: '变更单' }

export function print(paper: ChangeOrder, wish: PrintWish): Sheet {
  const { change, addition } = paper
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [[partyLines(paper.buyer, { en: 'Customer', zh: '客户' }, 'buyer')], [head(paper)]],
    },
    clauses([
      [
        { en: 'Asked for by', zh: '谁要求改' },
        { text: change.askedBy || '—', at: 'change.askedBy' },
      ],
      [
        { en: 'Reason', zh: '原因' },
        { text: change.reason || '—', at: 'change.reason' },
      ],
    ]),
    changed(paper),
    clauses([
      [
        { en: 'Papers replaced', zh: '作废换新的单证' },
        { text: change.papers.join(', ') || '—', at: 'change.papers' },
      ],
      [{ en: 'Otherwise', zh: '其余' }, { text: REST }],
    ]),
    ...(addition ? [{ block: 'text', cell: { text: addition, at: 'addition' } } as const] : []),
    { block: 'signatures', signers: signers(paper, wish) },
  ]
  return {
    title: TITLE,
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(paper.seller),
    blocks,
    foot: footOf(paper.given, { en: 'Change order', zh: '变更单' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

const REST: Words = {
  en: 'All other terms stand as they were. The change holds once both sides have signed it.',
  zh: '其他条款不变。本变更经双方签字后生效。',
}

function head({ given, change, customerOrder }: ChangeOrder): Block {
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'No.', zh: '编号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
      [
        { en: 'Your order', zh: '客户单号' },
        { text: customerOrder || '—', at: 'customerOrder' },
      ],
      [
        { en: 'Version of the terms', zh: '条款版次' },
        { text: `${change.version - 1} → ${change.version}`, at: 'change.version' },
      ],
      [{ en: 'Changed on', zh: '改动日期' }, dayCell(change.day, 'change.day')],
    ],
  }
}

const WIDE = 'rest' as const

/** What was and what is, point by point, and the total under it. */
function changed({ change }: ChangeOrder): Block {
  const columns: readonly Column[] = [
    { head: { en: 'What changes', zh: '改动项目' }, align: 'left', width: 52 },
    { head: { en: 'Was', zh: '原为' }, align: 'left', width: WIDE },
    { head: { en: 'Is now', zh: '现为' }, align: 'left', width: WIDE },
  ]
  const { before, after } = change.total
  return {
    block: 'table',
    columns,
    rows: change.rows.map(({ what, before: was, after: is }, i): readonly Cell[] => [
      { text: what, at: `change.rows.${i}.what` },
      { text: dash(was), at: `change.rows.${i}.before` },
      { text: dash(is), at: `change.rows.${i}.after` },
    ]),
    totals: [
      [
        { text: { en: 'Total of the order', zh: '订单总额' } },
        { text: writeMoney(before), at: 'change.total.before' },
        { text: writeMoney(after), at: 'change.total.after' },
      ],
    ],
  }
}

function dash({ en, zh }: Words): Words {
  return { en: en || '—', zh: zh || '—' }
}

function signers({ seller, buyer }: ChangeOrder, wish: PrintWish) {
  return [
    {
      label: { en: 'The seller', zh: '卖方' },
      name: { text: seller.name },
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
    {
      label: { en: 'The buyer', zh: '买方' },
      name: { text: buyer.name },
      note: { en: 'Signature, chop, date', zh: '签字盖章、日期' },
    },
  ]
}
