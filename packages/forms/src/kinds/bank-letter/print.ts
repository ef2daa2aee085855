import { writeDay } from '@gendan/kernel/day'
import { writeMoney } from '@gendan/kernel/money'
import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { bankBlock, dayCell } from '../parts/cells.ts'
import { presentedPage, textBlocks } from '../parts/presented.ts'
import type { BankLetter } from './shape.ts'

export function print(letter: BankLetter, wish: PrintWish): Sheet {
  const name = letter.collected && !letter.credit ? COLLECTION : PRESENTATION
  return presentedPage(letter, wish, name, [
    { block: 'columns', shares: [1.35, 1], columns: [[bankBlock(letter.bank)], [head(letter)]] },
    {
      block: 'text',
      cell: {
        text: { en: 'We enclose the following documents:', zh: '兹随函附上下列单据：' },
      },
    },
    table(letter),
    { block: 'text', cell: { text: { en: 'Instructions:', zh: '指示：' } } },
    ...textBlocks(letter.orders || '—', 'orders'),
    ...textBlocks(letter.addition, 'addition'),
  ])
}

const PRESENTATION: Words = { en: 'Presentation of documents', zh: '交单委托书' }
const COLLECTION: Words = { en: 'Collection order', zh: '托收委托书' }

function head(letter: BankLetter): Block {
  const { given, credit, invoiceNumber, total, tenor, expiry, buyer } = letter
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
    ...(invoiceNumber
      ? [
          [
            { en: 'Invoice no.', zh: '发票号' },
            { text: invoiceNumber, at: 'invoiceNumber' },
          ] as const,
        ]
      : []),
    [
      { en: 'Amount', zh: '金额' },
      { text: writeMoney(total), at: 'total' },
    ],
    ...(credit
      ? ([
          [
            { en: 'L/C no.', zh: '信用证号' },
            { text: credit.number, at: 'credit.number' },
          ],
        ] as const)
      : []),
    ...(credit?.bank
      ? ([
          [
            { en: 'Issuing bank', zh: '开证行' },
            { text: credit.bank, at: 'credit.bank' },
          ],
        ] as const)
      : []),
    ...(tenor
      ? ([
          [
            { en: 'Draft at', zh: '汇票期限' },
            { text: tenor, at: 'tenor' },
          ],
        ] as const)
      : []),
    ...(expiry
      ? ([
          [
            { en: 'L/C expires', zh: '信用证到期' },
            { text: { en: writeDay(expiry, 'en'), zh: writeDay(expiry, 'zh') }, at: 'expiry', once: true as const },
          ],
        ] as const)
      : []),
    [
      { en: 'Drawee', zh: '付款人' },
      { text: buyer.name.en || buyer.name.zh, at: 'buyer.name' },
    ],
  ]
  return { block: 'pairs', rows }
}

const COLUMNS: readonly Column[] = [
  { head: { en: 'Document', zh: '单据' }, align: 'left', width: 52 },
  { head: { en: 'As asked', zh: '要求' }, align: 'left', width: 'rest' },
  { head: { en: 'Originals', zh: '正本' }, align: 'right', width: 20 },
  { head: { en: 'Copies', zh: '副本' }, align: 'right', width: 18 },
]

function table({ papers }: BankLetter): Block {
  const count = (value: number | undefined) => (value === undefined ? '' : `${value}`)
  return {
    block: 'table',
    columns: COLUMNS,
    rows: papers.map(({ name, asked, originals, copies }, i) => [
      { text: name, at: `papers.${i}.name` },
      { text: asked, at: `papers.${i}.asked` },
      { text: originals === undefined && copies !== undefined ? FULL : count(originals), at: `papers.${i}.originals` },
      { text: count(copies), at: `papers.${i}.copies` },
    ]),
    totals: [],
  }
}

const FULL: Words = { en: 'full set', zh: '全套' }
