import type { CreditRow } from '@gendan/contract/credit-questions'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { StateOf } from './credit-columns.tsx'
import { CreditDays } from './credit-days.tsx'
import { moneyOf, nameIn } from './credit-head.tsx'
import { isOver } from './credit-words.ts'

/** One card per credit. What is lost if nobody acts is red; a credit that goes well has no colour. */
export function CreditCards({ rows }: { readonly rows: readonly CreditRow[] }) {
  return (
    <ul className="credit-wall">
      {rows.map((row) => (
        <li key={row.id}>
          <Card row={row} />
        </li>
      ))}
    </ul>
  )
}

function Card({ row }: { readonly row: CreditRow }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const orders = row.orders.map(({ number }) => number).join(', ')
  return (
    <article className="credit-card">
      <p className="line">
        <Go to={worldPath(world, `/credits/${row.id}`)} className="t-task fill one-line credit-card-link">
          {row.number || '–'}
        </Go>
        <StateOf row={row} lang={lang} />
      </p>
      <p className="second one-line">
        {nameIn(row, lang)} · {orders || say({ en: 'no order chosen', zh: '未选订单' })}
      </p>
      <p className="line">
        <span className="t-title">{moneyOf(row.currency, row.balance)}</span>
        {row.balance !== row.amount && (
          <span className="quiet t-small">
            {say({ en: 'of', zh: '共' })} {moneyOf(row.currency, row.amount)}
          </span>
        )}
      </p>
      <CreditDays {...row} over={isOver(row)} />
      {(row.open > 0 || row.pending > 0) && (
        <p className="line wraps t-small thin">
          {row.pending > 0 && <span>{say({ en: 'amendment to answer', zh: '修改书待答复' })}</span>}
          {row.open > 0 && <span>{say({ en: counted(row.open, 'open point'), zh: `${row.open} 点待决` })}</span>}
        </p>
      )}
    </article>
  )
}
