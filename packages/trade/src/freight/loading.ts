/** Sides of a space or a carton, in whole hundredths of a millimetre: x along the box, y across it, z up. */
export interface Sides {
  readonly x: number
  readonly y: number
  readonly z: number
}
type Axis = keyof Sides

/** Cartons that stand alike in rows: where the block begins, how each carton stands, and how many along, across and up. */
export interface Block {
  readonly at: Sides
  readonly carton: Sides
  readonly count: Sides
}

/** Whether cartons may be turned: onto any side, about their upright axis only, or not at all. */
export type Turning = 'free' | 'upright' | 'fixed'

/** The ways a carton may stand: six, two or one; fewer where sides are alike. */
export function standings({ x, y, z }: Sides, turning: Turning): readonly Sides[] {
  const upright = [
    { x, y, z },
    { x: y, y: x, z },
  ]
  const lying = [
    { x, y: z, z: y },
    { x: z, y: x, z: y },
    { x: y, y: z, z: x },
    { x: z, y, z: x },
  ]
  const all = { fixed: upright.slice(0, 1), upright, free: [...upright, ...lying] }[turning]
  return all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i)
}

/** Cartons that all stand alike. */
export function grid(space: Sides, carton: Sides, layers: number): Block {
  const count = {
    x: fits(space.x, carton.x),
    y: fits(space.y, carton.y),
    z: least(fits(space.z, carton.z), layers),
  }
  return { at: { x: 0, y: 0, z: 0 }, carton, count }
}

/** How many cartons stand in blocks. */
export function countOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { count }) => sum + count.x * count.y * count.z, 0)
}

/**
 * The best of loadings in slabs of strips: the space is cut across one axis into slabs, each slab into strips, each strip is filled with
 * cartons that stand alike; all six orders of axes are tried. A lower bound like any loading, and never below the best grid.
 */
export function mixed(space: Sides, ways: readonly Sides[], layers: number): readonly Block[] {
  return ORDERS.map((order) => inOrder(space, ways, layers, order)).reduce((a, b) => (countOf(b) > countOf(a) ? b : a))
}

const ORDERS: readonly (readonly [Axis, Axis, Axis])[] = [
  ['x', 'y', 'z'],
  ['x', 'z', 'y'],
  ['y', 'x', 'z'],
  ['y', 'z', 'x'],
  ['z', 'x', 'y'],
  ['z', 'y', 'x'],
]

/** What may be set side by side along an axis: its thickness and how many cartons it holds. */
interface Piece {
  readonly size: number
  readonly value: number
}

function inOrder(
  space: Sides,
  ways: readonly Sides[],
  layers: number,
  [outer, middle, inner]: readonly [Axis, Axis, Axis],
) {
  const cap = (axis: Axis) => (axis === 'z' ? layers : space[axis])
  const slabs = [...new Set(ways.map((way) => way[outer]))].map((size) => {
    const strips = ways
      .filter((way) => way[outer] === size)
      .map((way) => ({ way, size: way[middle], value: least(fits(space[inner], way[inner]), cap(inner)) }))
    const counts = fill(space[middle], strips, cap(middle))
    return { size, strips, counts, value: worth(strips, counts) }
  })
  const chosen = fill(space[outer], slabs, cap(outer))
  const blocks: Block[] = []
  let from = 0
  for (const [i, { size, strips, counts }] of slabs.entries()) {
    const many = chosen[i] ?? 0
    let aside = 0
    for (const [j, { way, size: thick, value }] of strips.entries()) {
      const rows = counts[j] ?? 0
      if (many * rows * value > 0)
        blocks.push({
          at: sides([outer, from], [middle, aside], [inner, 0]),
          carton: way,
          count: sides([outer, many], [middle, rows], [inner, value]),
        })
      aside += rows * thick
    }
    from += many * size
  }
  return blocks
}

function sides(...parts: readonly (readonly [Axis, number])[]): Sides {
  return { x: 0, y: 0, z: 0, ...Object.fromEntries(parts) }
}

function worth(pieces: readonly Piece[], counts: readonly number[]): number {
  return pieces.reduce((sum, { value }, i) => sum + value * (counts[i] ?? 0), 0)
}

/** More of the less dense kinds than this never pay; the densest kind is not held to it. */
const ENOUGH = 200

/** How many of each piece fill a length best, no more than `cap` in all. Every mixture is tried. */
function fill(length: number, pieces: readonly Piece[], cap: number): readonly number[] {
  const order = pieces.map((_, i) => i).sort((a, b) => dense(length, pieces[a]) - dense(length, pieces[b]))
  const best = mixture(
    length,
    order.map((i) => pieces[i] ?? { size: 1, value: 0 }),
    cap,
  )
  return pieces.map((_, i) => best[order.indexOf(i)] ?? 0)
}

/** Cartons to the length they take; what does not fit at all goes first and stays away. */
function dense(length: number, piece: Piece | undefined): number {
  return piece && piece.size <= length ? piece.value / piece.size : -1
}

function mixture(length: number, [first, ...rest]: readonly Piece[], cap: number): readonly number[] {
  if (!first) return []
  const most = least(fits(length, first.size), cap)
  if (rest.length === 0) return [most]
  let best: readonly number[] = []
  let bestWorth = -1
  for (let n = 0; n <= least(most, ENOUGH); n += 1) {
    const counts = [n, ...mixture(length - n * first.size, rest, cap - n)]
    const value = worth([first, ...rest], counts)
    if (value > bestWorth) [best, bestWorth] = [counts, value]
  }
  return best
}

function fits(length: number, size: number): number {
  return (length - (length % size)) / size
}

function least(a: number, b: number): number {
  return a < b ? a : b
}

function isSame(a: Sides, b: Sides): boolean {
  return a.x === b.x && a.y === b.y && a.z === b.z
}
