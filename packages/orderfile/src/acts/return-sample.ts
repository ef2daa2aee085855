import { keptOf, loanOf } from '@gendan/forms/deal/quality'
import { act, change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { orderFile } from '../order-file.ts'
import { keptDone } from '../quality/kept-done.ts'
import { keptRules } from '../quality/kept-rules.ts'

const input = z.object({ sample: z.string() })

/** A kept sample that was lent stands on its shelf again. */
export const returnSample = act({
  name: 'return-sample',
  title: { en: 'Take the kept sample back', zh: '归还留样' },
  right: 'keep-sample',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { sample }, { day, by }) {
    const findings = judge(keptRules, keptDone(file, sample, 'return', day))
    const kept = keptOf(file.deal, sample)
    const lent = loanOf(kept)
    if (blocks(findings) || !kept || !lent) return refused(findings)
    const back = { day, by: by.account }
    const loans = kept.loans.map((one) => (one.id === lent.id ? { ...one, back } : one))
    return done([change(orderFile, file.id, { type: 'kept-put', kept: { ...kept, loans } })])
  },
})
