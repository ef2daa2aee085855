import { Pagination } from 'antd'
import { useWords } from '../words/language.tsx'
import type { DataTableProps } from './table-props.ts'

/** What is selected and what can be done with it; the pages; the keys. */
export function TableFoot<Row>(props: DataTableProps<Row> & { readonly narrow: boolean }) {
  const { say } = useWords()
  const { selected, count, view, onView, batch, narrow, onSelect } = props
  const chosen = selected?.size ?? 0
  return (
    <footer className="table-foot">
      {chosen > 0 && (
        <>
          <span role="status">{say({ en: `${chosen} selected`, zh: `已选 ${chosen}` })}</span>
          {batch}
        </>
      )}
      <span className="fill" />
      {!narrow && props.rows && props.rows.length > 0 && (
        <span className="table-hints" aria-hidden="true">
          <kbd>J</kbd> <kbd>K</kbd> {say({ en: 'walk', zh: '上下' })} <kbd>Enter</kbd> {say({ en: 'open', zh: '打开' })}{' '}
          {onSelect && (
            <>
              <kbd>X</kbd> {say({ en: 'select', zh: '选' })}
            </>
          )}
        </span>
      )}
      {count > view.size && (
        <Pagination
          size="small"
          current={view.page}
          pageSize={view.size}
          total={count}
          showSizeChanger={false}
          showTotal={(total, [from, to]) => say({ en: `${from}–${to} of ${total}`, zh: `${from}–${to}，共 ${total}` })}
          onChange={(page) => onView({ ...view, page })}
        />
      )}
    </footer>
  )
}
