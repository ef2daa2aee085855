import { termsShape } from '@gendan/forms/deal/terms'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'
import { termsRules } from '../terms-rules.ts'

const input = z.object({
  terms: termsShape,
  customerOrder: z.string().trim().max(60).default(''),
  reason: z.string().trim().min(1).max(1000),
})

/** Amends settled terms: a new version with its reason. Issued papers stay as they were and are named as stale. */
export const amendTerms = unlessEnded({
  name: 'amend-terms',
  title: { en: 'Amend the terms', zh: '修改条款' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { terms, customerOrder, reason }, now) {
    const before = file.deal.contract
    if (!before)
      return refuse(
        'OF-07',
        'contract',
        { en: 'There are no settled terms to amend.', zh: '还没有议定的条款可以修改。' },
        { en: 'Settle the terms first.', zh: '请先议定条款。' },
      )
    const findings = judge(termsRules, terms)
    if (blocks(findings)) return refused(findings)
    const number = customerOrder || before.customerOrder
    if (same(before.terms, terms) && number === before.customerOrder)
      return refuse(
        'OF-08',
        'terms',
        { en: 'Nothing was changed.', zh: '没有任何改动。' },
        { en: 'Change a term, or leave.', zh: '请改动条款，或离开。' },
      )
    const contract = { version: before.version + 1, settled: now.day, customerOrder: number, terms }
    return done([change(orderFile, file.id, { type: 'terms-settled', contract, reason })])
  },
})
