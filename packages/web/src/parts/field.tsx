import type { Words } from '@gendan/kernel/words'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { HelpMark, openHelp } from './field-help.tsx'
import { Mark, type MarkKind, markWords } from './mark.tsx'

interface RowProps {
  readonly label: Words
  /** The path under which the section's help explains it. */
  readonly helpAt?: string | undefined
  /** What explains the label, quieter and below it; one tongue may need none where the other does. */
  readonly hint?: Words | undefined
  /**
   * A finding on this field: its mark beside the label, its sentence under the value. For those who read by ear the
   * meaning of the mark stands before the sentence: the field keeps its own name.
   */
  readonly mark?: MarkKind
  readonly finding?: string
  /** One came here from the page or from another paper: the row is tinted and brought into view. */
  readonly lit?: boolean
  /** Where the value comes from; see From. */
  readonly from?: ReactNode
}

interface OwnProps extends RowProps {
  /** The id of the control, for its label. A finding's sentence has the id `<id>-finding`. */
  readonly id: string
  readonly unit?: Words
  readonly children: ReactNode
}

/** A field that is ours to fill: a box says that one may type here. */
export function OwnField({ id, unit, children, ...row }: OwnProps) {
  const { say } = useWords()
  return (
    <Row {...row} id={id}>
      {children}
      {unit && <span className="second">{say(unit)}</span>}
      {row.from && <span className="field-from">{row.from}</span>}
    </Row>
  )
}

interface DerivedProps extends RowProps {
  readonly children: ReactNode
  /** Said when someone presses a key here: where the value can be changed ("报价单"). */
  readonly home?: Words
}

/** A value from elsewhere: no box, and where it comes from behind it. Pressing a key on it tells where to change it. */
export function DerivedField({ children, home, ...row }: DerivedProps) {
  const { say } = useWords()
  const [asked, ask] = useState(false)
  function onKeyDown(event: KeyboardEvent) {
    if (home && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) ask(true)
  }
  return (
    <Row {...row} onKeyDown={onKeyDown} onBlur={() => ask(false)}>
      <span className="fill one-line">{children}</span>
      <span className="field-from">{row.from}</span>
      <span role="status" className="field-offer">
        {asked && home && say({ en: `Change it at: ${home.en} (Enter)`, zh: `到${home.zh}去改，按回车` })}
      </span>
    </Row>
  )
}

interface Frame extends RowProps {
  readonly id?: string
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly onBlur?: () => void
  readonly children: ReactNode
}

function Row({ label, helpAt, hint, mark, finding, lit, id, onKeyDown, onBlur, children }: Frame) {
  const { say, lang } = useWords()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (lit) row.current?.scrollIntoView({ block: 'nearest' })
  }, [lit])
  function onKey(event: KeyboardEvent) {
    if (event.key === 'F1' && openHelp(row.current)) event.preventDefault()
    onKeyDown?.(event)
  }
  const name = (
    <>
      {mark && <Mark kind={mark} size={11} />} {say(label)}
      {hint?.[lang] && <span className="field-hint"> {hint[lang]}</span>}
    </>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the link inside; the row only listens.
    <div ref={row} className={lit ? 'field field-lit' : 'field'} onKeyDown={onKey} onBlur={onBlur}>
      <span className="field-head">
        {id ? <label htmlFor={id}>{name}</label> : <span className="field-label">{name}</span>}
        {helpAt && <HelpMark at={helpAt} />}
      </span>
      <div className="field-value">{children}</div>
      {finding && (
        <div id={id && `${id}-finding`} className={`field-finding ${mark ?? ''}`}>
          {mark && <span className="by-ear">{say(markWords[mark])}: </span>}
          {finding}
        </div>
      )}
    </div>
  )
}
