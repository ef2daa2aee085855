import { useWords } from '../words/language.tsx'
import {
  aslant,
  type Block,
  faceOf,
  fromAbove,
  fromDoor,
  inOrder,
  type Loading,
  type Point,
  type Spot,
} from './loading-blocks.ts'
import './drawings.css'

export interface ViewProps extends Pick<Loading, 'room' | 'blocks'> {
  readonly tint: (block: Block) => number
}

/** From the side, a little from above, the door on the right. */
export function Aslant({ room, blocks, tint }: ViewProps) {
  const { say } = useWords()
  const [width, height] = aslant({ x: room.x, y: room.y, z: room.z })
  return (
    <figure className="loading-side">
      <svg viewBox={box(width, -height)} role="img" aria-label={say({ en: 'Seen from the side', zh: '侧视' })}>
        <path className="loading-room" d={backOf(room)} />
        {inOrder(blocks).map((block) =>
          (['door', 'top', 'near'] as const).map((side) => (
            <path
              key={`${side} ${block.at.x} ${block.at.y} ${block.at.z}`}
              className={`loading-face loading-${tint(block)} loading-${side}`}
              d={faceOf(block, side, aslant).d}
            />
          )),
        )}
        <path className="loading-room" d={frontOf(room)} />
      </svg>
      <figcaption className="quiet t-small">
        {say({ en: 'From the side, door on the right', zh: '侧视，箱门在右' })}
      </figcaption>
    </figure>
  )
}

export function FromDoor({ room, blocks, tint }: ViewProps) {
  const { say } = useWords()
  const nearestLast = blocks.toSorted((a, b) => endOf(a) - endOf(b))
  return (
    <figure className="loading-door">
      <svg viewBox={box(room.y, room.z)} role="img" aria-label={say({ en: 'Seen from the door', zh: '从箱门看' })}>
        {nearestLast.map((block) => (
          <path
            key={`${block.at.x} ${block.at.y} ${block.at.z}`}
            className={`loading-face loading-${tint(block)} loading-near`}
            d={faceOf(block, 'door', fromDoor).d}
          />
        ))}
        <path className="loading-room" d={`M0 0H${room.y}V${-room.z}H0Z`} />
      </svg>
      <figcaption className="quiet t-small">{say({ en: 'From the door', zh: '从箱门看' })}</figcaption>
    </figure>
  )
}

/** From above: a layer of cartons, a floor of pallets. */
export function FromAbove({ room, blocks, tint }: ViewProps) {
  const { say } = useWords()
  const name = say({ en: 'Seen from above', zh: '俯视' })
  return (
    <svg viewBox={`${-RIM} ${-RIM} ${room.x + 2 * RIM} ${room.y + 2 * RIM}`} role="img" aria-label={name}>
      {blocks.map((block) => (
        <path
          key={`${block.at.x} ${block.at.y}`}
          className={`loading-face loading-${tint(block)}`}
          d={faceOf(block, 'top', fromAbove).d}
        />
      ))}
    </svg>
  )
}

/** Room for the lines at the edge. */
const RIM = 6

function box(width: number, height: number): string {
  return `${-RIM} ${-height - RIM} ${width + 2 * RIM} ${height + 2 * RIM}`
}

/** The edges of the room behind the cartons. */
function backOf({ x, y, z }: Spot): string {
  const far: readonly Spot[] = [
    { x: 0, y, z: 0 },
    { x, y, z: 0 },
    { x, y, z },
    { x: 0, y, z },
  ]
  return `${line(far)}Z${line([
    { x: 0, y: 0, z: 0 },
    { x: 0, y, z: 0 },
  ])}`
}

/** The edges in front of them. */
function frontOf({ x, y, z }: Spot): string {
  const near: readonly Spot[] = [
    { x: 0, y: 0, z: 0 },
    { x, y: 0, z: 0 },
    { x, y: 0, z },
    { x: 0, y: 0, z },
  ]
  const edges = [0, x]
    .map((end) =>
      line([
        { x: end, y: 0, z },
        { x: end, y, z },
      ]),
    )
    .join('')
  return `${line(near)}Z${edges}${line([
    { x, y: 0, z: 0 },
    { x, y, z: 0 },
  ])}`
}

function line(spots: readonly Spot[]): string {
  return `M${spots
    .map((spot): Point => aslant(spot))
    .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('L')}`
}

function endOf({ at, carton, count }: Block): number {
  return at.x + carton.x * count.x
}
