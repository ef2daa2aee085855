import type { Words } from '@gendan/kernel/words'
import { Select } from 'antd'
import { useContext } from 'react'
import { FieldsContext, fieldId, RecordField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'

interface ChoiceProps<Name extends string> {
  readonly at: string
  readonly label: Words
  readonly value: Name | ''
  readonly choices: Readonly<Record<Name, Words>>
  readonly onChange: (value: Name | '') => void
  /** Nothing may be chosen, too. */
  readonly clears?: boolean
}

/** One of a few. */
export function ChoiceField<Name extends string>({ at, label, value, choices, onChange, clears }: ChoiceProps<Name>) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const names = Object.keys(choices) as Name[]
  return (
    <RecordField at={at} label={label} empty={value === ''}>
      <Select<Name | null>
        id={fieldId(at)}
        className="fill"
        disabled={locked}
        allowClear={clears === true}
        value={value === '' ? null : value}
        options={names.map((name) => ({ value: name, label: say(choices[name]) }))}
        onChange={(next) => onChange(next ?? '')}
      />
    </RecordField>
  )
}
