import { grouped } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { dayCell, marksBlock } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { creditRows } from '../parts/credit-page.ts'
import { presentedPage } from '../parts/presented.ts'
import { countedTable, packedClauses, wayClauses } from '../parts/presented-goods.ts'
import type { InsuranceProposal } from './shape.ts'

export function print(paper: InsuranceProposal, wish: PrintWish): Sheet {
  const { insurer, insuredParty, total, insured, markup, cover, claimsAt, credit, addition, marks } = paper
  const cell = (text: string, at: string): Cell => ({ text: text || '—', at })
  return presentedPage(paper, wish, { en: 'Insurance proposal', zh: '投保单' }, [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [
        [
          { block: 'lines', label: { en: 'To', zh: '致' }, lines: [cell(insurer, 'insurer')] },
          {
            block: 'lines',
            label: { en: 'Insured', zh: '被保险人' },
            lines: [cell(insuredParty, 'insuredParty')],
            strong: true,
          },
        ],
        [head(paper)],
      ],
    },
    countedTable(paper),
    clauses([
      ...wayClauses(paper),
      ...packedClauses(paper),
      [
        { en: 'Invoice value', zh: '发票金额' },
        { text: writeMoney(total), at: 'total' },
      ],
      [
        { en: 'Insured amount', zh: '保险金额' },
        { text: `${writeMoney(insured)} (${grouped(markup)}%)`, at: 'insured' },
      ],
      [{ en: 'Risks', zh: '险别' }, cell(cover, 'cover')],
      [{ en: 'Claims payable at', zh: '赔付地点' }, cell(claimsAt, 'claimsAt')],
      [
        { en: 'As the credit has it', zh: '信用证要求' },
        credit?.item ? { text: credit.item, at: 'credit.item' } : undefined,
      ],
      [{ en: 'Note', zh: '附言' }, addition ? { text: addition, at: 'addition' } : undefined],
    ]),
    marksBlock(marks),
  ])
}

function head({ given, invoiceNumber, credit }: InsuranceProposal): Block {
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
    ...creditRows(credit),
  ]
  return { block: 'pairs', rows }
}
