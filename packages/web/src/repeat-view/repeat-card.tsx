import { compareOrders, orderTopics } from '@gendan/orderfile/repeat/compare-orders'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { type Standing, standingOf } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { comparedOf } from './compared.ts'

/** Of a repeat order: of which one, and in how many points it differs, topic by topic. */
export function RepeatCard({ standing }: { readonly standing: Standing }) {
  const { earlier } = standing.file
  return earlier ? <Differs standing={standing} earlier={earlier} /> : null
}

interface DiffersProps {
  readonly standing: Standing
  readonly earlier: NonNullable<Standing['file']['earlier']>
}

function Differs({ standing, earlier }: DiffersProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const old = useAsk('order', { id: earlier.file })
  const changes = old.data && compareOrders(comparedOf(standingOf(old.data)), comparedOf(standing))
  const title = earlier.repeat ? { en: 'Repeat order', zh: '返单' } : { en: 'Copied order', zh: '复制单' }
  const note = changes && {
    en: changes.length > 0 ? `differs in ${counted(changes.length, 'point')}` : 'nothing differs',
    zh: changes.length > 0 ? `与原单有 ${changes.length} 处不同` : '与原单无不同',
  }
  return (
    <SectionCard
      title={`${say(title)} · ${earlier.number}`}
      note={note && say(note)}
      place="earlier"
      act={
        <Go to={worldPath(world, `/orders/${standing.file.id}/repeat`)}>
          {say({ en: 'Side by side', zh: '逐项比对' })}
        </Go>
      }
    >
      <dl className="facts">
        {orderTopics.map(([topic, name]) => {
          const found = changes?.filter((one) => one.topic === topic) ?? []
          return found.length === 0 ? null : (
            <div key={topic}>
              <dt>{say(name)}</dt>
              <dd>{found.map(({ what }) => say(what)).join(say({ en: '; ', zh: '；' }))}</dd>
            </div>
          )
        })}
      </dl>
    </SectionCard>
  )
}
