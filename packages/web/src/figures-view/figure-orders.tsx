import { type FigureThing, figureKinds, figuresBy } from '@gendan/contract/figure-questions'
import { type Day, isDay } from '@gendan/kernel/day'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Checkbox, Select } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { filled, type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import { useNarrow } from '../parts/narrow.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { percent } from './share.ts'
import './figures.css'

const NAME: Words = { en: 'Behind the figure', zh: '数字背后的订单' }
const KINDS: Readonly<Record<FigureThing['what'], Words>> = {
  shipped: { en: 'Shipments', zh: '装船' },
  inspected: { en: 'First inspections', zh: '首次验货' },
  delivered: { en: "Suppliers' deliveries", zh: '供应商到货' },
  'signed-back': { en: 'Proforma invoices signed back', zh: 'PI 签回' },
  'purchase-back': { en: 'Purchase orders signed back', zh: '采购单签回' },
  margin: { en: 'Margins', zh: '利润率' },
}
const SORTS = ['day', 'number', 'late'] as const

/** The orders that a figure was counted from, each with the day it was agreed for and the day it came. */
export function FigureOrders() {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/figures/orders' })
  const asked = askedOf(search)
  const list = useAsk('figure-orders', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(
    () => columnsIn(asked.what, world.id, world.day, lang),
    [asked.what, world.id, world.day, lang],
  )
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/figures/orders', params: { world: world.id }, search: filled(next), replace: true })
  if (list.error && !list.data) return <Waiting title={NAME} of={[list]} />
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world.id, '/figures')}>{say({ en: 'Figures', zh: '经营数字' })}</Go> /{' '}
          {say(KINDS[asked.what])}
        </span>
      }
      named={say(NAME)}
      note={
        <span className="line">
          {search['named'] && <Chip>{search['named']}</Chip>}
          {list.data && !asked.awaited && `${list.data.from} – ${list.data.to}`}
        </span>
      }
    >
      <DataTable<FigureThing>
        name={NAME}
        keptAs={`${world.account.id}.figure-orders`}
        columns={columns}
        rows={list.data?.rows}
        idOf={(row) => row.key}
        nameOf={(row) => row.number}
        count={list.data?.total ?? 0}
        view={{ ...listView(search, asked.sort), sort: { by: asked.sort, down: asked.descending } }}
        onView={(next) => go(listAddress(next, search))}
        loading={list.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world.id, `/orders/${row.file}`) })}
        lines={(row) => linesOf(row, world.day, lang)}
        searchHint={{ en: 'Order, customer', zh: '订单号、客户' }}
        bar={<Bar asked={asked} search={search} go={go} />}
        onDrop={() => go({ what: asked.what })}
        tools={!narrow && <ListExcel list="figure-orders" asked={asked} />}
        empty={<Empty says={{ en: 'No order stands behind it', zh: '没有对应的订单' }} />}
      />
    </Screen>
  )
}

interface BarProps {
  readonly asked: ReturnType<typeof askedOf>
  readonly search: ListAddress
  readonly go: (next: ListAddress) => void
}

function Bar({ asked, search, go }: BarProps) {
  const { say } = useWords()
  return (
    <>
      <Select
        className="figure-kind"
        aria-label={say({ en: 'What', zh: '统计什么' })}
        value={asked.what}
        options={figureKinds.map((value) => ({ value, label: say(KINDS[value]) }))}
        onChange={(what: string) => go({ ...search, what, page: '' })}
      />
      {!asked.awaited && (
        <Checkbox
          checked={asked.bad}
          onChange={(event) => go({ ...search, bad: event.target.checked ? '1' : '', page: '' })}
        >
          {say({ en: 'only late, failed or too low', zh: '只看晚的、没过的、偏低的' })}
        </Checkbox>
      )}
    </>
  )
}

function askedOf(search: ListAddress) {
  const day = (name: 'from' | 'to') => {
    const text = search[name]
    return text && isDay(text) ? { [name]: text as Day } : {}
  }
  const by = figuresBy.find((one) => one === search['by'])
  return {
    what: figureKinds.find((one) => one === search['what']) ?? ('shipped' as const),
    sort: SORTS.find((one) => one === search['sort']) ?? ('day' as const),
    descending: search['sort'] ? search['down'] === '1' : search['awaited'] !== '1',
    bad: search['bad'] === '1',
    awaited: search['awaited'] === '1',
    ...day('from'),
    ...day('to'),
    ...(by && search['key'] !== undefined ? { by, key: search['key'] } : {}),
    ...(search['q'] ? { search: search['q'] } : {}),
  }
}

function columnsIn(what: FigureThing['what'], world: string, today: Day, lang: Lang): readonly Column<FigureThing>[] {
  const day = (
    id: string,
    head: Words,
    of: (row: FigureThing) => string | null,
    sorts = false,
  ): Column<FigureThing> => ({
    ...{ id, head, width: 110, right: true, sorts },
    cell: (row) => {
      const text = of(row)
      return text ? shortDay(text as Day, today, lang) : ''
    },
  })
  const back = what === 'signed-back' || what === 'purchase-back'
  const agreed = what === 'shipped' || what === 'delivered'
  return [
    {
      ...{ id: 'number', head: { en: 'Order', zh: '订单' }, width: 130, sorts: true, stays: true },
      cell: (row) => <Go to={worldPath(world, `/orders/${row.file}`)}>{row.number}</Go>,
    },
    { id: 'buyer', head: { en: 'Customer', zh: '客户' }, width: 220, cell: (row) => row.buyerName },
    { id: 'owner', head: { en: 'Followed by', zh: '跟单' }, width: 110, cell: (row) => row.ownerName },
    ...(what === 'shipped' || what === 'margin' || what === 'signed-back' ? [] : [supplierColumn(lang)]),
    ...(back ? [day('since', { en: 'Sent', zh: '发出' }, (row) => row.since)] : []),
    ...(agreed ? [day('dueFirst', { en: 'Agreed first', zh: '首次约定' }, (row) => row.dueFirst)] : []),
    ...(agreed ? [day('due', { en: 'Revised', zh: '改期后' }, (row) => row.due)] : []),
    day('day', { en: 'Day', zh: '日期' }, (row) => row.day, true),
    ...(agreed ? [lateColumn(lang)] : []),
    ...(what === 'inspected' ? [verdictColumn(lang)] : []),
    ...(what === 'margin' ? marginColumns() : []),
  ]
}

function supplierColumn(lang: Lang): Column<FigureThing> {
  return {
    ...{ id: 'supplier', head: { en: 'Supplier', zh: '供应商' }, width: 200 },
    cell: (row) => sayIn(row.supplierName, lang),
  }
}

function lateColumn(lang: Lang): Column<FigureThing> {
  return {
    ...{ id: 'late', head: { en: 'Days late', zh: '晚天数' }, width: 100, right: true, sorts: true },
    cell: ({ late }) =>
      late === null || late <= 0 ? (
        <span className="quiet">{sayIn({ en: 'on time', zh: '准时' }, lang)}</span>
      ) : (
        <span className="risk medium">{late}</span>
      ),
  }
}

function verdictColumn(lang: Lang): Column<FigureThing> {
  return {
    ...{ id: 'good', head: { en: 'At once', zh: '一次通过' }, width: 110 },
    cell: ({ good }) =>
      good ? (
        sayIn({ en: 'passed', zh: '合格' }, lang)
      ) : (
        <span className="risk">{sayIn({ en: 'not passed', zh: '没过' }, lang)}</span>
      ),
  }
}

function marginColumns(): readonly Column<FigureThing>[] {
  const of = (id: 'planned' | 'actual', head: Words): Column<FigureThing> => ({
    ...{ id, head, width: 120, right: true },
    cell: (row) => percent(row[id]),
  })
  return [of('planned', { en: 'Reckoned', zh: '预计' }), of('actual', { en: 'Actual', zh: '实际' })]
}

function linesOf(row: FigureThing, today: Day, lang: Lang) {
  const day = row.day ?? row.since
  return [
    <span key="number">
      {row.number} · {row.buyerName}
    </span>,
    <span key="day">
      {day ? shortDay(day as Day, today, lang) : ''}
      {row.late !== null && row.late > 0 && (
        <span className="risk"> {sayIn({ en: `late ${row.late}`, zh: `晚 ${row.late} 天` }, lang)}</span>
      )}
    </span>,
    <span key="who">{[row.ownerName, sayIn(row.supplierName, lang)].filter(Boolean).join(' · ')}</span>,
  ] as const
}
