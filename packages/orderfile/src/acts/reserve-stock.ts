import { goods } from '@gendan/firm/goods'
import { reservedFor, stock } from '@gendan/firm/stock'
import { act, change, done, refused } from '@gendan/kernel/act'
import { compare } from '@gendan/kernel/decimal'
import { quantityShape } from '@gendan/kernel/money'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { orderIn, sharedIn, sharedNeeds, stockIn } from '../stock-order.ts'
import { stockRules } from '../stock-rules.ts'

/** `quantity` is all that is kept for the order from now on; zero sets it free. */
const input = z.object({ file: z.string().min(1), quantity: quantityShape })

/** Keeps free stock for an order, more or less of it, or sets it free again. */
export const reserveStock = act({
  name: 'reserve-stock',
  title: { en: 'Keep stock for an order', zh: '预留库存' },
  right: 'order',
  on: goods,
  does: 'changes',
  input,
  needs: ({ id }, { file }) => sharedNeeds(id, file),
  decide(article, { file, quantity }, _, facts) {
    const before = stockIn(article.id, facts)
    const order = orderIn(file, article, facts)
    const shared = sharedIn(article.id, file, facts)
    // Less than before is always had: an order that gave way needs no stock.
    const lessens = compare(quantity.value, reservedFor(before, file)) <= 0
    const findings = judge(stockRules, { does: 'reserve', goods: article, stock: before, quantity, order, shared })
    if (blocks(lessens ? findings.filter(({ rule }) => rule === 'STK-01' || rule === 'STK-02') : findings))
      return refused(findings)
    const number = order?.number ?? ''
    return done([change(stock, article.id, { type: 'stock-reserved', file, number, quantity: quantity.value })])
  },
})
