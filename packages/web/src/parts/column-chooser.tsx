import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons'
import type { Words } from '@gendan/kernel/words'
import { Button, Checkbox, Popover } from 'antd'
import { useWords } from '../words/language.tsx'
import { arranged, type Column, type Layout, moved } from './table-view.ts'

interface ColumnChooserProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly layout: Layout
  readonly onLayout: (layout: Layout) => void
}

const COLUMNS: Words = { en: 'Columns', zh: '列' }

/** Which columns one sees, and in what order. The last one cannot be hidden. */
export function ColumnChooser<Row>(props: ColumnChooserProps<Row>) {
  const { say } = useWords()
  return (
    <Popover trigger="click" placement="bottomRight" content={<Choices {...props} />}>
      <Button icon={<SettingOutlined aria-hidden />}>{say(COLUMNS)}</Button>
    </Popover>
  )
}

function Choices<Row>({ columns, layout, onLayout }: ColumnChooserProps<Row>) {
  const { say } = useWords()
  const list = arranged(columns, layout.order)
  const order = list.map(({ id }) => id)
  const left = list.filter(({ id }) => !layout.hidden.includes(id)).length
  function show(id: string, shown: boolean) {
    const hidden = shown ? layout.hidden.filter((other) => other !== id) : [...layout.hidden, id]
    onLayout({ order, hidden })
  }
  return (
    <ul className="column-chooser">
      {list.map(({ id, head }, i) => {
        const shown = !layout.hidden.includes(id)
        return (
          <li key={id} className="line">
            <Checkbox
              checked={shown}
              disabled={shown && left === 1}
              onChange={(event) => show(id, event.target.checked)}
            >
              {say(head)}
            </Checkbox>
            <span className="fill" />
            <Button
              type="text"
              size="small"
              disabled={i === 0}
              aria-label={say({ en: `Move ${head.en} up`, zh: `${head.zh}上移` })}
              icon={<ArrowUpOutlined aria-hidden />}
              onClick={() => onLayout({ order: moved(order, id, -1), hidden: layout.hidden })}
            />
            <Button
              type="text"
              size="small"
              disabled={i === list.length - 1}
              aria-label={say({ en: `Move ${head.en} down`, zh: `${head.zh}下移` })}
              icon={<ArrowDownOutlined aria-hidden />}
              onClick={() => onLayout({ order: moved(order, id, 1), hidden: layout.hidden })}
            />
          </li>
        )
      })}
    </ul>
  )
}
