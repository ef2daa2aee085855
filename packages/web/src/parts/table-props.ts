import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import type { Column, TableView } from './table-view.ts'

/** What a list of the house is given. */
export interface DataTableProps<Row> {
  /** What the rows are: "订单". */
  readonly name: Words
  /** Under what name a person's columns are kept: account and table. */
  readonly keptAs: string
  readonly columns: readonly Column<Row>[]
  /** Undefined until the first answer came. */
  readonly rows: readonly Row[] | undefined
  readonly idOf: (row: Row) => string
  /** The row's name for those who read by ear: "LW26-0147". */
  readonly nameOf: (row: Row) => string
  /** How many rows there are on all pages. */
  readonly count: number
  readonly view: TableView
  readonly onView: (view: TableView) => void
  /** New rows are on their way: the old ones stay, paler. */
  readonly loading?: boolean
  readonly onOpen: (row: Row) => void
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (ids: ReadonlySet<string>) => void
  /** Acts on what is selected, at the foot. */
  readonly batch?: ReactNode
  /** Totals of what is shown, one row per currency: by column id. */
  readonly totals?: readonly Readonly<Record<string, ReactNode>>[]
  /** A row on a phone: three lines. */
  readonly lines: (row: Row) => readonly [ReactNode, ReactNode, ReactNode]
  readonly empty: ReactNode
  /** The same rows drawn otherwise than as a table, on the desk: strips on a time axis. */
  readonly body?: ReactNode
  /** Left of the bar: filters that are counts at once. */
  readonly bar?: ReactNode
  /** What the bar filters by now, in a reader's words; dropping the filters is `onDrop` then. */
  readonly filteredBy?: readonly string[]
  readonly onDrop?: () => void
  /** Right of the bar: Excel in and out. */
  readonly tools?: ReactNode
  readonly searchHint?: Words
}
