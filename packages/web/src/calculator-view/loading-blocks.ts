/** A block of cartons that all stand alike: where it begins, the sides of a carton, how many each way; in cm. */
export interface Block {
  readonly at: Spot
  readonly carton: Spot
  readonly count: Spot
  /** Which goods, where there are several kinds, counted from 0. */
  readonly goods?: number
}

/** Along the box, across it, upwards. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** What is drawn of a loading: the room, and the blocks that stand in it. */
export interface Loading {
  readonly room: Spot
  readonly blocks: readonly Block[]
  readonly cartons: number
}

/** A block as answers have it. */
interface Drawn {
  readonly at: Texts
  readonly carton: Texts
  readonly along: string
  readonly across: string
  readonly up: string
  /** Which goods, where there are several kinds. */
  readonly goods?: string
}

type Texts = { readonly [Axis in keyof Spot]: string }

interface OneKind {
  readonly method: string
  readonly inner?: Texts
  readonly orientations: readonly { readonly blocks: readonly Drawn[] }[]
  readonly mixedBlocks: readonly Drawn[]
}

/** The loading in the answer of container-loading; undefined where only volumes were divided and nothing stands anywhere. */
export function loadingIn(result: unknown): Loading | undefined {
  const { method, inner, orientations, mixedBlocks } = result as OneKind
  const drawn = method === 'mixed' ? mixedBlocks : (orientations[0]?.blocks ?? [])
  return inner && drawn.length > 0 ? loadingOf(inner, drawn) : undefined
}

interface ManyKinds {
  readonly inner: Texts
  readonly plans: readonly { readonly blocks: readonly Drawn[] }[]
}

/** The containers in the answer of mixed-loading, one after the other. */
export function loadingsIn(result: unknown): readonly Loading[] {
  const { inner, plans } = result as ManyKinds
  return plans.map(({ blocks }) => loadingOf(inner, blocks))
}

interface OnPallets {
  readonly layerBlocks: readonly Drawn[]
  readonly floorBlocks: readonly Drawn[]
}

/** A layer of cartons, and the pallets on the floor of the box: each in the room that it takes. */
export function layersIn(result: unknown): { readonly layer: Loading; readonly floor: Loading } {
  const { layerBlocks, floorBlocks } = result as OnPallets
  return { layer: aloneOf(layerBlocks), floor: aloneOf(floorBlocks) }
}

function loadingOf(inner: Texts, drawn: readonly Drawn[]): Loading {
  const blocks = drawn.map(blockOf)
  return { room: spotOf(inner), blocks, cartons: blocks.reduce((sum, block) => sum + cartonsIn(block), 0) }
}

/** Blocks without a room around them. */
function aloneOf(drawn: readonly Drawn[]): Loading {
  const blocks = drawn.map(blockOf)
  const end = (axis: keyof Spot) =>
    Math.max(0, ...blocks.map(({ at, carton, count }) => at[axis] + carton[axis] * count[axis]))
  const room = { x: end('x'), y: end('y'), z: end('z') }
  return { room, blocks, cartons: blocks.reduce((sum, block) => sum + cartonsIn(block), 0) }
}

export function cartonsIn({ count }: Block): number {
  return count.x * count.y * count.z
}

function blockOf({ at, carton, along, across, up, goods }: Drawn): Block {
  const count = spotOf({ x: along, y: across, z: up })
  return { at: spotOf(at), carton: spotOf(carton), count, ...(goods === undefined ? {} : { goods: Number(goods) }) }
}

function spotOf({ x, y, z }: Texts): Spot {
  return { x: Number(x), y: Number(y), z: Number(z) }
}

/** A point on the sheet: right, down. */
export type Point = readonly [number, number]

/** Depth runs to the upper right, at this part of its length each way: one sees the near side, the top and the door. */
const DEPTH = 0.34

/** Seen from the side, a little from above and from the door. The near lower left corner of the room is the origin. */
export function aslant({ x, y, z }: Spot): Point {
  return [x + y * DEPTH, -z - y * DEPTH]
}

/** Seen from the door. */
export function fromDoor({ y, z }: Spot): Point {
  return [y, -z]
}

/** Seen from above: the length of the box to the right, its width downwards. */
export function fromAbove({ x, y }: Spot): Point {
  return [x, y]
}

/** One face of a block as a path: its outline and the seams between cartons. */
export interface Face {
  readonly side: 'near' | 'top' | 'door'
  readonly d: string
}

type Axis = keyof Spot

/** Which way each face lies: the axis it is cut off at, at its near or far end, and the two axes it spans. */
const LIES: Readonly<Record<Face['side'], { at: Axis; far: boolean; spans: readonly [Axis, Axis] }>> = {
  near: { at: 'y', far: false, spans: ['x', 'z'] },
  top: { at: 'z', far: true, spans: ['x', 'y'] },
  door: { at: 'x', far: true, spans: ['y', 'z'] },
}

/** The face of a block, drawn by a way of looking. */
export function faceOf(block: Block, side: Face['side'], look: (spot: Spot) => Point): Face {
  const { at, far, spans } = LIES[side]
  const [across, up] = spans
  const cut = block.at[at] + (far ? block.count[at] * block.carton[at] : 0)
  const point = (i: number, j: number) =>
    look({
      ...block.at,
      [at]: cut,
      [across]: block.at[across] + i * block.carton[across],
      [up]: block.at[up] + j * block.carton[up],
    })
  const [columns, rows] = [block.count[across], block.count[up]]
  const outline = [point(0, 0), point(columns, 0), point(columns, rows), point(0, rows)]
  const seams = [
    ...inner(columns).map((i) => [point(i, 0), point(i, rows)]),
    ...inner(rows).map((j) => [point(0, j), point(columns, j)]),
  ]
  return { side, d: [`${pathOf(outline)}Z`, ...seams.map(pathOf)].join('') }
}

/** The places of seams between so many cartons. */
function inner(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 1)
}

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}

/** In the order of painting: far before near, low before high, the front end before the door. */
export function inOrder(blocks: readonly Block[]): readonly Block[] {
  return blocks.toSorted((a, b) => b.at.y - a.at.y || a.at.z - b.at.z || a.at.x - b.at.x)
}
