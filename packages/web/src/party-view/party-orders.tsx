import type { OrderRow } from '@gendan/contract/rows'
import { decimal } from '@gendan/kernel/decimal'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { moneyInProse } from '../words/write.ts'

const SHOWN = 8

/** This customer's orders, the latest changed first. */
export function PartyOrders({ buyer }: { readonly buyer: string }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const orders = useAsk('orders', { buyer, limit: SHOWN, descending: true })
  const { rows, total = 0 } = orders.data ?? {}
  return (
    <section className="card padded">
      <SectionHead note={rows && String(total)}>{say({ en: 'Orders', zh: '订单' })}</SectionHead>
      {!rows && <Skeleton lines={[90, 70]} />}
      {rows?.length === 0 && <p className="second">{say({ en: 'No order yet.', zh: '还没有订单。' })}</p>}
      <ul className="party-orders">
        {rows?.map((row) => (
          <OneOrder key={row.id} row={row} to={worldPath(world, `/orders/${row.id}`)} />
        ))}
      </ul>
      {total > SHOWN && (
        <Go to={worldPath(world, `/orders?buyer=${buyer}`)}>{say({ en: `All ${total}`, zh: `全部 ${total} 单` })}</Go>
      )}
    </section>
  )
}

function OneOrder({ row, to }: { readonly row: OrderRow; readonly to: string }) {
  const { say } = useWords()
  const stage = stages[row.stage as Stage]
  return (
    <li className="line">
      <Go to={to}>{row.number}</Go>
      <span className="second one-line fill">{say(row.goods)}</span>
      <span className="figures">
        {row.amount !== null && moneyInProse({ amount: decimal(row.amount), currency: row.currency })}
      </span>
      <span className="quiet t-small">{stage ? say(stage) : row.stage}</span>
    </li>
  )
}
