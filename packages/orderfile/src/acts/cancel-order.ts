import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { act, change, done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { cancelRules } from '../aside-rules.ts'
import { dealIn, dealNeeds } from '../deal-of.ts'
import { orderFile } from '../order-file.ts'
import { runningOf } from '../running.ts'
import { steppingOf } from '../stepping.ts'

const input = z.object({
  firm: z.string(),
  reason: z.string().trim().min(1).max(1000),
  /** How and when the customer agreed. */
  agreed: z.string().trim().max(500).default(''),
  evidence: z.array(keptFileShape).max(20).default([]),
  /** What becomes of each thing that runs, by its id: "production" or a purchase. */
  becomes: z.record(z.string(), z.string().trim().max(500)).default({}),
})

/** Cancels an order that both sides give up. What was given to production and suppliers must be named first, each with what becomes of it. */
export const cancelOrder = act({
  name: 'cancel-order',
  title: { en: 'Cancel, both agreeing', zh: '双方协议取消' },
  right: 'cancel',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ evidence }) => evidence.map(({ attachment }) => attachment),
  needs: (file, { firm: id }) => dealNeeds(file, id),
  decide(file, { firm: firmId, reason, agreed, evidence, becomes }, now, facts) {
    const running = runningOf(file, dealIn(file, firmId, facts).deal)
    const files = evidence.length
    const findings = judge(cancelRules, { ...steppingOf(file, now), agreed, files, running, becomes })
    if (findings.length > 0) return refused(findings)
    const winding = running.map(({ id, name }) => ({ id, name, becomes: becomes[id] ?? '' }))
    const by = { by: now.by.account, at: now.at, reason }
    const aside = { state: 'cancelled' as const, ...by, agreed, evidence, winding }
    return done([change(orderFile, file.id, { type: 'set-aside', aside })])
  },
})
