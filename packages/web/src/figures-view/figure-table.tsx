import { type FigureRow, figuresBy } from '@gendan/contract/figure-questions'
import { type Day, lastOfMonth } from '@gendan/kernel/day'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import { useNarrow } from '../parts/narrow.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { behindPath, percent, type Span, share } from './share.ts'

type By = (typeof figuresBy)[number]

const BY: Readonly<Record<By, Words>> = {
  person: { en: 'By person', zh: '按人员' },
  customer: { en: 'By customer', zh: '按客户' },
  supplier: { en: 'By supplier', zh: '按供应商' },
  month: { en: 'By month', zh: '按月份' },
}
const SORTS = ['name', 'shipped', 'onTime', 'passed', 'lateDays', 'actual'] as const

interface TableProps {
  readonly search: ListAddress
  readonly span: Span
  readonly go: (next: ListAddress) => void
}

/** The same figures one line a person, customer, supplier or month; each cell leads to its orders. */
export function FigureTable({ search, span, go }: TableProps) {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const by = figuresBy.find((one) => one === search['by']) ?? 'person'
  const sort = SORTS.find((one) => one === search['sort']) ?? (by === 'month' ? 'name' : 'shipped')
  const descending = search['sort'] ? search['down'] === '1' : by !== 'month'
  const asked = { by, sort, descending, ...span, ...(search['q'] ? { search: search['q'] } : {}) }
  const list = useAsk('figures-by', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsIn(by, span, world.id, lang), [by, span, world.id, lang])
  return (
    <DataTable<FigureRow>
      name={{ en: 'Figures', zh: '经营数字' }}
      keptAs={`${world.account.id}.figures`}
      columns={columns}
      rows={list.data?.rows}
      idOf={(row) => row.key}
      nameOf={(row) => row.name.en}
      count={list.data?.total ?? 0}
      view={{ ...listView(search, sort), sort: { by: sort, down: descending } }}
      onView={(next) => go(listAddress(next, search))}
      loading={list.isPlaceholderData}
      onOpen={() => undefined}
      lines={(row) => linesOf(row, lang)}
      searchHint={{ en: 'Name', zh: '名称' }}
      bar={
        <Segmented<By>
          value={by}
          options={figuresBy.map((value) => ({ value, label: say(BY[value]) }))}
          onChange={(next) => go({ ...search, by: next, sort: '', down: '', page: '' })}
        />
      }
      onDrop={() => go({ ...span, by })}
      tools={!narrow && <ListExcel list="figures-by" asked={{ ...asked, descending: String(descending) }} />}
      empty={
        <Empty
          says={{ en: 'Nothing is counted in this time', zh: '这段时间没有可统计的' }}
          what={{
            en: 'Orders count on the day on which they were shipped, inspected, delivered or signed back.',
            zh: '订单按装船、验货、到货、签回的日子计入。',
          }}
        />
      }
    />
  )
}

/** What stands behind a cell. */
function toOf(row: FigureRow, by: By, span: Span, what: string): string {
  if (by !== 'month') return behindPath({ what, by, key: row.key, named: row.name.zh || row.name.en, ...span })
  const from = `${row.key}-01` as Day
  return behindPath({ what, from, to: lastOfMonth(from) })
}

function columnsIn(by: By, span: Span, world: string, lang: Lang): readonly Column<FigureRow>[] {
  const cell = (what: string, says: (row: FigureRow) => string | number) => (row: FigureRow) => (
    <Go to={worldPath(world, toOf(row, by, span, what))}>{says(row)}</Go>
  )
  const figure = (
    id: string,
    head: Words,
    what: string,
    says: (row: FigureRow) => string | number,
    sorts = false,
  ): Column<FigureRow> => ({ ...{ id, head, width: 112, right: true, sorts }, cell: cell(what, says) })
  const ours: readonly Column<FigureRow>[] = [
    figure('shipped', { en: 'Shipped', zh: '装船' }, 'shipped', (row) => row.shipped, true),
    figure('onTime', { en: 'On time', zh: '准时' }, 'shipped', (row) => share(row.onTime, row.shipped), true),
    figure('revised', { en: 'Revised', zh: '改期后' }, 'shipped', (row) => share(row.onTimeRevised, row.shipped)),
    figure('lateDays', { en: 'Late days', zh: '晚天数' }, 'shipped', (row) => row.lateDays, true),
  ]
  const earned: readonly Column<FigureRow>[] = [
    figure('signed', { en: 'PI back, days', zh: 'PI 签回天数' }, 'signed-back', (row) => row.signedDays ?? '–'),
    figure('planned', { en: 'Margin reckoned', zh: '预计利润率' }, 'margin', (row) => percent(row.planned)),
    figure('actual', { en: 'Margin actual', zh: '实际利润率' }, 'margin', (row) => percent(row.actual), true),
  ]
  const bySupplier = by === 'supplier'
  return [
    { id: 'name', head: BY[by], width: 220, sorts: true, stays: true, cell: (row) => sayIn(row.name, lang) },
    ...(bySupplier ? [] : ours),
    figure('inspected', { en: 'Inspected', zh: '首验' }, 'inspected', (row) => row.inspected),
    figure(
      'passed',
      { en: 'First pass', zh: '首检合格' },
      'inspected',
      (row) => share(row.passed, row.inspected),
      true,
    ),
    figure('delivered', { en: 'Delivered on time', zh: '准时到货' }, 'delivered', (row) =>
      share(row.deliveredOnTime, row.delivered),
    ),
    figure('bought', { en: 'PO back, days', zh: '采购单签回天数' }, 'purchase-back', (row) => row.boughtDays ?? '–'),
    ...(bySupplier ? [] : earned),
  ]
}

function linesOf(row: FigureRow, lang: Lang) {
  return [
    <span key="name">{sayIn(row.name, lang)}</span>,
    <span key="time">
      {sayIn(
        {
          en: `shipped ${row.shipped}, on time ${share(row.onTime, row.shipped)}`,
          zh: `装船 ${row.shipped}，准时 ${share(row.onTime, row.shipped)}`,
        },
        lang,
      )}
    </span>,
    <span key="rest">
      {sayIn(
        {
          en: `first pass ${share(row.passed, row.inspected)} · margin ${percent(row.actual ?? row.planned)}`,
          zh: `首检 ${share(row.passed, row.inspected)} · 利润率 ${percent(row.actual ?? row.planned)}`,
        },
        lang,
      )}
    </span>,
  ] as const
}
