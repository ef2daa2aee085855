import { packingSectionShape } from '@gendan/forms/deal/packing'
import { packedGoods } from '@gendan/forms/kinds/parts/packed-goods'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { packingRules } from '../packing/packing-rules.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ packing: packingSectionShape })

/** Settles how the order is packed, carton by carton; settled anew it replaces what stood, and the packing list is out of date. */
export const settlePacking = onward({
  name: 'settle-packing',
  title: { en: 'Settle the packing', zh: '确定装箱' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { packing }) {
    const { contract, packing: before } = file.deal
    if (!contract)
      return refuse(
        'OF-30',
        'contract',
        { en: 'There are no settled terms to pack by.', zh: '还没有议定的条款，无从装箱。' },
        { en: 'Settle the terms first.', zh: '请先议定条款。' },
      )
    if (before && same(before, packing))
      return refuse(
        'OF-31',
        'packing',
        { en: 'Nothing was changed.', zh: '没有任何改动。' },
        { en: 'Change the packing, or leave.', zh: '请改动装箱，或离开。' },
      )
    const findings = judge(packingRules, packedGoods(contract.terms, packing))
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'packing-settled', packing })])
  },
})
