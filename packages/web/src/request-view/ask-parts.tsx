import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { type ReactNode, useId } from 'react'
import { HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'

interface SaidProps {
  readonly says: Words
  /** The path under which the form's help explains it. */
  readonly help?: string
  readonly children: (id: string) => ReactNode
}

/** A label above its field. */
export function Said({ says, help, children }: SaidProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <HelpRow className="ask-field">
      <span>
        <label htmlFor={id} className="t-small second">
          {say(says)}
        </label>
        {help && <HelpMark at={help} />}
      </span>
      {children(id)}
    </HelpRow>
  )
}

interface FigureProps {
  readonly says: Words
  readonly help: string
  readonly value: string
  readonly unit?: string
  /** What is typed cannot be read as such a figure. */
  readonly wrong?: Words | undefined
  readonly on: (text: string) => void
}

/** A figure with its unit behind it; where it is none, that is said below it. */
export function Figure({ says, help, value, unit, wrong, on }: FigureProps) {
  const { say } = useWords()
  return (
    <Said says={says} help={help}>
      {(id) => (
        <>
          <Input
            id={id}
            className="figures"
            inputMode="decimal"
            maxLength={20}
            value={value}
            {...(unit ? { suffix: unit } : {})}
            {...(wrong ? { status: 'error', 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {})}
            onChange={(event) => on(event.target.value)}
          />
          {wrong && (
            <span id={`${id}-wrong`} className="risk t-small" role="alert">
              {say(wrong)}
            </span>
          )}
        </>
      )}
    </Said>
  )
}
