import type { Words } from '@gendan/kernel/words'
import type { OwnedPath } from '@gendan/orderfile/path/owner'
import type { Supposed } from '@gendan/orderfile/path/suppose/supposed'
import { Button, Input } from 'antd'
import { type ReactNode, useId } from 'react'
import type { Standing } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'

/** What every part of the form is given. */
export interface FieldsProps {
  readonly standing: Standing
  readonly path: OwnedPath
  readonly supposed: Supposed
  readonly onChange: (supposed: Supposed) => void
}

/** One more of a kind. */
export function AddButton({ words, onAdd }: { readonly words: Words; readonly onAdd: () => void }) {
  const { say } = useWords()
  return (
    <Button type="link" size="small" className="suppose-add" onClick={onAdd}>
      + {say(words)}
    </Button>
  )
}

interface RowProps {
  readonly words: Words
  readonly onDrop: () => void
  readonly children: ReactNode
}

/** One thing that is tried, with a way to take it out. */
export function Row({ words, onDrop, children }: RowProps) {
  const { say } = useWords()
  return (
    <div className="suppose-row">
      <span className="t-small quiet suppose-what">{say(words)}</span>
      {children}
      <Button type="text" size="small" aria-label={say({ en: 'Take out', zh: '去掉' })} onClick={onDrop}>
        ×
      </Button>
    </div>
  )
}

interface DayBoxProps {
  readonly words: Words
  readonly day: string
  readonly onChange: (day: string) => void
}

/** A day with its label above it; half a day is not passed on. */
export function DayBox({ words, day, onChange }: DayBoxProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <span className="suppose-day">
      <label htmlFor={id} className="t-small quiet">
        {say(words)}
      </label>
      <Input id={id} type="date" value={day} onChange={({ target: { value } }) => value !== '' && onChange(value)} />
    </span>
  )
}
