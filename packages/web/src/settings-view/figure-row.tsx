import type { Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { InputNumber } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'

interface FigureRowProps {
  readonly id: string
  readonly label: Words
  readonly unit: Words
  readonly usual: number
  /** The firm's own; undefined where the house's holds. */
  readonly own: number | undefined
  readonly source: Source
  readonly onChange: (figure: number | null) => void
  readonly children?: ReactNode
}

/** A number of days with what the house takes while the firm says nothing, and where the house has it from. */
export function FigureRow({ id, label, unit, usual, own, source, onChange, children }: FigureRowProps) {
  const { say } = useWords()
  return (
    <div className={own === undefined ? 'figure-row' : 'figure-row figure-own'}>
      <label htmlFor={id}>{say(label)}</label>
      <span className="line wraps">
        <InputNumber
          id={id}
          className="settings-short"
          min={0}
          max={200}
          precision={0}
          placeholder={`${usual}`}
          value={own ?? null}
          onChange={onChange}
        />
        <span className="second">{say(unit)}</span>
        {children}
      </span>
      <span className="quiet t-small">
        {say({ en: `usual ${usual}`, zh: `通常 ${usual}` })} · {say(sourceWords(source))}
        {own !== undefined && (
          <>
            {' '}
            <button type="button" className="as-link" onClick={() => onChange(null)}>
              {say({ en: 'reset', zh: '恢复' })}
            </button>
          </>
        )}
      </span>
    </div>
  )
}

function sourceWords({ title, at }: Source): Words {
  return title === 'own default' ? { en: 'house practice', zh: '惯例' } : { en: `${title} ${at}`, zh: `${title} ${at}` }
}
