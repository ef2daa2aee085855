import { change, done, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { noPurchase } from '../no-purchase.ts'
import { gateRecord, orderFile } from '../order-file.ts'
import { billsOf } from '../payables.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  purchase: z.string(),
  reason: z.string().trim().min(1).max(700),
  /** How the supplier agreed to it: needed once he has signed the order back. */
  consent: z.string().trim().max(300).default(''),
})

/** Drops a purchase, with the reason. An order that the supplier has signed back binds both: it is dropped with his consent only. */
export const dropPurchase = unlessClosed({
  name: 'drop-purchase',
  title: { en: 'Drop a purchase', zh: '取消采购' },
  right: 'purchase',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { purchase, reason, consent }) {
    if (!file.deal.purchases?.some(({ id }) => id === purchase)) return refused([noPurchase()])
    if (billsOf(file.deal.money, purchase).length > 0)
      return refuse(
        'PU-25',
        'purchase',
        { en: 'The supplier has invoiced it.', zh: '供应商已就这份采购开票。' },
        { en: 'Withdraw his invoice first.', zh: '请先撤回供应商发票。' },
      )
    if (gateRecord(file, 'G13', purchase).signed && consent === '')
      return refuse(
        'PU-23',
        'consent',
        { en: 'The supplier has signed this order back.', zh: '供应商已签回这份采购单。' },
        { en: 'Say how and when he agreed to drop it.', zh: '请写明供应商何时以何种方式同意取消。' },
      )
    const why = consent ? `${reason} · 供应商同意 consent of the supplier: ${consent}` : reason
    return done([change(orderFile, file.id, { type: 'purchase-dropped', purchase, reason: why })])
  },
})
