import type { Words } from '@gendan/kernel/words'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import type { DrawingProps } from './drawing-props.ts'
import {
  aslant,
  type Block,
  faceOf,
  fromDoor,
  inOrder,
  type Loading,
  loadingIn,
  type Point,
  type Spot,
} from './loading-blocks.ts'
import './drawings.css'

/** How the cartons stand in the container: seen from the side and from the door, each kind of block in its own tint. */
export function ContainerDrawing({ result }: DrawingProps) {
  const { say } = useWords()
  const loading = loadingIn(result)
  if (!loading) return null
  const { room, blocks, cartons } = loading
  const kinds = [...new Set(blocks.map(kindOf))]
  const tint = (block: Block) => kinds.indexOf(kindOf(block)) % TINTS
  return (
    <section className="card padded">
      <SectionHead note={say({ en: `${cartons} cartons`, zh: `${cartons} 箱` })}>
        {say({ en: 'How they stand', zh: '装箱示意' })}
      </SectionHead>
      <div className="loading">
        <Aslant room={room} blocks={blocks} tint={tint} />
        <FromDoor room={room} blocks={blocks} tint={tint} />
      </div>
      <ul className="loading-kinds t-small second">
        {blocks.map((block) => (
          <li key={`${block.at.x} ${block.at.y} ${block.at.z}`} className="line">
            <span className={`loading-key loading-${tint(block)}`} />
            {say(blockWords(block))}
          </li>
        ))}
      </ul>
      <p className="quiet t-small">{say(roomWords(room))}</p>
    </section>
  )
}

const TINTS = 3

interface ViewProps extends Pick<Loading, 'room' | 'blocks'> {
  readonly tint: (block: Block) => number
}

function Aslant({ room, blocks, tint }: ViewProps) {
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

function FromDoor({ room, blocks, tint }: ViewProps) {
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

function kindOf({ carton: { x, y, z } }: Block): string {
  return `${x} ${y} ${z}`
}

function blockWords({ carton: { x, y, z }, count }: Block): Words {
  const many = count.x * count.y * count.z
  return {
    en: `${many}: ${count.x} along × ${count.y} across × ${count.z} high, standing ${x} × ${y} × ${z} cm`,
    zh: `${many} 箱：长 ${count.x} × 宽 ${count.y} × 高 ${count.z}，每箱摆成 ${x} × ${y} × ${z} 厘米`,
  }
}

function roomWords({ x, y, z }: Spot): Words {
  return { en: `Room inside: ${x} × ${y} × ${z} cm`, zh: `箱内净空：${x} × ${y} × ${z} 厘米` }
}
