import type { Words } from '@gendan/kernel/words'
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { HelpMark } from '../parts/field-help.tsx'
import { tableIn } from '../parts/pasted-table.ts'
import { useWords } from '../words/language.tsx'
import { type PasteField, pasted } from './line-paste.ts'
import { LinesScroll } from './lines-scroll.tsx'
import { type DraftLine, emptyLine, freeLineId } from './terms-draft.ts'
import { UnitList } from './unit-list.tsx'

export interface ColumnHead {
  readonly head: Words
  /** The path under which the section's help explains the column. */
  readonly helpAt?: string
  readonly right?: true
  readonly money?: true
}

interface EditTableProps<Line extends DraftLine> {
  readonly name: Words
  readonly className?: string
  readonly heads: readonly ColumnHead[]
  readonly currency: string
  readonly lines: readonly Line[]
  /** The boxes that a table from Excel fills, from the one one stands in to the right. */
  readonly fields: readonly PasteField[]
  readonly onLines: (change: (lines: readonly Line[]) => readonly Line[]) => void
  readonly onPasted?: () => void
  /** One row; `units` is the id of the list of units. */
  readonly row: (line: Line, i: number, units: string) => ReactNode
}

/** A table of lines as one types them, sold or bought: Enter goes down and begins a new one, a table from Excel can be pasted anywhere. */
export function EditTable<Line extends DraftLine>(props: EditTableProps<Line>) {
  const { name, className = '', heads, currency, lines, fields, onLines, onPasted, row } = props
  const { say } = useWords()
  const box = useRef<HTMLTableElement>(null)
  const units = useId()
  // A line that is bought has more than one that is sold; what a new one lacks may be left out.
  const fresh = (all: readonly Line[]) => emptyLine(freeLineId(all)) as Line
  function paste(event: ClipboardEvent) {
    const at = placeOf(event.target)
    const table = tableIn(event.clipboardData.getData('text/plain'))
    if (!at || !table) return
    event.preventDefault()
    onLines((all) => pasted(all, table, at, fields) as readonly Line[])
    onPasted?.()
  }
  function walk(event: KeyboardEvent) {
    const at = placeOf(event.target)
    const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!at || !by || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.key === 'Enter' && at.line === lines.length - 1) onLines((all) => [...all, fresh(all)])
    requestAnimationFrame(() => focusOn(box.current, at.line + by, at.field))
  }
  return (
    <LinesScroll name={name}>
      <UnitList id={units} />
      <table ref={box} className={`lines-table edit-lines ${className}`} onPaste={paste} onKeyDown={walk}>
        <thead>
          <tr>
            {heads.map(({ head, helpAt, right, money }) => (
              <th key={head.en} className={right ? 'figures' : ''}>
                {say(head)} {money && currency} {helpAt && <HelpMark at={helpAt} />}
              </th>
            ))}
            <th>
              <span className="by-ear">{say(REMOVE)}</span>
            </th>
          </tr>
        </thead>
        <tbody>{lines.map((line, i) => row(line, i, units))}</tbody>
      </table>
    </LinesScroll>
  )
}

const REMOVE: Words = { en: 'Remove', zh: '删除' }

/** Which line and box a key or a paste was meant for. */
function placeOf(target: EventTarget): { readonly line: number; readonly field: PasteField } | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined
  const { line, field } = target.dataset
  return line === undefined || field === undefined ? undefined : { line: Number(line), field: field as PasteField }
}

/** Goes to the same box of another line. */
function focusOn(box: HTMLElement | null, line: number, field: PasteField): void {
  const next = box?.querySelector<HTMLInputElement>(`input[data-line="${line}"][data-field="${field}"]`)
  next?.focus()
  next?.select()
}
