import type { AnyAct } from '@gendan/contract/acts'
import type { Words } from '@gendan/kernel/words'
import type { UseQueryResult } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { ListExcel } from '../app/list-excel.tsx'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { DataTable } from '../parts/data-table.tsx'
import { Empty } from '../parts/empty.tsx'
import { useKeys } from '../parts/keys.tsx'
import { type ListAddress, listAddress, listView } from '../parts/list-address.ts'
import { useNarrow } from '../parts/narrow.ts'
import type { DataTableProps } from '../parts/table-props.ts'
import { useWords } from '../words/language.tsx'
import { ListImport } from './list-import.tsx'
import './record-view.css'

/** One kind of record in a list: how it is called, where it stands, what enters one. */
export interface ListKind {
  /** The right that its acts ask for. */
  readonly right: 'party' | 'goods'
  /** Where the list stands, and its name at the door and in what a person's columns are kept under. */
  readonly list: 'parties' | 'goods'
  /** Its question: what Excel out asks. */
  readonly question: 'parties' | 'goods-list'
  /** What its rows stand in order of where nothing else is asked for. */
  readonly sort: string
  readonly name: Words
  readonly fresh: Words
  /** Behind a count in Chinese: 家, 款. */
  readonly counted: string
  readonly searchHint: Words
  readonly empty: Words
  readonly emptyWhat: Words
  readonly enter: AnyAct
  readonly change: AnyAct
}

interface ListProps<Row> extends Pick<DataTableProps<Row>, 'columns' | 'nameOf' | 'lines'> {
  readonly of: ListKind
  /** What is asked for, as it stands in the address. */
  readonly search: ListAddress
  readonly onSearch: (search: ListAddress) => void
  /** The same as the question takes it, without the page. */
  readonly asked: Readonly<Record<string, unknown>>
  readonly answer: UseQueryResult<{ readonly rows: readonly Row[]; readonly total: number; readonly more: boolean }>
  /** Filters of this kind alone, and what they are set to. */
  readonly filters?: ReactNode
  readonly filteredBy?: readonly string[]
  /** Other ways in and out as a workbook. */
  readonly sheets?: ReactNode
}

/** A list of records: searched, filtered and in order as its address says; new ones, Excel in and out. */
export function RecordList<Row extends { readonly id: string }>(props: ListProps<Row>) {
  const { of, search, onSearch, answer, filters, sheets: _, ...table } = props
  const { say } = useWords()
  const world = useWorld()
  const open = useOpen(of)
  const may = world.rights.has(of.right)
  useKeys(may ? [{ key: 'n', says: of.fresh, run: () => open('new') }] : [])
  if (answer.error && !answer.data) return <Waiting title={of.name} of={[answer]} />
  const { rows, total = 0, more = false } = answer.data ?? {}
  const count = `${total}${more ? '+' : ''}`
  return (
    <Screen
      title={say(of.name)}
      note={rows && say({ en: count, zh: `${count} ${of.counted}` })}
      acts={
        may && (
          <Button type="primary" onClick={() => open('new')}>
            {say(of.fresh)}
          </Button>
        )
      }
    >
      <DataTable<Row>
        {...table}
        name={of.name}
        keptAs={`${world.account.id}.${of.list}`}
        rows={rows}
        idOf={(row) => row.id}
        count={total}
        view={listView(search, of.sort)}
        onView={(next) => onSearch(listAddress(next, search))}
        loading={answer.isPlaceholderData}
        onOpen={(row) => open(row.id)}
        searchHint={of.searchHint}
        bar={
          <>
            {filters}
            <Checkbox
              checked={search['retired'] === '1'}
              onChange={(event) => onSearch({ ...search, retired: event.target.checked ? '1' : '', page: '' })}
            >
              {say({ en: 'with retired', zh: '含已停用' })}
            </Checkbox>
          </>
        }
        onDrop={() => onSearch({})}
        tools={<Excel {...props} may={may} />}
        empty={
          <Empty
            says={of.empty}
            what={of.emptyWhat}
            {...(may ? { first: { label: of.fresh, go: () => open('new') } } : {})}
          />
        }
      />
    </Screen>
  )
}

/** In and out as a workbook; not on a phone, but what was begun at a desk goes on there. */
function Excel<Row>({ of, asked, may, sheets }: ListProps<Row> & { readonly may: boolean }) {
  const narrow = useNarrow()
  return (
    <>
      {may && <ListImport list={of.list} act={of.enter} change={of.change} offered={!narrow} />}
      {!narrow && <ListExcel list={of.question} asked={asked} says={{ en: 'Excel out', zh: '导出 Excel' }} />}
      {sheets}
    </>
  )
}

function useOpen({ list }: ListKind): (id: string) => void {
  const { id: world } = useWorld()
  const navigate = useNavigate()
  return (id) => void navigate({ to: worldPath(world, `/${list}/${encodeURIComponent(id)}`) })
}
