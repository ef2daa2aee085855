import { keptOf } from '@gendan/forms/deal/quality'
import { act, change, done, refused } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { orderFile } from '../order-file.ts'
import { keptDone } from '../quality/kept-done.ts'
import { keptRules } from '../quality/kept-rules.ts'

const input = z.object({
  sample: z.string(),
  /** Who takes it: a workshop, a supplier, an inspector. */
  to: z.string().trim().max(120),
  why: z.string().trim().max(500).default(''),
  due: dayShape.optional(),
})

/** Lends a kept sample from its shelf; also of a closed order, for the next one is made after it. */
export const lendSample = act({
  name: 'lend-sample',
  title: { en: 'Lend the kept sample', zh: '借出留样' },
  right: 'keep-sample',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { sample, to, why, due }, { day, by, id }) {
    const findings = judge(keptRules, keptDone(file, sample, 'lend', day, { to, due }))
    const kept = keptOf(file.deal, sample)
    if (blocks(findings) || !kept) return refused(findings)
    const loan = { id, to, why, out: day, by: by.account, ...(due ? { due } : {}) }
    return done([change(orderFile, file.id, { type: 'kept-put', kept: { ...kept, loans: [...kept.loans, loan] } })])
  },
})
