import type { DueRow, SlipRow } from '@gendan/contract/money-rows'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import type { Column } from '../parts/table-view.ts'
import { shortDay } from '../words/write.ts'
import { money, partyIn } from './money-text.ts'

/** An invoice names another account, and nobody has called about it yet. */
export const STOPPED: Words = { en: 'stopped: call about its account', zh: '停付：账户待核实' }

/** What is awaited, or owed: order, whose, what for, how much, since when. */
export function dueColumns(world: string, lang: Lang, day: string): readonly Column<DueRow>[] {
  return [
    {
      id: 'number',
      head: { en: 'Order', zh: '订单' },
      width: 130,
      sorts: true,
      stays: true,
      cell: (row) => (
        <Go to={worldPath(world, `/orders/${row.id}`)} className="medium">
          {row.number}
        </Go>
      ),
    },
    {
      id: 'party',
      head: { en: 'Customer, supplier', zh: '客户、供应商' },
      width: 220,
      cell: (row) => partyIn(row, lang),
    },
    {
      id: 'what',
      head: { en: 'What', zh: '款项' },
      width: 190,
      cell: (row) =>
        row.stopped ? (
          <Go to={worldPath(world, '/bank-data')} className="risk medium">
            <Mark kind="risk" size={12} /> {sayIn(dueNames[row.what], lang)} · {sayIn(STOPPED, lang)}
          </Go>
        ) : (
          sayIn(dueNames[row.what], lang)
        ),
    },
    { id: 'paper', head: { en: 'Paper', zh: '单证' }, width: 140, cell: (row) => row.paper },
    {
      id: 'open',
      head: { en: 'Open', zh: '未结' },
      width: 150,
      right: true,
      sorts: true,
      cell: (row) => money(row.open, row.currency),
    },
    {
      id: 'of',
      head: { en: 'Of', zh: '总额' },
      width: 150,
      right: true,
      cell: (row) => money(row.amount, row.currency),
    },
    {
      id: 'due',
      head: { en: 'Due', zh: '到期' },
      width: 110,
      sorts: true,
      cell: (row) => (row.due ? shortDay(row.due, day, lang) : '–'),
    },
    {
      id: 'late',
      head: { en: 'Days late', zh: '逾期天数' },
      width: 90,
      right: true,
      cell: (row) => (row.late > 0 ? <span className="risk medium">{row.late}</span> : ''),
    },
    { id: 'term', head: { en: 'Term', zh: '付款条件' }, width: 220, cell: (row) => sayIn(row.term, lang) },
  ]
}

/** Slips of a bank: when, whose, how much, and what of it is not yet split over orders. */
export function slipColumns(world: string, lang: Lang, day: string): readonly Column<SlipRow>[] {
  return [
    {
      id: 'payer',
      head: { en: 'Payer', zh: '付款人' },
      width: 220,
      stays: true,
      cell: (row) => (
        <Go to={worldPath(world, `/money/slips/${row.id}`)} className={row.void ? 'quiet' : 'medium'}>
          {row.payer || '–'}
        </Go>
      ),
    },
    {
      id: 'day',
      head: { en: 'Value day', zh: '起息日' },
      width: 110,
      sorts: true,
      cell: (row) => shortDay(row.day, day, lang),
    },
    {
      id: 'amount',
      head: { en: 'Amount', zh: '金额' },
      width: 150,
      right: true,
      sorts: true,
      cell: (row) => money(row.amount, row.currency),
    },
    {
      id: 'open',
      head: { en: 'Not allotted', zh: '未认领' },
      width: 150,
      right: true,
      cell: (row) => money(row.open, row.currency),
    },
    {
      id: 'party',
      head: { en: 'Customer, supplier', zh: '客户、供应商' },
      width: 200,
      cell: (row) => partyIn(row, lang),
    },
    { id: 'reference', head: { en: 'Reference', zh: '附言' }, width: 260, cell: (row) => row.reference },
    { id: 'account', head: { en: 'Account', zh: '账户' }, width: 100, cell: (row) => row.account },
  ]
}
