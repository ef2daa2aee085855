import { type ClipboardEvent, type KeyboardEvent, useCallback } from 'react'
import { flushSync } from 'react-dom'
import { useNotice } from './notice.tsx'
import { tableIn } from './pasted-table.ts'

/** The keys and the pasting of a table of boxes: what a person used to Excel expects of it. */
export interface Grid {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void
}

/**
 * Boxes that name their column by `data-grid` stand in rows: Enter and the arrows go up and down a column, a table from Excel is laid over
 * the boxes from the one one stands in to the right and down, as if typed, and can be undone. Rows are not added: what found no row is said.
 */
export function useGrid(row = 'tr'): Grid {
  const notice = useNotice()
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
      const at = placeOf(event.target, event.currentTarget, row)
      if (!at || !by || event.nativeEvent.isComposing || event.target instanceof HTMLSelectElement) return
      event.preventDefault()
      const next = boxOf(at.rows[at.row + by], at.column)
      next?.focus()
      next?.select()
    },
    [row],
  )
  const onPaste = useCallback(
    (event: ClipboardEvent<HTMLElement>) => {
      const at = placeOf(event.target, event.currentTarget, row)
      const table = tableIn(event.clipboardData.getData('text/plain'))
      if (!at || !table) return
      event.preventDefault()
      const columns = columnsOf(at.rows[at.row])
      const from = columns.indexOf(at.column)
      const laid = table.flatMap((cells, down) =>
        cells.flatMap((text, right) => {
          const column = columns[from + right]
          const box = column === undefined ? undefined : boxOf(at.rows[at.row + down], column)
          return box ? [{ box, text, before: box.value }] : []
        }),
      )
      const lost = Math.max(0, at.row + table.length - at.rows.length)
      // After the event: each box is typed into by itself, and what it stands for is told before the next.
      setTimeout(() => {
        for (const { box, text } of laid) type(box, text)
        notice({
          says: {
            en: `${laid.length} boxes filled${lost > 0 ? `; ${lost} rows found no place` : ''}.`,
            zh: `已填 ${laid.length} 格${lost > 0 ? `；${lost} 行没有位置` : ''}。`,
          },
          wrong: lost > 0,
          undo: () => {
            for (const { box, before } of laid) type(box, before)
          },
        })
      })
    },
    [row, notice],
  )
  return { onKeyDown, onPaste }
}

interface Place {
  readonly rows: readonly Element[]
  readonly row: number
  readonly column: string
}

function placeOf(target: EventTarget, within: Element, row: string): Place | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined
  const column = target.dataset['grid']
  const rows = [...within.querySelectorAll(row)].filter((one) => one.querySelector('input[data-grid]'))
  const at = rows.findIndex((one) => one.contains(target))
  return column === undefined || at < 0 ? undefined : { rows, row: at, column }
}

function boxOf(row: Element | undefined, column: string): HTMLInputElement | undefined {
  return row?.querySelector<HTMLInputElement>(`input[data-grid="${column}"]:not(:disabled)`) ?? undefined
}

function columnsOf(row: Element | undefined): readonly string[] {
  const boxes = [...(row?.querySelectorAll<HTMLInputElement>('input[data-grid]') ?? [])]
  return [...new Set(boxes.map((box) => box.dataset['grid'] ?? ''))]
}

/** Types into a box as a person would: React hears it, and renders before anything else is typed. */
function type(box: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text)
  flushSync(() => void box.dispatchEvent(new Event('input', { bubbles: true })))
}
