import { firm, lostReasonsOf } from '@gendan/firm/firm'
import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { loseRules } from '../aside-rules.ts'
import { orderFile } from '../order-file.ts'
import { steppingOf } from '../stepping.ts'

const input = z.object({
  firm: z.string(),
  /** A reason of the firm's list, by its id. */
  why: z.string(),
  note: z.string().trim().max(1000).default(''),
})

/** Marks an order that went elsewhere before it was settled, with the reason of the firm's list. */
export const loseOrder = act({
  name: 'lose-order',
  title: { en: 'Mark as lost', zh: '记为流失' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(file, { firm: firmId, why: id, note }, now, facts) {
    const reasons = lostReasonsOf(facts.of(firm, firmId))
    const why = reasons.find((one) => one.id === id)
    const list = reasons.map((one) => one.id)
    const findings = judge(loseRules, { ...steppingOf(file, now), why: id, list })
    if (findings.length > 0 || !why) return refused(findings)
    const aside = { state: 'lost' as const, by: now.by.account, at: now.at, reason: note, why }
    return done([change(orderFile, file.id, { type: 'set-aside', aside })])
  },
})
