import { type Inspection, inspectionName, verdicts } from '@gendan/forms/deal/inspection'
import { sampleName, sampleVerdicts } from '@gendan/forms/deal/sample'
import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { firmHereOf, type Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { PlanHint } from './plan-card.tsx'

/** The samples and inspections of an order, shortly: each with where it stands, and the way to it. */
export function QualityCards({ standing }: { readonly standing: Standing }) {
  const { samples = [], inspections = [] } = standing.file.deal
  const { day } = useWorld()
  const firm = useAsk('firm', {})
  const here = firm.data && firmHereOf(firm.data)
  return (
    <>
      <PartsCard
        standing={standing}
        section="samples"
        title={{ en: 'Samples', zh: '样品' }}
        right="order"
        fresh={{ en: 'Ask for a sample', zh: '要求打样' }}
        parts={samples.map((one) => ({
          id: one.id,
          name: sampleName(one),
          stands: one.verdict ? sampleVerdicts[one.verdict] : sampleStands(one),
        }))}
      />
      <PartsCard
        standing={standing}
        section="inspections"
        title={{ en: 'Inspections', zh: '验货' }}
        right="inspect"
        fresh={{ en: 'Plan an inspection', zh: '计划验货' }}
        parts={inspections.map((one) => ({
          id: one.id,
          name: inspectionName(one),
          stands: one.verdict ? verdicts[one.verdict] : waits(one, day),
        }))}
        more={<PlanHint standing={standing} here={here} />}
      />
    </>
  )
}

/** Who is to look at it, or that nobody has come. */
function waits({ planned, by }: Inspection, today: string): Words {
  if (planned < today) return { en: `overdue ${by}`.trim(), zh: `逾期未验 ${by}`.trim() }
  return { en: `planned ${by}`.trim(), zh: `已计划 ${by}`.trim() }
}

function sampleStands({
  madeOn,
  sentOn,
}: {
  readonly madeOn?: string | undefined
  readonly sentOn?: string | undefined
}): Words {
  if (sentOn) return { en: `sent ${sentOn}`, zh: `${sentOn} 寄出` }
  return madeOn ? { en: `made ${madeOn}`, zh: `${madeOn} 做好` } : { en: 'asked for', zh: '待打样' }
}

interface CardProps {
  readonly standing: Standing
  readonly section: 'samples' | 'inspections'
  readonly title: Words
  readonly right: string
  readonly fresh: Words
  readonly parts: readonly { readonly id: string; readonly name: Words; readonly stands: Words }[]
  readonly more?: ReactNode
}

function PartsCard({ standing, section, title, right, fresh, parts, more }: CardProps) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const to = (part: string) => worldPath(world, `/orders/${standing.file.id}/${section}?part=${part}`)
  if (parts.length === 0 && !rights.has(right)) return null
  return (
    <SectionCard
      title={say(title)}
      note={parts.length > 0 ? `${parts.length}` : ''}
      place={section}
      folded={parts.length === 0}
      act={rights.has(right) && <Go to={to('new')}>{say(fresh)}</Go>}
    >
      <ul>
        {parts.map(({ id, name, stands }) => (
          <li key={id} className="line" data-place={`${section}.${id}`}>
            <Go to={to(id)} className="fill">
              {say(name)}
            </Go>
            <span className="second">{say(stands)}</span>
          </li>
        ))}
      </ul>
      {more}
    </SectionCard>
  )
}
