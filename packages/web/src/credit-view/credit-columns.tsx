import type { CreditRow } from '@gendan/contract/credit-questions'
import { type Lang, say as sayIn } from '@gendan/kernel/words'
import { creditStates } from '@gendan/orderfile/credit/state-of'
import { worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import type { Column } from '../parts/table-view.ts'
import { shortDay } from '../words/write.ts'
import { dangerOf } from './credit-days.tsx'
import { moneyOf, nameIn } from './credit-head.tsx'
import { isOver, stateMarks } from './credit-words.ts'

/** The columns of the list of credits. */
export function creditColumns(world: string, lang: Lang, today: string): readonly Column<CreditRow>[] {
  const day = (one: string | null, ahead = true, over = false) =>
    one === null ? (
      '–'
    ) : (
      <span className={ahead && !over && dangerOf(one, today) === 'risk' ? 'risk medium' : undefined}>
        {shortDay(one, today, lang)}
      </span>
    )
  return [
    {
      id: 'number',
      head: { en: 'Number', zh: '信用证号' },
      width: 190,
      sorts: true,
      stays: true,
      cell: (row) => (
        <Go to={worldPath(world, `/credits/${row.id}`)} className="medium">
          {row.number || '–'}
        </Go>
      ),
    },
    { id: 'state', head: { en: 'Stands', zh: '状态' }, width: 150, cell: (row) => <StateOf row={row} lang={lang} /> },
    { id: 'customer', head: { en: 'Customer', zh: '客户' }, width: 190, cell: (row) => nameIn(row, lang) },
    {
      id: 'orders',
      head: { en: 'Orders', zh: '订单' },
      width: 160,
      cell: (row) => row.orders.map(({ number }) => number).join(', '),
    },
    {
      id: 'amount',
      head: { en: 'Amount', zh: '金额' },
      width: 150,
      right: true,
      sorts: true,
      cell: (row) => moneyOf(row.currency, row.amount),
    },
    {
      id: 'balance',
      head: { en: 'Balance', zh: '余额' },
      width: 150,
      right: true,
      cell: (row) => moneyOf(row.currency, row.balance),
    },
    {
      id: 'received',
      head: { en: 'Received', zh: '收证' },
      width: 100,
      sorts: true,
      cell: (row) => day(row.received, false),
    },
    {
      id: 'latestShipment',
      head: { en: 'Latest shipment', zh: '最迟装运' },
      width: 120,
      sorts: true,
      cell: (row) => day(row.latestShipment, true, isOver(row)),
    },
    {
      id: 'lastPresentation',
      head: { en: 'Present by', zh: '交单止' },
      width: 110,
      cell: (row) => day(row.lastPresentation, true, isOver(row)),
    },
    {
      id: 'expiry',
      head: { en: 'Expiry', zh: '效期' },
      width: 110,
      sorts: true,
      cell: (row) => day(row.expiry, true, isOver(row)),
    },
    { id: 'open', head: { en: 'Open', zh: '待决' }, width: 70, right: true, cell: (row) => row.open || '' },
    { id: 'bank', head: { en: 'Issuing bank', zh: '开证行' }, width: 160, cell: (row) => row.issuingBank },
  ]
}

export function StateOf({ row, lang }: { readonly row: Pick<CreditRow, 'state'>; readonly lang: Lang }) {
  const mark = stateMarks[row.state]
  return <Chip {...(mark ? { mark } : {})}>{sayIn(creditStates[row.state], lang)}</Chip>
}
