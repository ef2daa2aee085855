import type { Words } from '@gendan/kernel/words'
import { Table } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import { FilteredEmpty } from './empty.tsx'
import { keep, kept } from './kept.ts'
import { useNarrow } from './narrow.ts'
import { antColumns, readSort } from './table-columns.tsx'
import { TableFoot } from './table-foot.tsx'
import { useRowKeys } from './table-keys.ts'
import { RowList } from './table-list.tsx'
import type { DataTableProps } from './table-props.ts'
import { TableSearch } from './table-search.tsx'
import { arranged, type Column, isLayout, type Layout, narrowed } from './table-view.ts'
import { Skeleton } from './waiting.tsx'

/** A list of the house: dense rows, order and filters by column, one's own columns, everything by keyboard. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { say } = useWords()
  const narrow = useNarrow()
  const [layout, setLayout] = useLayout(props.keptAs, props.columns)
  const box = useRef<HTMLDivElement>(null)
  const filtered = filterNames(props, say)
  const drop = props.onDrop ?? (() => props.onView(narrowed(props.view, { filters: {}, search: '' })))
  const nothing = filtered.length > 0 ? <FilteredEmpty filters={filtered} onDrop={drop} /> : props.empty
  const rows = useRowKeys(props, box)
  useEffect(() => quietMeasure(box.current))
  return (
    <section className="table-part" aria-label={say(props.name)} aria-busy={props.loading === true}>
      <div className="table-bar">
        <div className="line wraps fill">{props.bar}</div>
        {props.searchHint && <TableSearch hint={props.searchHint} view={props.view} onView={props.onView} />}
        {!narrow && !props.body && <ColumnChooser columns={props.columns} layout={layout} onLayout={setLayout} />}
        {props.tools}
      </div>
      <div ref={box} className={props.loading && props.rows ? 'card table-card table-paler' : 'card table-card'}>
        {!props.rows && <Skeleton tall lines={[100, 100, 100, 100, 100, 100]} />}
        {props.rows?.length === 0 && nothing}
        {props.rows && props.rows.length > 0 && narrow && <RowList {...props} rows={props.rows} />}
        {props.rows &&
          props.rows.length > 0 &&
          !narrow &&
          (props.body ?? <Rows {...props} rows={props.rows} layout={layout} {...rows} />)}
      </div>
      <TableFoot {...props} narrow={narrow} />
    </section>
  )
}

/** Ant Design measures its columns with a hidden copy of the head; its tick box must not stand in the order of the keys. */
function quietMeasure(box: HTMLElement | null): void {
  for (const row of box?.querySelectorAll('.ant-table-measure-row') ?? []) row.setAttribute('inert', '')
}

/** More rows than this are drawn as they come into view. */
const MANY = 200

type RowsProps<Row> = DataTableProps<Row> & {
  readonly rows: readonly Row[]
  readonly layout: Layout
  readonly at: number
  readonly onRowKey: (row: Row, event: React.KeyboardEvent) => void
  readonly onPlace: (at: number) => void
}

function Rows<Row extends object>(props: RowsProps<Row>) {
  const { lang, say } = useWords()
  const { columns, layout, view, rows, selected, onSelect, idOf, totals } = props
  const shown = arranged(columns, layout.order).filter(({ id }) => !layout.hidden.includes(id))
  const width = shown.reduce((sum, column) => sum + column.width, onSelect ? SELECT_WIDTH : 0)
  const many = rows.length > MANY
  return (
    <Table<Row>
      size="small"
      tableLayout="fixed"
      rowKey={idOf}
      dataSource={rows}
      columns={antColumns(shown, { view, onView: props.onView, lang })}
      pagination={false}
      showSorterTooltip={false}
      sticky={!many}
      virtual={many}
      scroll={many ? { x: width, y: 600 } : { x: width }}
      onChange={(_, __, sorter) => props.onView(readSort(view, sorter))}
      onRow={(row, i = 0) => ({
        tabIndex: i === props.at ? 0 : -1,
        onFocus: () => props.onPlace(i),
        onKeyDown: (event) => props.onRowKey(row, event),
      })}
      {...(selected && onSelect ? { rowSelection: selection(selected, onSelect, props.nameOf, say) } : {})}
      {...(totals ? { summary: () => <Totals totals={totals} shown={shown} selects={Boolean(onSelect)} /> } : {})}
    />
  )
}

const SELECT_WIDTH = 36

function selection<Row>(
  selected: ReadonlySet<string>,
  onSelect: (ids: ReadonlySet<string>) => void,
  nameOf: (row: Row) => string,
  say: (words: Words) => string,
) {
  return {
    columnWidth: SELECT_WIDTH,
    fixed: true,
    selectedRowKeys: [...selected],
    onChange: (keys: readonly React.Key[]) => onSelect(new Set(keys.map(String))),
    getTitleCheckboxProps: () => ({ 'aria-label': say({ en: 'Select all shown', zh: '全选' }) }),
    getCheckboxProps: (row: Row) => ({ 'aria-label': say({ en: `Select ${nameOf(row)}`, zh: `选 ${nameOf(row)}` }) }),
  }
}

interface TotalsProps<Row> {
  readonly totals: readonly Readonly<Record<string, ReactNode>>[]
  readonly shown: readonly Column<Row>[]
  readonly selects: boolean
}

function Totals<Row>({ totals, shown, selects }: TotalsProps<Row>) {
  return (
    <Table.Summary>
      {totals.map((total, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one row per currency, always in the same order.
        <Table.Summary.Row key={i} className="bold">
          {selects && <Table.Summary.Cell index={0} />}
          {shown.map((column, at) => (
            <Table.Summary.Cell
              key={column.id}
              index={at + (selects ? 1 : 0)}
              {...(column.right ? { className: 'figures' } : {})}
            >
              {total[column.id]}
            </Table.Summary.Cell>
          ))}
        </Table.Summary.Row>
      ))}
    </Table.Summary>
  )
}

function useLayout<Row>(name: string, columns: readonly Column<Row>[]): readonly [Layout, (layout: Layout) => void] {
  const initial = useMemo<Layout>(
    () => ({ order: columns.map(({ id }) => id), hidden: columns.filter(({ spare }) => spare).map(({ id }) => id) }),
    [columns],
  )
  const [own, setOwn] = useState(() => kept(`columns.${name}`, isLayout))
  function set(layout: Layout) {
    keep(`columns.${name}`, layout)
    setOwn(layout)
  }
  return [own ?? initial, set]
}

function filterNames<Row>(
  { columns, view, filteredBy = [] }: DataTableProps<Row>,
  say: (words: Words) => string,
): readonly string[] {
  const heads = columns.filter(({ id }) => (view.filters[id]?.length ?? 0) > 0).map(({ head }) => say(head))
  return [...filteredBy, ...heads, ...(view.search ? [view.search] : [])]
}
