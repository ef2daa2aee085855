import type { Answer } from '@gendan/contract/questions'
import type { Words } from '@gendan/kernel/words'
import { type BoardState, boardStates } from '@gendan/orderfile/path/board'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { ListExcel } from '../app/list-excel.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { firmHereOf } from '../order-view/standing.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useKeys } from '../parts/keys.tsx'
import { Mark } from '../parts/mark.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { worthInProse } from '../words/write.ts'
import { askedOf, type BoardSearch, searchOf, stateOf, viewOf, WHOSE, whoseOf } from './board-address.ts'
import { boardColumns, boardLines } from './board-columns.tsx'
import { BoardStrips } from './board-strips.tsx'
import { MARKS, STATES, WHOSE_WORDS } from './board-words.ts'
import './board.css'

const NAME: Words = { en: 'Order board', zh: '订单板' }
const HINT: Words = { en: 'Number, PO, customer, goods', zh: '单号、客户 PO、客户、货号' }
const SWITCH: Words = { en: 'Strips or table', zh: '时间轴或表格' }

/** The orders under way: strips on an axis of days, or a table with the same filters, order and search. */
export function Board() {
  const { say, lang } = useWords()
  const world = useWorld()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const search: BoardSearch = useSearch({ from: '/w/$world/board' })
  const asked = askedOf(search)
  const board = useAsk('board', asked, { keepOld: true })
  const firm = useAsk('firm', {})
  const go = (next: BoardSearch) =>
    void navigate({ to: '/w/$world/board', params: { world: world.id }, search: next, replace: true })
  const table = search['view'] === 'table'
  const turn = () => go({ ...search, view: table ? undefined : 'table' })
  useKeys([{ key: 'v', says: SWITCH, run: turn }])
  if (board.error && !board.data) return <Waiting title={NAME} of={[board]} />
  const { offset: _, limit: __, ...filters } = asked
  const today = board.data?.today ?? world.day
  const seen = { world: world.id, lang, today, people: firm.data && firmHereOf(firm.data) }
  const rows = board.data?.rows
  const state = stateOf(search)
  const whose = whoseOf(search)
  return (
    <Screen title={say(NAME)} note={say({ en: 'worst slack first', zh: '按余量排序' })}>
      <DataTable
        name={NAME}
        keptAs={`${world.account.id}.board`}
        columns={boardColumns(seen)}
        rows={rows}
        idOf={(row) => row.id}
        nameOf={(row) => row.number}
        count={board.data?.total ?? 0}
        view={viewOf(search)}
        onView={(view) => go(searchOf(view, search))}
        loading={board.isPlaceholderData}
        onOpen={(row) => void navigate({ to: worldPath(world.id, `/orders/${row.id}`) })}
        lines={(row) => boardLines(row, seen)}
        searchHint={HINT}
        bar={<BoardBar search={search} data={board.data} onSearch={go} />}
        tools={
          !narrow && (
            <>
              <Go to={worldPath(world.id, '/board/days')}>{say({ en: 'Days spent', zh: '天数账' })}</Go>
              <ListExcel list="board" asked={written(filters)} />
              <Segmented
                aria-label={say(SWITCH)}
                value={table ? 'table' : 'strips'}
                options={[
                  { value: 'strips', label: say({ en: 'Time axis', zh: '时间轴' }) },
                  { value: 'table', label: say({ en: 'Table', zh: '表格' }) },
                ]}
                onChange={turn}
              />
            </>
          )
        }
        filteredBy={[...(whose === 'all' ? [] : [say(WHOSE_WORDS[whose])]), ...(state ? [say(STATES[state])] : [])]}
        onDrop={() => go({})}
        empty={<NoOrders />}
        {...(!table && rows ? { body: <BoardStrips world={world.id} rows={rows} today={today} /> } : {})}
      />
    </Screen>
  )
}

/** A question's filters as an address writes them. */
function written(filters: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)]))
}

interface BarProps {
  readonly search: BoardSearch
  readonly data: Answer<'board'> | undefined
  readonly onSearch: (search: BoardSearch) => void
}

/** Whose orders, and how many of them are late, thin or at ease: filters and counts at once. */
function BoardBar({ search, data, onSearch }: BarProps) {
  const { say } = useWords()
  const { page: _, ...kept } = search
  const chosen = stateOf(search)
  const counts = data?.counts
  const shown = boardStates.filter((state) => counts?.[state] || state === chosen)
  const choose = (state: BoardState) => onSearch({ ...kept, state: state === chosen ? undefined : state })
  return (
    <>
      <Segmented
        aria-label={say({ en: 'Whose orders', zh: '谁的订单' })}
        value={whoseOf(search)}
        options={WHOSE.map((whose) => ({ value: whose, label: say(WHOSE_WORDS[whose]) }))}
        onChange={(whose) => onSearch({ ...kept, whose: whose === 'all' ? undefined : whose })}
      />
      <fieldset className="line wraps board-states">
        <legend className="by-ear">{say({ en: 'How much is left', zh: '余量' })}</legend>
        {shown.map((state) => (
          <button
            key={state}
            type="button"
            className={`chip board-chip ${MARKS[state] ? `chip-${MARKS[state]}` : ''}`}
            aria-pressed={state === chosen}
            onClick={() => choose(state)}
          >
            {MARKS[state] && <Mark kind={MARKS[state]} size={11} />} {say(STATES[state])}{' '}
            <span className="medium">{counts?.[state] ?? 0}</span>
          </button>
        ))}
      </fieldset>
      {data && <AtRisk atRisk={data.atRisk} />}
    </>
  )
}

function AtRisk({ atRisk }: Pick<Answer<'board'>, 'atRisk'>) {
  const { say } = useWords()
  const worth = worthInProse(atRisk)
  if (worth === '') return null
  return (
    <span className="second">
      {say({ en: 'late orders worth', zh: '误船在险' })} <span className="risk medium">{worth}</span>
    </span>
  )
}

function NoOrders() {
  return (
    <Empty
      says={{ en: 'No order is under way', zh: '没有在手的订单' }}
      what={{
        en: 'An order stands here from the settled terms to the closed file.',
        zh: '从条款议定到归档，订单都在这里。',
      }}
    />
  )
}
