import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { bankSlip } from '../bank-slip.ts'
import { closedFiles } from '../money/closed-file.ts'
import { takeBackRules } from '../money/take-back-rules.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({
  /** The share, by id. */
  part: z.string(),
  reason: z.string().trim().min(1).max(400),
})

/** Takes a share of a slip back out of its order file. A gate that was passed on it closes again by itself. */
export const takeBackAllotment = act({
  name: 'take-back-allotment',
  title: { en: 'Take an allotment back', zh: '撤回认领' },
  right: 'money',
  on: bankSlip,
  does: 'changes',
  input,
  needs: (slip, { part }) =>
    slip.parts
      .filter(({ id }) => id === part)
      .map(({ file }) => ({ ...refTo(orderFile, file), change: true as const })),
  decide(slip, { part: id, reason }, now, facts) {
    const part = slip.parts.find((one) => one.id === id)
    const file = part && facts.of(orderFile, part.file)
    const closed = file ? closedFiles([file]) : []
    const found = [...closed, ...judge(takeBackRules, { way: slip.facts.way, part, file })]
    if (!part || found.length > 0) return refused(found)
    const taken = { reason, by: now.by.account, at: now.at }
    return done([
      change(bankSlip, slip.id, { type: 'allotment-taken-back', part: id, ...taken }),
      change(
        orderFile,
        part.file,
        slip.facts.way === 'in'
          ? { type: 'receipt-taken-back', receipt: id, ...taken }
          : part.purchase === ''
            ? { type: 'return-taken-back', returned: id, ...taken }
            : { type: 'payment-taken-back', payment: id, ...taken },
      ),
    ])
  },
})
