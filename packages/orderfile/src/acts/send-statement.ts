import { act, change, done } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'
import { accountStatement, sentBy } from '../account-statement.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  day: dayShape,
  how: z.enum(Object.keys(sentBy) as [keyof typeof sentBy, ...(keyof typeof sentBy)[]]),
  /** To whom, as it was addressed. */
  to: z.string().trim().max(160).default(''),
})

/** Writes down that a statement of account was sent; it may be sent again. */
export const sendStatement = act({
  name: 'send-statement',
  title: { en: 'Record that a statement was sent', zh: '登记对账单已发出' },
  right: 'money',
  on: accountStatement,
  does: 'changes',
  input,
  decide(statement, { day, how, to }, now) {
    if (statement.withdrawn || day < statement.day || day > now.day)
      return refuse(
        'ST-20',
        'day',
        {
          en: statement.withdrawn
            ? 'The statement was withdrawn.'
            : `It was issued on ${statement.day}, today is ${now.day}.`,
          zh: statement.withdrawn ? '这份对账单已撤回。' : `开出于 ${statement.day}，今天是 ${now.day}。`,
        },
        { en: 'Write the day on which it went out.', zh: '请填写发出的日期。' },
      )
    const sent = { day, how, to, by: now.by.account, at: now.at }
    return done([change(accountStatement, statement.id, { type: 'statement-sent', sent })])
  },
})
