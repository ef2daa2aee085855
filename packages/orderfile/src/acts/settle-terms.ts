import { termsShape } from '@gendan/forms/deal/terms'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'
import { termsRules } from '../terms-rules.ts'

const input = z.object({ terms: termsShape, customerOrder: z.string().trim().max(60).default('') })

/** Settles the terms of the deal for the first time; later changes are amendments with a reason. */
export const settleTerms = onward({
  name: 'settle-terms',
  title: { en: 'Settle the terms', zh: '议定条款' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { terms, customerOrder }, now) {
    if (file.deal.contract)
      return refuse(
        'OF-06',
        'contract',
        { en: 'The terms are settled already.', zh: '条款已经议定。' },
        { en: 'Amend them, and say why.', zh: '请用修改条款，并写明理由。' },
      )
    const findings = judge(termsRules, terms)
    if (blocks(findings)) return refused(findings)
    const number = customerOrder || (file.deal.order?.order.number ?? '')
    const contract = { version: 1, settled: now.day, customerOrder: number, terms }
    return done([
      change(orderFile, file.id, { type: 'terms-settled', contract, reason: '' }),
      change(orderFile, file.id, { type: 'stage-reached', stage: 'E3' }),
    ])
  },
})
