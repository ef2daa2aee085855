import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { add, compare } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { bankSlip, type SlipPart } from '../bank-slip.ts'
import { closedFiles } from '../money/closed-file.ts'
import { endedMoney } from '../money/ended-money.ts'
import { type OrderFile, orderFile } from '../order-file.ts'
import { refuse, stop } from '../refuse.ts'

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
    if (slip.facts.way === 'in' && isDecided(facts.of(orderFile, part.file), part)) return refused([DECIDED])
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

/** Whether what becomes of it was decided already, in an order that came to nothing. */
function isDecided(file: OrderFile, { pays, charges, purpose }: SlipPart): boolean {
  const ended = endedMoney(file)
  if (!ended || (purpose !== 'deposit' && purpose !== 'balance')) return false
  return compare(ended.undecided, add(pays.amount, charges.amount)) < 0
}

const DECIDED = stop(
  'BS-34',
  'part',
  { en: 'It was decided what becomes of this money.', zh: '这笔款的去向已经决定。' },
  { en: 'Take that decision back first, on the money page of the order.', zh: '请先在本单款项页撤回该决定。' },
)
