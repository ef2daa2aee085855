import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted, shortDay } from '../words/write.ts'
import { dangerOf } from './credit-days.tsx'
import { moneyOf } from './credit-head.tsx'

/** Orders that are paid by credit and still wait for it: nothing is to be bought for them yet. */
export function AwaitedCredits() {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const awaited = useAsk('credits-awaited', { offset: 0, limit: 50 })
  const rows = awaited.data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <details className="card padded awaited" open={rows.length <= 5}>
      <summary className="line">
        <Mark kind="wait" size={12} />
        {say({
          en: `${counted(awaited.data?.total ?? rows.length, 'order waits', 'orders wait')} for a credit`,
          zh: `${awaited.data?.total ?? rows.length} 张订单等来证`,
        })}
      </summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="line wraps">
            <Go to={worldPath(world, `/orders/${row.id}`)} className="medium">
              {row.number}
            </Go>
            <span className="second fill one-line">{row.customerName}</span>
            <span className="figures">{moneyOf(row.currency, row.amount)}</span>
            {row.latestShipment && (
              <span className={dangerOf(row.latestShipment, day) === 'risk' ? 'risk' : 'second'}>
                {say({ en: 'ship by', zh: '最迟装运' })} {shortDay(row.latestShipment, day, lang)}
              </span>
            )}
            {rights.has('credit') && (
              <Go to={worldPath(world, `/credits/new?order=${row.id}`)}>
                {say({ en: 'Receive its credit', zh: '登记来证' })}
              </Go>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
