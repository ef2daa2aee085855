import { shipmentShape } from '@gendan/forms/deal/shipment'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'
import { shipmentRules } from '../shipment/shipment-rules.ts'

const input = z.object({ shipment: shipmentShape })

/** Records how the goods leave, as far as it is known; with the day on board the file stands at E15. */
export const recordShipment = onward({
  name: 'record-shipment',
  title: { en: 'Record the shipment', zh: '登记装运' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { shipment }, { day: today }) {
    const { contract, packing, shipment: before } = file.deal
    if (!contract)
      return refuse(
        'OF-32',
        'contract',
        { en: 'There are no settled terms to ship by.', zh: '还没有议定的条款，无从装运。' },
        { en: 'Settle the terms first.', zh: '请先议定条款。' },
      )
    if (before && same(before, shipment))
      return refuse(
        'OF-33',
        'shipment',
        { en: 'Nothing was changed.', zh: '没有任何改动。' },
        { en: 'Change the shipment, or leave.', zh: '请改动装运，或离开。' },
      )
    const { shipment: terms } = contract.terms
    const findings = judge(shipmentRules, { shipment, terms, today, ...(packing ? { packing } : {}) })
    if (blocks(findings)) return refused(findings)
    return done([
      change(orderFile, file.id, { type: 'shipment-recorded', shipment }),
      ...(shipment.onBoard ? [change(orderFile, file.id, { type: 'stage-reached', stage: 'E15' })] : []),
    ])
  },
})
