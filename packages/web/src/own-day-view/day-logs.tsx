import type { DayLogRow } from '@gendan/contract/own-day-questions'
import type { Answer } from '@gendan/contract/questions'
import { type Day, isDay } from '@gendan/kernel/day'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import type { PlanLine } from '@gendan/orderfile/day-log'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Checkbox, Input, Select } from 'antd'
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
import { useNarrow } from '../parts/narrow.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { proseDay, shortDay } from '../words/write.ts'
import './own-day.css'

const NAME: Words = { en: "My people's days", zh: '下属日报' }
const HINT: Words = { en: 'Words of plan and summary', zh: '计划、小结里的字' }

/** The days of those whom I lead: what was planned, done, what slipped and why; and who has not written his. */
export function DayLogs() {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/day/people' })
  const asked = askedOf(search)
  const list = useAsk('day-logs', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsIn(world.id, world.day, lang), [world.id, world.day, lang])
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/day/people', params: { world: world.id }, search: filled(next), replace: true })
  if (list.error && !list.data) return <Waiting title={NAME} of={[list]} />
  const { rows, total = 0 } = list.data ?? {}
  return (
    <Screen title={say(NAME)} note={list.data && <Missing data={list.data} />}>
      <DataTable<DayLogRow>
        name={NAME}
        keptAs={`${world.account.id}.day-logs`}
        columns={columns}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => `${row.name} ${row.day}`}
        count={total}
        view={{ ...listView(search, 'day'), sort: { by: asked.sort, down: asked.descending } }}
        onView={(next) => go({ ...listAddress(next, search), down: next.sort?.down === false ? '0' : '' })}
        loading={list.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world.id, pathOf(row)) })}
        lines={(row) => linesOf(row, world.day, lang)}
        searchHint={HINT}
        bar={<Bar search={search} slipped={asked.slipped} go={go} />}
        onDrop={() => go({})}
        tools={!narrow && <ListExcel list="day-logs" asked={asked} />}
        empty={
          <Empty
            says={{ en: 'None of your people has written a day yet', zh: '下属还没有写过日计划' }}
            what={{
              en: 'Each writes his plan in the morning and his summary at the close, under Today.',
              zh: '每人在“今日”里早上订计划、下班写小结。',
            }}
          />
        }
      />
    </Screen>
  )
}

/** Who owes the summary of the last working day. */
function Missing({ data: { missing, missingDay } }: { readonly data: Answer<'day-logs'> }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  if (missing.length === 0) return null
  const names = missing.map(({ name }) => name)
  const some = names.slice(0, 6).join('、') + (names.length > 6 ? ' …' : '')
  const when = proseDay(missingDay as Day, lang, day)
  return <span>{say({ en: `no summary of ${when}: ${some}`, zh: `${when} 没写小结：${some}` })}</span>
}

interface BarProps {
  readonly search: ListAddress
  readonly slipped: boolean
  readonly go: (next: ListAddress) => void
}

function Bar({ search, slipped, go }: BarProps) {
  const { say } = useWords()
  const people = useAsk('firm', {}).data?.people ?? []
  return (
    <span className="line wraps days-bar">
      <Select
        allowClear
        className="errand-state"
        aria-label={say({ en: 'Person', zh: '人员' })}
        placeholder={say({ en: 'Everybody', zh: '全部人员' })}
        value={search['account'] ?? null}
        options={people.map(({ account, name }) => ({ value: account, label: name }))}
        onChange={(account: string | null | undefined) => go({ ...search, account: account ?? '', page: '' })}
      />
      <Input
        type="date"
        className="short-input"
        aria-label={say({ en: 'From', zh: '从' })}
        value={search['from'] ?? ''}
        onChange={(event) => go({ ...search, from: event.target.value, page: '' })}
      />
      <Input
        type="date"
        className="short-input"
        aria-label={say({ en: 'To', zh: '到' })}
        value={search['to'] ?? ''}
        onChange={(event) => go({ ...search, to: event.target.value, page: '' })}
      />
      <Checkbox
        checked={slipped}
        onChange={(event) => go({ ...search, slipped: event.target.checked ? '1' : '', page: '' })}
      >
        {say({ en: 'something slipped', zh: '有没办完的' })}
      </Checkbox>
    </span>
  )
}

function askedOf(search: ListAddress) {
  const day = (name: string) => {
    const text = search[name]
    return text && isDay(text) ? { [name]: text as Day } : {}
  }
  return {
    sort: search['sort'] === 'slipped' ? ('slipped' as const) : ('day' as const),
    descending: search['down'] !== '0',
    slipped: search['slipped'] === '1',
    ...day('from'),
    ...day('to'),
    ...(search['account'] ? { account: search['account'] } : {}),
    ...(search['q'] ? { search: search['q'] } : {}),
  }
}

function pathOf({ account, day }: DayLogRow): string {
  return `/day/plan?${new URLSearchParams({ account, day })}`
}

function columnsIn(world: string, today: Day, lang: Lang): readonly Column<DayLogRow>[] {
  const figure = (id: 'planned' | 'done' | 'slipped', head: Words, sorts = false): Column<DayLogRow> => ({
    ...{ id, head, width: 80, right: true, sorts },
    cell: (row) => row[id],
  })
  return [
    {
      id: 'day',
      head: { en: 'Day', zh: '日期' },
      width: 100,
      sorts: true,
      cell: (row) => <Go to={worldPath(world, pathOf(row))}>{shortDay(row.day as Day, today, lang)}</Go>,
    },
    { id: 'name', head: { en: 'Who', zh: '人员' }, width: 110, cell: (row) => row.name },
    figure('planned', { en: 'Planned', zh: '计划' }),
    figure('done', { en: 'Done', zh: '办完' }),
    figure('slipped', { en: 'Slipped', zh: '没办完' }, true),
    { id: 'why', head: { en: 'What slipped and why', zh: '没办完的和原因' }, width: 360, cell: slippedOf },
    { id: 'note', head: { en: 'Summary', zh: '小结' }, width: 320, cell: (row) => row.note },
    {
      id: 'closed',
      head: { en: 'State', zh: '状态' },
      width: 100,
      cell: (row) => sayIn(row.closed ? { en: 'closed', zh: '已小结' } : { en: 'planned', zh: '只有计划' }, lang),
    },
  ]
}

function slippedOf({ lines }: DayLogRow): string {
  return (lines as unknown as readonly PlanLine[])
    .filter(({ end }) => end === 'tomorrow')
    .map(({ says, why, told }) => [says, why, told && `→ ${told}`].filter(Boolean).join(' · '))
    .join('；')
}

function linesOf(row: DayLogRow, today: Day, lang: Lang) {
  return [
    <span key="who">
      {row.name} · {shortDay(row.day as Day, today, lang)}
    </span>,
    <span key="figures">
      {sayIn(
        {
          en: `planned ${row.planned} · done ${row.done} · slipped ${row.slipped}`,
          zh: `计划 ${row.planned} · 办完 ${row.done} · 没办完 ${row.slipped}`,
        },
        lang,
      )}
    </span>,
    <span key="note">{slippedOf(row) || row.note}</span>,
  ] as const
}
