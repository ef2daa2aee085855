import { act, change, done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { reviveRules } from '../aside-rules.ts'
import { orderFile } from '../order-file.ts'
import { steppingOf } from '../stepping.ts'

const input = z.object({ reason: z.string().trim().min(1).max(1000) })

/** Takes a lost order up again, with the reason. A cancelled one stays cancelled. */
export const reviveOrder = act({
  name: 'revive-order',
  title: { en: 'Revive a lost order', zh: '恢复流失单' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { reason }, now) {
    const findings = judge(reviveRules, steppingOf(file, now))
    if (findings.length > 0) return refused(findings)
    return done([change(orderFile, file.id, { type: 'taken-up', reason, at: now.at })])
  },
})
