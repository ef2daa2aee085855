import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'

export interface FilterChoice {
  readonly value: string
  readonly label: Words
}

/** One column. Text stands left, figures and dates right; the second fact of a cell goes into <Second>. */
export interface Column<Row> {
  readonly id: string
  readonly head: Words
  /** The currency or unit of the whole column, behind its head. */
  readonly unit?: string
  readonly cell: (row: Row) => ReactNode
  readonly right?: boolean
  readonly width: number
  readonly sorts?: boolean
  /** Choices to tick, or 'text' to type into. */
  readonly filter?: readonly FilterChoice[] | 'text'
  /** Stays when the table scrolls sideways. */
  readonly stays?: boolean
  /** Not shown until a person chooses it. */
  readonly spare?: boolean
}

/** What of a long list is on the screen: asked of the server, kept in the address. */
export interface TableView {
  readonly sort?: { readonly by: string; readonly down: boolean }
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly search: string
  /** From 1. */
  readonly page: number
  readonly size: number
}

export const firstView: TableView = { filters: {}, search: '', page: 1, size: 50 }

/** Another filter or order starts at the first page. */
export function narrowed(view: TableView, change: Partial<TableView>): TableView {
  return { ...view, page: 1, ...change }
}

/** How a person likes a table: the order of its columns, and which are hidden. */
export interface Layout {
  readonly order: readonly string[]
  readonly hidden: readonly string[]
}

export function isLayout(value: unknown): value is Layout {
  return (
    typeof value === 'object' &&
    value !== null &&
    'order' in value &&
    'hidden' in value &&
    [value.order, value.hidden].every(Array.isArray)
  )
}

/** The columns as a person arranged them. A column that is new since then stands where the program put it. */
export function arranged<C extends { readonly id: string }>(
  columns: readonly C[],
  order: readonly string[],
): readonly C[] {
  const known = order.flatMap((id) => columns.filter((column) => column.id === id))
  return columns.reduce<readonly C[]>((list, column, i) => {
    if (order.includes(column.id)) return list
    const before = columns[i - 1]
    const at = before ? list.findIndex((c) => c.id === before.id) + 1 : 0
    return [...list.slice(0, at), column, ...list.slice(at)]
  }, known)
}

/** One step to the left (-1) or right (1); nothing moves past an end. */
export function moved(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return order
  const rest = order.filter((other) => other !== id)
  return [...rest.slice(0, to), id, ...rest.slice(to)]
}
