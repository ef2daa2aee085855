import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { waiveRules } from '../binder/binder-rules.ts'
import { expectedPapers } from '../binder/expected.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({
  kind: z.string(),
  part: z.string().default(''),
  reason: z.string().trim().min(1).max(500),
})

/** Marks a paper that its sort of order needs as not needed in this one, with a reason that stands beside it for ever. */
export const waivePaper = unlessClosed({
  name: 'waive-paper',
  title: { en: 'Mark as not needed', zh: '标为不需要' },
  right: 'waive',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { kind, part, reason }, { by, at }) {
    const paper = expectedPapers(file).find((one) => one.kind === kind && one.part === part)
    const findings = judge(waiveRules, { paper })
    if (blocks(findings)) return refused(findings)
    const waiver = { kind, part, by: by.account, at, reason }
    return done([change(orderFile, file.id, { type: 'paper-waived', waiver })])
  },
})
