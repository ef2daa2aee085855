import type { DataTableProps } from './table-props.ts'

/** The table on a phone: no table, three lines a row. The whole row is the target. */
export function RowList<Row extends object>(props: DataTableProps<Row> & { readonly rows: readonly Row[] }) {
  return (
    <ul className="row-list">
      {props.rows.map((row) => {
        const [first, second, third] = props.lines(row)
        return (
          <li key={props.idOf(row)}>
            <button type="button" className="row-lines" onClick={() => props.onOpen(row)}>
              <span className="row-first">{first}</span>
              <span className="row-second">{second}</span>
              <span className="row-third">{third}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
