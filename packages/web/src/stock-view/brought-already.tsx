import type { Goods } from '@gendan/firm/goods'
import { stock } from '@gendan/firm/stock'
import { zero } from '@gendan/kernel/decimal'
import { judge } from '@gendan/kernel/rule'
import { reportedIn } from '@gendan/orderfile/progress/reported-in'
import { stockRules } from '@gendan/orderfile/stock-rules'
import { useAsk } from '../app/queries.ts'
import { standingOf } from '../order-view/standing.ts'
import { FindingCard } from '../parts/finding-card.tsx'

/** What warns without refusing; all else is said when it is written down. */
const WARNS = stockRules.filter(({ weight }) => weight === 'warn')

interface BroughtProps {
  readonly goods: Goods
  /** The order they come in for. */
  readonly file: string
}

/** Before goods are brought in by hand: what the workshop's own reports of this order have brought in already. */
export function BroughtAlready({ goods, file }: BroughtProps) {
  const order = useAsk('order', { id: file })
  if (!order.data) return null
  const found = standingOf(order.data).file
  const reported = reportedIn(found, goods)
  const findings = judge(WARNS, {
    does: 'receive',
    goods,
    stock: stock.born(goods.id),
    quantity: { value: zero, unit: goods.facts.unit },
    order: { id: file, number: found.number, sells: zero, stops: [], ...(reported ? { reported } : {}) },
  })
  return findings.map((finding) => <FindingCard key={finding.rule} finding={finding} />)
}
