import { type Asked, orderSorts } from '@gendan/contract/questions'
import type { TableView } from '../parts/table-view.ts'

/** What of the order list is asked for, as it stands in the address: back and a sent link bring the same list. */
export type ListSearch = Readonly<Record<string, string | undefined>>

export const PAGE = 50

type Sort = (typeof orderSorts)[number]

/** The table's view of an address. Latest changed first where nothing else is asked. */
export function viewOf(search: ListSearch): TableView {
  const by = sortOf(search['sort'])
  return {
    sort: { by: by, down: search['sort'] ? search['down'] === '1' : true },
    filters: { ...one('stage', search['stage']), ...one('gate', search['lamp']) },
    search: search['q'] ?? '',
    page: Math.max(1, Number(search['page']) || 1),
    size: PAGE,
  }
}

/** The address of a view; what the table does not know (mine, customer) stays as it was. */
export function searchOf(view: TableView, before: ListSearch): ListSearch {
  const { sort, filters, search, page } = view
  const by = sort && sortIn(sort.by)
  return filled({
    owner: before['owner'],
    buyer: before['buyer'],
    aside: before['aside'],
    stage: filters['stage']?.at(-1),
    lamp: filters['gate']?.at(-1),
    sort: by && !(by === 'changedAt' && sort.down) ? by : undefined,
    down: by && sort.down && by !== 'changedAt' ? '1' : undefined,
    q: search || undefined,
    page: page > 1 ? String(page) : undefined,
  })
}

/** The question that this address asks; `me` stands for one's own account. */
export function askedOf(search: ListSearch, me: string): Asked<'orders'> {
  const { sort, page } = viewOf(search)
  return {
    ...filled({
      search: search['q'],
      stage: search['stage'],
      buyer: search['buyer'],
      lamp: search['lamp'],
      aside: search['aside'],
      owner: search['owner'] === 'me' ? me : search['owner'],
    }),
    sort: sortOf(search['sort']),
    descending: sort?.down ?? true,
    offset: (page - 1) * PAGE,
    limit: PAGE,
  }
}

function sortOf(text: string | undefined): Sort {
  return orderSorts.find((sort) => sort === text) ?? 'changedAt'
}

/** The list's columns carry the names of what they sort by. */
function sortIn(column: string): Sort | undefined {
  return orderSorts.find((sort) => sort === column)
}

function one(name: string, value: string | undefined): Readonly<Record<string, readonly string[]>> {
  return value ? { [name]: [value] } : {}
}

function filled(search: ListSearch): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}
