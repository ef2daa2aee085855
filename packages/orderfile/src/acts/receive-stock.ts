import { goods } from '@gendan/firm/goods'
import { reservedFor, type Stock, stock } from '@gendan/firm/stock'
import { act, type Change, change, done, refused } from '@gendan/kernel/act'
import { add, compare, type Decimal, isZero, subtract } from '@gendan/kernel/decimal'
import { quantityShape } from '@gendan/kernel/money'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { type Division, scarcity } from '../scarce/scarcity.ts'
import { sharedOut } from '../scarce/shared-out.ts'
import { orderIn, sharedNeeds, stockIn } from '../stock-order.ts'
import { stockRules } from '../stock-rules.ts'

const input = z.object({
  quantity: quantityShape,
  /** Whence: the supplier, our workshop, a customer's return. */
  from: z.string().trim().min(1).max(120),
  /** The order it came in for; what that order still lacks is kept for it at once. Empty for none. */
  file: z.string().default(''),
  note: z.string().trim().max(500).default(''),
})

/** Goods come into the warehouse, and are kept for the order they were bought or made for. */
export const receiveStock = act({
  name: 'receive-stock',
  title: { en: 'Take goods into stock', zh: '入库' },
  right: 'stock',
  on: goods,
  does: 'changes',
  input,
  needs: ({ id }, { file }) => sharedNeeds(id, file),
  decide(article, { quantity, from, file, note }, _, facts) {
    const before = stockIn(article.id, facts)
    const order = orderIn(file, article, facts)
    const findings = judge(stockRules, { does: 'receive', goods: article, stock: before, quantity, order })
    if (blocks(findings)) return refused(findings)
    const came = change(stock, article.id, {
      ...{ type: 'stock-received', quantity: quantity.value, from, note },
      ...(file ? { file } : {}),
    })
    const { division } = facts.of(scarcity, article.id)
    if (division) return done([came, ...shareOut(article.id, before, division, quantity.value)])
    if (!order) return done([came])
    const has = reservedFor(before, order.id)
    const lacks = subtract(order.sells, has)
    const more = compare(lacks, quantity.value) > 0 ? quantity.value : lacks
    if (isZero(more) || compare(order.sells, has) < 0) return done([came])
    const kept = { file, number: order.number, quantity: add(has, more) }
    return done([came, change(stock, article.id, { type: 'stock-reserved', ...kept })])
  },
})

/** While goods are divided, what comes in goes to the shares, whatever order it was bought or made for. */
function shareOut(id: string, before: Stock, { shares }: Division, came: Decimal): readonly Change[] {
  return sharedOut(shares, came, (file) => reservedFor(before, file)).map((kept) =>
    change(stock, id, { type: 'stock-reserved', ...kept }),
  )
}
