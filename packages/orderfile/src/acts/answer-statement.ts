import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { act, change, done, refused } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { answerRules } from '../account/statement-rules.ts'
import { accountStatement } from '../account-statement.ts'

const input = z.object({
  /** Whether the other side confirms the balance. */
  agrees: z.boolean(),
  day: dayShape,
  /** Who answered. */
  person: z.string().trim().max(120).default(''),
  /** Confirmed by word: how; differing: what. */
  word: z.string().trim().max(700).default(''),
  files: z.array(keptFileShape).max(20).default([]),
})

/** Writes down what the other side answered to a statement: the last answer counts, all of them stay. */
export const answerStatement = act({
  name: 'answer-statement',
  title: { en: 'Record the answer to a statement', zh: '登记对方对账结果' },
  right: 'money',
  on: accountStatement,
  does: 'changes',
  input,
  files: ({ files }) => files.map(({ attachment }) => attachment),
  decide(statement, answer, now) {
    const findings = judge(answerRules, { statement, answer, today: now.day })
    if (findings.length > 0) return refused(findings)
    const said = { ...answer, by: now.by.account, at: now.at }
    return done([change(accountStatement, statement.id, { type: 'statement-answered', answer: said })])
  },
})
