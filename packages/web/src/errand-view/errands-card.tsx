import { say as sayIn } from '@gendan/kernel/words'
import { errandStates } from '@gendan/orderfile/errand'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import type { AboutDraft } from './about-choice.tsx'
import { ErrandDialog } from './errand-dialog.tsx'
import './errands.css'

/** The open errands about one order or party, as far as they concern me, and a new one about it. */
export function ErrandsCard({ about }: { readonly about: AboutDraft }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const [giving, give] = useState(false)
  const of = about.kind === 'order-file' ? { file: about.id } : { party: about.id }
  const { data } = useAsk('errands', { ...of, limit: 6 })
  const rows = data?.rows ?? []
  return (
    <section className="card padded stack">
      <SectionHead note={data && data.total > 0 ? `${data.total}` : undefined}>
        {say({ en: 'Errands', zh: '交办事项' })}
      </SectionHead>
      {giving && <ErrandDialog about={about} onClose={() => give(false)} />}
      {rows.map((row) => (
        <div key={row.id} className="line">
          {row.late && <Mark kind="risk" named />}
          <Go to={worldPath(world, `/errands/${row.id}`)} className="one-line fill">
            {row.says}
          </Go>
          <span className="second t-small">
            {row.doerName} · {row.due ? shortDay(row.due as never, day, lang) : sayIn(errandStates[row.state], lang)}
          </span>
        </div>
      ))}
      <p className="line wraps">
        <button type="button" className="as-link" onClick={() => give(true)}>
          {say({ en: 'Give an errand about it', zh: '就此交办一件事' })}
        </button>
        {rows.length > 0 && (
          <Go to={`${worldPath(world, '/errands')}?${new URLSearchParams({ ...of, state: 'all' })}`}>
            {say({ en: 'All of them', zh: '全部' })}
          </Go>
        )}
      </p>
    </section>
  )
}
