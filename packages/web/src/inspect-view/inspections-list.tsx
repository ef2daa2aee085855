import { type InspectionRow, inspectionSorts } from '@gendan/contract/inspection-questions'
import { type InspectionKind, inspectionKinds } from '@gendan/forms/deal/inspection'
import type { Words } from '@gendan/kernel/words'
import { inspectionStands } from '@gendan/orderfile/quality/inspection-line'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { PartySelect } from '../order-view/party-select.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { filled, type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import { ANY_KIND, ANY_STATE, AsTableOrBoard, OneOf, Only } from '../parts/list-filters.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { InspectionBoard } from './inspection-board.tsx'
import { doingPath, inspectionColumns, inspectionTriple, pathOf } from './inspection-columns.tsx'
import { LabList } from './lab-list.tsx'
import '../quality-view/quality-view.css'

const NAME: Words = { en: 'Inspections', zh: '验货' }
const HINT: Words = { en: 'Order, customer, their PO, goods, supplier', zh: '单号、客户、客户 PO、商品、供应商' }

/** Every inspection of every order, as a table or as a board: what is overdue, wanted this week, refused, to be looked at again. */
export function InspectionsList() {
  const { say, lang } = useWords()
  const { id: world, day, account } = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/inspections' })
  const asked = askedOf(search)
  const onBoard = search['view'] === 'board'
  const found = useAsk('inspections', { ...asked, ...(onBoard ? { limit: 200 } : pageOf(search)) }, { keepOld: true })
  const columns = useMemo(() => inspectionColumns(world, lang, day), [world, lang, day])
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/inspections', params: { world }, search: filled(next), replace: true })
  const { rows, total = 0, more = false, counts = {} } = found.data ?? {}
  return (
    <Screen
      title={say(NAME)}
      note={rows && say({ en: `${total}${more ? '+' : ''}`, zh: `${total}${more ? '+' : ''} 次` })}
    >
      <p className="line wraps">
        <Go to={worldPath(world, '/inspections/figures')}>{say({ en: 'Figures of quality', zh: '质检统计' })}</Go>
        <Narrowed search={search} onDrop={() => go({ ...search, from: '', to: '', fault: '', first: '' })} />
      </p>
      <LabList />
      <DataTable<InspectionRow>
        name={NAME}
        keptAs={`${account.id}.inspections`}
        columns={columns}
        rows={rows}
        idOf={(row) => `${row.id} ${row.inspection}`}
        nameOf={(row) => `${row.number} ${inspectionKinds[row.kind as InspectionKind][lang]}`}
        count={onBoard ? Math.min(total, 200) : total}
        view={listView(search, 'planned')}
        onView={(next) => go(listAddress(next, search))}
        loading={found.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world, narrow ? doingPath(row) : pathOf(row)) })}
        lines={(row) => inspectionTriple(row, lang, day)}
        searchHint={HINT}
        {...(onBoard && rows ? { body: <InspectionBoard rows={rows} counts={counts} /> } : {})}
        bar={<Filters search={search} counts={counts} onSearch={go} />}
        onDrop={() => go({ view: search['view'] })}
        tools={!narrow && <ListExcel list="inspections" asked={asked} />}
        empty={<NoInspections />}
      />
    </Screen>
  )
}

/** What a figure of quality brought here: said, and let go by a press. */
function Narrowed({ search, onDrop }: { readonly search: ListAddress; readonly onDrop: () => void }) {
  const { say } = useWords()
  const { from = '', to = '', fault = '', first = '' } = search
  if (!from && !to && !fault && !first) return null
  const told = [from || to ? `${from}–${to}` : '', fault, first ? say({ en: 'first looks', zh: '首检' }) : '']
  return (
    <span className="second">
      {told.filter(Boolean).join(' · ')}{' '}
      <button type="button" className="as-link" onClick={onDrop}>
        {say({ en: 'Let go', zh: '清除' })}
      </button>
    </span>
  )
}

interface FiltersProps {
  readonly search: ListAddress
  readonly counts: Readonly<Record<string, number>>
  readonly onSearch: (search: ListAddress) => void
}

function Filters({ search, counts, onSearch }: FiltersProps) {
  const put = (change: ListAddress) => onSearch({ ...search, ...change, page: '' })
  const by = { search, put }
  const { planned: _, ...stands } = inspectionStands
  return (
    <>
      <AsTableOrBoard {...by} />
      <OneOf {...by} {...ANY_STATE} at="stand" choices={stands} counts={counts} />
      <OneOf {...by} {...ANY_KIND} at="kind" choices={inspectionKinds} />
      <PartySelect
        id="inspections-buyer"
        className="ledger-filter"
        label={{ en: 'Any customer', zh: '全部客户' }}
        party="customer"
        clears
        value={search['buyer'] ?? ''}
        onChange={(buyer) => put({ buyer })}
      />
      <PartySelect
        id="inspections-maker"
        className="ledger-filter"
        label={{ en: 'Any supplier', zh: '全部供应商' }}
        party="supplier"
        clears
        value={search['maker'] ?? ''}
        onChange={(maker) => put({ maker })}
      />
      <Only {...by} at="all" says={{ en: 'those that are over, too', zh: '含已验完的' }} />
      <Only {...by} at="correcting" says={{ en: 'corrections open', zh: '整改未关' }} />
    </>
  )
}

function NoInspections() {
  const { id: world } = useWorld()
  const navigate = useNavigate()
  return (
    <Empty
      says={{ en: 'No inspection waits', zh: '没有待办的验货' }}
      what={{
        en: 'Once its production is planned, an order proposes its inspections: take them over on its own page.',
        zh: '订单安排生产后会建议验货计划，到订单的验货页一键采用。',
      }}
      first={{
        label: { en: 'To the orders', zh: '去订单' },
        go: () => void navigate({ to: worldPath(world, '/orders') }),
      }}
    />
  )
}

function askedOf(search: ListAddress) {
  const named = (key: string) => (search[key] ? { [key]: search[key] } : {})
  return {
    sort: inspectionSorts.find((one) => one === search['sort']) ?? ('planned' as const),
    descending: search['down'] === '1',
    all: search['all'] === '1',
    correcting: search['correcting'] === '1',
    ...named('stand'),
    ...named('kind'),
    ...named('buyer'),
    ...named('maker'),
    ...named('from'),
    ...named('to'),
    ...named('fault'),
    first: search['first'] === '1',
    ...(search['q'] ? { search: search['q'] } : {}),
  }
}
