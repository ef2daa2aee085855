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
