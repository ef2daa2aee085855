import { goods } from '@gendan/firm/goods'
import { stock } from '@gendan/firm/stock'
import { act, change, done, refused } from '@gendan/kernel/act'
import { quantityShape } from '@gendan/kernel/money'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { scarcity } from '../scarce/scarcity.ts'
import { orderIn, sharedIn, sharedNeeds, stockIn } from '../stock-order.ts'
import { stockRules } from '../stock-rules.ts'

const input = z.object({
  quantity: quantityShape,
  /** The order it goes out for; empty where it is another reason, which the note says then. */
  file: z.string().default(''),
  note: z.string().trim().max(500).default(''),
})

/** Goods leave the warehouse: for an order, first from what is kept for it, or for another reason. */
export const issueStock = act({
  name: 'issue-stock',
  title: { en: 'Take goods out of stock', zh: '出库' },
  right: 'stock',
  on: goods,
  does: 'changes',
  input,
  needs: ({ id }, { file }) => sharedNeeds(id, file),
  decide(article, { quantity, file, note }, _, facts) {
    const order = orderIn(file, article, facts, 'issue')
    const shared = sharedIn(article.id, file, facts)
    const base = { goods: article, stock: stockIn(article.id, facts), quantity, order, note, shared }
    const moving = { does: 'issue' as const, ...base }
    const findings = judge(stockRules, moving)
    if (blocks(findings)) return refused(findings)
    const left = { type: 'share-left' as const, file, quantity: quantity.value }
    return done([
      change(stock, article.id, { type: 'stock-issued', quantity: quantity.value, file, note }),
      ...(shared?.own === undefined ? [] : [change(scarcity, article.id, left)]),
    ])
  },
})
