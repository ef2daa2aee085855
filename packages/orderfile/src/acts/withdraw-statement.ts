import { act, change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { accountStatement, stateOf } from '../account-statement.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ reason: z.string().trim().min(1).max(400) })

/** Withdraws a statement of account that was wrong; its number stays taken. One that was confirmed stands. */
export const withdrawStatement = act({
  name: 'withdraw-statement',
  title: { en: 'Withdraw a statement of account', zh: '撤回对账单' },
  right: 'money',
  on: accountStatement,
  does: 'changes',
  input,
  decide(statement, { reason }, now) {
    const state = stateOf(statement)
    if (state === 'withdrawn' || state === 'agreed')
      return refuse(
        'ST-21',
        '',
        state === 'agreed'
          ? { en: 'The other side has confirmed it.', zh: '对方已经确认。' }
          : { en: 'It was withdrawn already.', zh: '已经撤回。' },
        { en: 'Issue the next one from where it ended.', zh: '请从本期截止日起开下一期。' },
      )
    const said = { type: 'statement-withdrawn' as const, reason, by: now.by.account, at: now.at }
    return done([change(accountStatement, statement.id, said)])
  },
})
