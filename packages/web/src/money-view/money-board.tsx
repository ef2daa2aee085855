import type { DueRow, SlipRow } from '@gendan/contract/money-rows'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Ageing } from '../invoice-view/ageing.tsx'
import { InvoiceList } from '../invoice-view/invoice-list.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { filled, type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { Accounts, Statements } from './account-lists.tsx'
import { dueColumns, slipColumns } from './money-columns.tsx'
import { money, partyIn } from './money-text.ts'
import './money-view.css'

const VIEWS = {
  in: { en: 'Awaited', zh: '待收款' },
  slips: { en: 'Slips unclaimed', zh: '待认领水单' },
  all: { en: 'All slips', zh: '全部水单' },
  out: { en: 'To pay', zh: '应付款' },
  invoices: { en: "Suppliers' invoices", zh: '供应商发票' },
  paid: { en: 'Payments', zh: '付款记录' },
  ages: { en: 'By age', zh: '账龄' },
  accounts: { en: 'Balances', zh: '往来余额' },
  statements: { en: 'Statements of account', zh: '对账单' },
} as const satisfies Record<string, Words>
type View = keyof typeof VIEWS

const DUE_SORTS = ['due', 'open', 'number'] as const

interface BoardProps {
  readonly search: ListAddress
  readonly onSearch: (search: ListAddress) => void
}

/** Deposits, balances and sample fees awaited, slips nobody has claimed, what we owe. */
export function MoneyBoard() {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/money' })
  const view: View = Object.hasOwn(VIEWS, search['view'] ?? '') ? (search['view'] as View) : 'in'
  const views = useRef<HTMLDivElement>(null)
  // On a phone the views are wider than the window: the chosen one is brought into it.
  useEffect(() => {
    const chosen = [...(views.current?.querySelectorAll('label') ?? [])][Object.keys(VIEWS).indexOf(view)]
    chosen?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [view])
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/money', params: { world }, search: filled(next), replace: true })
  const to = (way: string) => void navigate({ to: '/w/$world/money/new', params: { world }, search: { way } })
  return (
    <Screen
      title={say({ en: 'Money', zh: '款项' })}
      acts={
        rights.has('money') && (
          <>
            <Button onClick={() => void navigate({ to: worldPath(world, '/money/statement') })}>
              {say({ en: 'Read a statement', zh: '导入对账单' })}
            </Button>
            <Button onClick={() => void navigate({ to: worldPath(world, '/money/invoices/new') })}>
              {say({ en: 'Enter an invoice', zh: '登记发票' })}
            </Button>
            <Button onClick={() => to('out')}>{say({ en: 'Record a payment', zh: '登记付款' })}</Button>
            <Button type="primary" onClick={() => to('in')}>
              {say({ en: 'Record a slip', zh: '登记水单' })}
            </Button>
          </>
        )
      }
    >
      <div className="stack">
        <div ref={views} className="money-views">
          <Segmented<View>
            value={view}
            onChange={(next) => go({ view: next })}
            options={(Object.keys(VIEWS) as View[]).map((one) => ({ value: one, label: say(VIEWS[one]) }))}
          />
        </div>
        <Shown key={view} view={view} search={search} onSearch={go} />
      </div>
    </Screen>
  )
}

function Shown({ view, search, onSearch }: BoardProps & { readonly view: View }) {
  switch (view) {
    case 'in':
    case 'out':
      return <Dues way={view} search={search} onSearch={onSearch} />
    case 'invoices':
      return <InvoiceList search={search} onSearch={(next) => onSearch({ ...next, view })} />
    case 'ages':
      return <Ageing search={search} onSearch={onSearch} />
    case 'accounts':
      return <Accounts search={search} onSearch={onSearch} />
    case 'statements':
      return <Statements search={search} onSearch={onSearch} />
    default:
      return <Slips view={view} search={search} onSearch={onSearch} />
  }
}

function Dues({ way, search, onSearch }: BoardProps & { readonly way: 'in' | 'out' }) {
  const { lang } = useWords()
  const { id: world, account, day } = useWorld()
  const navigate = useNavigate()
  const asked = {
    way,
    sort: DUE_SORTS.find((one) => one === search['sort']) ?? ('due' as const),
    descending: search['down'] === '1',
    ...(search['q'] ? { search: search['q'] } : {}),
  }
  const dues = useAsk('dues', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => dueColumns(world, lang, day), [world, lang, day])
  return (
    <DataTable<DueRow>
      name={VIEWS[way]}
      keptAs={`${account.id}.dues.${way}`}
      columns={columns}
      rows={dues.data?.rows}
      idOf={(row) => `${row.id} ${row.key}`}
      nameOf={(row) => row.number}
      count={dues.data?.total ?? 0}
      view={listView(search, 'due')}
      onView={(next) => onSearch(listAddress(next, search))}
      loading={dues.isPlaceholderData}
      onOpen={(row) => void navigate({ to: worldPath(world, `/orders/${row.id}`) })}
      lines={(row) => [
        <span key="1">{`${row.number} · ${sayIn(dueNames[row.what], lang)}`}</span>,
        <span key="2">{partyIn(row, lang)}</span>,
        <span key="3">{`${money(row.open, row.currency)}${row.due ? ` · ${shortDay(row.due, day, lang)}` : ''}`}</span>,
      ]}
      searchHint={{ en: 'Order, customer, goods', zh: '订单、客户、商品' }}
      onDrop={() => onSearch({ view: way })}
      tools={<ListExcel list="dues" asked={asked} />}
      empty={<Empty says={NOTHING_DUE} what={WHAT_DUE} />}
    />
  )
}

function Slips({ view, search, onSearch }: BoardProps & { readonly view: 'slips' | 'all' | 'paid' }) {
  const { lang } = useWords()
  const { id: world, account, day } = useWorld()
  const navigate = useNavigate()
  const asked = {
    way: view === 'paid' ? ('out' as const) : ('in' as const),
    all: view !== 'slips',
    sort: search['sort'] === 'amount' ? ('amount' as const) : ('day' as const),
    descending: search['down'] !== '0',
    ...(search['q'] ? { search: search['q'] } : {}),
  }
  const slips = useAsk('slips', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => slipColumns(world, lang, day), [world, lang, day])
  return (
    <DataTable<SlipRow>
      name={VIEWS[view]}
      keptAs={`${account.id}.slips`}
      columns={columns}
      rows={slips.data?.rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.payer}
      count={slips.data?.total ?? 0}
      view={listView(search, 'day')}
      onView={(next) => onSearch(listAddress(next, search))}
      loading={slips.isPlaceholderData}
      onOpen={(row) => void navigate({ to: worldPath(world, `/money/slips/${row.id}`) })}
      lines={(row) => [
        <span key="1">{row.payer || row.reference}</span>,
        <span key="2">{partyIn(row, lang) || row.reference}</span>,
        <span key="3">{`${money(row.amount, row.currency)} · ${shortDay(row.day, day, lang)}`}</span>,
      ]}
      searchHint={{ en: 'Payer, reference, amount', zh: '付款人、附言、金额' }}
      onDrop={() => onSearch({ view })}
      tools={<ListExcel list="slips" asked={asked} />}
      empty={<Empty says={NO_SLIP} what={WHAT_SLIP} />}
    />
  )
}

const NOTHING_DUE: Words = { en: 'Nothing is open here', zh: '这里没有未结款项' }
const WHAT_DUE: Words = {
  en: 'Deposits and balances stand here from the proforma invoice on, sample fees from the signed sample form on, payables from the purchase order on.',
  zh: '开出形式发票后，定金和余款列在这里；样办单签好后，样品费列在这里；开出采购单后，应付款列在这里。',
}
const NO_SLIP: Words = { en: 'No slip waits here', zh: '这里没有水单' }
const WHAT_SLIP: Words = {
  en: 'Record a slip when money comes in; what is not allotted to an order yet stands here.',
  zh: '收到款后登记水单；还没认领到订单的都在这里。',
}
