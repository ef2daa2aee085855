import type { BoardRow } from '@gendan/contract/path-shapes'
import type { Day } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import { type Lang, say } from '@gendan/kernel/words'
import { type Stage, stages } from '@gendan/orderfile/stage'
import type { ReactNode } from 'react'
import { worldPath } from '../app/world.ts'
import { money, withSecond } from '../order-view/order-columns.tsx'
import type { FirmHere } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import type { Column } from '../parts/table-view.ts'
import { ownerWords } from '../path-view/node-card.tsx'
import { amountInColumn, shortDay } from '../words/write.ts'
import { leftWords, MARKS, nextOwner, nextWords } from './board-words.ts'

export interface Seen {
  readonly world: string
  readonly lang: Lang
  readonly today: Day
  readonly people: FirmHere | undefined
}

/** The board as a table: what it is sorted by, which order, whose move, how much, by when. */
export function boardColumns(seen: Seen): readonly Column<BoardRow>[] {
  const { world, lang, today, people } = seen
  const day = (on: string | undefined) => (on ? shortDay(on, today, lang) : '')
  return [
    {
      id: 'slack',
      head: { en: 'Left', zh: '余量' },
      cell: (row) => <Left row={row} lang={lang} />,
      width: 96,
      sorts: true,
      stays: true,
    },
    {
      id: 'number',
      head: { en: 'Order', zh: '订单' },
      cell: (row) => (
        <Go to={worldPath(world, `/orders/${row.id}`)} className="medium">
          {row.number}
        </Go>
      ),
      width: 100,
      sorts: true,
      stays: true,
    },
    {
      id: 'customer',
      head: { en: 'Customer · their PO', zh: '客户 · 客户 PO' },
      cell: (row) => withSecond(row.buyerName, row.customerOrder),
      width: 190,
      sorts: true,
    },
    { id: 'goods', head: { en: 'Goods', zh: '商品' }, cell: (row) => withSecond(say(row.goods, lang), ''), width: 130 },
    { id: 'amount', head: { en: 'Amount', zh: '金额' }, cell: amountCell, width: 110, right: true },
    {
      id: 'next',
      head: { en: 'Next step · whose', zh: '下一节点 · 负责' },
      cell: (row) => {
        const owner = nextOwner(row)
        return withSecond(say(nextWords(row), lang), owner ? say(ownerWords(owner, people), lang) : '')
      },
      width: 216,
    },
    {
      id: 'stage',
      head: { en: 'Stage', zh: '阶段' },
      cell: ({ stage }) => stages[stage as Stage][lang],
      width: 112,
      sorts: true,
    },
    {
      id: 'etd',
      head: { en: 'On board', zh: '预计装船' },
      cell: (row) => day(row.etd),
      width: 96,
      right: true,
      sorts: true,
    },
    {
      id: 'shipBy',
      head: { en: 'Ship by', zh: '最迟装船' },
      cell: (row) => day(row.shipBy),
      width: 96,
      right: true,
      sorts: true,
    },
    {
      id: 'owner',
      head: { en: 'Followed by', zh: '跟单' },
      cell: (row) => people?.nameOf(row.owner) ?? '',
      width: 80,
      spare: true,
    },
    {
      id: 'terms',
      head: { en: 'Terms · payment', zh: '条款 · 付款' },
      cell: (row) => withSecond(row.delivery, say(row.payment, lang)),
      width: 178,
      spare: true,
    },
    {
      id: 'paid',
      head: { en: 'Forecast payment', zh: '预计收汇' },
      cell: (row) => day(row.strip.paid),
      width: 96,
      right: true,
      spare: true,
    },
  ]
}

function Left({ row, lang }: { readonly row: BoardRow; readonly lang: Lang }) {
  const mark = MARKS[row.state]
  return (
    <span className={row.state === 'late' ? 'risk medium' : row.state === 'thin' ? 'thin medium' : 'one-line'}>
      {mark && <Mark kind={mark} size={12} />} {say(leftWords(row), lang)}
    </span>
  )
}

function amountCell({ amount, currency }: BoardRow): ReactNode {
  return amount === null ? '' : money(amountInColumn({ amount: decimal(amount), currency }), currency)
}

/** A row on a phone: customer and what is left; the step that is next; days and money. */
export function boardLines(row: BoardRow, { lang, today }: Seen): readonly [ReactNode, ReactNode, ReactNode] {
  const amount =
    row.amount === null
      ? ''
      : `${row.currency} ${amountInColumn({ amount: decimal(row.amount), currency: row.currency })}`
  const on = row.etd ? `${lang === 'zh' ? '装船' : 'on board'} ${shortDay(row.etd, today, lang)}` : ''
  return [
    <>
      <span className="one-line">{row.buyerName}</span>
      <Left row={row} lang={lang} />
    </>,
    <>
      <span className="board-number">{row.number}</span>
      <span className="one-line">{say(nextWords(row), lang)}</span>
    </>,
    <>
      <span className="one-line">{say(row.goods, lang)}</span>
      <span className="figures">{[amount, on].filter(Boolean).join(' · ')}</span>
    </>,
  ]
}
