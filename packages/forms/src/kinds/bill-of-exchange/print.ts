import { writeMoney } from '@gendan/kernel/money'
import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { dayCell } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { creditClauses } from '../parts/credit-page.ts'
import { ourHand, presentedPage } from '../parts/presented.ts'
import { datedTenor } from './drawn.ts'
import type { BillOfExchange } from './shape.ts'

/** Both of a set on one page, each signed: the first that is paid voids the other. */
export function print(bill: BillOfExchange, wish: PrintWish): Sheet {
  return presentedPage(bill, wish, { en: 'Bill of exchange', zh: '汇票' }, [
    ...exemplar(bill, { en: 'FIRST', zh: '第一联' }, { en: 'SECOND', zh: '第二联' }),
    { block: 'signatures', signers: [ourHand(bill.seller, wish)] },
    ...exemplar(bill, { en: 'SECOND', zh: '第二联' }, { en: 'FIRST', zh: '第一联' }),
  ])
}

function exemplar(bill: BillOfExchange, which: Words, other: Words): readonly Block[] {
  const { total, inWords, tenor, drawee, payee, clause } = bill
  const at = datedTenor(bill)
  return [
    { block: 'columns', shares: [1, 1], columns: [[amount(bill)], [head(bill)]] },
    {
      block: 'text',
      cell: {
        text: {
          en: `${at.en || tenor || '—'} of this ${which.en} of exchange (${other.en} of the same tenor and date being unpaid) pay to the order of ${payee || '—'} the sum of ${inWords.en} (${writeMoney(total)}).`,
          zh: `凭本汇票${which.zh}（${other.zh}同期限同日期者未付）于${at.zh || '—'}付交 ${payee || '—'} 或其指定人 ${inWords.zh}。`,
        },
        at: 'payee',
      },
    },
    clauses([
      [
        { en: 'Clause', zh: '出票条款' },
        { text: clause, at: 'clause' },
      ],
      ...creditClauses(bill.credit),
      [{ en: 'Note', zh: '附言' }, bill.addition ? { text: bill.addition, at: 'addition' } : undefined],
      [
        { en: 'To', zh: '付款人' },
        { text: drawee || '—', at: 'drawee' },
      ],
    ]),
  ]
}

function amount({ total, inWords }: BillOfExchange): Block {
  const lines: readonly Cell[] = [
    { text: writeMoney(total), at: 'total' },
    { text: inWords, at: 'inWords' },
  ]
  return { block: 'lines', label: { en: 'Exchange for', zh: '金额' }, lines, strong: true }
}

function head(bill: BillOfExchange): Block {
  const { given, invoiceNumber, drawnAt, credit, tenor } = bill
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
    [
      { en: 'Tenor', zh: '期限' },
      { text: tenor || '—', at: 'tenor' },
    ],
    ...(drawnAt
      ? [
          [
            { en: 'Drawn at', zh: '出票地点' },
            { text: drawnAt, at: 'drawnAt' },
          ] as const,
        ]
      : []),
    ...(invoiceNumber
      ? [
          [
            { en: 'Invoice no.', zh: '发票号' },
            { text: invoiceNumber, at: 'invoiceNumber' },
          ] as const,
        ]
      : []),
    ...(credit
      ? [
          [
            { en: 'L/C no.', zh: '信用证号' },
            { text: credit.number, at: 'credit.number' },
          ] as const,
        ]
      : []),
  ]
  return { block: 'pairs', rows }
}
