import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { useWords } from '../words/language.tsx'

interface InputProps {
  readonly label: Words
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'date' | 'text'
}

/** A named line of a small form. */
export function LabInput({ label, value, onChange, type = 'text' }: InputProps) {
  const { say } = useWords()
  return (
    <div className="lab-input">
      <span className="second t-small">{say(label)}</span>
      <Input type={type} value={value} aria-label={say(label)} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
