import { SearchOutlined } from '@ant-design/icons'
import type { Words } from '@gendan/kernel/words'
import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { useKeys } from './keys.tsx'
import { narrowed, type TableView } from './table-view.ts'

interface TableSearchProps {
  readonly hint: Words
  readonly view: TableView
  readonly onView: (view: TableView) => void
}

const SEARCH_HERE: Words = { en: 'Search in this table', zh: '在表中查找' }

/** Search within one table; asks when the typing rests for a moment. `/` comes here. */
export function TableSearch({ hint, view, onView }: TableSearchProps) {
  const { say } = useWords()
  const [text, setText] = useState(view.search)
  const box = useRef<InputRef>(null)
  useKeys([{ key: '/', says: SEARCH_HERE, run: () => box.current?.focus({ cursor: 'all' }) }])
  useEffect(() => setText(view.search), [view.search])
  useEffect(() => {
    if (text === view.search) return
    const timer = setTimeout(() => onView(narrowed(view, { search: text })), 250)
    return () => clearTimeout(timer)
  }, [text, view, onView])
  return (
    <Input
      ref={box}
      className="table-search"
      prefix={<SearchOutlined aria-hidden />}
      aria-label={say(SEARCH_HERE)}
      placeholder={say(hint)}
      allowClear
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  )
}
