import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useRef } from 'react'
import { useNotice } from './notice.tsx'
import { tableIn } from './pasted-table.ts'

/** The keys and the pasting of a table of boxes: what a person used to Excel expects of it. */
export interface Grid {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void
}

/** A text for one box: which row of the table, which column. */
export interface CellText {
  readonly row: number
  readonly column: string
  readonly text: string
}

/**
 * Boxes that name their column by `data-grid` stand in rows: Enter and the arrows go up and down a column, a table from Excel is laid over
 * the boxes from the one one stands in to the right and down, all at once, and can be undone. Rows are not added: what found none is said.
 */
export function useGrid(onCells: (cells: readonly CellText[]) => void): Grid {
  const notice = useNotice()
  const latest = useRef(onCells)
  useEffect(() => {
    latest.current = onCells
  })
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = placeOf(event.target, event.currentTarget)
    if (!at || !by || event.nativeEvent.isComposing) return
    event.preventDefault()
    const next = boxOf(at.rows[at.row + by], at.column)
    next?.focus()
    next?.select()
  }, [])
  const onPaste = useCallback(
    (event: ClipboardEvent<HTMLElement>) => {
      const at = placeOf(event.target, event.currentTarget)
      const table = tableIn(event.clipboardData.getData('text/plain'))
      if (!at || !table) return
      event.preventDefault()
      const { cells, before } = laid(table, at)
      latest.current(cells)
      const lost = Math.max(0, at.row + table.length - at.rows.length)
      notice({
        says: {
          en: `${cells.length} boxes filled${lost > 0 ? `; ${lost} rows found no place` : ''}.`,
          zh: `已填 ${cells.length} 格${lost > 0 ? `；${lost} 行没有位置` : ''}。`,
        },
        undo: () => latest.current(before),
      })
    },
    [notice],
  )
  return { onKeyDown, onPaste }
}

/** What a table puts into which boxes, and what stands in them now. */
function laid(table: readonly (readonly string[])[], at: Place) {
  const columns = columnsOf(at.rows[at.row])
  const from = columns.indexOf(at.column)
  const put = table.flatMap((texts, down) =>
    texts.flatMap((text, right) => {
      const column = columns[from + right]
      const box = column === undefined ? undefined : boxOf(at.rows[at.row + down], column)
      return box && column !== undefined ? [{ row: at.row + down, column, text, is: box.value }] : []
    }),
  )
  return {
    cells: put.map(({ row, column, text }) => ({ row, column, text })),
    before: put.map(({ row, column, is }) => ({ row, column, text: is })),
  }
}

interface Place {
  readonly rows: readonly Element[]
  readonly row: number
  readonly column: string
}

function placeOf(target: EventTarget, within: Element): Place | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined
  const column = target.dataset['grid']
  const rows = [...within.querySelectorAll('tr')].filter((one) => one.querySelector('input[data-grid]'))
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
