import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { useContext } from 'react'
import { FieldsContext, fieldId, RecordField } from '../record-view/record-fields.tsx'

interface DayFieldProps {
  readonly at: string
  readonly label: Words
  readonly value: string
  readonly onChange: (day: string) => void
}

/** A day of a part. */
export function DayField({ at, label, value, onChange }: DayFieldProps) {
  const { locked } = useContext(FieldsContext)
  return (
    <RecordField at={at} label={label} empty={value === ''}>
      <Input
        id={fieldId(at)}
        type="date"
        className="short-input"
        disabled={locked}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </RecordField>
  )
}
