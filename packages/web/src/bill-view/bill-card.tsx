import { decimal } from '@gendan/kernel/decimal'
import { say as sayIn } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { perWords } from './bill-words.ts'

/** So many lines stand on the card; the page has them all. */
const SHOWN = 8

/** Beside an article: what accessories it takes, and in which bills it stands itself. */
export function BillCard({ goods }: { readonly goods: string }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const bill = useAsk('bills', { goods, limit: SHOWN })
  const uses = useAsk('bills', { uses: goods, limit: 20 })
  if (!bill.data || !uses.data)
    return (
      <section className="card padded">
        <Skeleton lines={[80, 60]} />
      </section>
    )
  const { rows, total } = bill.data
  return (
    <section className="card padded stack" id="bill">
      <SectionHead note={total > 0 && say({ en: counted(total, 'line'), zh: `${total} 行` })}>
        {say({ en: 'Bill of accessories', zh: '配件清单' })}
      </SectionHead>
      {total === 0 && <p className="second">{say({ en: 'No accessories are named.', zh: '还没有登记配件。' })}</p>}
      <ul>
        {rows.map(({ n, line, part }) => (
          <Line key={n} called={part ? { ...part.name, code: part.code } : { ...line.name, code: '' }} line={line} />
        ))}
      </ul>
      <p>
        <Go to={worldPath(world, `/goods/${goods}/bill`)}>
          {total === 0 && rights.has('goods')
            ? say({ en: 'Name its accessories', zh: '登记配件' })
            : say({ en: 'The whole bill', zh: '全部清单' })}
        </Go>
      </p>
      <UsedIn rows={uses.data.rows} total={uses.data.total} />
    </section>
  )
}

type Row = NonNullable<ReturnType<typeof useAsk<'bills'>>['data']>['rows'][number]

interface LineProps {
  readonly called: { readonly en: string; readonly zh: string; readonly code: string }
  readonly line: Row['line']
}

function Line({ called, line: { quantity, unit, per } }: LineProps) {
  const { say, lang } = useWords()
  return (
    <li className="line">
      <span className="fill one-line">
        {called.code} {sayIn(called, lang)}
      </span>
      <span className="figures">
        {quantity} {unitWords(unit, decimal('2'))[lang]} {say(perWords[per])}
      </span>
    </li>
  )
}

/** Where it is an accessory itself. */
function UsedIn({ rows, total }: { readonly rows: readonly Row[]; readonly total: number }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  if (rows.length === 0) return null
  return (
    <>
      <SectionHead>{say({ en: 'Used in', zh: '用在' })}</SectionHead>
      <ul>
        {rows.map(({ goods, n, article, line }) => (
          <li key={`${goods} ${n}`} className="line">
            <Go to={worldPath(world, `/goods/${goods}/bill`)} className="fill one-line">
              {article.code} {sayIn(article.name, lang)}
            </Go>
            <span className="figures">
              {line.quantity} {unitWords(line.unit, decimal('2'))[lang]} {say(perWords[line.per])}
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <p className="quiet t-small">
          {say({ en: `and ${total - rows.length} others`, zh: `另有 ${total - rows.length} 处` })}
        </p>
      )}
    </>
  )
}
