import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { createContext, type ReactNode, useContext } from 'react'
import { OwnField } from '../parts/field.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { useWords } from '../words/language.tsx'

/** What the fields of one record share. */
export interface FieldsShared {
  readonly findings: readonly Finding[]
  /** Nothing is marked wrong before somebody tried to save or typed there. */
  readonly strict: boolean
  readonly locked: boolean
}

export const FieldsContext = createContext<FieldsShared>({ findings: [], strict: false, locked: false })

/** The id of a field's control: the address's hash leads to it. */
export function fieldId(at: string): string {
  return `at-${at}`
}

interface FieldProps {
  readonly at: string
  readonly label: Words
  readonly unit?: Words
  readonly empty?: boolean
  readonly children: ReactNode
}

/** One field with what is wrong with it. An empty one is not blamed before one tries to save. */
export function RecordField({ at, label, unit, empty, children }: FieldProps) {
  const { say } = useWords()
  const { findings, strict } = useContext(FieldsContext)
  const found = findings.find((finding) => finding.at === at || finding.at.startsWith(`${at}.`))
  const shown = found && (strict || !empty) ? found : undefined
  return (
    <OwnField
      id={fieldId(at)}
      label={label}
      helpAt={at}
      {...(unit ? { unit } : {})}
      {...(shown
        ? {
            mark: markOfFinding(shown),
            finding: [shown.says, shown.remedy].flatMap((words) => (words ? [say(words)] : [])).join(' '),
          }
        : {})}
    >
      {children}
    </OwnField>
  )
}

interface TextProps {
  readonly at: string
  readonly label: Words
  readonly value: string
  readonly onChange: (value: string) => void
  readonly lines?: number
  readonly unit?: Words
  readonly hint?: Words
  readonly short?: boolean
}

/** A field of words or figures. */
export function TextField({ at, label, value, onChange, lines, unit, hint, short }: TextProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const shared = {
    id: fieldId(at),
    value,
    disabled: locked,
    ...(hint ? { placeholder: say(hint) } : {}),
    ...(short ? { className: 'short-input' } : {}),
    'aria-describedby': `${fieldId(at)}-finding`,
  }
  return (
    <RecordField at={at} label={label} empty={value.trim() === ''} {...(unit ? { unit } : {})}>
      {lines ? (
        <Input.TextArea
          {...shared}
          autoSize={{ minRows: lines, maxRows: 8 }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
    </RecordField>
  )
}

interface WordsProps {
  readonly at: string
  readonly en: Words
  readonly zh: Words
  readonly value: Words
  readonly onChange: (value: Words) => void
  readonly lines?: number
}

/** Words in both tongues, one under the other. */
export function WordsField({ at, en, zh, value, onChange, lines }: WordsProps) {
  const more = lines ? { lines } : {}
  return (
    <>
      <TextField
        at={`${at}.en`}
        label={en}
        value={value.en}
        onChange={(text) => onChange({ ...value, en: text })}
        {...more}
      />
      <TextField
        at={`${at}.zh`}
        label={zh}
        value={value.zh}
        onChange={(text) => onChange({ ...value, zh: text })}
        {...more}
      />
    </>
  )
}
