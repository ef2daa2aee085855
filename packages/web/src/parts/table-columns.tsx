import type { Lang } from '@gendan/kernel/words'
import type { TableProps } from 'antd'
import type { ReactNode } from 'react'
import { TableFilter } from './table-filter.tsx'
import { type Column, narrowed, type TableView } from './table-view.ts'

/** The second fact of a cell: smaller, on the same line, cut with an ellipsis. */
export function Second({ children }: { readonly children: ReactNode }) {
  return <span className="quiet t-small"> {children}</span>
}

type AntColumns<Row> = NonNullable<TableProps<Row>['columns']>

interface Asked {
  readonly view: TableView
  readonly onView: (view: TableView) => void
  readonly lang: Lang
}

/** Our columns as Ant Design draws them. Order and filters are the server's work: the table only shows and asks. */
export function antColumns<Row>(columns: readonly Column<Row>[], { view, onView, lang }: Asked): AntColumns<Row> {
  return columns.map((column) => ({
    key: column.id,
    title: <Head column={column} view={view} onView={onView} lang={lang} />,
    width: column.width,
    ellipsis: { showTitle: false },
    render: (_: unknown, row: Row) => column.cell(row),
    ...(column.right ? { align: 'right' as const } : {}),
    ...(column.stays ? { fixed: 'left' as const } : {}),
    ...(column.sorts ? { sorter: true, sortOrder: orderOf(view, column.id) } : {}),
  }))
}

/** What a person asked of the table's head, as a view. */
export function readSort<Row>(
  view: TableView,
  sorter: Parameters<NonNullable<TableProps<Row>['onChange']>>[2],
): TableView {
  const sort = Array.isArray(sorter) ? sorter[0] : sorter
  const { sort: _, ...rest } = view
  return narrowed(rest, sort?.order ? { sort: { by: String(sort.columnKey), down: sort.order === 'descend' } } : {})
}

function orderOf(view: TableView, id: string): 'ascend' | 'descend' | null {
  if (view.sort?.by !== id) return null
  return view.sort.down ? 'descend' : 'ascend'
}

function Head<Row>({ column, lang, ...asked }: Asked & { readonly column: Column<Row> }) {
  const { id, head, unit, filter } = column
  return (
    <span className="table-head">
      <span className="one-line">{unit ? `${head[lang]} ${unit}` : head[lang]}</span>
      {filter && <TableFilter column={{ id, head, filter }} {...asked} />}
    </span>
  )
}
