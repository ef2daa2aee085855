import type { DayRequestRow } from '@gendan/contract/day-request-questions'
import { type Decimal, grouped } from '@gendan/kernel/decimal'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { type OutcomeKind, outcomes, type RefusalReason, refusalReasons } from '@gendan/orderfile/request/day-request'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented, Select } from 'antd'
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
import { Mark } from '../parts/mark.tsx'
import { useNarrow } from '../parts/narrow.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { RefusedChart } from './refused-chart.tsx'
import './requests.css'

const NAME: Words = { en: 'Promises of days', zh: '交期答复' }
const HINT: Words = { en: 'Goods, customer, order, word', zh: '商品、客户、订单号、说明' }
const VERDICTS = {
  all: { en: 'All', zh: '全部' },
  promised: { en: 'Promised', zh: '已答应' },
  refused: { en: 'Refused', zh: '已婉拒' },
} as const
const STATES = {
  all: { en: 'Every outcome', zh: '不限结果' },
  open: { en: 'Outcome not known', zh: '结果未登记' },
  closed: { en: 'Outcome known', zh: '结果已登记' },
  broken: { en: 'Promised and not kept', zh: '答应了没做到' },
} as const
const SORTS = ['day', 'wish', 'quantity'] as const

/** The register: every day that was asked for, promised or refused, why, what was offered, what became of it. */
export function RequestList() {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/promises' })
  const asked = askedOf(search)
  const list = useAsk('day-requests', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsIn(world.id, world.day, lang), [world.id, world.day, lang])
  const ask = worldPath(world.id, '/promises/ask')
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/promises', params: { world: world.id }, search: filled(next), replace: true })
  if (list.error && !list.data) return <Waiting title={NAME} of={[list]} />
  const { rows, total = 0 } = list.data ?? {}
  return (
    <Screen
      title={say(NAME)}
      note={rows && `${total}`}
      acts={
        <Button type="primary" onClick={() => void navigate({ to: ask })}>
          {say({ en: 'Can we ship by then?', zh: '这天能出货吗？' })}
        </Button>
      }
    >
      <RefusedChart onMonth={(month) => go({ ...search, month, page: '' })} chosen={search['month'] ?? ''} />
      <DataTable<DayRequestRow>
        name={NAME}
        keptAs={`${world.account.id}.day-requests`}
        columns={columns}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.says}
        count={total}
        view={listView(search, 'day')}
        onView={(next) => go(listAddress(next, search))}
        loading={list.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world.id, `/promises/${row.id}`) })}
        lines={(row) => linesOf(row, world.day, lang)}
        searchHint={HINT}
        bar={<Bar asked={asked} search={search} go={go} />}
        onDrop={() => go({})}
        tools={!narrow && <ListExcel list="day-requests" asked={asked} />}
        empty={
          <Empty
            says={{ en: 'No day was asked for here', zh: '这里没有交期答复' }}
            what={{
              en: 'When a customer asks whether so many can leave by a day, ask here first: the answer and its account are kept.',
              zh: '客户问某日能否出货时，先在这里测算再答复；答复和测算都会留档。',
            }}
            first={{
              label: { en: 'Can we ship by then?', zh: '这天能出货吗？' },
              go: () => void navigate({ to: ask }),
            }}
          />
        }
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
  const choice = (name: string, none: string, value: string) =>
    go({ ...search, [name]: value === none ? '' : value, page: '' })
  return (
    <>
      <Segmented
        value={asked.verdict}
        options={Object.entries(VERDICTS).map(([value, words]) => ({ value, label: say(words) }))}
        onChange={(value) => choice('verdict', 'all', String(value))}
      />
      <Select
        aria-label={say({ en: 'Outcome', zh: '结果' })}
        className="request-choice"
        value={asked.state}
        options={Object.entries(STATES).map(([value, words]) => ({ value, label: say(words) }))}
        onChange={(value: string) => choice('state', 'all', value)}
      />
      <Select
        aria-label={say({ en: 'Why refused', zh: '婉拒原因' })}
        className="request-choice"
        value={asked.reason}
        options={[
          { value: '', label: say({ en: 'Every reason', zh: '不限原因' }) },
          ...Object.entries(refusalReasons).map(([value, words]) => ({ value, label: say(words) })),
        ]}
        onChange={(value: string) => choice('reason', '', value)}
      />
    </>
  )
}

function askedOf(search: ListAddress) {
  const of = <Name extends string>(names: readonly Name[], value: string | undefined, usual: Name): Name =>
    names.find((one) => one === value) ?? usual
  const month = search['month'] ?? ''
  return {
    verdict: of(Object.keys(VERDICTS) as (keyof typeof VERDICTS)[], search['verdict'], 'all'),
    state: of(Object.keys(STATES) as (keyof typeof STATES)[], search['state'], 'all'),
    reason: of(Object.keys(refusalReasons) as RefusalReason[], search['reason'], '' as RefusalReason) as string,
    month: /^\d{4}-\d{2}$/.test(month) ? month : '',
    customer: search['customer'] ?? '',
    file: search['file'] ?? '',
    sort: of(SORTS, search['sort'] as (typeof SORTS)[number], 'day'),
    descending: search['sort'] ? search['down'] === '1' : true,
    ...(search['q'] ? { search: search['q'] } : {}),
  }
}

function columnsIn(world: string, today: string, lang: Lang): readonly Column<DayRequestRow>[] {
  const days = (
    id: string,
    head: Words,
    sorts: boolean,
    of: (row: DayRequestRow) => string | null,
  ): Column<DayRequestRow> => ({
    ...{ id, head, width: 96, right: true, sorts },
    cell: (row) => {
      const day = of(row)
      return day ? shortDay(day, today, lang) : ''
    },
  })
  return [
    {
      id: 'says',
      head: { en: 'What', zh: '商品' },
      width: 230,
      cell: (row) => (
        <span className="line one-line">
          {isBroken(row, today) && <Mark kind="risk" named />}
          <Go to={worldPath(world, `/promises/${row.id}`)} className="one-line">
            {row.says}
          </Go>
        </span>
      ),
    },
    {
      id: 'name',
      head: { en: 'Customer', zh: '客户' },
      width: 170,
      cell: (row) => (lang === 'zh' ? row.nameZh : row.name),
    },
    {
      ...{ id: 'quantity', head: { en: 'Quantity', zh: '数量' }, width: 100, right: true, sorts: true },
      cell: (row) => grouped(row.quantity as Decimal),
    },
    days('wish', { en: 'Asked for', zh: '要求' }, true, (row) => row.wish),
    days('honest', { en: 'Honest', zh: '测算最早' }, false, (row) => row.honest),
    { id: 'verdict', head: { en: 'Answer', zh: '答复' }, width: 210, cell: (row) => answerOf(row, today, lang) },
    { id: 'outcome', head: { en: 'What became of it', zh: '结果' }, width: 150, cell: (row) => outcomeOf(row, lang) },
    {
      id: 'number',
      head: { en: 'Order', zh: '订单' },
      width: 110,
      cell: (row) => row.file && <Go to={worldPath(world, `/orders/${row.file}`)}>{row.number}</Go>,
    },
    days('shipped', { en: 'On board', zh: '实际装船' }, false, (row) => row.shipped),
    days('day', { en: 'Answered', zh: '答复日' }, true, (row) => row.day),
    { id: 'by', head: { en: 'By', zh: '答复人' }, width: 100, cell: (row) => row.byName },
  ]
}

/** Promised, and on board later than that, or past the day and not on board. */
function isBroken({ verdict, file, board, shipped }: DayRequestRow, today: string): boolean {
  return verdict === 'promised' && file !== '' && board !== null && board < (shipped ?? today)
}

function answerOf(row: DayRequestRow, today: string, lang: Lang): string {
  if (row.promised) return `${sayIn(VERDICTS.promised, lang)} ${shortDay(row.promised, today, lang)}`
  return sayIn(refusalReasons[row.reason as RefusalReason], lang)
}

function outcomeOf({ outcome }: DayRequestRow, lang: Lang): string {
  return outcome === '' ? '' : sayIn(outcomes[outcome as OutcomeKind], lang)
}

function linesOf(row: DayRequestRow, today: string, lang: Lang) {
  return [
    <span key="says" className="line">
      {isBroken(row, today) && <Mark kind="risk" named />} {row.says} · {grouped(row.quantity as Decimal)}
    </span>,
    <span key="who">
      {lang === 'zh' ? row.nameZh : row.name} · {shortDay(row.wish, today, lang)}
    </span>,
    <span key="answer">{[answerOf(row, today, lang), outcomeOf(row, lang)].filter(Boolean).join(' · ')}</span>,
  ] as const
}
