import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { closedFiles } from '../money/closed-file.ts'
import { undecisionRules } from '../money/decision-rules.ts'
import { type OrderFile, orderFile } from '../order-file.ts'

const input = z.object({ decision: z.string().min(1), reason: z.string().trim().min(1).max(400) })

/** Takes a decision about a customer's money back: what was carried leaves the other order again. */
export const takeBackDecision = act({
  name: 'take-back-decision',
  title: { en: "Take back what was decided about the customer's money", zh: '撤回已收款去向的决定' },
  right: 'cancel',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { decision }) =>
    targetsOf(file, decision).map((id) => ({ ...refTo(orderFile, id), change: true as const })),
  decide(file, { decision, reason }, now, facts) {
    const targets = targetsOf(file, decision)
    const findings = [
      ...closedFiles([file, ...targets.map((id) => facts.of(orderFile, id))]),
      ...judge(undecisionRules, { file, decision }),
    ]
    if (findings.length > 0) return refused(findings)
    const taken = { reason, by: now.by.account, at: now.at }
    return done([
      change(orderFile, file.id, { type: 'decision-taken-back', decision, ...taken }),
      ...targets.map((id) => change(orderFile, id, { type: 'receipt-taken-back', receipt: decision, ...taken })),
    ])
  },
})

/** The order that a decision carried money to. */
function targetsOf({ deal }: OrderFile, decision: string): readonly string[] {
  return (deal.money?.decisions ?? []).filter(({ id, to }) => id === decision && to !== '').map(({ to }) => to)
}
