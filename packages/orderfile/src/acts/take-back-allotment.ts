import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { bankSlip } from '../bank-slip.ts'
import { closedFiles } from '../money/closed-file.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

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
    if (!part)
      return refuse(
        'BS-31',
        'part',
        { en: 'The slip has no such share.', zh: '水单没有这笔分摊。' },
        { en: 'It may have been taken back already: look at the slip again.', zh: '可能已被撤回，请重新查看水单。' },
      )
    const closed = closedFiles([facts.of(orderFile, part.file)])
    if (closed.length > 0) return refused(closed)
    const taken = { reason, by: now.by.account, at: now.at }
    return done([
      change(bankSlip, slip.id, { type: 'allotment-taken-back', part: id, ...taken }),
      change(
        orderFile,
        part.file,
        slip.facts.way === 'in'
          ? { type: 'receipt-taken-back', receipt: id, ...taken }
          : { type: 'payment-taken-back', payment: id, ...taken },
      ),
    ])
  },
})
