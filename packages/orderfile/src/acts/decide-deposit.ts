import { type Decision, decisionShape, type Receipt } from '@gendan/forms/deal/money'
import { act, type Change, change, done, type Now, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { zero } from '@gendan/kernel/decimal'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { closedFiles } from '../money/closed-file.ts'
import { decisionRules } from '../money/decision-rules.ts'
import { paysPrice } from '../money/fees.ts'
import { type OrderFile, orderFile } from '../order-file.ts'

const { what, amount, evidence } = decisionShape.unwrap().shape

const input = z.object({
  what,
  amount,
  /** The order it is carried to, by id. */
  to: z.string().max(80).default(''),
  reason: z.string().trim().min(1).max(700),
  evidence: evidence.default([]),
})

/** Decides what becomes of money that a customer paid for an order which came to nothing: kept, paid back, or carried to another order of his. */
export const decideDeposit = act({
  name: 'decide-deposit',
  title: { en: "Decide what becomes of the customer's money", zh: '决定已收款的去向' },
  right: 'cancel',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { to }) => (to === '' || to === file.id ? [] : [{ ...refTo(orderFile, to), change: true as const }]),
  files: (typed) => typed.evidence.map(({ attachment }) => attachment),
  decide(file, typed, now, facts) {
    const target = typed.to === '' || typed.to === file.id ? undefined : facts.of(orderFile, typed.to)
    const findings = [
      ...closedFiles([file, ...(target ? [target] : [])]),
      ...judge(decisionRules, { file, typed, target }),
    ]
    if (findings.length > 0) return refused(findings)
    const carried = typed.what === 'carried' ? target : undefined
    const decision: Decision = {
      ...{ id: now.id, what: typed.what, amount: typed.amount, reason: typed.reason, evidence: typed.evidence },
      ...{ to: carried?.id ?? '', toNumber: carried?.number ?? '', day: now.day, by: now.by.account, at: now.at },
    }
    return done([
      change(orderFile, file.id, { type: 'money-decided', decision }),
      ...(carried ? [carriedInto(carried, file, decision, now)] : []),
    ])
  },
})

/** It comes into the other order on the slip it came with. */
function carriedInto(target: OrderFile, file: OrderFile, { id, amount: pays, reason }: Decision, now: Now): Change {
  const [first] = paysPrice(file)
  const receipt: Receipt = {
    ...{ id, slip: first?.slip ?? '', day: now.day, moved: pays, pays, purpose: 'deposit' },
    charges: { amount: zero, currency: pays.currency },
    ...{ payer: first?.payer ?? '', evidence: first?.evidence ?? [], reference: file.number },
    note: `${file.number} → ${target.number}: ${reason}`.slice(0, 400),
  }
  return change(orderFile, target.id, { type: 'receipt-allotted', receipt })
}
