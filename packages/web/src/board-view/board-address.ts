import { boardSorts } from '@gendan/contract/path-questions'
import type { Asked } from '@gendan/contract/questions'
import { type BoardState, boardStates } from '@gendan/orderfile/path/board'
import type { TableView } from '../parts/table-view.ts'

/** What of the board is asked for, as it stands in the address. */
export type BoardSearch = Readonly<Record<string, string | undefined>>

export const WHOSE = ['mine', 'with-me', 'all'] as const
export type Whose = (typeof WHOSE)[number]

const PAGE = 50

type Sort = (typeof boardSorts)[number]

/** The table's view of an address: the worst slack first where nothing else is asked. */
export function viewOf(search: BoardSearch): TableView {
  return {
    sort: { by: sortIn(search['sort']) ?? 'slack', down: search['down'] === '1' },
    filters: {},
    search: search['q'] ?? '',
    page: Math.max(1, Number(search['page']) || 1),
    size: PAGE,
  }
}

/** The address of a view; what the table does not know (whose, state, strips or table) stays as it was. */
export function searchOf({ sort, search, page }: TableView, before: BoardSearch): BoardSearch {
  const by = sortIn(sort?.by)
  return filled({
    ...before,
    sort: by === 'slack' ? undefined : by,
    down: sort?.down ? '1' : undefined,
    q: search || undefined,
    page: page > 1 ? String(page) : undefined,
  })
}

/** The question that this address asks. */
export function askedOf(search: BoardSearch): Asked<'board'> {
  const { sort, page } = viewOf(search)
  const state = stateOf(search)
  return {
    whose: whoseOf(search),
    ...(state ? { state } : {}),
    ...filled({ search: search['q'] }),
    sort: sortIn(sort?.by) ?? 'slack',
    descending: sort?.down ?? false,
    offset: (page - 1) * PAGE,
    limit: PAGE,
  }
}

export function whoseOf(search: BoardSearch): Whose {
  return WHOSE.find((whose) => whose === search['whose']) ?? 'all'
}

export function stateOf(search: BoardSearch): BoardState | undefined {
  return boardStates.find((state) => state === search['state'])
}

function sortIn(column: string | undefined): Sort | undefined {
  return boardSorts.find((sort) => sort === column)
}

function filled(search: BoardSearch): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}
