import { useNavigate } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { shortDay, slackWords } from '../words/write.ts'
import { Chip } from './chip.tsx'
import { DataTable } from './data-table.tsx'
import { Empty } from './empty.tsx'
import { type Order, orders } from './gallery-samples.ts'
import { Go } from './go.tsx'
import { Lamp, lampWords } from './lamp.tsx'
import { Mark } from './mark.tsx'
import { Second } from './table-columns.tsx'
import { type Column, firstView, type TableView } from './table-view.ts'

const TODAY = '2026-03-18'

/** The orders as a table, with everything a table can do. */
export function TableSample() {
  const { say } = useWords()
  const navigate = useNavigate()
  const [view, setView] = useState<TableView>({ ...firstView, sort: { by: 'slack', down: false } })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['LW26-0156']))
  const rows = useMemo(() => shown(view), [view])
  return (
    <DataTable<Order>
      name={{ en: 'Orders', zh: '订单' }}
      keptAs="gallery/orders"
      columns={columns}
      rows={rows}
      idOf={(order) => order.no}
      nameOf={(order) => order.no}
      count={117}
      view={view}
      onView={setView}
      onOpen={() => void navigate({ to: '/marks/$page', params: { page: 'paper' }, search: { world: 'real' } })}
      selected={selected}
      onSelect={setSelected}
      batch={
        <button type="button" className="as-link" onClick={() => setSelected(new Set())}>
          {say({ en: 'Drop the selection', zh: '取消选择' })}
        </button>
      }
      totals={[{ order: say({ en: `${rows.length} orders`, zh: `${rows.length} 单` }), amount: '433,092' }]}
      lines={phoneLines}
      empty={<Empty says={{ en: 'No orders yet', zh: '还没有订单' }} />}
      searchHint={{ en: 'Order, customer, PO', zh: '订单、客户、PO' }}
      bar={
        <>
          <Segmented
            aria-label={say({ en: 'Whose', zh: '谁的' })}
            options={[say({ en: 'Mine 14', zh: '我的 14' }), say({ en: 'All 117', zh: '全部 117' })]}
          />
          <Chip mark="risk">{say({ en: 'late 2', zh: '晚 2' })}</Chip>
          <Chip mark="thin">{say({ en: '≤ 2 left 2', zh: '余 ≤2 天 2' })}</Chip>
        </>
      }
      tools={<Button>Excel</Button>}
    />
  )
}

function Slack({ days }: { readonly days: number }) {
  const { say } = useWords()
  if (days > 2) return <span className="second">{say(slackWords(days))}</span>
  const mark = days < 0 ? 'risk' : 'thin'
  return (
    <span className={`${mark} medium`}>
      <Mark kind={mark} size={12} /> {say(slackWords(days))}
    </span>
  )
}

function Gate({ state }: { readonly state: Order['gate'] }) {
  const { say } = useWords()
  return (
    <span className="lamp-word">
      <Lamp state={state} size={14} silent /> {say(lampWords[state])}
    </span>
  )
}

const columns: readonly Column<Order>[] = [
  {
    id: 'slack',
    head: { en: 'Slack', zh: '余量' },
    width: 92,
    right: true,
    sorts: true,
    stays: true,
    cell: (order) => <Slack days={order.slack} />,
  },
  {
    id: 'order',
    head: { en: 'Order', zh: '订单' },
    width: 104,
    sorts: true,
    stays: true,
    cell: (order) => (
      <Go to="/marks/paper" className="medium">
        {order.no}
      </Go>
    ),
  },
  {
    id: 'customer',
    head: { en: 'Customer · PO', zh: '客户 · 客户 PO' },
    width: 230,
    filter: 'text',
    cell: (order) => (
      <>
        {order.customer}
        <Second>{order.po}</Second>
      </>
    ),
  },
  { id: 'goods', head: { en: 'Goods', zh: '商品' }, width: 180, cell: (order) => order.goods },
  { id: 'quantity', head: { en: 'Quantity', zh: '数量' }, width: 90, right: true, cell: (order) => order.quantity },
  {
    id: 'amount',
    head: { en: 'Amount', zh: '金额' },
    unit: 'USD',
    width: 110,
    right: true,
    sorts: true,
    cell: (order) => order.amount,
  },
  {
    id: 'gate',
    head: { en: 'Next gate', zh: '下一道闸门' },
    width: 150,
    filter: (['turn', 'again', 'stop', 'not-demanded'] as const).map((value) => ({ value, label: lampWords[value] })),
    cell: (order) => <Gate state={order.gate} />,
  },
  {
    id: 'shipBy',
    head: { en: 'Ship by', zh: '最迟装' },
    width: 90,
    right: true,
    sorts: true,
    cell: (order) => shortDay(order.shipBy, TODAY, 'zh'),
  },
  { id: 'po', head: { en: 'PO', zh: '客户 PO' }, width: 110, spare: true, cell: (order) => order.po },
]

function phoneLines(order: Order) {
  return [
    <span key="who">{order.customer}</span>,
    <span key="goods" className="one-line">
      {order.goods}
    </span>,
    <span key="no" className="line fill">
      <span>
        {order.no} · USD {order.amount}
      </span>
      <span className="fill" />
      <Slack days={order.slack} />
    </span>,
  ] as const
}

/** What the server would answer. */
function shown(view: TableView): readonly Order[] {
  const gates = view.filters['gate'] ?? []
  const customer = (view.filters['customer']?.[0] ?? '').toLowerCase()
  const sought = view.search.toLowerCase()
  const rows = orders
    .filter((order) => gates.length === 0 || gates.includes(order.gate))
    .filter((order) => order.customer.toLowerCase().includes(customer))
    .filter((order) => `${order.no} ${order.customer} ${order.po}`.toLowerCase().includes(sought))
  if (view.sort?.by !== 'slack') return rows
  return view.sort.down ? [...rows].reverse() : rows
}
