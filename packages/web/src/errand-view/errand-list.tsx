import type { ErrandRow } from '@gendan/contract/own-day-questions'
import type { Day } from '@gendan/kernel/day'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { errandStates } from '@gendan/orderfile/errand'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented, Select } from 'antd'
import { useMemo, useState } from 'react'
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
import { ErrandDialog } from './errand-dialog.tsx'
import './errands.css'

const NAME: Words = { en: 'Errands', zh: '交办事项' }
const HINT: Words = { en: 'What, order number', zh: '事项、订单号' }
const SIDES = {
  all: { en: 'All', zh: '全部' },
  mine: { en: 'I do', zh: '我办的' },
  given: { en: 'I gave', zh: '我交办的' },
  led: { en: 'My people', zh: '下属的' },
} as const
const STATES = {
  open: { en: 'Open', zh: '未了结' },
  late: { en: 'Overdue', zh: '已过期' },
  closed: { en: 'Settled', zh: '已了结' },
  all: { en: 'Every state', zh: '不限状态' },
} as const
const SORTS = ['due', 'given', 'since'] as const

/** Every errand I gave or do, and those of my people: who, by when, how far. */
export function ErrandList() {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/errands' })
  const asked = askedOf(search)
  const list = useAsk('errands', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsIn(world.id, world.day, lang), [world.id, world.day, lang])
  const [giving, give] = useState(false)
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/errands', params: { world: world.id }, search: filled(next), replace: true })
  if (list.error && !list.data) return <Waiting title={NAME} of={[list]} />
  const { rows, total = 0 } = list.data ?? {}
  const sides = (Object.keys(SIDES) as (keyof typeof SIDES)[]).filter(
    (side) => side !== 'led' || world.rights.has('lead'),
  )
  return (
    <Screen
      title={say(NAME)}
      note={rows && say({ en: `${total}`, zh: `${total} 件` })}
      acts={
        <span className="line wraps">
          <Go to={worldPath(world.id, '/newcomers')}>{say({ en: 'Newcomers', zh: '新人入门' })}</Go>
          <Go to={worldPath(world.id, '/hand-over')}>{say({ en: 'Hand work over', zh: '工作移交' })}</Go>
          <Button type="primary" onClick={() => give(true)}>
            {say({ en: 'Give an errand', zh: '交办' })}
          </Button>
        </span>
      }
    >
      {giving && <ErrandDialog onClose={() => give(false)} />}
      <DataTable<ErrandRow>
        name={NAME}
        keptAs={`${world.account.id}.errands`}
        columns={columns}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.says}
        count={total}
        view={listView(search, 'due')}
        onView={(next) => go(listAddress(next, search))}
        loading={list.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world.id, `/errands/${row.id}`) })}
        lines={(row) => linesOf(row, world.day, lang)}
        searchHint={HINT}
        bar={
          <>
            <Segmented
              value={asked.side}
              options={sides.map((value) => ({ value, label: say(SIDES[value]) }))}
              onChange={(side) => go({ ...search, side: side === 'all' ? '' : side, page: '' })}
            />
            <Select
              aria-label={say({ en: 'State', zh: '状态' })}
              className="errand-state"
              value={asked.state}
              options={Object.entries(STATES).map(([value, words]) => ({ value, label: say(words) }))}
              onChange={(state: string) => go({ ...search, state: state === 'open' ? '' : state, page: '' })}
            />
          </>
        }
        onDrop={() => go({})}
        tools={!narrow && <ListExcel list="errands" asked={asked} />}
        empty={
          <Empty
            says={{ en: 'No errand stands here', zh: '这里没有交办事项' }}
            what={{
              en: 'Give one to a colleague, or note one for yourself: it stands in both your days until it is done.',
              zh: '可以交给同事，也可以给自己记一件；办完之前它一直在双方的“今日”里。',
            }}
            first={{ label: { en: 'Give an errand', zh: '交办' }, go: () => give(true) }}
          />
        }
      />
    </Screen>
  )
}

function askedOf(search: ListAddress) {
  const side = (Object.keys(SIDES) as (keyof typeof SIDES)[]).find((one) => one === search['side']) ?? ('all' as const)
  const state = (Object.keys(STATES) as (keyof typeof STATES)[]).find((one) => one === search['state'])
  return {
    side,
    state: state ?? ('open' as const),
    sort: SORTS.find((one) => one === search['sort']) ?? ('due' as const),
    descending: search['down'] === '1',
    ...(search['q'] ? { search: search['q'] } : {}),
    ...(search['file'] ? { file: search['file'] } : {}),
    ...(search['party'] ? { party: search['party'] } : {}),
  }
}

function columnsIn(world: string, today: Day, lang: Lang): readonly Column<ErrandRow>[] {
  const days = (id: string, head: Words, of: (row: ErrandRow) => string | null): Column<ErrandRow> => ({
    ...{ id, head, width: 96, right: true, sorts: true },
    cell: (row) => {
      const day = of(row)
      return day ? shortDay(day as Day, today, lang) : ''
    },
  })
  return [
    {
      id: 'says',
      head: { en: 'What', zh: '事项' },
      width: 340,
      cell: (row) => (
        <span className="line one-line">
          {row.late && <Mark kind="risk" named />}
          <Go to={worldPath(world, `/errands/${row.id}`)} className="one-line">
            {row.says}
          </Go>
        </span>
      ),
    },
    { id: 'doerName', head: { en: 'Who does it', zh: '承办' }, width: 110, cell: (row) => row.doerName },
    {
      id: 'giverName',
      head: { en: 'Given by', zh: '交办人' },
      width: 110,
      cell: (row) => (row.giver === row.doer ? sayIn({ en: 'himself', zh: '自己' }, lang) : row.giverName),
    },
    days('due', { en: 'By', zh: '期限' }, (row) => row.due),
    { id: 'state', head: { en: 'State', zh: '状态' }, width: 150, cell: (row) => sayIn(errandStates[row.state], lang) },
    {
      id: 'about',
      head: { en: 'About', zh: '关于' },
      width: 220,
      cell: (row) => (
        <span className="one-line">
          {row.number && <Go to={worldPath(world, `/orders/${row.file}`)}>{row.number}</Go>}{' '}
          {lang === 'zh' ? row.nameZh : row.name}
        </span>
      ),
    },
    { id: 'word', head: { en: 'Last word', zh: '最近的话' }, width: 220, cell: (row) => row.word },
    days('given', { en: 'Given', zh: '交办日' }, (row) => row.given),
  ]
}

function linesOf(row: ErrandRow, today: Day, lang: Lang) {
  const due = row.due ? shortDay(row.due as Day, today, lang) : ''
  return [
    <span key="says" className="line">
      {row.late && <Mark kind="risk" named />} {row.says}
    </span>,
    <span key="who">
      {row.doerName} {due && `· ${due}`} · {sayIn(errandStates[row.state], lang)}
    </span>,
    <span key="about">{[row.number, lang === 'zh' ? row.nameZh : row.name].filter(Boolean).join(' · ')}</span>,
  ] as const
}
