import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import type { ReactNode } from 'react'
import { HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'

interface RowProps {
  /** Its path in a laboratory test, under which its help stands. */
  readonly at: string
  readonly label: Words
  readonly children: ReactNode
}

/** A named field of a small form, with its help. */
export function LabRow({ at, label, children }: RowProps) {
  const { say } = useWords()
  return (
    <HelpRow className="lab-input">
      <span className="second t-small">
        {say(label)} <HelpMark at={at} />
      </span>
      {children}
    </HelpRow>
  )
}

interface InputProps extends Omit<RowProps, 'children'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'date' | 'text'
}

/** A named line of a small form. */
export function LabInput({ at, label, value, onChange, type = 'text' }: InputProps) {
  const { say } = useWords()
  return (
    <LabRow at={at} label={label}>
      <Input type={type} value={value} aria-label={say(label)} onChange={(event) => onChange(event.target.value)} />
    </LabRow>
  )
}
