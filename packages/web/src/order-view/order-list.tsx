import type { Words } from '@gendan/kernel/words'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Go } from '../parts/go.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { CopyOne } from '../repeat-view/copy-one.tsx'
import { useWords } from '../words/language.tsx'
import { HandOverMany } from './hand-over.tsx'
import { askedOf, type ListSearch, searchOf, viewOf } from './list-view.ts'
import { orderColumns, orderLines, orderTotals } from './order-columns.tsx'
import { filteredBy, OrderFilters } from './order-filters.tsx'
import { firmHereOf } from './standing.ts'
import './orders.css'
import { counted } from '../words/write.ts'

const NAME: Words = { en: 'Orders', zh: '订单' }
const HINT: Words = { en: 'Number, PO, customer, goods', zh: '单号、客户 PO、客户、货号' }

/** All order files: who ordered what on which terms, how far it is, which gate is next. */
export function OrderList() {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListSearch = useSearch({ from: '/w/$world/orders' })
  const asked = askedOf(search, world.account.id)
  const orders = useAsk('orders', asked, { keepOld: true })
  const counts = useAsk('order-stages', {})
  const firm = useAsk('firm', {})
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const view = viewOf(search)
  const seen = {
    world: world.id,
    lang,
    today: world.day,
    nameOf: firm.data ? firmHereOf(firm.data).nameOf : () => '',
  }
  const go = (next: ListSearch) =>
    void navigate({ to: '/w/$world/orders', params: { world: world.id }, search: next, replace: true })
  const { offset: _, limit: __, ...filters } = asked
  const rows = orders.data?.rows
  if (orders.error && !rows) return <Waiting title={NAME} of={[orders]} />
  return (
    <Screen
      title={say(NAME)}
      note={countNote(orders.data, say)}
      acts={world.rights.has('order') && <Beginnings narrow={narrow} />}
    >
      <DataTable
        name={NAME}
        keptAs={`${world.account.id}.orders`}
        columns={orderColumns(seen)}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.number}
        count={orders.data?.total ?? 0}
        view={view}
        onView={(next) => go(searchOf(next, search))}
        loading={orders.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world.id, `/orders/${row.id}`) })}
        {...(world.rights.has('order') && !narrow ? { selected, onSelect: setSelected } : {})}
        batch={
          <>
            <HandOverMany
              files={(rows ?? []).filter((row) => selected.has(row.id))}
              people={firm.data ? firmHereOf(firm.data) : undefined}
              onDone={() => setSelected(new Set())}
            />
            <CopyOne files={[...selected]} />
          </>
        }
        totals={orderTotals(rows ?? [], lang)}
        lines={(row) => orderLines(row, seen)}
        searchHint={HINT}
        bar={<OrderFilters search={search} stages={counts.data?.stages ?? {}} onSearch={go} />}
        tools={!narrow && <ListExcel list="orders" asked={filters} />}
        filteredBy={filteredBy(search).map(say)}
        onDrop={() => go({})}
        empty={<FirstSteps />}
      />
    </Screen>
  )
}

function countNote(data: { total: number; more: boolean } | undefined, say: (words: Words) => string): string {
  if (!data) return ''
  const zh = `${data.total}${data.more ? '+' : ''} 单`
  return say({ en: data.more ? `${data.total}+ files` : counted(data.total, 'file'), zh })
}

/** The list of open orders is read by code that nobody else needs. */
const OpenOrders = lazy(async () => ({ default: (await import('./open-orders.tsx')).OpenOrders }))

function Beginnings({ narrow }: { readonly narrow: boolean }) {
  return (
    <>
      {!narrow && (
        <Suspense>
          <OpenOrders />
        </Suspense>
      )}
      <NewButton />
    </>
  )
}

function NewButton() {
  const { say } = useWords()
  const { id } = useWorld()
  const navigate = useNavigate()
  return (
    <Button type="primary" onClick={() => void navigate({ to: '/w/$world/new', params: { world: id }, search: {} })}>
      {say({ en: 'New order', zh: '新订单' })}
    </Button>
  )
}

/** No order at all: what will stand here, and the two ways to the first. */
export function FirstSteps() {
  const { say } = useWords()
  const { id, rights } = useWorld()
  return (
    <div className="state">
      <p className="t-task">{say({ en: 'No order yet', zh: '还没有订单' })}</p>
      <p className="second">
        {say({
          en: "Every deal has one file here, from the inquiry to the closed file. A customer's order in a file (UBL, Excel) is read and compared at once.",
          zh: '每笔生意一个档案，从询盘到归档。客户发来的订单文件（UBL、Excel）可以直接读入并核对。',
        })}
      </p>
      {rights.has('order') && (
        <p className="line wraps">
          <Go to={worldPath(id, '/new')}>{say({ en: "New order from the customer's file", zh: '从文件新建订单' })}</Go>
          <Go to={worldPath(id, '/new?way=inquiry')}>{say({ en: 'New inquiry', zh: '新询盘' })}</Go>
        </p>
      )}
    </div>
  )
}
