import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

/** The days that were asked for an order, and the way to ask for another. */
export function RequestsCard({ file }: { readonly file: string }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const { data } = useAsk('day-requests', { file, limit: 6, descending: true })
  const rows = data?.rows ?? []
  return (
    <section className="card padded stack">
      <SectionHead note={data && data.total > 0 ? `${data.total}` : undefined}>
        {say({ en: 'Promises of days', zh: '交期答复' })}
      </SectionHead>
      {rows.map((row) => (
        <div key={row.id} className="line">
          <Go to={worldPath(world, `/promises/${row.id}`)} className="one-line fill">
            {row.says}
          </Go>
          <span className="second t-small">
            {row.promised
              ? say({
                  en: `promised ${shortDay(row.promised, day, lang)}`,
                  zh: `答应 ${shortDay(row.promised, day, lang)}`,
                })
              : say({ en: `refused ${shortDay(row.wish, day, lang)}`, zh: `婉拒 ${shortDay(row.wish, day, lang)}` })}
          </span>
        </div>
      ))}
      <p>
        <Go to={worldPath(world, `/promises/ask?file=${file}`)}>
          {say({ en: 'Can we ship by another day?', zh: '某日能否出货？' })}
        </Go>
      </p>
    </section>
  )
}
