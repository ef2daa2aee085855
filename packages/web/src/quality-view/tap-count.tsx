import type { Words } from '@gendan/kernel/words'
import { RecordField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'

interface TapCountProps {
  readonly at: string
  readonly label: Words
  readonly note: Words | undefined
  readonly value: number
  readonly over?: boolean
  readonly locked: boolean
  readonly onChange: (value: number) => void
}

/** Counts by tapping, with a thumb, in gloves. */
export function TapCount({ at, label, note, value, over, locked, onChange }: TapCountProps) {
  const { say } = useWords()
  const name = say(label)
  return (
    <RecordField at={at} label={label}>
      <div className="tap-row fill">
        <span className={over ? 'risk' : 'quiet'}>{note && say(note)}</span>
        <button
          type="button"
          className="tap"
          disabled={locked || value === 0}
          aria-label={say({ en: `One ${name} less`, zh: `${name}减一` })}
          onClick={() => onChange(value - 1)}
        >
          −
        </button>
        <output className="tap-count">{value}</output>
        <button
          type="button"
          className="tap"
          disabled={locked}
          aria-label={say({ en: `One ${name} more`, zh: `${name}加一` })}
          onClick={() => onChange(value + 1)}
        >
          +
        </button>
      </div>
    </RecordField>
  )
}
