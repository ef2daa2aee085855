import type { TableView } from './table-view.ts'

/** What of a list is asked for, as it stands in the address: going back and a sent link bring the same list. */
export type ListAddress = Readonly<Record<string, string | undefined>>

const PAGE_SIZE = 50

/** The table's view of an address; `by` is the order where none is asked for. */
export function listView(search: ListAddress, by: string): TableView {
  return {
    sort: { by: search['sort'] ?? by, down: search['down'] === '1' },
    filters: {},
    search: search['q'] ?? '',
    page: Math.max(1, Number(search['page']) || 1),
    size: PAGE_SIZE,
  }
}

/** Which of its rows are asked for. */
export function pageOf(search: ListAddress): { readonly offset: number; readonly limit: number } {
  const { page, size } = listView(search, '')
  return { offset: (page - 1) * size, limit: size }
}

/** The address of a view. What the table does not know (a role, the retired ones) stays as it was. */
export function listAddress(view: TableView, before: ListAddress): Readonly<Record<string, string>> {
  const { q: _, sort: __, down: ___, page: ____, ...rest } = before
  const { sort, search, page } = view
  return filled({
    ...rest,
    q: search,
    sort: sort?.by,
    down: sort?.down ? '1' : '',
    page: page > 1 ? String(page) : '',
  })
}

/** Only what is said. */
export function filled(search: ListAddress): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}
