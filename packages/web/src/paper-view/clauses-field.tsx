import type { Clause } from '@gendan/forms/kinds/parts/clause-library'
import { Checkbox, Input } from 'antd'
import { useWords } from '../words/language.tsx'

interface ClausesProps {
  readonly id: string
  readonly value: unknown
  readonly locked: boolean
  readonly onChange: (clauses: readonly Clause[]) => void
}

/** Clauses of a contract: which stand, and their words in both tongues. */
export function ClausesField({ id, value, locked, onChange }: ClausesProps) {
  const { say } = useWords()
  const clauses = Array.isArray(value) ? (value as readonly Clause[]) : []
  const put = (name: string, change: Partial<Clause>) =>
    onChange(clauses.map((one) => (one.id === name ? { ...one, ...change } : one)))
  return (
    <ul id={id} className="clauses-field">
      {clauses.map((clause) => (
        <li key={clause.id}>
          <details>
            <summary>
              <Checkbox
                checked={clause.stands}
                disabled={locked}
                aria-label={say(clause.title)}
                onClick={(event) => event.stopPropagation()}
                onChange={(event) => put(clause.id, { stands: event.target.checked })}
              />{' '}
              {say(clause.title)}
            </summary>
            {(['en', 'zh'] as const).map((tongue) => (
              <Input.TextArea
                key={tongue}
                aria-label={`${clause.title[tongue]} ${tongue === 'en' ? 'English' : '中文'}`}
                lang={tongue}
                disabled={locked}
                maxLength={2000}
                autoSize={{ minRows: 2, maxRows: 10 }}
                value={clause.text[tongue]}
                onChange={(event) => put(clause.id, { text: { ...clause.text, [tongue]: event.target.value } })}
              />
            ))}
          </details>
        </li>
      ))}
    </ul>
  )
}
