import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { takeOutRules } from '../binder/binder-rules.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({ file: z.string(), reason: z.string().trim().min(1).max(500) })

/** Takes a kept file from view, with a reason. It stays in the journal and in the store under its hash. */
export const takeOutFile = unlessClosed({
  name: 'take-out-file',
  title: { en: 'Take out of the order file', zh: '从档案取出' },
  right: 'keep',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { file: id, reason }, { by, at }) {
    const kept = file.binder.kept.find((one) => one.id === id)
    const mayAll = by.posts.some((post) => HEADS.includes(post))
    const findings = judge(takeOutRules, { file: kept, by: by.account, mayAll })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'file-taken-out', file: id, out: { by: by.account, at, reason } })])
  },
})

const HEADS: readonly string[] = ['supervisor', 'manager', 'general-manager']
