import { gapsOf } from '@gendan/orderfile/lessons/proposals'
import { reached } from '@gendan/orderfile/stage'
import { useAsk } from '../app/queries.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import type { Standing } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { learnedOf } from './learned.ts'
import { LessonOf } from './lesson.tsx'

/** What closed orders of the same goods, customer or suppliers taught; nothing where none did, and folded once the goods are made. */
export function LearnedCard({ standing: { file } }: { readonly standing: Standing }) {
  const { say } = useWords()
  const closed = reached(file.stage, 'E19')
  const { data } = useAsk('learned', { id: file.id }, { enabled: !closed })
  const told = data && !closed ? learnedOf(data).orders.filter((one) => one.says || gapsOf(one).length > 0) : []
  if (told.length === 0) return null
  return (
    <SectionCard
      title={say({ en: 'Learned from closed orders', zh: '以往订单的经验' })}
      note={say({ en: told.length === 1 ? '1 order' : `${told.length} orders`, zh: `${told.length} 单` })}
      place="learned"
      folded={reached(file.stage, 'E9')}
    >
      <ul className="lessons">
        {told.map((order) => (
          <LessonOf key={order.file} order={order} />
        ))}
      </ul>
    </SectionCard>
  )
}
