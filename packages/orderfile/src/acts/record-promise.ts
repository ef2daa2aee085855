import { change, done, refused } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { noPurchase } from '../no-purchase.ts'
import { latestPaper, orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ purchase: z.string(), promised: dayShape })

/** Records the day that a supplier promises for an order he has received. What was signed stays signed. */
export const recordPromise = unlessEnded({
  name: 'record-promise',
  title: { en: "Record the supplier's promise", zh: '登记承诺交货日' },
  right: 'purchase',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { purchase: id, promised }) {
    const purchase = file.deal.purchases?.find((one) => one.id === id)
    if (!purchase) return refused([noPurchase()])
    if (!latestPaper(file, 'purchase-order', id))
      return refuse(
        'PU-24',
        'promised',
        { en: 'No order was sent that he could promise.', zh: '还没有发出采购单，谈不上承诺。' },
        { en: 'Issue the purchase order first.', zh: '请先开出采购单。' },
      )
    return done([change(orderFile, file.id, { type: 'purchase-put', purchase: { ...purchase, promised }, reason: '' })])
  },
})
