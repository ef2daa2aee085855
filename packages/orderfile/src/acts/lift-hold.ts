import { act, change, done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { liftRules } from '../aside-rules.ts'
import { orderFile } from '../order-file.ts'
import { steppingOf } from '../stepping.ts'

const input = z.object({ reason: z.string().trim().min(1).max(1000) })

/** Lifts a hold: the order goes on where it stood. */
export const liftHold = act({
  name: 'lift-hold',
  title: { en: 'Lift the hold', zh: '恢复订单' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { reason }, now) {
    const findings = judge(liftRules, steppingOf(file, now))
    if (findings.length > 0) return refused(findings)
    return done([change(orderFile, file.id, { type: 'taken-up', reason, at: now.at })])
  },
})
