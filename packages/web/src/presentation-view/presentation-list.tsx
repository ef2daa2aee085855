import type { PresentationRow } from '@gendan/contract/presentation-questions'
import type { Lang, Words } from '@gendan/kernel/words'
import { presentationStates } from '@gendan/orderfile/presentation/standing'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { money } from '../money-view/money-text.ts'
import { Chip } from '../parts/chip.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { listAddress, listView, pageOf } from '../parts/list-address.ts'
import type { Column } from '../parts/table-view.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { stateMarks } from './state-marks.ts'

const TITLE: Words = { en: 'Presentations', zh: '交单' }

/** Documents on their way to banks: those under way, or all. */
export function PresentationList() {
  const { say, lang } = useWords()
  const { id: world, account, day } = useWorld()
  const search = useSearch({ from: '/w/$world/presentations' })
  const navigate = useNavigate()
  const all = search['all'] === '1'
  const put = (next: Readonly<Record<string, string>>) => void navigate({ to: '.', search: next })
  const asked = { all, descending: search['down'] !== '0', ...(search['q'] ? { search: search['q'] } : {}) }
  const answer = useAsk('presentations', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsOf(world, lang, day), [world, lang, day])
  return (
    <Screen
      title={say(TITLE)}
      acts={
        <Button onClick={() => void navigate({ to: worldPath(world, '/examine') })}>
          {say({ en: 'Examine without an order', zh: '不挂订单审单' })}
        </Button>
      }
    >
      <DataTable<PresentationRow>
        name={TITLE}
        keptAs={`${account.id}.presentations`}
        columns={columns}
        rows={answer.data?.rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.number}
        count={answer.data?.total ?? 0}
        view={listView(search, 'opened')}
        onView={(next) => put(listAddress(next, search))}
        loading={answer.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world, `/presentations/${row.id}`) })}
        lines={(row) => [
          <span key="1">{row.number}</span>,
          <span key="2">{row.orders}</span>,
          <span key="3">{`${say(presentationStates[row.state])} · ${amountOf(row)}`}</span>,
        ]}
        onDrop={() => put({ ...search, q: '', page: '' })}
        searchHint={{ en: 'Credit, bank, number of a document', zh: '信用证、银行、单据号' }}
        tools={<ListExcel list="presentations" asked={asked} />}
        bar={
          <Segmented<string>
            size="small"
            value={all ? '1' : '0'}
            options={[
              { value: '0', label: say({ en: 'Under way', zh: '进行中' }) },
              { value: '1', label: say({ en: 'All', zh: '全部' }) },
            ]}
            onChange={(next) => put({ ...search, all: next, page: '' })}
          />
        }
        empty={<Empty says={NONE} what={WHAT} />}
      />
    </Screen>
  )
}

const NONE: Words = { en: 'No presentation is under way', zh: '没有进行中的交单' }
const WHAT: Words = {
  en: 'A presentation is opened in the order that it is for, under its credit or as a collection.',
  zh: '在订单里新建交单：信用证项下或托收。',
}

function amountOf({ amount, currency }: PresentationRow): string {
  return amount === null || currency === null ? '–' : money(amount, currency)
}

function columnsOf(world: string, lang: Lang, day: string): readonly Column<PresentationRow>[] {
  const dayCell = (value: string | null) => (value ? shortDay(value, day, lang) : '–')
  return [
    {
      id: 'number',
      head: { en: 'Credit and drawing', zh: '信用证、次序' },
      width: 220,
      stays: true,
      cell: (row) => (
        <Go to={worldPath(world, `/presentations/${row.id}`)} className="medium">
          {row.number}
        </Go>
      ),
    },
    {
      id: 'state',
      head: { en: 'Stands', zh: '状态' },
      width: 150,
      cell: (row) => (
        <Chip {...(stateMarks[row.state] ? { mark: stateMarks[row.state] } : {})}>
          {presentationStates[row.state][lang]}
        </Chip>
      ),
    },
    { id: 'orders', head: { en: 'Orders', zh: '订单' }, width: 160, cell: (row) => row.orders },
    { id: 'amount', head: { en: 'Drawn', zh: '索款金额' }, width: 160, right: true, cell: amountOf },
    {
      id: 'documents',
      head: { en: 'Documents', zh: '单据' },
      width: 90,
      right: true,
      cell: (row) => `${row.documents}`,
    },
    { id: 'opened', head: { en: 'Opened', zh: '新建' }, width: 110, sorts: true, cell: (row) => dayCell(row.opened) },
    { id: 'presented', head: { en: 'Presented', zh: '交单日' }, width: 110, cell: (row) => dayCell(row.presented) },
    { id: 'maturity', head: { en: 'Due', zh: '到期' }, width: 110, cell: (row) => dayCell(row.maturity) },
  ]
}
