import { act, change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { bankSlip } from '../bank-slip.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ reason: z.string().trim().min(1).max(400) })

/** Takes out a slip that was recorded wrongly, or that the bank turned back. Nothing of it may stand in an order any more. */
export const voidSlip = act({
  name: 'void-slip',
  title: { en: 'Take a bank slip out', zh: '作废水单' },
  right: 'money',
  on: bankSlip,
  does: 'changes',
  input,
  decide(slip, { reason }, now) {
    if (slip.void)
      return refuse(
        'BS-32',
        '',
        { en: 'The slip was taken out already.', zh: '水单已经作废。' },
        { en: 'Nothing is left to do.', zh: '无需再做。' },
      )
    if (slip.parts.length > 0)
      return refuse(
        'BS-33',
        'parts',
        { en: 'Parts of it stand in order files.', zh: '水单还有分摊在订单里。' },
        { en: 'Take these back first.', zh: '请先撤回分摊。' },
      )
    return done([change(bankSlip, slip.id, { type: 'slip-voided', void: { reason, by: now.by.account, at: now.at } })])
  },
})
