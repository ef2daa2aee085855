import { FilterFilled } from '@ant-design/icons'
import type { Words } from '@gendan/kernel/words'
import { Button, Checkbox, Input, Popover } from 'antd'
import { type SyntheticEvent, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { type FilterChoice, narrowed, type TableView } from './table-view.ts'

interface TableFilterProps {
  readonly column: { readonly id: string; readonly head: Words; readonly filter: readonly FilterChoice[] | 'text' }
  readonly view: TableView
  readonly onView: (view: TableView) => void
}

const CONTAINS: Words = { en: 'contains', zh: '含' }
const FILTER: Words = { en: 'Filter', zh: '筛' }
const DROP: Words = { en: 'Drop', zh: '不筛' }

/** The filter of one column, behind a button in its head that a keyboard reaches. */
export function TableFilter({ column, view, onView }: TableFilterProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const chosen = view.filters[column.id] ?? []
  function ask(values: readonly string[]) {
    setOpen(false)
    const { [column.id]: _, ...others } = view.filters
    onView(narrowed(view, { filters: values.length > 0 ? { ...others, [column.id]: values } : others }))
  }
  const content = <Choices key={chosen.join()} column={column} chosen={chosen} onAsk={ask} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the head around it sorts on a click or Enter; that must not reach it.
    <span onClick={stop} onKeyDown={stop}>
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomRight"
        destroyOnHidden
        content={content}
      >
        <button
          type="button"
          className={chosen.length > 0 ? 'filter-button filter-on' : 'filter-button'}
          aria-expanded={open}
          aria-label={say({ en: `Filter ${column.head.en}`, zh: `筛选${column.head.zh}` })}
        >
          <FilterFilled aria-hidden />
        </button>
      </Popover>
    </span>
  )
}

interface ChoicesProps {
  readonly column: TableFilterProps['column']
  readonly chosen: readonly string[]
  readonly onAsk: (values: readonly string[]) => void
}

function Choices({ column, chosen, onAsk }: ChoicesProps) {
  const { say } = useWords()
  const [values, setValues] = useState(chosen)
  const options = column.filter === 'text' ? [] : column.filter
  return (
    <form
      className="filter-form"
      onSubmit={(event) => {
        event.preventDefault()
        onAsk(values)
      }}
    >
      {column.filter === 'text' ? (
        <Input
          autoFocus
          aria-label={say(column.head)}
          placeholder={say(CONTAINS)}
          value={values[0] ?? ''}
          onChange={(event) => setValues(event.target.value ? [event.target.value] : [])}
        />
      ) : (
        <Checkbox.Group
          className="filter-choices"
          value={[...values]}
          options={options.map(({ value, label }) => ({ value, label: say(label) }))}
          onChange={(next) => setValues(next.map(String))}
        />
      )}
      <div className="line">
        <Button size="small" type="primary" htmlType="submit">
          {say(FILTER)}
        </Button>
        <Button size="small" onClick={() => onAsk([])}>
          {say(DROP)}
        </Button>
      </div>
    </form>
  )
}

function stop(event: SyntheticEvent): void {
  event.stopPropagation()
}
