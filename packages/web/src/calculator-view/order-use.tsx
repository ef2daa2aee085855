import type { Computed } from '@gendan/trade/calculation/calculation'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { standingOf } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { valueAt } from './question.ts'

/** Where a calculation's result says a price for one unit of goods. */
const unitPrices: Readonly<Record<string, string>> = { 'convert-price': 'price' }

/** The line of an order file that a price is reckoned for; undefined where nobody came from one. */
export interface OrderLine {
  readonly file: string
  readonly of: 'offer' | 'counter' | 'contract'
  readonly line: string
}

export function useOrderLine(name: string): OrderLine | undefined {
  const { order, of, line } = useSearch({ from: '/w/$world/calc/$name' })
  if (!Object.hasOwn(unitPrices, name) || order === undefined || line === undefined) return undefined
  return { file: order, of: of === 'offer' || of === 'counter' ? of : 'contract', line }
}

/** Says for which line of which order one reckons, and leads back without a price. */
export function OrderCard({ order: { file, of, line } }: { readonly order: OrderLine }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const asked = useAsk('order', { id: file })
  const number = asked.data ? standingOf(asked.data).file.number : '…'
  return (
    <section className="card padded line wraps calc-order">
      <span className="t-task">
        {say({ en: `For line ${line} of order ${number}`, zh: `用于订单 ${number} 第 ${line} 行` })}
      </span>
      <span className="fill" />
      <Go to={worldPath(world, `/orders/${file}/terms?of=${of}`)}>
        {say({ en: 'Back without it', zh: '不填，返回' })}
      </Go>
    </section>
  )
}

interface PutProps {
  readonly name: string
  readonly computed: Computed | undefined
  readonly order: OrderLine
}

/** Puts the price into the line one came from. */
export function OrderPut({ name, computed, order: { file, of, line } }: PutProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const navigate = useNavigate()
  const found = computed && valueAt(computed.result, unitPrices[name] ?? '')
  const price = found === undefined ? undefined : String(found)
  const put = () =>
    void navigate({
      to: '/w/$world/orders/$file/terms',
      params: { world, file },
      search: { of, line, ...(price ? { price } : {}) },
    })
  return (
    <Button type="primary" disabled={price === undefined} onClick={put}>
      {price === undefined
        ? say({ en: 'Put it in as unit price', zh: '填入单价' })
        : say({ en: `Put in ${price} as unit price`, zh: `把 ${price} 填入单价` })}
    </Button>
  )
}
