import type { BoardRow } from '@gendan/contract/path-shapes'
import type { Answer } from '@gendan/contract/questions'
import type { Firm } from '@gendan/firm/firm'
import { type BoardState, boardRank, boardState, boardStates, stripOf, takesPart } from '@gendan/orderfile/path/board'
import { standingIn } from '@gendan/orderfile/path/owner'
import type { Outlook } from '@gendan/orderfile/path/path'
import type { Tx } from '@gendan/store/database'
import type { Desk } from '../desk.ts'
import { type UnderWay, underWay } from '../under-way.ts'
import { worthTogether } from './worth.ts'

export interface BoardWanted {
  readonly whose: 'mine' | 'with-me' | 'all'
  readonly state?: string | undefined
  readonly search?: string | undefined
  readonly buyer?: string | undefined
  readonly stage?: string | undefined
  readonly sort: keyof typeof SORTS
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

type Seen = Omit<UnderWay, 'outlook'> & { readonly outlook: Outlook; readonly state: BoardState }

/** The orders under way, reckoned for today, the worst slack first: one query, whatever page is asked. */
export async function board(tx: Tx, desk: Desk, wanted: BoardWanted): Promise<Answer<'board'>> {
  const owner = wanted.whose === 'mine' ? desk.account : undefined
  const { search, buyer, stage } = wanted
  const { ways, by } = await underWay(tx, desk, { search, buyer, stage, owner })
  const posts = standingIn(desk.posts, by.firm)
  const mine = (way: UnderWay) => way.row.owner === desk.account || takesPart(way.facts, posts)
  const seen = ways
    .filter((way) => wanted.whose !== 'with-me' || mine(way))
    .map((way): Seen => {
      const outlook = way.outlook()
      return { ...way, outlook, state: boardState(outlook) }
    })
  const shown = seen.filter(({ state }) => !wanted.state || state === wanted.state)
  const sorted = shown.toSorted(sortedBy(wanted))
  const rows = sorted
    .slice(wanted.offset, wanted.offset + wanted.limit)
    .map(({ row, order, outlook, state }): BoardRow => {
      const { path } = order()
      const next = path.nodes.find(({ id }) => id === path.next)
      return { ...row, ...outlook, state, strip: stripOf(path), ...(next ? { next } : {}) } as unknown as BoardRow
    })
  return {
    rows,
    total: shown.length,
    more: false,
    counts: countsOf(seen),
    atRisk: atRisk(seen, by.firm),
    today: desk.day,
  }
}

const SORTS = {
  slack: ({ outlook }: Seen) => boardRank(outlook),
  number: ({ row }: Seen) => row.number,
  customer: ({ row }: Seen) => row.buyerName,
  shipBy: ({ outlook }: Seen) => outlook.shipBy ?? '9',
  etd: ({ outlook }: Seen) => outlook.etd ?? '9',
  stage: ({ row }: Seen) => row.stage.padStart(3, '0'),
} as const

function sortedBy({ sort, descending }: BoardWanted): (a: Seen, b: Seen) => number {
  const [key, way] = [SORTS[sort], descending ? -1 : 1]
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    if (left === right) return a.row.number < b.row.number ? -1 : 1
    return left < right ? -way : way
  }
}

function countsOf(seen: readonly Seen[]): Record<BoardState, number> {
  const none = Object.fromEntries(boardStates.map((state) => [state, 0])) as Record<BoardState, number>
  for (const { state } of seen) none[state] += 1
  return none
}

/** What the late orders are worth: in the firm's own money, those in a money without a rate in theirs. */
function atRisk(seen: readonly Seen[], firm: Firm): Answer<'board'>['atRisk'] {
  return worthTogether(
    seen.filter(({ state }) => state === 'late').map(({ row }) => row),
    firm,
  )
}
