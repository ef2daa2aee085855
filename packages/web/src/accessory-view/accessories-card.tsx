import { decimal, isPositive } from '@gendan/kernel/decimal'
import { say as sayIn } from '@gendan/kernel/words'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

/** So many stand on the card: those that must be ordered first. */
const FIRST = 4

/** What accessories the order still lacks, shortly; nothing where no article of it has a bill. */
export function AccessoriesCard({ file }: { readonly file: string }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const { data } = useAsk('accessories', { file, limit: 200 })
  if (!data || data.bills === 0 || data.over) return null
  const open = data.rows.filter(({ toBuy }) => isPositive(decimal(toBuy)))
  return (
    <SectionCard
      title={say({ en: 'Accessories', zh: '配件' })}
      note={
        open.length === 0
          ? say({ en: 'all covered', zh: '全部备齐' })
          : say({ en: `${open.length} of ${data.total} to buy`, zh: `${data.total} 项，待购 ${open.length}` })
      }
      place="accessories"
      act={<Go to={worldPath(world, `/orders/${file}/accessories`)}>{say({ en: 'What to buy', zh: '配件需求' })}</Go>}
    >
      <ul className="bought">
        {open.slice(0, FIRST).map(({ key, code, name, toBuy, orderBy }) => (
          <li key={key} className="line wraps">
            <span className="fill one-line">
              {code} {sayIn(name, lang)}
            </span>
            <span className="figures">{toBuy}</span>
            {orderBy && (
              <span className={orderBy < data.today ? 'risk' : 'second'}>
                {say({ en: 'order by ', zh: '最迟下单 ' })}
                {shortDay(orderBy, data.today, lang)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
