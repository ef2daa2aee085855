import type { CreditRow } from '@gendan/contract/credit-questions'
import type { Words } from '@gendan/kernel/words'
import { creditStates } from '@gendan/orderfile/credit/state-of'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { useGo } from '../order-view/use-go.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { filled, type ListAddress, listAddress, listView, pageOf } from '../parts/list-address.ts'
import { ANY_STATE, AsTableOrBoard, OneOf } from '../parts/list-filters.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { AwaitedCredits } from './awaited-credits.tsx'
import { CreditCards } from './credit-cards.tsx'
import { creditColumns, StateOf } from './credit-columns.tsx'
import { moneyOf, nameIn } from './credit-head.tsx'
import './credit-wall.css'

const SORTS = ['received', 'latestShipment', 'expiry', 'amount', 'number'] as const
const WALL: Words = { en: 'Letters of credit', zh: '信用证墙' }

/** The wall: one card per credit with its four dates, its balance and how it stands; or the same as a table. */
export function CreditWall() {
  const { say, lang } = useWords()
  const { id: world, account, day, rights } = useWorld()
  const navigate = useNavigate()
  const go = useGo()
  const narrow = useNarrow()
  const search: ListAddress = useSearch({ from: '/w/$world/credits' })
  const put = (next: ListAddress) => go(`/credits?${new URLSearchParams(filled({ ...search, page: '', ...next }))}`)
  const state = (search['state'] ?? 'open') as keyof typeof creditStates | 'open' | 'all'
  const asked = {
    sort: SORTS.find((one) => one === search['sort']) ?? ('latestShipment' as const),
    descending: search['down'] === '1',
    ...(state === 'all' ? {} : { state }),
    ...(search['q'] ? { search: search['q'] } : {}),
  }
  const credits = useAsk('credits', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => creditColumns(world, lang, day), [world, lang, day])
  const rows = credits.data?.rows
  const open = (row: CreditRow) => void navigate({ to: worldPath(world, `/credits/${row.id}`) })
  return (
    <Screen
      title={say(WALL)}
      note={credits.data && say({ en: `${credits.data.total}`, zh: `${credits.data.total} 份` })}
      acts={
        <>
          <Button onClick={() => go('/presentations')}>{say({ en: 'Presentations', zh: '交单列表' })}</Button>
          {rights.has('credit') && (
            <Button type="primary" onClick={() => go('/credits/new')}>
              {say({ en: 'Receive a credit', zh: '登记来证' })}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <AwaitedCredits />
        <DataTable<CreditRow>
          name={WALL}
          keptAs={`${account.id}.credits`}
          columns={columns}
          rows={rows}
          idOf={(row) => row.id}
          nameOf={(row) => row.number}
          count={credits.data?.total ?? 0}
          view={listView(search, 'latestShipment')}
          onView={(next) => put(listAddress(next, search))}
          loading={credits.isPlaceholderData}
          onOpen={open}
          {...(search['view'] === 'table' || narrow || !rows ? {} : { body: <CreditCards rows={rows} /> })}
          lines={(row) => [
            <span key="1">
              {row.number} <StateOf row={row} lang={lang} />
            </span>,
            <span key="2">{`${nameIn(row, lang)} · ${row.orders.map(({ number }) => number).join(', ')}`}</span>,
            <span key="3">{`${moneyOf(row.currency, row.balance)} · ${daysIn(row, say)}`}</span>,
          ]}
          searchHint={{ en: 'Number, customer, bank, order', zh: '证号、客户、银行、订单' }}
          bar={
            <>
              <AsTableOrBoard search={{ ...search, view: search['view'] ?? 'board' }} put={put} />
              <OneOf
                search={{ ...search, state }}
                put={put}
                at="state"
                {...ANY_STATE}
                choices={{ open: OPEN, all: ALL, ...creditStates }}
              />
            </>
          }
          onDrop={() => put({ q: '', state: 'all' })}
          {...(state === 'open' || state === 'all' ? {} : { filteredBy: [say(creditStates[state])] })}
          tools={<ListExcel list="credits" asked={asked} />}
          empty={
            <Empty
              says={{ en: 'No credit is open', zh: '没有进行中的信用证' }}
              what={{
                en: 'Each letter of credit gets a card here with its days, its balance and what is still open.',
                zh: '每份来证在这里有一张卡：日期、余额、待决要点，一眼看清。',
              }}
              {...(rights.has('credit')
                ? { first: { label: { en: 'Receive a credit', zh: '登记来证' }, go: () => go('/credits/new') } }
                : {})}
            />
          }
        />
      </div>
    </Screen>
  )
}

const OPEN: Words = { en: 'Going on', zh: '进行中' }
const ALL: Words = { en: 'All', zh: '全部' }

function daysIn({ latestShipment, expiry }: CreditRow, say: (words: Words) => string): string {
  return [
    latestShipment && `${say({ en: 'ship by', zh: '装' })} ${latestShipment.slice(5)}`,
    expiry && `${say({ en: 'expires', zh: '效期' })} ${expiry.slice(5)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
