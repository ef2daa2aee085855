import { goods } from '@gendan/firm/goods'
import { stock } from '@gendan/firm/stock'
import { act, change, done, refused } from '@gendan/kernel/act'
import { quantityShape } from '@gendan/kernel/money'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { stockIn, stockNeeds } from '../stock-order.ts'
import { stockRules } from '../stock-rules.ts'

const input = z.object({ quantity: quantityShape, note: z.string().trim().min(1).max(500) })

/** Stock is counted: what was found stands from now on, with the reason of the difference. What is missing for orders shows as missing. */
export const countStock = act({
  name: 'count-stock',
  title: { en: 'Count stock', zh: '盘点' },
  right: 'stock',
  on: goods,
  does: 'changes',
  input,
  needs: ({ id }) => stockNeeds(id, ''),
  decide(article, { quantity, note }, _, facts) {
    const findings = judge(stockRules, { does: 'count', goods: article, stock: stockIn(article.id, facts), quantity })
    if (blocks(findings)) return refused(findings)
    return done([change(stock, article.id, { type: 'stock-counted', quantity: quantity.value, note })])
  },
})
