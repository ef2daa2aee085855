import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { type ReactNode, useId } from 'react'
import { useWords } from '../words/language.tsx'

interface EntryFieldProps {
  readonly label: Words
  readonly value: string
  readonly onValue: (value: string) => void
  readonly hint?: Words
  readonly placeholder?: string
  readonly autoComplete?: string
  readonly autoFocus?: boolean
  readonly maxLength?: number
  /** What is wrong with it, said under the box. */
  readonly wrong?: string | undefined
}

/** A label above its box, as on the pages before one is in. */
export function EntryField({ label, value, onValue, hint, wrong, ...input }: EntryFieldProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <Labelled id={id} label={label} {...(hint ? { hint } : {})} wrong={wrong}>
      <Input
        id={id}
        size="large"
        aria-describedby={`${id}-note`}
        {...(wrong ? { status: 'error' as const, 'aria-invalid': true } : {})}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        {...input}
        aria-label={say(label)}
      />
    </Labelled>
  )
}

interface LabelledProps {
  readonly id: string
  readonly label: Words
  readonly hint?: Words
  readonly wrong?: string | undefined
  readonly children: ReactNode
}

/** A label, any control, and what is to be said under it. */
export function Labelled({ id, label, hint, wrong, children }: LabelledProps) {
  const { say } = useWords()
  return (
    <div className="entry-field">
      <label htmlFor={id}>{say(label)}</label>
      {children}
      <div id={`${id}-note`} className="entry-note">
        {wrong ? <span className="risk">{wrong}</span> : hint && <span className="quiet">{say(hint)}</span>}
      </div>
    </div>
  )
}
