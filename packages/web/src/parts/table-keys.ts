import type { Words } from '@gendan/kernel/words'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useKeys } from './keys.tsx'

interface Listed<Row> {
  readonly rows: readonly Row[] | undefined
  readonly idOf: (row: Row) => string
  readonly onOpen: (row: Row) => void
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (ids: ReadonlySet<string>) => void
}

const DOWN: Words = { en: 'Next row', zh: '下一行' }
const UP: Words = { en: 'Previous row', zh: '上一行' }
const PICK: Words = { en: 'Select the row', zh: '选这一行' }
const OPEN: Words = { en: 'Open the row', zh: '打开这一行' }

/** J and K walk the rows, X selects, Enter opens. The focus itself moves, so that readers by ear walk along. */
export function useRowKeys<Row>(list: Listed<Row>, box: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState(0)
  const rows = list.rows ?? []
  const place = Math.min(at, Math.max(0, rows.length - 1))
  function walk(by: 1 | -1) {
    const started = box.current?.contains(document.activeElement) ?? false
    const next = started ? Math.max(0, Math.min(rows.length - 1, place + by)) : place
    const row = rows[next]
    setAt(next)
    if (row) box.current?.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(list.idOf(row))}"]`)?.focus()
  }
  function pick() {
    const row = rows[place]
    if (row) list.onSelect?.(toggled(list.selected ?? new Set(), list.idOf(row)))
  }
  const selects = list.onSelect ? [{ key: 'x', says: PICK, run: pick }] : []
  useKeys(
    rows.length === 0
      ? []
      : [
          { key: 'j', says: DOWN, run: () => walk(1) },
          { key: 'k', says: UP, run: () => walk(-1) },
          ...selects,
          { key: 'Enter', says: OPEN },
        ],
  )
  function onRowKey(row: Row, event: KeyboardEvent) {
    if (event.key === 'Enter' && event.target === event.currentTarget) list.onOpen(row)
  }
  return { at: place, onPlace: setAt, onRowKey }
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
