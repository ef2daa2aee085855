import { completenessOf, expectedPapers } from '@gendan/orderfile/binder/expected'
import { useWorld, worldPath } from '../app/world.ts'
import { partedOf, type Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { Meter } from './meter.tsx'
import './binder.css'

const SHOWN = 4

/** In the cockpit: how complete the order file is, what is due and missing, and the way to it. */
export function BinderCard({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const { id } = useWorld()
  const expected = expectedPapers(standing.file, partedOf(standing).suppliers)
  const due = expected.filter(({ state, due: now }) => state === 'missing' && now)
  return (
    <section className="card" data-place="binder">
      <header className="card-head">
        <h2 className="card-title">{say({ en: 'Order file', zh: '订单档案' })}</h2>
        <Go to={worldPath(id, `/orders/${standing.file.id}/binder`)}>{say({ en: 'Open it', zh: '打开' })}</Go>
      </header>
      <p className="card-line">
        <Meter {...completenessOf(expected)} />
      </p>
      {due.length > 0 && (
        <p className="card-line t-small second">
          {say({ en: 'Missing: ', zh: '缺：' })}
          {due
            .slice(0, SHOWN)
            .map(({ name }) => say(name))
            .join(say({ en: '; ', zh: '；' }))}
          {due.length > SHOWN && say({ en: ` and ${due.length - SHOWN} more`, zh: `等 ${due.length} 份` })}
        </p>
      )}
    </section>
  )
}
