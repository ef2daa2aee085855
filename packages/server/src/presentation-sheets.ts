import type { PresentationRow } from '@gendan/contract/presentation-questions'
import { say } from '@gendan/kernel/words'
import { presentationStates } from '@gendan/orderfile/presentation/standing'
import { day, type ListSheet, number, text } from './list-sheet.ts'

/** Documents on their way to banks as a list. */
export const PRESENTATIONS: ListSheet<PresentationRow> = {
  name: { en: 'Presentations', zh: '交单' },
  columns: [
    text('Credit and drawing', '信用证、次序'),
    text('Collection', '托收'),
    text('Stands', '状态'),
    text('Orders', '订单'),
    text('Currency', '币种'),
    number('Drawn', '索款金额'),
    number('Settled', '已结清'),
    number('Documents', '单据数'),
    day('Opened', '新建'),
    day('Presented', '交单日'),
    day('Due', '到期'),
  ],
  cells: (row, lang) => [
    row.number,
    row.against,
    say(presentationStates[row.state], lang),
    row.orders,
    row.currency,
    row.amount,
    row.settled,
    String(row.documents),
    row.opened,
    row.presented,
    row.maturity,
  ],
}
