import { doubtTopics, openDoubts } from '@gendan/forms/deal/doubt'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'

/** What is unclear in the customer's order, shortly: each point with where it stands. */
export function DoubtsCard({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const { doubts = [], order } = standing.file.deal
  const to = (part: string) => worldPath(world, `/orders/${standing.file.id}/doubts?part=${part}`)
  const open = openDoubts(doubts).length
  if (doubts.length === 0 && !(order && rights.has('order'))) return null
  return (
    <SectionCard
      title={say({ en: 'Doubts', zh: '疑点' })}
      note={
        doubts.length > 0
          ? say({ en: `${open} of ${doubts.length} open`, zh: `${doubts.length} 条，未澄清 ${open}` })
          : ''
      }
      place="doubts"
      folded={open === 0}
      act={rights.has('order') && <Go to={to('new')}>{say({ en: 'Enter a doubt', zh: '登记疑点' })}</Go>}
    >
      <ul>
        {doubts.map(({ id, topic, question, closed, asked }) => (
          <li key={id} className="line" data-place={`doubts.${id}`}>
            <Go to={to(id)} className="fill">
              {say(doubtTopics[topic])}: {say({ en: question.en || question.zh, zh: question.zh || question.en })}
            </Go>
            <span className={closed ? 'second' : 'thin'}>
              {closed
                ? say({ en: 'cleared', zh: '已澄清' })
                : asked
                  ? say({ en: `asked ${asked}`, zh: `${asked} 已问` })
                  : say({ en: 'not asked yet', zh: '未问' })}
            </span>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
