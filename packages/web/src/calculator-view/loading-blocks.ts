/** A block of cartons that all stand alike: where it begins, the sides of a carton, how many each way; in cm. */
export interface Block {
  readonly at: Spot
  readonly carton: Spot
  readonly count: Spot
}

/** Along the box, across it, upwards. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** What is drawn of a loading: the room, and the blocks of the way that answers. */
export interface Loading {
  readonly room: Spot
  readonly blocks: readonly Block[]
  /** Cartons in the drawing: more than the answer, where weight sets the limit. */
  readonly cartons: number
}

interface Drawn {
  readonly at: Texts
  readonly carton: Texts
  readonly along: string
  readonly across: string
  readonly up: string
}

type Texts = { readonly [Axis in keyof Spot]: string }

interface Result {
  readonly method: string
  readonly inner?: Texts
  readonly orientations: readonly { readonly blocks: readonly Drawn[] }[]
  readonly mixedBlocks: readonly Drawn[]
}

/** The loading in the answer of container-loading; undefined where only volumes were divided and nothing stands anywhere. */
export function loadingIn(result: unknown): Loading | undefined {
  const { method, inner, orientations, mixedBlocks } = result as Result
  const drawn = method === 'mixed' ? mixedBlocks : (orientations[0]?.blocks ?? [])
  if (!inner || drawn.length === 0) return undefined
  const blocks = drawn.map(blockOf)
  const cartons = blocks.reduce((sum, { count }) => sum + count.x * count.y * count.z, 0)
  return { room: spotOf(inner), blocks, cartons }
}

function blockOf({ at, carton, along, across, up }: Drawn): Block {
  return { at: spotOf(at), carton: spotOf(carton), count: spotOf({ x: along, y: across, z: up }) }
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
