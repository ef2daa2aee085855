import type { Words } from '@gendan/kernel/words'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import type { DrawingProps } from './drawing-props.ts'
import { type Block, cartonsIn, type Loading, layersIn, loadingIn, loadingsIn } from './loading-blocks.ts'
import { Aslant, FromAbove, FromDoor } from './loading-views.tsx'
import { type Question, valueAt } from './question.ts'

/** So many tints tell kinds apart; the next kind has the first one again. */
const TINTS = 4

const STAND: Words = { en: 'How they stand', zh: '装箱示意' }

/** How cartons of one kind stand in the container: each way of standing in its own tint. */
export function ContainerDrawing({ result }: DrawingProps) {
  const { say } = useWords()
  const loading = loadingIn(result)
  if (!loading) return null
  const tint = tintBy(loading.blocks, wayOf)
  return (
    <section className="card padded">
      <SectionHead note={say(cartonWords(loading.cartons))}>{say(STAND)}</SectionHead>
      <Views loading={loading} tint={tint} />
      <ul className="loading-kinds t-small second">
        {loading.blocks.map((block) => (
          <li key={`${block.at.x} ${block.at.y} ${block.at.z}`} className="line">
            <span className={`loading-key loading-${tint(block)}`} />
            {say(blockWords(block))}
          </li>
        ))}
      </ul>
      <p className="quiet t-small">{say(roomWords(loading))}</p>
    </section>
  )
}

/** How cartons of several kinds stand, container by container: each kind in its own tint. */
export function MixedDrawing({ question, result }: DrawingProps) {
  const { say } = useWords()
  return loadingsIn(result).map((loading, at) => {
    const kinds = [...new Set(loading.blocks.map(({ goods = 0 }) => goods))]
    const many = (kind: number) =>
      loading.blocks.filter(({ goods }) => goods === kind).reduce((sum, block) => sum + cartonsIn(block), 0)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: containers of a plan are known by their place.
      <section key={at} className="card padded">
        <SectionHead note={say(cartonWords(loading.cartons))}>
          {say({ en: `Container ${at + 1}`, zh: `第 ${at + 1} 箱` })}
        </SectionHead>
        <Views loading={loading} tint={({ goods = 0 }) => goods % TINTS} />
        <ul className="loading-kinds t-small second">
          {kinds.map((kind) => (
            <li key={kind} className="line">
              <span className={`loading-key loading-${kind % TINTS}`} />
              {goodsName(question, kind) || say({ en: `Goods ${kind + 1}`, zh: `第 ${kind + 1} 种` })} ·{' '}
              {say(cartonWords(many(kind)))}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** A layer on the pallet, and the pallets on the floor of the container. */
export function PalletDrawing({ result }: DrawingProps) {
  const { say } = useWords()
  const { layer, floor } = layersIn(result)
  return (
    <section className="card padded">
      <SectionHead>{say(STAND)}</SectionHead>
      <div className="loading">
        <figure className="loading-door">
          <FromAbove {...layer} tint={tintBy(layer.blocks, wayOf)} />
          <figcaption className="quiet t-small">{say({ en: 'One layer, from above', zh: '单层俯视' })}</figcaption>
        </figure>
        <figure className="loading-side">
          <FromAbove {...floor} tint={tintBy(floor.blocks, wayOf)} />
          <figcaption className="quiet t-small">
            {say({ en: `${floor.cartons} pallets on the floor, from above`, zh: `箱底 ${floor.cartons} 个托盘，俯视` })}
          </figcaption>
        </figure>
      </div>
    </section>
  )
}

function Views({ loading, tint }: { readonly loading: Loading; readonly tint: (block: Block) => number }) {
  return (
    <div className="loading">
      <Aslant {...loading} tint={tint} />
      <FromDoor {...loading} tint={tint} />
    </div>
  )
}

function tintBy(blocks: readonly Block[], keyOf: (block: Block) => string): (block: Block) => number {
  const keys = [...new Set(blocks.map(keyOf))]
  return (block) => keys.indexOf(keyOf(block)) % TINTS
}

function wayOf({ carton: { x, y, z } }: Block): string {
  return `${x} ${y} ${z}`
}

function goodsName(question: Question, kind: number): string {
  return String(valueAt(question, `goods.${kind}.name`) ?? '')
}

function cartonWords(count: number): Words {
  return { en: count === 1 ? '1 carton' : `${count} cartons`, zh: `${count} 箱` }
}

function blockWords(block: Block): Words {
  const { carton, count } = block
  const many = cartonsIn(block)
  const side = `${carton.x} × ${carton.y} × ${carton.z}`
  return {
    en: `${many}: ${count.x} along × ${count.y} across × ${count.z} high, standing ${side} cm`,
    zh: `${many} 箱：长 ${count.x} × 宽 ${count.y} × 高 ${count.z}，每箱摆成 ${side} 厘米`,
  }
}

function roomWords({ room: { x, y, z } }: Loading): Words {
  return { en: `Room inside: ${x} × ${y} × ${z} cm`, zh: `箱内净空：${x} × ${y} × ${z} 厘米` }
}
