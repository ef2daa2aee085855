import { doubtShape } from '@gendan/forms/deal/doubt'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { doubtRules } from '../doubt-rules.ts'
import { lineNumbers } from '../line-numbers.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({ doubt: doubtShape })

/** Writes down a point of the order that is not clear, and later what the customer answered to it in writing. */
export const putDoubt = unlessEnded({
  name: 'put-doubt',
  title: { en: 'Enter a doubt', zh: '登记疑点' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ doubt }) => doubt.files.map(({ attachment }) => attachment),
  decide(file, { doubt }, now) {
    const before = file.deal.doubts?.find(({ id }) => id === doubt.id)
    const findings = judge(doubtRules, { doubt, before, today: now.day, lines: lineNumbers(file.deal) })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'doubt-put', doubt })])
  },
})
