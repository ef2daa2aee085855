import { type SampleRow, sampleSorts } from '@gendan/contract/quality-questions'
import { sampleKinds } from '@gendan/forms/deal/sample'
import type { Words } from '@gendan/kernel/words'
import { sampleStates } from '@gendan/orderfile/quality/ledger'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { PartySelect } from '../order-view/party-select.tsx'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { filled, type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import { ANY_KIND, ANY_STATE, AsTableOrBoard, OneOf, Only } from '../parts/list-filters.tsx'
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
  const put = (change: ListAddress) => onSearch({ ...search, ...change, page: '' })
  const by = { search, put }
  return (
    <>
      <AsTableOrBoard {...by} />
      <OneOf {...by} {...ANY_STATE} at="state" choices={sampleStates} counts={counts} />
      <OneOf {...by} {...ANY_KIND} at="kind" choices={sampleKinds} />
      <PartySelect
        id="ledger-buyer"
        className="ledger-filter"
        label={{ en: 'Any customer', zh: '全部客户' }}
        party="customer"
        clears
        value={search['buyer'] ?? ''}
        onChange={(buyer) => put({ buyer })}
      />
      <Only {...by} at="kept" says={{ en: 'kept samples only', zh: '只看留样' }} />
      <Only {...by} at="all" says={{ en: 'settled ones, too', zh: '含已确认、重打、取消' }} />
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
