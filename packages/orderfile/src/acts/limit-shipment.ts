import { shipLimitsShape } from '@gendan/forms/deal/ship-limits'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'
import { limitRules } from '../shipment/limit-rules.ts'

const input = z.object({ limits: shipLimitsShape })

/** Keeps what a credit, or the day the goods are wanted, says of the last day on board. The earliest of all holds for the path; no gate closes. */
export const limitShipment = unlessClosed({
  name: 'limit-shipment',
  title: { en: 'Keep the limits of shipment', zh: '登记装运时限' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { limits }) {
    const { contract } = file.deal
    if (!contract)
      return refuse(
        'OF-32',
        'contract',
        { en: 'There are no settled terms to ship by.', zh: '还没有议定的条款，无从装运。' },
        { en: 'Settle the terms first.', zh: '请先议定条款。' },
      )
    const findings = judge(limitRules, { limits, terms: contract.terms })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'shipment-limited', limits })])
  },
})
