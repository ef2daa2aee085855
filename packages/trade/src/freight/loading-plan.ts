import type { Block, Sides } from './loading.ts'

/**
 * Cartons of one kind that wait to be loaded: the ways they may stand, how many, how heavy (grams), and how many layers of
 * them may be stacked, where that is limited: then nothing else stands on them either. */
export interface Kind {
  readonly ways: readonly Sides[]
  readonly count: number
  readonly grams: number
  readonly layers?: number | undefined
}

/** A block of a plan and the kind that stands in it. */
export interface Placed extends Block {
  readonly kind: number
}

/** One container's plan, and what is left of each kind. */
export interface Plan {
  readonly blocks: readonly Placed[]
  readonly left: readonly number[]
}

/** An empty space; nothing heavier than `grams` a carton may stand in it, because it would stand on lighter ones. */
interface Space {
  readonly at: Sides
  readonly size: Sides
  readonly grams: number
}

/**
 * Loads cartons of several kinds block by block, from the far end to the door: into the deepest and lowest space goes the block that fills
 * most of it; what is left beside, above and before the block are new spaces. Heavier cartons never stand on lighter ones. A fair
 * plan, not the best there is.
 */
export function planned(room: Sides, kinds: readonly Kind[], payloadGrams: number): Plan {
  const left = kinds.map(({ count }) => count)
  const blocks: Placed[] = []
  let payload = payloadGrams
  let spaces: readonly Space[] = [{ at: { x: 0, y: 0, z: 0 }, size: room, grams: HEAVIEST }]
  for (let space = spaces[0]; space; space = spaces[0]) {
    const block = bestBlock(space, kinds, left, payload)
    spaces = spaces.slice(1)
    if (!block) continue
    const n = numberIn(block)
    const { grams = 0, layers } = kinds[block.kind] ?? {}
    left[block.kind] = (left[block.kind] ?? 0) - n
    payload -= n * grams
    blocks.push(block)
    spaces = [...spaces, ...around(space, block, layers === undefined ? grams : NOTHING)].sort(deepestFirst)
  }
  return { blocks, left }
}

const HEAVIEST = 9_000_000_000
const NOTHING = -1

function numberIn({ count }: Block): number {
  return count.x * count.y * count.z
}

function deepestFirst(a: Space, b: Space): number {
  return a.at.x - b.at.x || a.at.z - b.at.z || a.at.y - b.at.y
}

function bestBlock(space: Space, kinds: readonly Kind[], left: readonly number[], payload: number): Placed | undefined {
  const all = kinds.flatMap((kind, i) =>
    kind.grams > space.grams
      ? []
      : kind.ways.map((way) => blockOf(space, way, i, kind, affordable(left[i] ?? 0, kind.grams, payload))),
  )
  const real = all.filter((block) => numberIn(block) > 0)
  return real.length === 0 ? undefined : real.reduce((a, b) => (volumeOf(b) > volumeOf(a) ? b : a))
}

function affordable(left: number, grams: number, payload: number): number {
  return grams === 0 ? left : least(left, whole(payload, grams))
}

/** As high, then as wide, then as deep as space and number allow. */
function blockOf({ at, size }: Space, carton: Sides, kind: number, { layers }: Kind, number: number): Placed {
  const z = least(whole(size.z, carton.z), least(layers ?? number, number))
  const y = z === 0 ? 0 : least(whole(size.y, carton.y), whole(number, z))
  const x = y === 0 ? 0 : least(whole(size.x, carton.x), whole(number, z * y))
  return { at, carton, count: { x, y, z }, kind }
}

function volumeOf(block: Block): number {
  return numberIn(block) * block.carton.x * block.carton.y * block.carton.z
}

/** What stays empty above, beside and before a block. */
function around({ at, size, grams: bearing }: Space, { carton, count }: Block, grams: number): readonly Space[] {
  const used = { x: carton.x * count.x, y: carton.y * count.y, z: carton.z * count.z }
  const spaces = [
    {
      at: { ...at, z: at.z + used.z },
      size: { x: used.x, y: used.y, z: size.z - used.z },
      grams: least(bearing, grams),
    },
    { at: { ...at, y: at.y + used.y }, size: { x: used.x, y: size.y - used.y, z: size.z }, grams: bearing },
    { at: { ...at, x: at.x + used.x }, size: { x: size.x - used.x, y: size.y, z: size.z }, grams: bearing },
  ]
  return spaces.filter((space) => space.size.x > 0 && space.size.y > 0 && space.size.z > 0)
}

function whole(a: number, b: number): number {
  return a < b ? 0 : (a - (a % b)) / b
}

function least(a: number, b: number): number {
  return a < b ? a : b
}
