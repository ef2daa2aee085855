import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { repeatRules } from '../repeat/repeat-rules.ts'

const input = z.object({
  /** The earlier order, by its file; empty takes the mark away. */
  of: z.string(),
})

/** Says that an order repeats an earlier one of the same customer, so that what differs is shown beside it. */
export const markRepeat = unlessEnded({
  name: 'mark-repeat',
  title: { en: 'Mark as a repeat order', zh: '标为返单' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { of }) => (of === '' || of === file.id ? [] : [refTo(orderFile, of)]),
  decide(file, { of }, _, facts) {
    if (of === '') return done([change(orderFile, file.id, { type: 'repeat-marked' })])
    const old = of === file.id ? file : facts.of(orderFile, of)
    const findings = judge(repeatRules, { file: file.id, of, sameBuyer: old.buyer === file.buyer })
    if (findings.length > 0) return refused(findings)
    const earlier = { file: old.id, number: old.number, repeat: true }
    return done([change(orderFile, file.id, { type: 'repeat-marked', earlier })])
  },
})
