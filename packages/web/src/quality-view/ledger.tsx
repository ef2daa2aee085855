import { type SampleRow, sampleSorts } from '@gendan/contract/quality-questions'
import { type SampleKind, sampleKinds } from '@gendan/forms/deal/sample'
import type { Words } from '@gendan/kernel/words'
import { type SampleState, sampleStates } from '@gendan/orderfile/quality/ledger'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox, Segmented, Select } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { PartySelect } from '../order-view/party-select.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { filled, type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { ledgerColumns, ledgerLines } from './ledger-columns.tsx'
import { SampleBoard } from './sample-board.tsx'
import './quality-view.css'

const NAME: Words = { en: 'Samples', zh: '样品台账' }
const HINT: Words = {
  en: 'Order, customer, goods, shelf, courier, waybill',
  zh: '单号、客户、货号品名、样品架、快递单号',
}

/** The ledger of n+1: every sample of every order, as a table or as a board. */
export function SampleLedger() {
  const { say, lang } = useWords()
  const { id: world, day, account } = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/samples' })
  const asked = askedOf(search)
  const onBoard = search['view'] === 'board'
  const samples = useAsk('samples', { ...asked, ...(onBoard ? { limit: 200 } : pageOf(search)) }, { keepOld: true })
  const columns = useMemo(() => ledgerColumns(world, lang, day), [world, lang, day])
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/samples', params: { world }, search: filled(next), replace: true })
  const { rows, total = 0, more = false, counts = {} } = samples.data ?? {}
  const to = (row: SampleRow) => worldPath(world, `/orders/${row.id}/samples?part=${row.sample}`)
  return (
    <Screen
      title={say(NAME)}
      note={rows && say({ en: `${total}${more ? '+' : ''}`, zh: `${total}${more ? '+' : ''} 个` })}
      acts={
        <Button type="primary" onClick={() => void navigate({ to: worldPath(world, '/scan') })}>
          {say({ en: 'Scan a label', zh: '扫标签' })}
        </Button>
      }
    >
      <DataTable<SampleRow>
        name={NAME}
        keptAs={`${account.id}.samples`}
        columns={columns}
        rows={rows}
        idOf={(row) => `${row.id} ${row.sample}`}
        nameOf={(row) => row.code}
        count={onBoard ? Math.min(total, 200) : total}
        view={listView(search, 'due')}
        onView={(next) => go(listAddress(next, search))}
        loading={samples.isPlaceholderData}
        onOpen={(row) => void navigate({ to: to(row) })}
        lines={(row) => ledgerLines(row, lang, day)}
        searchHint={HINT}
        {...(onBoard && rows ? { body: <SampleBoard rows={rows} counts={counts} /> } : {})}
        bar={<Filters search={search} counts={counts} onSearch={go} />}
        onDrop={() => go({ view: search['view'] })}
        tools={!narrow && <ListExcel list="samples" asked={asked} />}
        empty={<NoSamples />}
      />
    </Screen>
  )
}

interface FiltersProps {
  readonly search: ListAddress
  readonly counts: Readonly<Record<string, number>>
  readonly onSearch: (search: ListAddress) => void
}

function Filters({ search, counts, onSearch }: FiltersProps) {
  const { say } = useWords()
  const put = (change: ListAddress) => onSearch({ ...search, ...change, page: '' })
  const states = Object.keys(sampleStates) as SampleState[]
  return (
    <>
      <Segmented
        aria-label={say({ en: 'As', zh: '显示方式' })}
        value={search['view'] ?? 'table'}
        options={[
          { value: 'table', label: say({ en: 'Table', zh: '表格' }) },
          { value: 'board', label: say({ en: 'Board', zh: '看板' }) },
        ]}
        onChange={(view) => put({ view: view === 'board' ? view : '' })}
      />
      <Select
        className="ledger-filter"
        allowClear
        aria-label={say({ en: 'Stands', zh: '状态' })}
        placeholder={say({ en: 'Any state', zh: '全部状态' })}
        value={search['state'] ?? null}
        options={states.map((value) => ({ value, label: `${say(sampleStates[value])} ${counts[value] ?? 0}` }))}
        onChange={(state) => put({ state: state ?? '' })}
      />
      <Select
        className="ledger-filter"
        allowClear
        aria-label={say({ en: 'Kind', zh: '种类' })}
        placeholder={say({ en: 'Any kind', zh: '全部种类' })}
        value={search['kind'] ?? null}
        options={(Object.keys(sampleKinds) as SampleKind[]).map((value) => ({ value, label: say(sampleKinds[value]) }))}
        onChange={(kind) => put({ kind: kind ?? '' })}
      />
      <PartySelect
        id="ledger-buyer"
        className="ledger-filter"
        label={{ en: 'Any customer', zh: '全部客户' }}
        party="customer"
        clears
        value={search['buyer'] ?? ''}
        onChange={(buyer) => put({ buyer })}
      />
      <Checkbox checked={search['kept'] === '1'} onChange={(event) => put({ kept: event.target.checked ? '1' : '' })}>
        {say({ en: 'kept samples only', zh: '只看留样' })}
      </Checkbox>
      <Checkbox checked={search['all'] === '1'} onChange={(event) => put({ all: event.target.checked ? '1' : '' })}>
        {say({ en: 'settled ones, too', zh: '含已确认、重打、取消' })}
      </Checkbox>
    </>
  )
}

function NoSamples() {
  const { id: world } = useWorld()
  const navigate = useNavigate()
  return (
    <Empty
      says={{ en: 'No sample is in hand', zh: '没有在办的样品' }}
      what={{
        en: 'A sample is asked for in its order or inquiry; one more is made than was asked for, sealed and kept.',
        zh: '在订单或询盘里登记样品；比客人要求多做一个，封存留样。',
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
    sort: sampleSorts.find((one) => one === search['sort']) ?? ('due' as const),
    descending: search['down'] === '1',
    all: search['all'] === '1',
    kept: search['kept'] === '1',
    ...named('state'),
    ...named('kind'),
    ...named('buyer'),
    ...(search['q'] ? { search: search['q'] } : {}),
  }
}
