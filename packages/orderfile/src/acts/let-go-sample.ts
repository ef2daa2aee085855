import { keptOf } from '@gendan/forms/deal/quality'
import { act, change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { orderFile } from '../order-file.ts'
import { keptDone } from '../quality/kept-done.ts'
import { keptRules } from '../quality/kept-rules.ts'

const input = z.object({ sample: z.string(), why: z.string().trim().max(500) })

/** A sample is kept no longer: lost, destroyed, given away. Not while the goods made after it are still here. */
export const letGoSample = act({
  name: 'let-go-sample',
  title: { en: 'Keep the sample no longer', zh: '处置留样' },
  right: 'keep-sample',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { sample, why }, { day, by }) {
    const findings = judge(keptRules, keptDone(file, sample, 'let-go', day, { why }))
    const kept = keptOf(file.deal, sample)
    if (blocks(findings) || !kept) return refused(findings)
    return done([
      change(orderFile, file.id, { type: 'kept-put', kept: { ...kept, gone: { day, by: by.account, why } } }),
    ])
  },
})
