import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import type { NodeKindName } from '@gendan/orderfile/path/node-kinds'
import type { OwnedPath } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'

/** The steps that the strip draws besides what is late by itself or next; the list has them all. */
const DRAWN: ReadonlySet<NodeKindName> = new Set([
  'confirmed',
  'signed-back',
  'deposit',
  'letter',
  'credit',
  'production-order',
  'sample-approved',
  'purchase-delivered',
  'bulk-start',
  'mid-inspected',
  'complete',
  'final-inspected',
  'on-board',
  'papers',
  'paid',
])

/** A step with a day, as the strip draws it. */
export interface Drawn {
  readonly node: PathNode
  /** Forecast or actual. */
  readonly day: Day
}

/** What the strip shows of a path, and over which days. Longer than half a year, it begins four weeks back. */
export function drawnOf(path: OwnedPath): { readonly steps: readonly Drawn[]; readonly from: Day; readonly to: Day } {
  const steps = path.nodes.flatMap((node) => {
    const day = node.actual ?? node.forecast
    return day && (DRAWN.has(node.kind) || node.cause || node.id === path.next) ? [{ node, day }] : []
  })
  const days = [
    ...steps.flatMap(({ node, day }) => [day, node.latest ?? day]),
    path.today,
    ...(path.latest ? [path.latest] : []),
  ].sort()
  const [first = path.today, last = path.today] = [days[0], days.at(-1)]
  const back = addDays(path.today, -28)
  const from = daysBetween(first, last) > HALF_YEAR && first < back ? back : first
  return {
    steps: steps.filter(({ day, node }) => day >= from || (node.latest ?? day) >= from),
    from: addDays(from, -3),
    to: addDays(last, 5),
  }
}

const HALF_YEAR = 182

/** A label and where its middle would like to stand. */
export interface Label {
  readonly x: number
  readonly width: number
}

/** The row of each label, 0 nearest to the rail, so that none overlaps another; past the last row they share it. */
export function rowsOf(labels: readonly Label[], rows: number): readonly number[] {
  const ends: number[] = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY)
  const order = labels.map((label, i) => ({ ...label, i })).sort((a, b) => a.x - b.x)
  const found = new Array<number>(labels.length).fill(0)
  for (const { x, width, i } of order) {
    const free = ends.findIndex((end) => x - width / 2 > end + 4)
    const row = free < 0 ? rows - 1 : free
    ends[row] = x + width / 2
    found[i] = row
  }
  return found
}

/** How wide a text of 12 px stands: Chinese letters are as wide as high. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2000' ? 12 : 6.6), 4)
}
