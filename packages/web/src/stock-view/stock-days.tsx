import type { StockDayRow } from '@gendan/contract/stock-questions'
import { addDays } from '@gendan/kernel/day'
import { decimal, grouped, isZero, one } from '@gendan/kernel/decimal'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { filled, type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { DayChart } from './day-chart.tsx'
import './stock-view.css'

const NAME: Words = { en: 'Stock day by day', zh: '每日出入库' }

/** What came in and went out each day and what lay there at its end: of all goods that moved, or of one with its chart. */
export function StockDays() {
  const { say, lang } = useWords()
  const world = useWorld()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/stock/days' })
  const until = search['until'] ?? world.day
  const from = search['from'] ?? addDays(until, -29)
  const asked = { from, until, ...(search['goods'] ? { goods: search['goods'] } : {}) }
  const days = useAsk('stock-days', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsIn(world.id, world.day, lang), [world.id, world.day, lang])
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/stock/days', params: { world: world.id }, search: filled(next), replace: true })
  if (days.error && !days.data) return <Waiting title={NAME} of={[days]} />
  const { rows, total = 0, more = false } = days.data ?? {}
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world.id, '/stock')} className="crumb">
            {say({ en: 'Stock', zh: '库存' })} /
          </Go>{' '}
          {search['goods'] && rows?.[0] ? rows[0].code : say(NAME)}
        </>
      }
      note={rows && say({ en: `${total}${more ? '+' : ''} lines`, zh: `${total}${more ? '+' : ''} 行` })}
    >
      <div className="stack">
        {search['goods'] && rows && rows.length > 0 && (
          <section className="card padded">
            <DayChart rows={rows} from={from} until={until} />
          </section>
        )}
        <DataTable<StockDayRow>
          name={NAME}
          keptAs={`${world.account.id}.stock-days`}
          columns={columns}
          rows={rows}
          idOf={(row) => `${row.goods} ${row.day}`}
          nameOf={(row) => `${row.code} ${row.day}`}
          count={total}
          view={listView(search, 'day')}
          onView={(next) => go(listAddress(next, search))}
          loading={days.isPlaceholderData}
          onOpen={(row) => go({ ...search, goods: row.goods, page: '' })}
          lines={(row) => linesOf(row, world.day, lang)}
          bar={
            <Span from={from} until={until} today={world.day} onSpan={(span) => go({ ...search, ...span, page: '' })} />
          }
          onDrop={() => go({})}
          tools={<ListExcel list="stock-days" asked={asked} />}
          empty={
            <Empty
              says={{ en: 'Nothing moved on these days', zh: '这些天没有出入库' }}
              what={{ en: 'Choose other days.', zh: '请换个期间。' }}
            />
          }
        />
      </div>
    </Screen>
  )
}

interface SpanProps {
  readonly from: string
  readonly until: string
  readonly today: string
  readonly onSpan: (span: { readonly from?: string; readonly until?: string }) => void
}

function Span({ from, until, today, onSpan }: SpanProps) {
  const { say } = useWords()
  return (
    <fieldset className="line wraps stock-span">
      <legend className="by-ear">{say({ en: 'Which days', zh: '期间' })}</legend>
      <Input
        type="date"
        aria-label={say({ en: 'From', zh: '从' })}
        value={from}
        max={until}
        onChange={({ target }) => target.value && onSpan({ from: target.value })}
      />
      <Input
        type="date"
        aria-label={say({ en: 'Until', zh: '到' })}
        value={until}
        min={from}
        max={today}
        onChange={({ target }) => target.value && onSpan({ until: target.value })}
      />
    </fieldset>
  )
}

function columnsIn(world: string, today: string, lang: Lang): readonly Column<StockDayRow>[] {
  return [
    { id: 'day', head: { en: 'Day', zh: '日期' }, width: 110, cell: (row) => shortDay(row.day, today, lang) },
    {
      id: 'code',
      head: { en: 'Code', zh: '货号' },
      width: 130,
      cell: (row) => <Go to={worldPath(world, `/goods/${row.goods}#stock`)}>{row.code}</Go>,
    },
    { id: 'name', head: { en: 'Name', zh: '品名' }, width: 260, cell: (row) => sayIn(row.name, lang) },
    { id: 'unit', head: { en: 'Unit', zh: '单位' }, width: 80, cell: (row) => unitWords(row.unit, one)[lang] },
    figure('came', { en: 'In', zh: '入库' }, (row) => row.came),
    figure('went', { en: 'Out', zh: '出库' }, (row) => row.went),
    figure('counted', { en: 'Found by count', zh: '盘盈亏' }, (row) => row.counted),
    { ...figure('onHand', { en: 'On hand', zh: '结存' }, () => ''), cell: (row) => grouped(row.onHand) },
  ]
}

/** Nothing is shown where nothing moved. */
function figure(id: string, head: Words, of: (row: StockDayRow) => string): Column<StockDayRow> {
  return { id, head, width: 120, right: true, cell: (row) => (isZero(decimal(of(row) || '0')) ? '' : grouped(of(row))) }
}

function linesOf(row: StockDayRow, today: string, lang: Lang) {
  const [came, went, onHand] = [row.came, row.went, row.onHand].map(grouped)
  return [
    <span key="day">
      {shortDay(row.day, today, lang)} {row.code}
    </span>,
    <span key="name">{sayIn(row.name, lang)}</span>,
    <span key="figures">
      {sayIn(
        { en: `in ${came} · out ${went} · on hand ${onHand}`, zh: `入 ${came} · 出 ${went} · 结存 ${onHand}` },
        lang,
      )}
    </span>,
  ] as const
}
