import { type HelpTable, helpAt } from '@gendan/forms/help/field-help'
import { Popover } from 'antd'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import './field-help.css'

interface Helping {
  readonly table: HelpTable
  readonly under: string
}

const HelpContext = createContext<Helping>({ table: {}, under: '' })

interface HelpedProps {
  readonly by: HelpTable
  /** The part of the section these fields are of ("meeting"). */
  readonly under?: string
  readonly children: ReactNode
}

/** The fields of a section, whose help stands in a table by their paths. */
export function Helped({ by, under = '', children }: HelpedProps) {
  return <HelpContext value={{ table: by, under }}>{children}</HelpContext>
}

interface MarkProps {
  /** The path of the field in its section. Words in two tongues are explained once, at the reader's own. */
  readonly at: string
}

/**
 * A question mark behind a label: what the field means in the trade, and from which text. Nothing where nothing is told. It is no stop
 * on the way through the fields; F1 in a field opens it.
 */
export function HelpMark({ at }: MarkProps) {
  const { say, lang } = useWords()
  const { table, under } = useContext(HelpContext)
  const [open, turn] = useState(false)
  useEscape(open, () => turn(false))
  const other = at.endsWith(lang === 'zh' ? '.en' : '.zh')
  const help = other ? undefined : helpAt(table, under ? `${under}.${at}` : at)
  if (!help) return null
  const { says, source } = help
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={turn}
      content={
        <div className="help-text" role="note">
          {say(says)}
          {source && (
            <div className="quiet t-small">
              {source.title}, {source.at}
            </div>
          )}
        </div>
      }
    >
      <button
        type="button"
        tabIndex={-1}
        className="help-mark"
        aria-expanded={open}
        aria-label={say({ en: 'Help', zh: '说明' })}
      >
        ?
      </button>
    </Popover>
  )
}

interface HelpRowProps {
  readonly className?: string
  readonly children: ReactNode
}

/** A field with its mark, laid out as its form lays out fields: F1 anywhere in it opens the help. */
export function HelpRow({ className, children }: HelpRowProps) {
  const row = useRef<HTMLDivElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the field inside; the row only listens.
    <div
      ref={row}
      {...(className ? { className } : {})}
      onKeyDown={(event) => {
        if (event.key === 'F1' && openHelp(row.current)) event.preventDefault()
      }}
    >
      {children}
    </div>
  )
}

/** Escape closes the help, and nothing that stands behind it. */
function useEscape(open: boolean, close: () => void) {
  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      close()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  })
}

/** Opens the help of the row in which F1 was pressed. */
export function openHelp(row: HTMLElement | null): boolean {
  const mark = row?.querySelector<HTMLButtonElement>('.help-mark')
  mark?.click()
  return mark !== undefined && mark !== null
}
