import type { Words } from '@gendan/kernel/words'
import { fieldId, RecordField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'

interface TapCountProps {
  readonly at: string
  readonly label: Words
  readonly note: Words | undefined
  readonly value: number
  readonly over?: boolean
  readonly locked: boolean
  /** The count that one press takes: as many as the plan asks for. */
  readonly whole?: number | undefined
  readonly onChange: (value: number) => void
}

const MOST = 1_000_000

/** Counts by tapping, with a thumb, in gloves; a large count is typed, or taken whole from the plan. */
export function TapCount({ at, label, note, value, over, locked, whole, onChange }: TapCountProps) {
  const { say } = useWords()
  const name = say(label)
  return (
    <RecordField at={at} label={label}>
      <div className="tap-row fill">
        <span className={over ? 'risk' : 'quiet'}>
          {note && say(note)}
          {!locked && whole !== undefined && whole !== value && (
            <button type="button" className="as-link tap-whole" onClick={() => onChange(whole)}>
              {say({ en: `take ${whole}`, zh: `填 ${whole}` })}
            </button>
          )}
        </span>
        <button
          type="button"
          className="tap"
          disabled={locked || value === 0}
          aria-label={say({ en: `One ${name} less`, zh: `${name}减一` })}
          onClick={() => onChange(value - 1)}
        >
          −
        </button>
        <input
          id={fieldId(at)}
          className="tap-count"
          inputMode="numeric"
          disabled={locked}
          value={value}
          onFocus={(event) => event.target.select()}
          onChange={(event) => onChange(Math.min(MOST, Number(event.target.value.replace(/\D/g, ''))))}
        />
        <button
          type="button"
          className="tap"
          disabled={locked}
          aria-label={say({ en: `One ${name} more`, zh: `${name}加一` })}
          onClick={() => onChange(Math.min(MOST, value + 1))}
        >
          +
        </button>
      </div>
    </RecordField>
  )
}
