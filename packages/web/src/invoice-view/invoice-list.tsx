import type { InvoiceRow } from '@gendan/contract/invoice-questions'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { invoiceKinds } from '@gendan/orderfile/supplier-invoice'
import { useNavigate } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { money, partyIn } from '../money-view/money-text.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

interface ListProps {
  readonly search: ListAddress
  readonly onSearch: (search: ListAddress) => void
}

/** Suppliers' invoices: those with something left to pay, or all. */
export function InvoiceList({ search, onSearch }: ListProps) {
  const { say, lang } = useWords()
  const { id: world, account, day } = useWorld()
  const navigate = useNavigate()
  const all = search['all'] === '1'
  const asked = {
    all,
    sort: search['sort'] === 'amount' ? ('amount' as const) : ('day' as const),
    descending: search['down'] !== '0',
    ...(search['q'] ? { search: search['q'] } : {}),
  }
  const invoices = useAsk('supplier-invoices', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => invoiceColumns(world, lang, day), [world, lang, day])
  return (
    <DataTable<InvoiceRow>
      name={{ en: "Suppliers' invoices", zh: '供应商发票' }}
      keptAs={`${account.id}.invoices`}
      columns={columns}
      rows={invoices.data?.rows}
      idOf={(row) => row.id}
      nameOf={(row) => row.number}
      count={invoices.data?.total ?? 0}
      view={listView(search, 'day')}
      onView={(next) => onSearch(listAddress(next, search))}
      loading={invoices.isPlaceholderData}
      onOpen={(row) => void navigate({ to: worldPath(world, `/money/invoices/${row.id}`) })}
      lines={(row) => [
        <span key="1">{partyIn(row, lang)}</span>,
        <span key="2">{`${row.number} · ${row.orders}`}</span>,
        <span key="3">{`${money(row.amount, row.currency)} · ${stateOf(row, lang, day)}`}</span>,
      ]}
      searchHint={{ en: 'Number, amount, note', zh: '号码、金额、备注' }}
      onDrop={() => onSearch({ view: 'invoices' })}
      tools={
        <>
          <Segmented<string>
            size="small"
            value={all ? '1' : '0'}
            options={[
              { value: '0', label: say({ en: 'To pay', zh: '未付清' }) },
              { value: '1', label: say({ en: 'All', zh: '全部' }) },
            ]}
            onChange={(next) => onSearch({ ...search, all: next, page: '' })}
          />
          <ListExcel list="supplier-invoices" asked={asked} />
        </>
      }
      empty={<Empty says={NO_INVOICE} what={WHAT_INVOICE} />}
    />
  )
}

const NO_INVOICE: Words = { en: 'No invoice waits for payment', zh: '没有未付清的供应商发票' }
const WHAT_INVOICE: Words = {
  en: 'Enter an invoice when the supplier sends it; it is held against what was ordered from him.',
  zh: '收到供应商发票后登记，系统会与采购单核对。',
}

function stateOf({ withdrawn, open, due, currency }: InvoiceRow, lang: Lang, day: string): string {
  if (withdrawn) return sayIn({ en: 'withdrawn', zh: '已撤回' }, lang)
  if (Number(open) === 0) return sayIn({ en: 'paid', zh: '已付清' }, lang)
  const left = money(open, currency)
  return due
    ? sayIn({ en: `${left} due ${shortDay(due, day, lang)}`, zh: `${shortDay(due, day, lang)} 应付 ${left}` }, lang)
    : sayIn({ en: `${left} open`, zh: `未付 ${left}` }, lang)
}

function invoiceColumns(world: string, lang: Lang, day: string): readonly Column<InvoiceRow>[] {
  return [
    {
      id: 'number',
      head: { en: 'Number', zh: '发票号码' },
      width: 200,
      stays: true,
      cell: (row) => (
        <Go to={worldPath(world, `/money/invoices/${row.id}`)} className={row.withdrawn ? 'quiet' : 'medium'}>
          {row.number}
        </Go>
      ),
    },
    { id: 'party', head: { en: 'Supplier', zh: '供应商' }, width: 220, cell: (row) => partyIn(row, lang) },
    {
      id: 'day',
      head: { en: 'Day', zh: '开票日' },
      width: 110,
      sorts: true,
      cell: (row) => shortDay(row.day, day, lang),
    },
    { id: 'kind', head: { en: 'Kind', zh: '票种' }, width: 150, cell: (row) => sayIn(invoiceKinds[row.kind], lang) },
    {
      id: 'amount',
      head: { en: 'Amount', zh: '价税合计' },
      width: 150,
      right: true,
      sorts: true,
      cell: (row) => money(row.amount, row.currency),
    },
    {
      id: 'tax',
      head: { en: 'Tax', zh: '税额' },
      width: 130,
      right: true,
      cell: (row) => money(row.tax, row.currency),
    },
    {
      id: 'open',
      head: { en: 'Open', zh: '未付' },
      width: 150,
      right: true,
      cell: (row) => money(row.open, row.currency),
    },
    {
      id: 'due',
      head: { en: 'Due', zh: '到期' },
      width: 110,
      cell: (row) =>
        row.due ? (
          <span className={row.due < day ? 'risk medium' : undefined}>{shortDay(row.due, day, lang)}</span>
        ) : (
          '–'
        ),
    },
    { id: 'orders', head: { en: 'Orders', zh: '订单' }, width: 160, cell: (row) => row.orders },
  ]
}
