import { change, done, refused } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { carriedSteps } from '../path/carried.ts'
import { carriedRules } from '../path/carried-rules.ts'

const input = z.object({
  step: z.enum(carriedSteps),
  day: dayShape.optional(),
  word: z.string().trim().max(500),
})

/**
 * Says how far a running order had come before its file was opened here (docs/decisions/0049). Its path goes on from there; no gate is
 * opened by it, and a step that is proved here goes by its proof.
 */
export const carryStanding = unlessEnded({
  name: 'carry-standing',
  title: { en: 'Take over where a running order stands', zh: '登记接手时的进度' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { step, day, word }, now) {
    const { order, contract } = file.deal
    const begun = order !== undefined || contract !== undefined
    const findings = judge(carriedRules, { begun, day, today: now.day, word })
    if (findings.length > 0) return refused(findings)
    const carried = { step, ...(day ? { day } : {}), word, by: now.by.account, at: now.at }
    return done([change(orderFile, file.id, { type: 'standing-carried', carried })])
  },
})

/** Takes that back: the path goes by what is proved here alone. */
export const takeBackStanding = unlessEnded({
  name: 'take-back-standing',
  title: { en: 'Take back what was taken over', zh: '撤回接手进度' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input: z.object({}),
  decide: (file, _, now) =>
    done(
      file.carried ? [change(orderFile, file.id, { type: 'standing-taken-back', by: now.by.account, at: now.at })] : [],
    ),
})
