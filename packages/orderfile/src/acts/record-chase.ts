import { highestPost } from '@gendan/firm/posts'
import { wayOfTellingShape } from '@gendan/forms/deal/round'
import { change, done, refused } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { chaseRules } from '../money/chase-rules.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({
  /** What it was about: a line of what is due ("in 1", "out p1"). */
  about: z.string().min(1).max(80),
  day: dayShape,
  how: wayOfTellingShape,
  /** With whom. */
  person: z.string().trim().max(120).default(''),
  /** What was said. */
  said: z.string().trim().min(1).max(700),
  /** The day for which payment was promised. */
  promised: dayShape.optional(),
})

/** Writes down that somebody asked for money, or was asked, and what was said to it. */
export const recordChase = unlessClosed({
  name: 'record-chase',
  title: { en: 'Record what was said about a payment', zh: '登记催款' },
  right: 'chase',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, said, now) {
    const findings = judge(chaseRules, { file, said, today: now.day })
    if (findings.length > 0) return refused(findings)
    const post = highestPost(now.by.posts as never) ?? 'accounts'
    const chase = { ...said, id: now.id, by: now.by.account, post, at: now.at }
    return done([change(orderFile, file.id, { type: 'chase-recorded', chase })])
  },
})
