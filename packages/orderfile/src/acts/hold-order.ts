import { highestPost, type Post } from '@gendan/firm/posts'
import { whoseShape } from '@gendan/forms/deal/whose'
import { act, change, done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { holdRules } from '../aside-rules.ts'
import { orderFile } from '../order-file.ts'
import { steppingOf } from '../stepping.ts'

const input = z.object({
  reason: z.string().trim().min(1).max(1000),
  /** For whose sake it waits; ours where left out. */
  whose: whoseShape.optional(),
})

/** Puts an order on hold: until it is lifted nothing moves it forward, and every refusal says why. */
export const holdOrder = act({
  name: 'hold-order',
  title: { en: 'Put on hold', zh: '暂停订单' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { reason, whose }, now) {
    const findings = judge(holdRules, steppingOf(file, now))
    if (findings.length > 0) return refused(findings)
    const post = highestPost(now.by.posts as readonly Post[])
    const aside = {
      ...{ state: 'hold' as const, by: now.by.account, at: now.at, reason },
      ...(post ? { post } : {}),
      ...(whose ? { whose } : {}),
    }
    return done([change(orderFile, file.id, { type: 'set-aside', aside })])
  },
})
