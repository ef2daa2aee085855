import { goods } from '@gendan/firm/goods'
import { act, done, refused } from '@gendan/kernel/act'
import { quantityShape } from '@gendan/kernel/money'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { scarcity } from '../scarce/scarcity.ts'
import { arrival } from '../stock-arrival.ts'
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
    const { division } = facts.of(scarcity, article.id)
    return done(arrival({ article, before, division, order, came: quantity.value, from, note }))
  },
})
